package home

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

func page(t *testing.T, w, h int) (s *Screen, opened *string) {
	t.Helper()
	opened = new(string)
	entry := func(name, detail string) Entry {
		return Entry{lang.Text{name, name}, detail, func() tea.Cmd { *opened = name; return nil }}
	}
	env := &screen.Env{
		Paper: content.Load(), Ambiguous: 1, Clock: time.Now,
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	}
	s = New(env, func() []Entry {
		return []Entry{entry("继续读", "二（三）"), entry("找一句话", strings.Repeat("词语", 30)), entry("帮助", "")}
	}, "0")
	s.Resize(w, h)
	return s, opened
}

// TestEverySizeIsFilled exactly, with the line under the cursor in it.
func TestEverySizeIsFilled(t *testing.T) {
	for _, size := range [][2]int{{1, 1}, {20, 3}, {40, 10}, {46, 18}, {80, 22}, {120, 38}, {200, 53}} {
		s, _ := page(t, size[0], size[1])
		for range 3 {
			rows := strings.Split(s.View(), "\n")
			if len(rows) != size[1] {
				t.Errorf("%v: %d rows", size, len(rows))
			}
			for _, r := range rows {
				if w := text.Width(ansi.Strip(r), 1); w > size[0] {
					t.Errorf("%v: %d cells in %q", size, w, ansi.Strip(r))
				}
			}
			if name := s.shown[s.window.At].Name.String(); size[0] >= 20 && !strings.Contains(ansi.Strip(s.View()), name) {
				t.Errorf("%v: %s is not seen", size, name)
			}
			s.Update(tea.KeyPressMsg{Code: tea.KeyDown})
		}
	}
}

func TestEnterAndClicksOpen(t *testing.T) {
	s, opened := page(t, 80, 22)
	s.Update(tea.KeyPressMsg{Code: tea.KeyDown})
	s.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	if *opened != "找一句话" {
		t.Errorf("Enter opens %q", *opened)
	}
	for y, row := range strings.Split(ansi.Strip(s.View()), "\n") {
		if strings.Contains(row, "帮助") {
			s.Update(tea.MouseClickMsg{X: 5, Y: y, Button: tea.MouseLeft})
		}
	}
	if *opened != "帮助" || s.Place().Item != "帮助" {
		t.Errorf("a click opens %q", *opened)
	}
}

// TestTheHeadIsInTheLanguageInUse: the paper has a name in English, too.
func TestTheHeadIsInTheLanguageInUse(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for l, want := range map[lang.Lang]string{lang.Chinese: "《云计算白皮书（2023年）》", lang.English: "Cloud Computing White Paper (2023)"} {
		lang.Use(l)
		s, _ := page(t, 80, 22)
		if head := strings.TrimSpace(strings.Split(strings.TrimLeft(ansi.Strip(s.View()), " \n"), "\n")[0]); head != want {
			t.Errorf("the head is %q", head)
		}
	}
}
