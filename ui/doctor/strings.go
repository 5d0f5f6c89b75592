package doctor

import (
	"github.com/charmbracelet/colorprofile"
	"yunlan/content/lang"
)

// The names of the checks.
var (
	docTerminal  = lang.Text{"终端", "terminal"}
	docSize      = lang.Text{"大小", "size"}
	docLocale    = lang.Text{"编码", "encoding"}
	docWidth     = lang.Text{"字宽", "widths"}
	docColour    = lang.Text{"颜色", "colour"}
	docClipboard = lang.Text{"剪贴板", "clipboard"}
	docInput     = lang.Text{"输入法", "input method"}
	docEscape    = lang.Text{"Esc 键", "Esc key"}
	docFont      = lang.Text{"终端字体", "font"}
	docPicture   = lang.Text{"图片字体", "font for PNG"}
	docConfig    = lang.Text{"设置", "config"}
	docState     = lang.Text{"状态", "state"}
	docCache     = lang.Text{"缓存", "cache"}
	docIndexes   = lang.Text{"检索索引", "search indexes"}
	docIndexSize = lang.Text{"%d 个，%.1f MB；yunlan cache clear 清空", "%d, %.1f MB; yunlan cache clear empties them"}
	docNone      = lang.Text{"还没有", "none yet"}
	docInMemory  = lang.Text{"只在内存里：缓存文件夹不可用", "in memory only: the cache folder cannot be used"}
	docData      = lang.Text{"笔记", "notes"}
	docFiles     = lang.Text{"文件", "files"}
)

// The terminal.
var (
	docUnknown     = lang.Text{"未知", "not known"}
	docUnset       = lang.Text{"没有设置", "not set"}
	docPiped       = lang.Text{"输出不是终端", "the output is not a terminal"}
	docPipedMend   = lang.Text{"要打开阅读界面，直接在终端里运行 yunlan", "to open the explorer run yunlan in a terminal, without a pipe"}
	docNoStdin     = lang.Text{"输入不是终端", "the input is not a terminal"}
	docDumbMend    = lang.Text{"终端没有说明自己的类型，所以用逐行模式；若它能画界面，设置 TERM，例如 export TERM=xterm-256color", "the terminal does not say what it is, so yunlan talks line by line; if it can draw, set TERM, for example export TERM=xterm-256color"}
	docSizeMend    = lang.Text{"阅读界面至少要 40×12；再小可用 yunlan --plain", "the explorer wants 40×12 or more; below that use yunlan --plain"}
	docLocaleMend  = lang.Text{"若汉字显示为乱码，设置 export LANG=zh_CN.UTF-8", "if Chinese looks garbled, set export LANG=en_US.UTF-8"}
	docCells       = lang.Text{"“”—…① 占 %d 格", "“ ” — … ① take %d cells"}
	docWidthMend   = lang.Text{"若边框错位，用 yunlan --ambiguous 2 或 --ascii", "if columns do not line up, use yunlan --ambiguous 2 or --ascii"}
	docWideMend    = lang.Text{"阅读界面会自动改用 ASCII 边框；也可在终端的设置里把“模糊宽度”改为单倍", "the explorer draws with ASCII signs by itself; or set the terminal's ambiguous width to narrow"}
	docColourMend  = lang.Text{"要颜色，去掉 NO_COLOR、设好 TERM，或用 --color always", "for colour unset NO_COLOR, set TERM, or use --color always"}
	docFewColours  = lang.Text{"深浅会粗一些；终端若支持真彩色，设置 export COLORTERM=truecolor", "shades are coarser; if the terminal knows true colour, set export COLORTERM=truecolor"}
	docTmuxColours = lang.Text{"深浅会粗一些；在 tmux.conf 里写 set -as terminal-features ',*:RGB'，并 export COLORTERM=truecolor", "shades are coarser; write set -as terminal-features ',*:RGB' into tmux.conf, and export COLORTERM=truecolor"}
	colourNames    = map[colorprofile.Profile]lang.Text{
		colorprofile.NoTTY: {"不用颜色", "none"}, colorprofile.ASCII: {"不用颜色，只有粗细", "none, weights alone"},
		colorprofile.ANSI: {"16 色", "16"}, colorprofile.ANSI256: {"256 色", "256"},
		colorprofile.TrueColor: {"真彩色", "true colour"}, colorprofile.Unknown: {"看不出来", "unknown"},
	}
	docColourReason = lang.Text{"，%s=%s", ", %s=%s"}
)

