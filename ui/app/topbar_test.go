package app

import (
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/clipboard"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// TestTheTopBarKeepsTheKeys: where not all fits the names get shorter, the keys
// of the screens stay; where text is typed there are none.
func TestTheTopBarKeepsTheKeys(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for name, c := range map[string]struct {
		preset string
		lang   lang.Lang
		width  int
		keys   []string
		want   string
	}{
		"80":          {"", lang.Chinese, 80, nil, "云览   1 阅读   2 检索   3 政策   4 市场   5 自评 "},
		"english 80":  {"", lang.English, 80, nil, "Yunlan  1 Read  2 Find  3 Policy  4 Market  5 Assess "},
		"english 120": {"", lang.English, 120, nil, "Yunlan   1 Read   2 Search   3 Policies   4 Market   5 Assess "},
		"vim 80":      {"vim", lang.Chinese, 80, nil, "云览  Alt- 1 阅读  2 检索  3 政策  4 市场  5 自评 "},
		"vim 120":     {"vim", lang.Chinese, 120, nil, "云览   Alt-1 阅读   Alt-2 检索   Alt-3 政策   Alt-4 市场   Alt-5 自评 "},
		"vim english": {"vim", lang.English, 80, nil, "Yunlan  Alt- 1 Read  2  3  4  5 "},
		"field":       {"", lang.Chinese, 80, []string{"s"}, "云览     阅读     检索     政策     市场     自评"},
		"amount":      {"", lang.Chinese, 80, []string{"3", "/"}, "云览     阅读     检索     政策     市场     自评"},
		"vim field":   {"vim", lang.Chinese, 80, []string{"s"}, "云览         阅读         检索         政策"},
	} {
		t.Run(name, func(t *testing.T) {
			lang.Use(c.lang)
			st := store.Open(store.Dirs{Config: t.TempDir(), State: t.TempDir(), Cache: t.TempDir(), Data: t.TempDir()})
			env := newEnv(Options{}, st)
			env.Keys = key.Scheme{Preset: c.preset}
			m := New(env, false, clipboard.Route{OSC: true})
			m.saver.waiting = true
			for _, part := range []int{0, 30, 67, 200} { // the longest status is somewhere
				m.Resize(c.width, 24)
				for range part {
					press(m, "}")
				}
				press(m, c.keys...)
				top, _, _ := strings.Cut(stripped(m.Frame()), "\n")
				if !strings.HasPrefix(top, "  "+c.want) {
					t.Fatalf("%q, not %q", top, c.want)
				}
				if c.keys == nil && !regexp.MustCompile(`\d+%`).MatchString(top) {
					t.Fatalf("%q does not say how far", top)
				}
				press(m, "esc", "esc")
				m.goTo(screen.ShowScreenMsg{Screen: screen.Reader})
			}
		})
	}
}

// TestTheActiveScreenStandsOutInTheTopBar, and no other.
func TestTheActiveScreenStandsOutInTheTopBar(t *testing.T) {
	m := newModel(t, 120, 24)
	lit, _, _ := strings.Cut(m.env.Styles.Heading.Render("x"), "x")
	for _, n := range screen.Names {
		m.goTo(screen.ShowScreenMsg{Screen: n})
		bar, _, _ := strings.Cut(m.Frame(), "\n")
		for _, other := range screen.Names {
			before, _, _ := strings.Cut(bar, m.nameOf(other))
			style := before[strings.LastIndex(before, "\x1b["):]
			if strings.HasPrefix(style, lit) != (other == n) {
				t.Errorf("on %s, %s is drawn as %q in %q", n, other, style, bar)
			}
		}
	}
}

func TestTopBarSaysHowToReachTheOtherScreens(t *testing.T) {
	for _, c := range []struct {
		name   string
		w, h   int
		preset string
		ascii  bool
		want   string
	}{
		{"all of them", 80, 24, "", false, "云览   1 阅读   2 检索   3 政策   4 市场   5 自评"},
		{"in ASCII", 60, 20, "", true, "云览   阅读   1-5 换屏 "},
		{"their keys", 60, 20, "", false, "云览   阅读   1–5 换屏 "},
		{"on a phone", 46, 20, "", false, "云览   阅读 1–5  "},
		{"their keys elsewhere", 60, 20, "vim", false, "云览   阅读   Alt-1–5 换屏 "},
	} {
		m := newModel(t, c.w, c.h)
		m.keys = table(key.Scheme{Preset: c.preset})
		m.env.PlainOnly = c.ascii
		if bar, _, _ := strings.Cut(stripped(m.Frame()), "\n"); !strings.HasPrefix(bar, "  "+c.want) {
			t.Errorf("%s: %q", c.name, bar)
		}
	}
}

// TestClickOnTheTopBar finds a screen where its name is drawn, whichever form
// of the bar there is room for.
func TestClickOnTheTopBar(t *testing.T) {
	for _, w := range []int{46, 60, 76, 80, 120} {
		for _, n := range screen.Names {
			m := newModel(t, w, 24)
			bar, _, _ := strings.Cut(stripped(m.Frame()), "\n")
			name := m.nameOf(n)
			before, _, shown := strings.Cut(bar, name)
			if !shown {
				continue
			}
			run(m, tea.MouseClickMsg{X: text.Width(before, 1), Y: 0, Button: tea.MouseLeft})
			if m.active != n {
				t.Errorf("at %d columns a click on %s in %q shows %s", w, name, bar, m.active)
			}
		}
	}
	m := newModel(t, 46, 20)
	run(m, tea.MouseClickMsg{X: 16, Y: 0, Button: tea.MouseLeft})
	if len(m.overlays) != 1 {
		t.Error("a click on the keys of all screens offers none")
	}
}
