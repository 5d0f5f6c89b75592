package policy

import (
	"maps"
	"strings"
	"testing"
	"time"

	"yunlan/data/sitting"
	"yunlan/data/store"
)

// reopened is the screen of the program started again.
func reopened(s *Screen) *Screen {
	env := *s.env
	env.Store = store.Open(s.env.Store.Dirs())
	again := New(&env)
	again.Update(again.Init()())
	again.Resize(s.w, s.h)
	return again
}

// TestAnswersOutliveTheProgram: choices and the amount as it was typed, until
// they are taken back.
func TestAnswersOutliveTheProgram(t *testing.T) {
	s := newScreen(t, 80, 22)
	s.env.Clock, s.env.Store = time.Now, store.Open(store.Dirs{Data: t.TempDir(), State: t.TempDir(), Config: t.TempDir(), Cache: t.TempDir()})
	press(s, "/", "北京", "enter", "enter", "a")
	press(s, "enter", "down", "enter", "enter", "down", "enter", "down", "1", "2", "0")
	given := s.reckon.given()
	if !s.Unkept() || len(given) != len(s.reckon.asks) {
		t.Fatalf("given are %v", given)
	}
	s.Keep()()
	if s.Unkept() {
		t.Error("it is to be written twice")
	}
	s = reopened(s)
	press(s, "/", "北京", "enter", "enter", "a")
	if again := s.reckon.given(); !maps.Equal(again, given) || !strings.Contains(plain(s), "120") {
		t.Fatalf("the next start has %v, not %v", again, given)
	}
	for _, a := range s.reckon.asks {
		for range a.choices[min(a.chosen, len(a.choices)):] {
			press(s, "enter")
		}
		for range s.reckon.asks[s.reckon.At].field.Name {
			if a.amount != nil {
				press(s, "backspace")
			}
		}
		press(s, "down")
	}
	s.Keep()()
	if got := s.env.Store.Writings(); len(got) != 0 {
		t.Errorf("a form without answers is kept: %+v", got)
	}
}

// TestOneRulesAnswersAreKnownToTheOthers, and to other front ends once written.
func TestOneRulesAnswersAreKnownToTheOthers(t *testing.T) {
	s := newScreen(t, 80, 22)
	s.env.Clock, s.env.Store = time.Now, store.Open(store.Dirs{Data: t.TempDir(), State: t.TempDir(), Config: t.TempDir(), Cache: t.TempDir()})
	press(s, "/", "北京", "enter", "enter", "a", "enter") // a small firm
	s.Escape()
	s.Escape()
	s.Escape()
	press(s, "/", "上海", "enter", "enter", "a")
	if p, err := s.reckon.profile(); err != nil || p["size"] != "sme" {
		t.Errorf("the next rule knows %v, %v", p, err)
	}
	s.Keep()()
	if known := sitting.Firm(s.env.Store); known["size"] != "sme" {
		t.Errorf("the store knows %v", known)
	}
}
