package app

import (
	"os"
	"slices"
	"strings"
	"testing"

	"yunlan/ui/key"
)

// TestNoPresetBindsAKeyTwice: every preset, whatever digits do, every screen, every
// mode.
func TestNoPresetBindsAKeyTwice(t *testing.T) {
	for _, preset := range key.Presets {
		for _, digits := range []string{"", key.DigitsShow, key.DigitsCount} {
			all := Bindings(key.Scheme{Preset: preset, Digits: digits})
			for _, b := range all {
				for _, c := range key.Clashes(all[0], b) {
					t.Errorf("%s: %q is both %s and %s", preset, c.Key, c.First, c.Second)
				}
				for _, e := range b.Entries {
					if i := slices.IndexFunc(e.Binding.Keys(), key.Never); i >= 0 {
						t.Errorf("%s: %s is on %s", preset, e.ID, e.Binding.Keys()[i])
					}
				}
			}
		}
	}
}

// TestActionsHaveNamesOfTheirOwn, which begin with their screen's, and are described
// in both languages.
func TestActionsHaveNamesOfTheirOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range Bindings(key.Scheme{}) {
		for _, e := range b.Entries {
			if seen[e.ID] || e.ID != b.Name+"."+e.Name() || e.Desc[0] == "" || e.Desc[1] == "" {
				t.Errorf("%s of %s: %q", e.ID, b.Name, e.Desc)
			}
			seen[e.ID] = true
		}
	}
}

// TestConfigurationsOfTheFirstEditionWork: what its page of keys listed can still be
// bound by the same name, one at a time and all together.
func TestConfigurationsOfTheFirstEditionWork(t *testing.T) {
	data, err := os.ReadFile("testdata/actions-1.txt")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]string{}
	for id := range strings.FieldsSeq(string(data)) {
		written := map[string][]string{id: {"Ctrl-Alt-F9"}}
		chosen, faults := key.Scheme{}.Choose(written, Bindings)
		fixed := len(faults) == 1 && faults[0].Why == key.Fixed
		if !fixed && (len(faults) > 0 || len(chosen.Bind) != 1) {
			t.Errorf("%s: %+v", id, faults)
		}
		if !fixed {
			all[id] = []string{}
		}
	}
	if len(all) < 170 {
		t.Fatalf("%d actions are listed", len(all))
	}
	if _, faults := (key.Scheme{}).Choose(all, Bindings); len(faults) > 0 {
		t.Errorf("all without a key: %+v", faults)
	}
}

// TestNewActionsGiveWay: whatever key an action has that the first edition did not
// know, an action that it knew can be put on it.
func TestNewActionsGiveWay(t *testing.T) {
	data, err := os.ReadFile("testdata/actions-1.txt")
	if err != nil {
		t.Fatal(err)
	}
	known := strings.Fields(string(data))
	checked := 0
	for _, b := range Bindings(key.Scheme{}) {
		for _, e := range b.Entries {
			if slices.Contains(known, e.ID) {
				continue
			}
			for _, old := range b.Entries {
				if !slices.Contains(known, old.ID) {
					continue
				}
				for _, k := range key.Plain(e.Binding) {
					checked++
					_, faults := key.Scheme{}.Choose(map[string][]string{old.ID: {k}}, Bindings)
					if slices.ContainsFunc(faults, func(f key.Fault) bool { return f.Other == e.ID }) {
						t.Errorf("%s cannot be on %s, which is %s's now", old.ID, k, e.ID)
					}
				}
			}
		}
	}
	if checked == 0 {
		t.Error("there is no new action")
	}
}

// TestNewKeysGiveWay: a key that the first edition left free and that does something
// now is the reader's to choose; the action that had it keeps its others.
func TestNewKeysGiveWay(t *testing.T) {
	written := map[string][]string{"reader.Focus": {"Ctrl-E", "Ctrl-F", "%"}, "app.Theme": {"Ctrl-Y"}, "find.Open": {"d"}}
	chosen, faults := key.Scheme{}.Choose(written, Bindings)
	if len(faults) > 0 {
		t.Fatalf("faults: %+v", faults)
	}
	for _, b := range Bindings(chosen) {
		for _, e := range b.Entries {
			for _, k := range e.Binding.Keys() {
				switch {
				case b.Name == "reader" && (k == "ctrl+e" || k == "ctrl+f" || k == "%") && e.ID != "reader.Focus",
					k == "ctrl+y" && e.ID != "app.Theme", b.Name == "find" && k == "d" && e.ID != "find.Open":
					t.Errorf("%s keeps %s", e.ID, k)
				}
			}
		}
	}
	if e, _ := Bindings(chosen)[1].Find("reader.Down"); e.Label() != "j ↓" {
		t.Errorf("down is on %q", e.Label())
	}
}

func TestChosenKeysThatCannotBe(t *testing.T) {
	for _, c := range []struct {
		name    string
		written map[string][]string
		want    []key.Fault
	}{
		{"fine", map[string][]string{"reader.Focus": {"Z", "Alt-Z"}, "app.Theme": {}}, nil},
		{"no such action", map[string][]string{"reader.Down2": {"x"}}, []key.Fault{{Action: "reader.Down2", Why: key.NoAction}}},
		{"no such key", map[string][]string{"reader.Focus": {"jj"}}, []key.Fault{{Action: "reader.Focus", Key: "jj", Why: key.NoKey}}},
		{"a key of the terminal", map[string][]string{"reader.Focus": {"Ctrl-S"}}, []key.Fault{{Action: "reader.Focus", Key: "Ctrl-S", Why: key.Reserved}}},
		{"the way out", map[string][]string{"app.Cancel": {"x"}}, []key.Fault{{Action: "app.Cancel", Why: key.Fixed}}},
		{"somebody's key", map[string][]string{"reader.Focus": {"j"}}, []key.Fault{{Action: "reader.Focus", Key: "j", Why: key.Taken, Other: "reader.Down"}}},
		{"the program's key", map[string][]string{"market.View": {"T"}}, []key.Fault{{Action: "market.View", Key: "T", Why: key.Taken, Other: "app.Theme"}}},
		{"one key for two", map[string][]string{"reader.Focus": {"%"}, "reader.Justify": {"%"}}, []key.Fault{{Action: "reader.Justify", Key: "%", Why: key.Taken, Other: "reader.Focus"}}},
		{"a letter in a field", map[string][]string{"find.Clear": {"x"}}, []key.Fault{{Action: "find.Clear", Key: "x", Why: key.IsText}}},
		{"over a screen", map[string][]string{"list.Down": {"e"}, "peek.Data": {"m"}}, nil},
		{"two of a list", map[string][]string{"list.Filter": {"g"}}, []key.Fault{{Action: "list.Filter", Key: "g", Why: key.Taken, Other: "list.Top"}}},
		{"a letter in a list's filter", map[string][]string{"list.Run": {"o"}}, []key.Fault{{Action: "list.Run", Key: "o", Why: key.IsText}}},
		{"a key that is given away", map[string][]string{"reader.Focus": {"T"}, "app.Theme": {"z"}}, nil},
	} {
		chosen, faults := key.Scheme{}.Choose(c.written, Bindings)
		if !slices.Equal(faults, c.want) {
			t.Errorf("%s: %+v, want %+v", c.name, faults, c.want)
		}
		if len(c.want) == 0 && len(chosen.Bind) != len(c.written) {
			t.Errorf("%s: only %v is chosen", c.name, chosen.Bind)
		}
	}
}
