package app

import (
	"slices"
	"testing"

	"yunlan/ui/key"
)

// TestNoPresetBindsAKeyTwice: every preset, every screen, every mode.
func TestNoPresetBindsAKeyTwice(t *testing.T) {
	for _, preset := range key.Presets {
		rooms := AllKeyRooms()
		for _, r := range rooms {
			key.Scheme{Preset: preset}.Apply(r)
		}
		for _, r := range rooms {
			for _, c := range key.Clashes(rooms[0], r) {
				t.Errorf("%s: %q is both %s and %s", preset, c.Key, c.First, c.Second)
			}
			for _, a := range r.Actions() {
				if i := slices.IndexFunc(a.Binding.Keys(), key.Never); i >= 0 {
					t.Errorf("%s: %s is on %s", preset, a.ID, a.Binding.Keys()[i])
				}
			}
		}
	}
}

// TestActionsHaveNamesOfTheirOwn: an id is the room and the field alone.
func TestActionsHaveNamesOfTheirOwn(t *testing.T) {
	for _, r := range AllKeyRooms() {
		var names []string
		for _, a := range r.Actions() {
			if slices.Contains(names, a.Name()) {
				t.Errorf("two actions are called %s", a.ID)
			}
			names = append(names, a.Name())
		}
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
		chosen, faults := key.Scheme{}.Choose(c.written, AllKeyRooms)
		if !slices.Equal(faults, c.want) {
			t.Errorf("%s: %+v, want %+v", c.name, faults, c.want)
		}
		if len(c.want) == 0 && len(chosen.Bind) != len(c.written) {
			t.Errorf("%s: only %v is chosen", c.name, chosen.Bind)
		}
	}
}
