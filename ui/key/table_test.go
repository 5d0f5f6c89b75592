package key

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
)

// bench is a screen that remembers what was done to it.
type bench struct {
	done []string
	busy bool
}

var (
	idle  = &Mode{Name: lang.Text{"闲", "idle"}}
	typed = &Mode{Name: lang.Text{"写", "typing"}}
)

// does is an action that writes its name down.
func does(id string, keys []string, more func(*Action[*bench])) Action[*bench] {
	a := Action[*bench]{ID: "bench." + id, Keys: keys, Desc: lang.Text{id, id}, Do: Do(func(b *bench) { b.done = append(b.done, id) })}
	if more != nil {
		more(&a)
	}
	return a
}

func benchTable(s Scheme) *Table[*bench] {
	return NewTable(s, "bench", lang.Text{"台", "bench"}, []*Mode{idle, typed}, []Action[*bench]{
		does("Top", []string{"g", "home"}, func(a *Action[*bench]) { a.Modes, a.Also = []*Mode{idle}, []string{"ctrl+t"} }),
		does("Twin", []string{"?"}, nil),
		does("Typed", []string{"g"}, func(a *Action[*bench]) { a.Modes = []*Mode{typed} }),
		does("Down", []string{"j"}, func(a *Action[*bench]) {
			a.Count, a.Label = Repeat(a.Do), "↓ j"
			a.Bar = SayIf(lang.Text{"下", "down"}, func(b *bench) bool { return !b.busy })
			a.Off = func(b *bench) string { return map[bool]string{true: "busy"}[b.busy] }
		}),
		does("Keyless", nil, func(a *Action[*bench]) { a.Bar = Say[*bench](lang.Text{"无", "none"}) }),
	})
}

// TestAKeyDoesTheActionOfItsMode, its twin of an input method too; any other does
// nothing and says so.
func TestAKeyDoesTheActionOfItsMode(t *testing.T) {
	for _, c := range []struct {
		mode *Mode
		key  string
		want string
	}{
		{idle, "g", "Top"},
		{idle, "home", "Top"},
		{idle, "ctrl+t", "Top"},
		{typed, "g", "Typed"},
		{typed, "home", ""},
		{typed, "ctrl+t", ""},
		{idle, "?", "Twin"},
		{typed, "？", "Twin"},
		{idle, "x", ""},
		{idle, "G", ""},
		{idle, "ctrl+g", ""},
		{idle, "j", "Down"},
	} {
		b := &bench{}
		if _, ok := benchTable(Scheme{}).Press(b, c.mode, Press(c.key)); ok != (c.want != "") || strings.Join(b.done, " ") != c.want {
			t.Errorf("%s in %s does %q, %v", c.key, c.mode.Name, b.done, ok)
		}
	}
}

// TestChosenKeysTakeThePlaceOfAll, and those of others give way.
func TestChosenKeysTakeThePlaceOfAll(t *testing.T) {
	table := benchTable(Scheme{Bind: map[string][]string{"bench.Top": {"z"}, "bench.Twin": {"ctrl+t"}, "bench.Down": {}}})
	for key, want := range map[string]string{"z": "Top", "g": "", "home": "", "ctrl+t": "Twin", "?": "", "？": "", "j": ""} {
		b := &bench{}
		table.Press(b, idle, Press(key))
		if got := strings.Join(b.done, " "); got != want {
			t.Errorf("%s does %q, want %q", key, got, want)
		}
	}
	for id, want := range map[string]string{"bench.Top": "z", "bench.Twin": "Ctrl-T", "bench.Down": "", "bench.Keyless": "", "bench.Typed": "g"} {
		if got := table.Label(id); got != want {
			t.Errorf("%s is on %q, want %q", id, got, want)
		}
	}
	for _, keys := range [][]string{{}, {"z"}} { // ctrl+t is nobody else's
		table = benchTable(Scheme{Bind: map[string][]string{"bench.Top": keys}})
		if got := Plain(table.Binding("bench.Top")); !slices.Equal(got, keys) {
			t.Errorf("chosen are %q, and it is on %q", keys, got)
		}
	}
	if own := benchTable(Scheme{}); own.Label("bench.Down") != "↓ j" || own.Label("bench.Top") != "g Home" || own.Label("bench.Twin") != "?" {
		t.Errorf("labels are %q, %q and %q", own.Label("bench.Down"), own.Label("bench.Top"), own.Label("bench.Twin"))
	}
}

// TestHintsAreWhatComesNext: those with words now, in their mode, that have a key.
func TestHintsAreWhatComesNext(t *testing.T) {
	table := benchTable(Scheme{})
	said := func(b *bench, m *Mode) string {
		var all []string
		for _, h := range table.Hints(b, m) {
			all = append(all, h.Help().Key+" "+h.Help().Desc)
		}
		return strings.Join(all, "|")
	}
	if got := said(&bench{}, idle); got != "↓ j 下" {
		t.Errorf("idle: %q", got)
	}
	if got := said(&bench{busy: true}, idle); got != "" {
		t.Errorf("busy: %q", got)
	}
	gone := benchTable(Scheme{Bind: map[string][]string{"bench.Down": {}}})
	if got := gone.Hints(&bench{}, idle); len(got) != 0 {
		t.Errorf("a hint without a key: %v", got)
	}
}

