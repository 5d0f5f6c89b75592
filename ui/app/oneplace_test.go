package app

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
)

// sample is a screen with one action, which is described here and nowhere else.
type sample struct {
	keys *key.Table[*sample]
	done int
}

var _ screen.Screen = (*sample)(nil)

func sampleTable(scheme key.Scheme) *key.Table[*sample] {
	return key.NewTable(scheme, "sample", lang.Text{"样屏", "Sample"}, nil, []key.Action[*sample]{{
		ID: "sample.Shine", Keys: []string{"J"}, Desc: lang.Text{"擦亮", "polish"}, Names: lang.Text{"打磨", "buff"}, Group: key.Look,
		Bar: func(*sample) string { return "擦亮一下" }, Do: func(s *sample) tea.Cmd { s.done++; return nil },
	}})
}

func (s *sample) Init() tea.Cmd         { return nil }
func (s *sample) View() string          { return "" }
func (s *sample) Resize(_, _ int)       {}
func (s *sample) Title() string         { return "样屏" }
func (s *sample) Actions() key.Bindings { return s.keys.Bindings(s, s.keys.First()) }
func (s *sample) Hints() []key.Binding  { return s.keys.Hints(s, s.keys.First()) }

func (s *sample) Update(msg tea.Msg) tea.Cmd {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		cmd, _ := s.keys.Press(s, s.keys.First(), press)
		return cmd
	}
	return nil
}

// TestAnActionIsAddedInOnePlace: what a table says is dispatched, hinted, helped with,
// listed and run by the palette, configured, checked for clashes and documented.
func TestAnActionIsAddedInOnePlace(t *testing.T) {
	m := newModel(t, 120, 40)
	s := &sample{keys: sampleTable(m.env.Keys)}
	m.screens[screen.Market], m.active = s, screen.Market
	if press(m, "J"); s.done != 1 {
		t.Error("its key does not do it")
	}
	if row := bottom(m); !strings.Contains(row, "J 擦亮一下") {
		t.Errorf("the last line is %q", row)
	}
	press(m, "?", "擦亮")
	if shown := stripped(m.Frame()); !strings.Contains(shown, "J         擦亮") || !strings.Contains(shown, key.Look.String()) {
		t.Errorf("the help:\n%s", shown)
	}
	press(m, "esc")
	for n, typed := range []string{"擦亮", "caliang", "polish", "buff", "打磨", "sample.shine"} {
		if choose(m, typed); s.done != n+2 {
			t.Errorf("the palette does not do it for %q", typed)
		}
	}
	all := func(scheme key.Scheme) []key.Bindings {
		return append(Bindings(scheme), sampleTable(scheme).Default())
	}
	chosen, faults := key.Scheme{}.Choose(map[string][]string{"sample.Shine": {"Alt-X"}}, all)
	if len(faults) > 0 {
		t.Errorf("it cannot be configured: %+v", faults)
	}
	s.keys = sampleTable(chosen)
	for _, k := range []string{"J", "alt+X"} {
		run(m, key.Press(k))
	}
	if s.done != 8 {
		t.Errorf("under its new key it was done %d times", s.done-7)
	}
	if _, faults := (key.Scheme{}).Choose(map[string][]string{"sample.Shine": {"T"}}, all); len(faults) != 1 || faults[0].Other != "app.Theme" {
		t.Errorf("a key of the program's: %+v", faults)
	}
	page := keysDocument(all(key.Scheme{}), func(key.Entry) []string { return nil })
	if !strings.Contains(page, "## 样屏") || !strings.Contains(page, "| `J` | 擦亮 | "+key.Look.String()+" | `sample.Shine` |") {
		t.Error("the page of keys does not have it")
	}
}

// TestAnActionWithoutAKeyIsInThePalette, which does it without any press.
func TestAnActionWithoutAKeyIsInThePalette(t *testing.T) {
	m := newModel(t, 120, 40)
	m.keys = table(key.Scheme{Bind: map[string][]string{"app.Theme": {}}})
	m.openPalette()
	m.overlays[0].(*overlay.List).Update(tea.PasteMsg{Content: "换主题"})
	if it, _ := m.overlays[0].(*overlay.List).Selected(); it.Key != "" {
		t.Errorf("its key is %q", it.Key)
	}
	press(m, "enter")
	if m.env.Settings.Theme != "dark" {
		t.Error("the palette does not do it")
	}
}
