package command

import (
	"bytes"
	"testing"
)

// TestTerminalIsGuarded prints what a folder's name may hold where colour is on:
// the painter's own styles pass, and nothing else that a terminal would obey.
func TestTerminalIsGuarded(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain":            {"云\n", "云\n"},
		"the painter's":    {Painter(true).Title("云") + Painter(true).Muted("a") + Painter(true).Accent("b"), "\x1b[1m云\x1b[m\x1b[2ma\x1b[m\x1b[36mb\x1b[m"},
		"clipboard":        {"a\x1b]52;c;aGk=\ab", "a]52;c;aGk=b"},
		"another style":    {"\x1b[8mhidden\x1b[0m", "[8mhidden[0m"},
		"half a sequence":  {"a\x1b", "a"},
		"sequence in two":  {"\x1b\x1b[1m云\x1b[\x1b[mm", "\x1b[1m云[\x1b[mm"},
		"bidi, C1 and bad": {"\u202e\u009b31m\xff", "31m\uFFFD"},
		"after a style":    {"\x1b[1m\x1b[2J", "\x1b[1m[2J"},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			p := &Program{Stdout: &out, Color: "always", Env: []string{"TERM=xterm-256color"}}
			if err := p.Print(c.text); err != nil || out.String() != c.want {
				t.Errorf("printed %q, want %q; %v", out.String(), c.want, err)
			}
		})
	}
}