// TestBindingsDoWhatTheTableDoes, for those who have no key to press.
func TestBindingsDoWhatTheTableDoes(t *testing.T) {
	b := &bench{busy: true}
	table := benchTable(Scheme{})
	all := table.Bindings(b, typed)
	if all.Now != typed || all.Name != "bench" || len(all.Entries) != 5 || table.First() != idle {
		t.Fatalf("%+v", all)
	}
	byID := map[string]Entry{}
	for _, e := range all.Entries {
		byID[e.ID] = e
		e.Do()
	}
	if got := strings.Join(b.done, " "); got != "Top Twin Typed Down Keyless" {
		t.Errorf("done: %s", got)
	}
	if off := byID["bench.Down"].Off(); off != "busy" || byID["bench.Top"].Off() != "" {
		t.Errorf("off: %q", off)
	}
	if byID["bench.Top"].Count != nil || byID["bench.Down"].Count == nil {
		t.Error("who takes a number is not told apart")
	}
	b.done = nil
	byID["bench.Down"].Count(3)
	if len(b.done) != 3 {
		t.Errorf("3j does %v", b.done)
	}
	if at, ok := all.At(Press("g")); !ok || at.ID != "bench.Typed" {
		t.Errorf("g in the mode of now is %s", at.ID)
	}
	if _, ok := all.At(Press("home")); ok {
		t.Error("a key of another mode is taken")
	}
	if !table.Matches(Press("g"), "bench.Twin", "bench.Top") || table.Matches(Press("g"), "bench.Twin") || table.Matches(Press("g")) {
		t.Error("whose key g is")
	}
}

// TestDigitsAreCountsOrScreens: as the reader said, else as the preset has it.
func TestDigitsAreCountsOrScreens(t *testing.T) {
	for _, c := range []struct {
		s      Scheme
		counts bool
		key    string
	}{
		{Scheme{}, false, "2"},
		{Scheme{Preset: "vim"}, true, "alt+2"},
		{Scheme{Preset: "less"}, true, "alt+2"},
		{Scheme{Preset: "emacs"}, false, "2"},
		{Scheme{Digits: DigitsCount}, true, "alt+2"},
		{Scheme{Preset: "vim", Digits: DigitsShow}, false, "2"},
		{Scheme{Preset: "vim", Digits: DigitsCount}, true, "alt+2"},
	} {
		if got := c.s.Counts(); got != c.counts {
			t.Errorf("%+v counts: %v", c.s, got)
		}
		keys, _ := c.s.keys("app.Find", []string{"2"})
		if !slices.Contains(keys, c.key) || c.counts == slices.Contains(keys, "2") {
			t.Errorf("%+v shows the search by %q", c.s, keys)
		}
	}
	if (Scheme{}).LeavesByZ() || !(Scheme{Preset: "vim"}).LeavesByZ() || !(Scheme{Preset: "less"}).LeavesByZ() || (Scheme{Preset: "emacs"}).LeavesByZ() {
		t.Error("who leaves by ZZ")
	}
}

// TestNamesOfKeysGoRound: what is parsed is what is pressed and what is shown.
func TestNamesOfKeysGoRound(t *testing.T) {
	for _, name := range Names() {
		for _, mod := range []string{"", "ctrl+", "alt+", "shift+", "ctrl+alt+"} {
			got, err := Parse(strings.ToUpper(mod + name))
			if err != nil || got != mod+name || Press(got).String() != mod+name {
				t.Errorf("%s%s is parsed as %q, %v, and pressed as %q", mod, name, got, err, Press(got))
			}
			if shown := Label([]string{mod + name}); shown == "" || strings.Contains(shown, "+") {
				t.Errorf("%s%s is shown as %q", mod, name, shown)
			}
		}
	}
	for written, want := range map[string]string{"Ctrl-O": "ctrl+o", "ctrl+O": "ctrl+o", "Alt-x": "alt+x", "Alt-X": "alt+X", "G": "G", "云": "云", "-": "-", "+": "+", "ctrl+-": "ctrl+-", "Return": "enter", "Escape": "esc", "PageUp": "pgup"} {
		if got, err := Parse(written); got != want || err != nil {
			t.Errorf("%s is %q, %v", written, got, err)
		}
	}
	for _, written := range []string{"", " ", "gg", "ctrl+", "ctrl", "\x7f", "\x1b", "\xff", "F13"} {
		if got, err := Parse(written); err == nil {
			t.Errorf("%q is %q", written, got)
		}
	}
	if got := (tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}).String(); Press("space").String() != got || Press("space").Text != " " || Press("ctrl+space").Text != "" {
		t.Errorf("the long key is %q", got)
	}
	for _, name := range []string{"ctrl+s", "ctrl+i", "ctrl+["} {
		if !Never(name) {
			t.Errorf("%s may be bound", name)
		}
	}
	if Never("ctrl+o") || Never("s") {
		t.Error("a key that terminals hand on may not be bound")
	}
}

// TestTwinsAreLeftOutOfNames, each key once.
func TestTwinsAreLeftOutOfNames(t *testing.T) {
	b := New("", "", "?", "/", "?", "、")
	if got := strings.Join(Plain(b), " "); got != "? /" {
		t.Errorf("plain: %s", got)
	}
	seen := map[string]bool{}
	for _, k := range b.Keys() {
		if seen[k] {
			t.Errorf("%s twice", k)
		}
		seen[k] = true
	}
	if !seen["？"] || !seen["／"] {
		t.Errorf("without twins: %q", b.Keys())
	}
	if got := Label([]string{"?", "？", "a", "b"}); got != "? a" {
		t.Errorf("label %q", got)
	}
}
