package data

import "yunlan/content/lang"

var (
	flagSize         = lang.Text{"图片的大小 `SIZE`：1920x1080、a4（横放）或 宽x高（240–8192 像素）", "`SIZE` of the picture: 1920x1080, a4 (lying) or WxH, 240 to 8192 pixels"}
	flagPictureTheme = lang.Text{"图片的底色 `THEME`：light 白底、dark 深底", "`THEME` of the picture: light or dark"}
	flagAllCharts    = lang.Text{"把全部图的每种看法各存一个文件到 -o 的文件夹", "save every view of every figure into the folder of -o"}
	msgBadSize       = lang.Text{"“%s”不是图片的大小", "“%s” is not the size of a picture"}
	hintBadSize      = lang.Text{"写成 1920x1080、a4 或 宽x高，每边 240–8192 像素", "write 1920x1080, a4 or WxH, each side 240 to 8192 pixels"}
	msgNoPicture     = lang.Text{"--size、--theme、--all 只用于图片，不用于 %s", "--size, --theme and --all are for pictures, not for %s"}
	hintNoPicture    = lang.Text{"加上 -o 文件名.svg 或 .png，或 --format svg、png", "add -o NAME.svg or .png, or --format svg or png"}
	msgAllAndOne     = lang.Text{"--all 是全部的图，不能再写 %s", "--all means every figure: %s cannot be named too"}
	msgNoFolder      = lang.Text{"请用 -o 指定存图的文件夹", "name the folder for the pictures with -o"}
	hintAllCharts    = lang.Text{"例如 yunlan chart --all -o 图 --format png --size 1920x1080", "for example yunlan chart --all -o figures --format png --size 1920x1080"}
	savedAll         = lang.Text{"已写入 %d 张图到 %s", "%d pictures written to %s"}
)