// The clipboard.
var (
	docOSC        = lang.Text{"OSC 52，由终端代为复制", "OSC 52: the terminal copies"}
	docTmux       = lang.Text{"OSC 52，经过 tmux", "OSC 52, through tmux"}
	docTmuxIs     = lang.Text{"OSC 52，经过 tmux：%s", "OSC 52, through tmux: %s"}
	docTmuxMend   = lang.Text{"在 tmux.conf 里写 set -g set-clipboard on 和 set -g allow-passthrough on", "write set -g set-clipboard on and set -g allow-passthrough on into tmux.conf"}
	docScreen     = lang.Text{"OSC 52，经过 screen", "OSC 52, through screen"}
	docScreenMend = lang.Text{"screen 会截断长文字；复制不全时改用 tmux，或安装 wl-copy、xclip", "screen cuts long text; if a copy is not whole use tmux, or install wl-copy or xclip"}
	docOSCMend    = lang.Text{"若粘贴不出来，在终端的设置里允许程序写剪贴板，或安装 wl-copy、xclip", "if nothing can be pasted, let programs write the clipboard in the terminal's settings, or install wl-copy or xclip"}
	docSSHMend    = lang.Text{"若粘贴不出来，在本机终端的设置里允许程序写剪贴板（OSC 52）；远处的 xclip 够不着本机", "if nothing can be pasted, let programs write the clipboard (OSC 52) in the settings of your own terminal; an xclip on the remote machine cannot reach it"}
	docFile       = lang.Text{"写入 %s 里的文件", "into a file in %s"}
	docFileMend   = lang.Text{"安装 wl-copy、xclip 或 xsel", "install wl-copy, xclip or xsel"}
)

// Input methods and the Esc key.
var (
	docInputWell    = lang.Text{"候选窗在光标处打开；全角的 ？ ／ ： 和半角一样用", "candidates open at the cursor; full-width ？ ／ ： work as the narrow ones do"}
	docInputSet     = lang.Text{"%s；候选窗在光标处打开，全角的 ？ ／ ： 和半角一样用", "%s; candidates open at the cursor, full-width ？ ／ ： work as the narrow ones do"}
	docInputSSH     = lang.Text{"用本机的输入法；候选窗在光标处打开", "that of your own machine; candidates open at the cursor"}
	docInputUnset   = lang.Text{"XMODIFIERS 和 GTK_IM_MODULE 都没有设置", "neither XMODIFIERS nor GTK_IM_MODULE is set"}
	docInputMend    = lang.Text{"若调不出输入法，装好 fcitx5 或 ibus，在 ~/.profile 里写 export XMODIFIERS=@im=fcitx GTK_IM_MODULE=fcitx（ibus 则把两处 fcitx 换成 ibus），再重新登录；没有输入法也能检索：拼音首字母如 zxqy", "if no input method comes up, install fcitx5 or ibus, write export XMODIFIERS=@im=fcitx GTK_IM_MODULE=fcitx (or ibus twice) into ~/.profile and log in again; searching works without one: initials of pinyin, as zxqy"}
	docInputConsole = lang.Text{"文字控制台没有输入法", "a text console has no input method"}
	docConsoleMend  = lang.Text{"检索可用拼音首字母，如 zxqy；要输入汉字，在图形界面的终端或 fbterm 里运行", "search by initials of pinyin, as zxqy; to type Chinese use a terminal of a desktop, or fbterm"}
	docEscapeIs     = lang.Text{"tmux 等 %s 毫秒", "tmux waits %s ms"}
	docEscapeWell   = lang.Text{"立即生效", "at once"}
	docEscapeAsk    = lang.Text{"经过 tmux，等多久不知道", "through tmux; how long it waits is not known"}
	docEscapeMend   = lang.Text{"Esc 会慢半拍；在 tmux.conf 里写 set -sg escape-time 10。q 也能返回", "Esc comes late; write set -sg escape-time 10 into tmux.conf. q goes back too"}
)

// Fonts and folders.
var (
	docFontValue       = lang.Text{"程序看不见终端的字体", "a program cannot see the terminal's font"}
	docFontMend        = lang.Text{"若汉字与字母不成二比一，换用等宽中文字体，如更纱黑体（Sarasa Mono SC）或 Noto Sans Mono CJK SC", "if a Chinese character is not as wide as two letters, choose a monospaced Chinese font such as Sarasa Mono SC or Noto Sans Mono CJK SC"}
	docNoFolder        = lang.Text{"没有", "none"}
	docNoFolderMend    = lang.Text{"设置 HOME，或 YUNLAN_HOME=文件夹；否则设置和位置只留在内存里", "set HOME, or YUNLAN_HOME=FOLDER; else settings and place are kept in memory only"}
	docReadOnly        = lang.Text{"%s：不能写（%s）", "%s: cannot be written (%s)"}
	docReadOnlyMend    = lang.Text{"让 %s 可写，或设置 YUNLAN_HOME=另一个文件夹；否则设置和位置只留在内存里", "make %s writable, or set YUNLAN_HOME=ANOTHER; else settings and place are kept in memory only"}
	docNotYet          = lang.Text{"%s（还没有，需要时会建立）", "%s (not there yet; made when needed)"}
	docUnprotected     = lang.Text{"%s：能写，但这块磁盘%s", "%s: can be written, but its disk %s"}
	docUnprotectedMend = lang.Text{"照样能用；要这些保护，就设置 YUNLAN_HOME=另一块磁盘上的文件夹", "it works all the same; for these protections set YUNLAN_HOME to a folder on another disk"}
	docFilesWell       = lang.Text{"设置和位置都读得出来", "settings and place can be read"}
	docConfigMend      = lang.Text{"运行 yunlan config check 看全部", "yunlan config check lists them all"}
)

var (
	shortDoctor   = lang.Text{"检查终端、字宽、颜色、剪贴板、字体和文件夹，并说明如何改善", "check terminal, widths, colour, clipboard, fonts and folders, and say what helps"}
	exampleDoctor = "yunlan doctor\nyunlan doctor --json"
)
