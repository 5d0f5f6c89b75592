package store

import "testing"

// TestWhatWasToldOfTheFirm begins with what older releases knew, and stays told when
// nothing is left of it.
func TestWhatWasToldOfTheFirm(t *testing.T) {
	_, open := home(t)
	if facts, told := open().Firm(); told || len(facts) > 0 {
		t.Errorf("a new reader told %v, %v", facts, told)
	}
	old := map[string]string{"size": "sme"}
	must(t, open().SaveFirm(old, func(facts map[string]string) { facts["stars"] = "5" }))
	facts, told := open().Firm()
	same(t, "facts", facts, map[string]string{"size": "sme", "stars": "5"})
	same(t, "told", told, true)
	same(t, "what it began with", old, map[string]string{"size": "sme"})
	must(t, open().SaveFirm(map[string]string{"size": "large"}, func(facts map[string]string) { clear(facts) }))
	facts, told = open().Firm()
	same(t, "facts left", len(facts), 0)
	same(t, "told still", told, true)
	must(t, open().DeleteFirm())
	if facts, told := open().Firm(); told || len(facts) > 0 {
		t.Errorf("deleted, and there are %v, %v", facts, told)
	}
}

// TestRestoreOfTheFirm takes over each fact that nobody changed since.
func TestRestoreOfTheFirm(t *testing.T) {
	data, open := rescuedFrom(t, func(s *Store) {
		must(t, s.SaveFirm(map[string]string{"here": "1", "there": "1", "both": "1", "gone": "1"}, func(map[string]string) {}))
	}, func(s *Store) {
		_ = s.SaveFirm(nil, func(facts map[string]string) {
			facts["there"], facts["both"], facts["new"] = "2", "2", "2"
			delete(facts, "gone")
		})
	})
	must(t, open().SaveFirm(nil, func(facts map[string]string) { facts["here"], facts["both"] = "3", "3" }))
	restored(t, open(), data)
	facts, _ := open().Firm()
	same(t, "facts", facts, map[string]string{"here": "3", "there": "2", "both": "3", "new": "2"})
}
