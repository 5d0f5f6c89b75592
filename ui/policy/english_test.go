package policy

import (
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content/lang"
	data "yunlan/data/policy"
	"yunlan/ui/golden"
)

func inEnglish(t *testing.T) {
	t.Helper()
	before := lang.Now()
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(before) })
}

func hasHan(t string) bool {
	return strings.ContainsFunc(t, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// TestEnglishWordsStandAroundChineseQuotes.
func TestEnglishWordsStandAroundChineseQuotes(t *testing.T) {
	inEnglish(t)
	s := newScreen(t, 80, 22)
	for _, e := range s.Actions().Entries {
		if b := e.Binding.Help(); hasHan(b.Desc) || hasHan(b.Key) {
			t.Errorf("%s is %q", b.Key, b.Desc)
		}
	}
	for _, c := range columns {
		press(s, "l", "o")
		if name := s.orderName(); hasHan(name) {
			t.Errorf("sorting by %s says %q", c, name)
		}
	}
	press(s, "o", "o")
	golden.View(t, "80x24-english", ansi.Strip(s.View()))
	press(s, "enter")
	golden.View(t, "80x24-english-whole", ansi.Strip(s.View()))
	press(s, "a", "enter", "down", "enter", "down", "enter", "down", "9", "万")
	golden.View(t, "80x24-english-reckon", ansi.Strip(s.View()))
	if strings.Contains(ansi.Strip(s.View()), data.Warning) {
		t.Error("the warning stays Chinese")
	}
	for _, p := range s.all {
		if p.Note != "" && hasHan(p.NoteWords()) {
			t.Errorf("the note of %s has no English", p.ID)
		}
	}
}
