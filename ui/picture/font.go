package picture

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"yunlan/data/disk"
)

// Font is a font with Chinese characters. Its file stays open, because only
// the glyphs that are drawn are read.
type Font struct {
	Path string
	font *sfnt.Font
	file io.Closer
}

// Close closes the font's file.
func (f *Font) Close() error { return f.file.Close() }

func (f *Font) face(size float64) (font.Face, error) {
	return opentype.NewFace(f.font, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
}

// FontError is why no font could be used.
type FontError struct{ Message, Hint string }

func (e *FontError) Error() string { return e.Message }

// FontVariable is the environment variable that names a font file, which is
// then the only one tried.
const FontVariable = "YUNLAN_FONT"

// FindFont finds a font with Chinese characters: the one that the environment
// names, else one in a usual place, else the system's choice (fc-match, which
// is a process to wait for). Its error is a *FontError that says what to install.
func FindFont(getenv func(string) string) (*Font, error) {
	if path := getenv(FontVariable); path != "" {
		at, err := disk.AtHome(path)
		if err != nil {
			at = path // the command line has refused it
		}
		f, err := openFont(at)
		if err != nil {
			return nil, &FontError{msgBadFont.F(FontVariable, path), hintBadFont.F(FontVariable)}
		}
		return f, nil
	}
	usual := func() []string { return usualPlaces(runtime.GOOS, getenv) }
	return firstFont(usual, systemChoice)
}

// firstFont opens the first file that is such a font.
func firstFont(sources ...func() []string) (*Font, error) {
	for _, paths := range sources {
		for _, path := range paths() {
			if f, err := openFont(path); err == nil {
				return f, nil
			}
		}
	}
	return nil, &FontError{msgNoFont.String(), hintNoFont.String()}
}

// systemChoice asks fontconfig, where it is installed.
func systemChoice() []string {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	match := exec.CommandContext(ctx, "fc-match", "--format", "%{file}\n", "sans-serif:lang=zh-cn")
	match.WaitDelay = time.Second // what it started may keep its output open after it was ended
	out, err := match.Output()
	if err != nil {
		return nil
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

// usualPlaces are the files that systems keep Chinese fonts in.
func usualPlaces(system string, getenv func(string) string) []string {
	switch system {
	case "windows":
		dir := filepath.Join(getenv("WINDIR"), "Fonts")
		return within(dir, "msyh.ttc", "msyh.ttf", "Deng.ttf", "simhei.ttf", "simsun.ttc")
	case "darwin":
		return append(within("/System/Library/Fonts", "PingFang.ttc", "Hiragino Sans GB.ttc", "STHeiti Light.ttc", "STHeiti Medium.ttc"),
			"/Library/Fonts/Arial Unicode.ttf", "/System/Library/Fonts/Supplemental/Arial Unicode.ttf", "/System/Library/Fonts/Supplemental/Songti.ttc")
	}
	places := within("/usr/share/fonts",
		"opentype/noto/NotoSansCJK-Regular.ttc", "noto-cjk/NotoSansCJK-Regular.ttc", "google-noto-cjk/NotoSansCJK-Regular.ttc",
		"google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc", "google-noto-sans-cjk-vf-fonts/NotoSansCJK-VF.ttc",
		"noto/NotoSansCJK-Regular.ttc", "truetype/noto/NotoSansCJK-Regular.ttc",
		"adobe-source-han-sans/SourceHanSansCN-Regular.otf", "opentype/source-han-sans/SourceHanSansSC-Regular.otf",
		"truetype/wqy/wqy-microhei.ttc", "wqy-microhei/wqy-microhei.ttc", "wenquanyi/wqy-microhei/wqy-microhei.ttc",
		"truetype/wqy/wqy-zenhei.ttc", "wqy-zenhei/wqy-zenhei.ttc", "truetype/droid/DroidSansFallbackFull.ttf",
		"truetype/arphic/uming.ttc", "truetype/arphic-gbsn00lp/gbsn00lp.ttf")
	home := getenv("HOME")
	return append(places, within(filepath.Join(home, ".local/share/fonts"), "NotoSansCJK-Regular.ttc", "NotoSansSC-Regular.otf", "SourceHanSansSC-Regular.otf")...)
}

func within(dir string, names ...string) []string {
	paths := make([]string, len(names))
	for i, name := range names {
		paths[i] = filepath.Join(dir, name)
	}
	return paths
}

// errNoChinese is for a font that cannot set the paper's words.
var errNoChinese = errors.New("no Chinese characters")

// probe is what a font must have to be used.
var probe = []rune("云计算亿0A")

// likely is the face for simplified Chinese in the collections of Noto and
// Source Han, after the Japanese and the Korean one. Opening a face costs as much
// as drawing a chart.
const likely = 2

// openFont opens a font file. Of a collection it takes the face for
// simplified Chinese where there is one, else the first that will do.
func openFont(path string) (*Font, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	collection, err := sfnt.ParseCollectionReaderAt(file) // takes single fonts too
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	var chosen *sfnt.Font
	for i := range collection.NumFonts() {
		one, err := collection.Font((i + likely) % collection.NumFonts())
		if err != nil || !sets(one, probe) {
			continue
		}
		name, _ := one.Name(nil, sfnt.NameIDFamily)
		simplified := strings.HasSuffix(name, " SC") || strings.HasSuffix(name, " CN")
		if chosen == nil || simplified {
			chosen = one
		}
		if simplified && !strings.Contains(name, "Mono") {
			break
		}
	}
	if chosen == nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, errNoChinese), file.Close())
	}
	return &Font{path, chosen, file}, nil
}

// sets reports whether a font has all of these characters.
func sets(f *sfnt.Font, runes []rune) bool {
	for _, r := range runes {
		if glyph, err := f.GlyphIndex(nil, r); err != nil || glyph == 0 {
			return false
		}
	}
	return true
}
