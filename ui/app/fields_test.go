package app

import (
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

// fields are the ways to every field of the program, from its beginning.
var fields = map[string][]string{
	"the search":             {"s"},
	"find in the text":       {"/"},
	"the contents' filter":   {"tab", "/"},
	"a note":                 {"}", "a"},
	"a note's file":          {"}", "a", "云", "enter", "x"},
	"the palette":            {":"},
	"the help":               {"?"},
	"a list's filter":        {"W", "/"},
	"the notes' filter":      {"}", "a", "云", "enter", "A", "/"},
	"the notes beside":       {"}", "a", "云", "enter", "p", "p", "p", "p", "tab", "/"},
	"the policies' filter":   {"3", "/"},
	"the policies' file":     {"3", "x", "enter"},
	"an amount":              {"3", "/", "北京", "enter", "enter", "a", "5"},
	"an assessment's report": slices.Concat([]string{"5", "enter", "enter"}, slices.Repeat([]string{"3"}, 15), []string{"enter", "x", "enter"}),
}

// editing are keys that edit in fields, under other names than those that
// bindings use where modifiers join them.
var editing = []rune{
	tea.KeyLeft, tea.KeyRight, tea.KeyHome, tea.KeyEnd, tea.KeyBackspace, tea.KeyDelete, tea.KeyUp, tea.KeyDown, tea.KeySpace,
	'a', 'b', 'd', 'e', 'f', 'h', 'k', 'u', 'w', 'v', 'j', 'n', 'p', 't',
}

// TestEveryFieldBearsEveryKey: whatever is typed, pasted or pressed with
// whatever modifiers, in every field of the program at any size, the frame is
// whole and the cursor stands in it.
func TestEveryFieldBearsEveryKey(t *testing.T) {
	t.Chdir(t.TempDir()) // notes may be exported
	for name, way := range fields {
		t.Run(name, func(t *testing.T) {
			m := newModel(t, 120, 30)
			press(m, way...)
			if len(m.overlays) == 0 && cursor(m) == nil {
				t.Fatalf("no field after %q:\n%s", way, stripped(m.Frame()))
			}
			rapid.Check(t, func(rt *rapid.T) {
				for range rapid.IntRange(1, 12).Draw(rt, "keys") {
					run(m, edit(rt))
				}
				m.Resize(rapid.SampledFrom([]int{40, 41, 80, 120}).Draw(rt, "w"), rapid.SampledFrom([]int{12, 16, 30}).Draw(rt, "h"))
				exact(rt, m)
				if c := cursor(m); c != nil && (c.X < 0 || c.Y < 0 || c.X >= m.terminal.w || c.Y >= m.terminal.h) {
					rt.Fatalf("the cursor stands at %d,%d in %d×%d:\n%s", c.X, c.Y, m.terminal.w, m.terminal.h, stripped(m.Frame()))
				}
			})
		})
	}
}

// edit draws a message that edits.
func edit(t *rapid.T) tea.Msg {
	switch rapid.IntRange(0, 7).Draw(t, "kind") {
	case 0, 1:
		return keyMsg(rapid.SampledFrom([]string{"云", "计算", "a", "e\u0301", "\u0301", "👩\u200d💻", "🇨🇳", "，", "４"}).Draw(t, "typed"))
	case 2:
		return tea.PasteMsg{Content: rapid.SampledFrom([]string{"一\n二\r\n三\t四", "\x1b[2J\u202e", "long paste 很长很长很长很长很长的一段", "\u0301\u0301"}).Draw(t, "pasted")}
	}
	mods := []tea.KeyMod{0, 0, tea.ModCtrl, tea.ModAlt, tea.ModShift, tea.ModCtrl | tea.ModAlt, tea.ModCtrl | tea.ModShift, tea.ModAlt | tea.ModShift}
	return tea.KeyPressMsg{Code: rapid.SampledFrom(editing).Draw(t, "code"), Mod: rapid.SampledFrom(mods).Draw(t, "mods")}
}

// cursor is where the frame puts it.
func cursor(m *Model) *tea.Cursor { return m.View().Cursor }
