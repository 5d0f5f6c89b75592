package app

import (
	"strings"
	"testing"

	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// counting returns a model whose digits are as said.
func counting(t *testing.T, scheme key.Scheme) *Model {
	t.Helper()
	m := newModel(t, 80, 24)
	m.env.Keys = scheme
	m.keys = table(scheme)
	return m
}

// TestDigitsAreWhatTheConfigurationSays, or what the preset has.
func TestDigitsAreWhatTheConfigurationSays(t *testing.T) {
	for _, c := range []struct {
		scheme key.Scheme
		counts bool
	}{
		{key.Scheme{}, false},
		{key.Scheme{Preset: "less"}, true},
		{key.Scheme{Preset: "vim"}, true},
		{key.Scheme{Preset: "emacs"}, false},
		{key.Scheme{Digits: key.DigitsCount}, true},
		{key.Scheme{Preset: "emacs", Digits: key.DigitsCount}, true},
		{key.Scheme{Preset: "vim", Digits: key.DigitsShow}, false},
	} {
		m := counting(t, c.scheme)
		press(m, "4")
		if shows := m.active == screen.Market; shows == c.counts {
			t.Errorf("%+v: 4 leads to %s", c.scheme, m.active)
		}
		press(m, "esc")
		run(m, key.Press("alt+3"))
		if shows := m.active == screen.Policy; shows != c.counts {
			t.Errorf("%+v: Alt-3 leads to %s", c.scheme, m.active)
		}
	}
}

// TestAnswersAreNoCounts: what a digit does on a screen comes before counting.
func TestAnswersAreNoCounts(t *testing.T) {
	m := counting(t, key.Scheme{Digits: key.DigitsCount})
	run(m, key.Press("alt+5"))
	press(m, "enter", "home", "enter")
	before := stripped(m.Frame())
	press(m, "3")
	if after := stripped(m.Frame()); m.active != screen.Assess || after == before || m.pending.count != 0 {
		t.Errorf("3 is no answer:\n%s", after)
	}
}

// TestASelectionCountsTens, although 0 alone is a key of its own there.
func TestASelectionCountsTens(t *testing.T) {
	counted := counting(t, key.Scheme{Preset: "vim"})
	press(counted, "v", "1", "0", "l")
	pressed := counting(t, key.Scheme{Preset: "vim"})
	press(pressed, "v", "l", "l", "l", "l", "l", "l", "l", "l", "l", "l")
	if counted.Frame() != pressed.Frame() {
		t.Errorf("10l selects\n%s\nand ten l\n%s", stripped(counted.Frame()), stripped(pressed.Frame()))
	}
}

// TestNumbersBeforeKeys: rows, pages of the print, shares of the text, lines of lists.
func TestNumbersBeforeKeys(t *testing.T) {
	share := func(m *Model) int {
		p := m.env.Paper
		return p.CharsBefore(p.Index(m.here().Block)) * 100 / p.CharsBefore(len(p.Blocks))
	}
	m := counting(t, key.Scheme{Digits: key.DigitsCount})
	for _, c := range []struct {
		keys  string
		share int
	}{{"50%", 50}, {"1%", 1}, {"90%", 90}, {"100%", 99}, {"0%", 99}} {
		for _, k := range strings.Split(c.keys, "") {
			press(m, k)
		}
		if got := share(m); got < c.share-5 || got > c.share+5 {
			t.Errorf("%s leads to %d%%", c.keys, got)
		}
	}
	press(m, "1", "2", "G")
	if !onPage12(m) {
		t.Errorf("12G leads to %s", m.here().Block)
	}
	press(m, "9", "9", "9", "G")
	if !strings.Contains(m.bottom.toast, "999") {
		t.Errorf("page 999: %q", m.bottom.toast)
	}
	run(m, key.Press("alt+3"))
	press(m, "7", "G")
	seventh := m.here()
	press(m, "g", "6", "j")
	if m.here() != seventh {
		t.Errorf("7G is %v, g6j %v", seventh, m.here())
	}
}

// TestFiveJSaysHowDigitsBecomeCounts once, where they show the screens.
func TestFiveJSaysHowDigitsBecomeCounts(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "3", "j")
	if !strings.Contains(m.bottom.toast, `digits = "counts"`) {
		t.Errorf("3j says %q", m.bottom.toast)
	}
	press(m, "4", "j")
	if m.bottom.toast != "" {
		t.Errorf("it is said again: %q", m.bottom.toast)
	}
	m = newModel(t, 80, 24)
	press(m, "3", "/", "esc", "j")
	if m.bottom.toast != "" {
		t.Errorf("after another key: %q", m.bottom.toast)
	}
	press(m, "1", "%")
	if !strings.Contains(m.bottom.toast, `digits = "counts"`) {
		t.Errorf("%% says %q", m.bottom.toast)
	}
}

