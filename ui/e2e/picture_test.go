//go:build unix

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// The questions about pictures, and the answers of terminals that can.
const (
	asksKitty  = "\x1b_Gi=1,a=q,s=1,v=1,f=24;AAAA\x1b\\"
	asksITerm2 = "\x1b]1337;ReportCellSize\a"
	asksDA1    = "\x1b[c"
)

var capable = []struct {
	protocol string
	also     []exchange
	begins   string // of the picture
}{
	{"kitty", []exchange{{asksKitty, "\x1b_Gi=1;OK\x1b\\"}}, "\x1b_Gf=100"},
	{"kitty", []exchange{{asksKitty, "\x1b_Gi=1;OK\x1b\\"}, {asksDA1, "\x1b[?62;4c"}}, "\x1b_G"},
	{"iTerm2", []exchange{{asksITerm2, "\x1b]1337;ReportCellSize=17.5;8.0;2.0\x1b\\"}}, "\x1b]1337;File="},
	{"sixel", []exchange{{asksDA1, "\x1b[?63;1;2;4;22c"}}, "\x1bP0;1q\"1;1;"},
}

// TestThePictureIsShownAsTheTerminalAnswers: V shows it by the protocol that was answered,
// answers that come late press no key, any key returns, and the screen is whole again.
func TestThePictureIsShownAsTheTerminalAnswers(t *testing.T) {
	for _, c := range capable {
		t.Run(c.protocol, func(t *testing.T) {
			w := &window{start(t, setup{size: size{100, 30}, screen: true, also: c.also})}
			w.waitFor(opening)
			w.answered(asksKitty)
			w.press("4")
			w.waitFor("图 4 中国云计算市场规模及增速")
			before := settled(w)
			n := w.length()
			w.press("V")
			const said = "按任意键返回（"
			w.terminal.until("shows the picture", func() bool { return strings.Contains(w.all()[n:], said) })
			if shown := w.all()[n:]; !strings.Contains(shown, said+c.protocol) || !strings.Contains(shown, c.begins) {
				t.Fatalf("it wrote %.300q …%q", shown, tail(shown))
			}
			w.typeText("\x1b_Gi=1;OK\x1b\\\x1b]1337;ReportCellSize=1;1\x1b\\\x1b[?1;0;16S\x1b[6;16;8t\x1b[?62;4c\x1b[9;9R")
			w.press("j")
			w.terminal.until("leaves the picture", func() bool { return strings.Count(w.all()[n:], ansi.ResetModeAltScreenSaveCursor) > 1 })
			if after := settled(w); after != before {
				t.Errorf("before:\n%s\nafter:\n%s", before, after)
			}
			w.leave()
			if code := w.exit(); code != 0 {
				t.Errorf("exit code %d", code)
			}
		})
	}
}

// TestThePictureOfTheTextIsShown: V in the reader shows the figure that stands on the
// screen, and the text is there again after a key.
func TestThePictureOfTheTextIsShown(t *testing.T) {
	c := capable[0]
	w := &window{start(t, setup{size: size{100, 30}, screen: true, also: c.also, args: []string{"图4"}})}
	w.waitFor("3,256 +49.3%")
	w.waitFor("?  达 51.21%") // the marks of the checks come when they are computed
	w.answered(asksKitty)
	before := settled(w)
	n := w.length()
	w.press("V")
	w.terminal.until("shows the picture", func() bool { return strings.Contains(w.all()[n:], "按任意键返回（"+c.protocol) })
	if shown := w.all()[n:]; !strings.Contains(shown, c.begins) {
		t.Fatalf("it wrote %.300q …%q", shown, tail(shown))
	}
	w.press("j")
	w.terminal.until("leaves the picture", func() bool { return strings.Count(w.all()[n:], ansi.ResetModeAltScreenSaveCursor) > 1 })
	if after := settled(w); after != before {
		t.Errorf("before:\n%s\nafter:\n%s", before, after)
	}
	w.leave()
	if code := w.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// TestNoPictureIsShownWhereNoneIsAnswered, or where the answers are refusals and garbage:
// it is saved, and both are said.
func TestNoPictureIsShownWhereNoneIsAnswered(t *testing.T) {
	for name, c := range map[string]setup{
		"modern":  {},
		"mute":    {mute: true},
		"refuses": {also: []exchange{{asksKitty, "\x1b_Gi=1;ENOTSUPPORTED:no\x1b\\"}, {asksITerm2, "\x1b]1337;\x1b\\"}}},
		"garbage": {also: []exchange{{asksKitty, "\x1b_G;;;OK\x1b\\\x1b[?1;0;S\x1b[?2;0;-1;S\x1b[6;0;0t"}}},
	} {
		t.Run(name, func(t *testing.T) {
			c.size, c.screen = size{100, 30}, true
			c.home = t.TempDir()
			w := &window{start(t, c)}
			w.waitFor(opening)
			w.press("4")
			w.waitFor("图 4 中国云计算市场规模及增速")
			w.press("V")
			w.waitFor("看不了图；已存")
			saved, err := filepath.Glob(filepath.Join(c.home, "图4.*"))
			if err != nil || len(saved) != 1 {
				t.Errorf("saved is %v: %v", saved, err)
			}
			for _, path := range saved {
				if info, err := os.Stat(path); err != nil || info.Size() == 0 {
					t.Errorf("%s: %v", path, err)
				}
			}
		})
	}
}

// TestAPictureIsLeftOnASignal: the terminal is given back as it was.
func TestAPictureIsLeftOnASignal(t *testing.T) {
	v := start(t, setup{size: size{100, 30}, also: capable[0].also})
	v.waitFor(opening)
	v.answered(asksKitty)
	v.press("4")
	v.waitFor("图 4")
	v.press("V")
	v.waitFor("按任意键返回（")
	v.signal(os.Interrupt)
	if code := v.exit(); code != 130 {
		t.Errorf("exit code %d", code)
	}
	checkModes(t, v.all())
}
