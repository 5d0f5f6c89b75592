package widget

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// TestCursorStandsWhereTheTextEnds: two cells a Han character, also where only
// the end of a long text fits.
func TestCursorStandsWhereTheTextEnds(t *testing.T) {
	for _, c := range []struct {
		value string
		width int
		want  int
	}{{"", 20, 0}, {"saas", 20, 4}, {"平台工程", 20, 8}, {"平台 PaaS", 20, 9}, {"云计算市场规模是多少", 11, 10}} {
		f := NewField(100)
		f.Focus()
		f.SetValue(c.value)
		shown := f.View(c.width, theme.New("mono", true, false).Text, 1)
		if w := text.Width(shown, 1); w > c.width {
			t.Errorf("%q is drawn %d cells wide in %d", c.value, w, c.width)
		}
		if got := f.Cursor(3, 5); got.X != 3+c.want || got.Y != 5 {
			t.Errorf("%q: the cursor stands at %d,%d, not %d,5", c.value, got.X, got.Y, 3+c.want)
		}
	}
}

func TestInputMethodCommitsAndPastesAreText(t *testing.T) {
	f := NewField(100)
	f.Focus()
	if _, changed := f.Update(tea.KeyPressMsg{Text: "中小企业", Code: '中'}); !changed || f.Value() != "中小企业" {
		t.Errorf("a commit of four characters gives %q", f.Value())
	}
	f.Update(tea.PasteMsg{Content: "上云\x1b[2J\u202e补贴"})
	if f.Value() != "中小企业上云[2J补贴" {
		t.Errorf("a paste with escapes gives %q", f.Value())
	}
	if _, changed := f.Update(tea.KeyPressMsg{Code: tea.KeyLeft}); changed {
		t.Error("moving the cursor counts as a change")
	}
}