// TestDigitsKeepTheirMeaningWhereTheyAreAnswers or text, whatever they do elsewhere.
func TestDigitsKeepTheirMeaningWhereTheyAreAnswers(t *testing.T) {
	m := counting(t, key.Scheme{Digits: key.DigitsCount})
	press(m, "s", "4", "5", "5", "0")
	if got := m.current().Title(); got == "" || !strings.Contains(stripped(m.Frame()), "4550") {
		t.Errorf("the field does not have the number:\n%s", stripped(m.Frame()))
	}
	press(m, "esc")
	run(m, key.Press("alt+5"))
	press(m, "enter", "enter")
	before := stripped(m.Frame())
	press(m, "1")
	if stripped(m.Frame()) == before {
		t.Error("1 does not answer a question")
	}
	m = counting(t, key.Scheme{Digits: key.DigitsCount})
	press(m, "v", "$", "0", "y")
	plain := newModel(t, 80, 24)
	press(plain, "v", "$", "0", "y")
	if m.bottom.toast != plain.bottom.toast {
		t.Errorf("0 in a selection: %q", m.bottom.toast)
	}
}

// TestGOfTheSectionThenOfTheText: g and G lead to the section's ends at once, pressed
// again to the text's.
func TestGOfTheSectionThenOfTheText(t *testing.T) {
	m := newModel(t, 80, 24)
	last := m.env.Paper.Blocks[len(m.env.Paper.Blocks)-1].ID
	press(m, "]", "]", "]", "]", "]", "space", "space")
	section := func() string { b, _ := m.env.Paper.Block(m.here().Block); return string(b.Section) }
	at := section()
	if press(m, "g"); section() != at || string(m.here().Block) != at {
		t.Errorf("g leads to %s in %s, from %s", m.here().Block, section(), at)
	}
	if press(m, "g"); m.here().Block != m.env.Paper.Blocks[0].ID {
		t.Errorf("gg leads to %s", m.here().Block)
	}
	press(m, "]", "]", "]", "]", "]", "space")
	at = section()
	if press(m, "G"); section() != at {
		t.Errorf("G leads to %s, from %s", section(), at)
	}
	press(m, "G")
	shown := screen.Shows(m.current())
	if len(shown) == 0 || m.env.Paper.Index(shown[len(shown)-1]) < m.env.Paper.Index(last)-1 {
		t.Errorf("GG shows %v", shown)
	}
}

// TestTheKeysOfLessAndViMoveEverywhere: in the text, the contents, each screen's list,
// lists and peeks over them; what has no page has nothing to move.
func TestTheKeysOfLessAndViMoveEverywhere(t *testing.T) {
	for name, keys := range map[string][]string{
		"text": nil, "contents": {"h"}, "hits": {"s", "云", "enter"}, "policies": {"3"}, "policy": {"3", "enter"},
		"market": {"4", "a"}, "terms": {"W", "enter"}, "quotes": {"W", "down", "enter", "enter"}, "peek": {"peek 表1"},
	} {
		for _, pair := range [][2]string{{"ctrl+f", "ctrl+b"}, {"ctrl+d", "ctrl+u"}, {"ctrl+e", "ctrl+y"}} {
			m := newModel(t, 80, 14)
			inFront(m, keys)
			start := m.Frame()
			press(m, pair[0], pair[0])
			if m.Frame() == start {
				t.Errorf("%s: %s does nothing", name, pair[0])
			}
			moved := m.Frame()
			press(m, pair[1])
			if m.Frame() == moved {
				t.Errorf("%s: %s does nothing", name, pair[1])
			}
		}
	}
}

// TestAPrefixSaysWhatMayFollow: the letters that are used and what they stand for.
func TestAPrefixSaysWhatMayFollow(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "]", "]", "]", "m", "k", "m", "a")
	for prefix, want := range map[string]string{"m": "a k", "'": "a k"} {
		press(m, prefix)
		if row := bottom(m); !strings.Contains(row, want) {
			t.Errorf("after %s: %q", prefix, row)
		}
		press(m, "esc")
	}
	press(m, "f")
	if shown := stripped(m.Frame()); !strings.Contains(shown, "a 图") && !strings.Contains(shown, "a 注") && !strings.Contains(shown, "a 表") {
		t.Errorf("after f:\n%s", shown)
	}
}
