package screen

import "testing"

// TestAnAskIsDeliveredOnce: by the mailbox where somebody empties it, else by its
// command; in the order of asking.
func TestAnAskIsDeliveredOnce(t *testing.T) {
	env := &Env{}
	first, second := env.Ask("a"), env.Ask("b")
	if got := env.Take(); len(got) != 2 || got[0] != "a" || got[1] != "b" {
		t.Errorf("taken: %v", got)
	}
	if first() != nil || second() != nil || len(env.Take()) != 0 {
		t.Error("an ask is delivered twice")
	}
	if cmd := env.Ask("c"); cmd() != "c" {
		t.Error("without a root model an ask is lost")
	}
}
