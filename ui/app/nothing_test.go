package app

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// TestScreensOfTheBundledPaperSayThatTheyHaveNothing while another document is
// read, at every size, in exactly the lines that they are given.
func TestScreensOfTheBundledPaperSayThatTheyHaveNothing(t *testing.T) {
	m := newModel(t, 80, 24)
	paper := content.Parse("一、总则\n本办法自发布之日起施行。\n")
	paper.Doc = "0123"
	m.env.Paper = paper
	for name := range unprepared {
		s := made(name, m.env)
		for _, size := range [][2]int{{0, 0}, {1, 1}, {40, 12}, {46, 20}, {80, 24}, {200, 55}} {
			s.Resize(size[0], size[1])
			rows := strings.Split(s.View(), "\n")
			if len(rows) != max(size[1], 1) {
				t.Errorf("%s at %v: %d rows", name, size, len(rows))
			}
			for _, row := range rows {
				if w := text.Width(ansi.Strip(row), 1); w > size[0] {
					t.Errorf("%s at %v: a row of %d cells", name, size, w)
				}
			}
		}
		if cmd := s.Init(); cmd != nil {
			s.Update(cmd())
		}
		if plain := ansi.Strip(s.View()); !strings.Contains(plain, "这份文档") {
			t.Errorf("%s says %q", name, plain)
		}
	}
	if s := made(screen.Reader, m.env); s.Title() == "" {
		t.Error("the text has no screen")
	}
}

// TestEveryScreenOfAnyDocumentHasHelp, a palette and a way back, also the one that has
// nothing to show.
func TestEveryScreenOfAnyDocumentHasHelp(t *testing.T) {
	for _, to := range []string{"0", "1", "3", "4", "5"} {
		m := started(t, Options{Paper: another("旧报告", "01")}, "")
		press(m, to)
		before := stripped(m.Frame())
		for _, k := range []string{"f1", "ctrl+k"} {
			run(m, key.Press(k))
			if len(m.overlays) == 0 || stripped(m.Frame()) == before {
				t.Errorf("%s opens nothing on screen %s:\n%s", k, to, stripped(m.Frame()))
			}
			if press(m, "esc"); stripped(m.Frame()) != before {
				t.Errorf("Esc does not close what %s opened on screen %s:\n%s", k, to, stripped(m.Frame()))
			}
		}
	}
}
