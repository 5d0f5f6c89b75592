package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

var hour = time.Date(2026, 11, 29, 9, 0, 0, 0, time.UTC)

// TestEveryKindCanBeRestored: a kind that has a title has a rule.
func TestEveryKindCanBeRestored(t *testing.T) {
	same(t, "kinds", slices.Sorted(maps.Keys(rules)), slices.Sorted(maps.Keys(titles)))
}

// rescuedFrom begins with a good disk, lets it fail, works on, and returns what
// was exported; the folders are those that were there, usable again.
func rescuedFrom(t *testing.T, before, unsaved func(*Store)) (data []byte, open func() *Store) {
	t.Helper()
	d, open := home(t)
	before(open())
	s := open()
	for _, dir := range []string{d.State, d.Data, d.Config} {
		must(t, os.MkdirAll(dir, 0o700))
	}
	locks := func(spoil func(string) error) {
		for kind := range titles {
			for _, dir := range []string{d.State, d.Data, d.Config} {
				must(t, spoil(filepath.Join(dir, "."+kind+".lock")))
			}
		}
	}
	locks(func(path string) error { _ = os.Remove(path); return os.Mkdir(path, 0o700) })
	unsaved(s)
	var out bytes.Buffer
	must(t, s.Export(&out))
	locks(os.Remove)
	return out.Bytes(), open
}

func restored(t *testing.T, s *Store, data []byte) map[string]Restored {
	t.Helper()
	all, err := s.Restore(data)
	must(t, err)
	by := map[string]Restored{}
	for _, one := range all {
		by[one.Kind] = one
	}
	return by
}

// TestRestoreMerges: what was rescued and what was written since are both
// there, and taking it back again changes nothing.
func TestRestoreMerges(t *testing.T) {
	note := func(id, text string, at int) Note {
		return Note{ID: id, Block: "2.3p4", Start: 0, End: at, Text: text, Updated: hour.Add(time.Duration(at) * time.Minute)}
	}
	data, open := rescuedFrom(t, func(s *Store) {
		must(t, s.SaveNotes(note("a", "甲", 1), note("b", "乙", 2), note("d", "丁", 4)))
		must(t, s.SaveQuery("旧"))
		must(t, s.SaveMark(Mark{Letter: "a", Block: "1.1p1", Date: hour}))
		must(t, s.AddReading(Reading{Since: hour, Seconds: map[string]int{"1.1": 100}, Seen: []string{"1.1p1"}}))
		must(t, s.SaveSettings(func(c *Settings) { c.Theme = "light" }))
	}, func(s *Store) {
		_ = s.SaveNotes(note("c", "丙", 3), note("b", "乙，改过", 5), note("d", "丁，这里改的", 6)) // kept in memory, as are all of these
		_ = s.SaveQuery("新")
		_ = s.SaveMark(Mark{Letter: "a", Block: "2.3p4", Date: hour.Add(time.Hour)})
		_ = s.AddReading(Reading{Since: hour, Seconds: map[string]int{"1.1": 30, "2.3": 7}, Seen: []string{"2.3p4"}})
		_ = s.SaveSettings(func(c *Settings) { c.Measure = 33 })
		_ = s.SavePlace(Place{Block: "2.3p4", Saved: hour})
		_ = s.SaveRoute(Progress{Route: "r", Stop: 2, Date: hour})
		_ = s.SaveRecent("act")
		_ = saveRun(s, Run{ID: "run", Date: hour})
		_ = s.UpdateDrafts(put(Run{ID: "draft", Date: hour}))
	})
	s := open()
	must(t, s.SaveNotes(note("d", "丁，那里改的", 7), note("e", "戊", 8)))
	must(t, s.SaveQuery("后来"))
	must(t, s.AddReading(Reading{Since: hour, Seconds: map[string]int{"1.1": 5}}))
	must(t, s.SaveSettings(func(c *Settings) { c.Cite = "bibtex" }))
	for _, again := range []bool{false, true} {
		for kind, one := range restored(t, s, data) {
			if one.Err != nil || one.Changed == again {
				t.Errorf("again %v: %s: %+v", again, kind, one)
			}
		}
		s = open()
		var texts []string
		for _, n := range s.Notes() {
			texts = append(texts, n.Text)
		}
		slices.Sort(texts)
		same(t, "notes", texts, []string{"丁，这里改的", "丁，那里改的", "丙", "乙，改过", "戊", "甲"})
		same(t, "queries", s.Queries(), []string{"新", "后来", "旧"})
		same(t, "seconds", s.Reading().Seconds, map[string]int{"1.1": 135, "2.3": 7})
		same(t, "seen", s.Reading().Seen, []string{"1.1p1", "2.3p4"})
		c := s.Settings()
		same(t, "settings", []any{c.Theme, c.Measure, c.Cite}, []any{"light", 33, "bibtex"})
		same(t, "place", s.Place().Block, "2.3p4")
		same(t, "marks", s.Marks()[0].Block+s.Marks()[1].Block, "2.3p41.1p1")
		same(t, "assessments", s.Runs()[0].ID+s.Drafts()[0].ID, "rundraft")
		same(t, "route and action", s.Routes()[0].Route+s.Recent()[0], "ract")
	}
}

// TestTheFirstSettingsAreRestored where there were none before: with the defaults for the
// rest, and without those over what was chosen since.
func TestTheFirstSettingsAreRestored(t *testing.T) {
	for _, since := range []func(*Settings){nil, func(c *Settings) { c.Theme, c.Mouse = "light", false }} {
		data, open := rescuedFrom(t, func(*Store) {}, func(s *Store) {
			_ = s.SaveSettings(func(c *Settings) { c.Measure = 33 }) // kept in memory
		})
		want := DefaultSettings()
		if since != nil {
			must(t, open().SaveSettings(since))
			since(&want)
		}
		want.Measure = 33
		if one := restored(t, open(), data)["settings"]; one.Err != nil || !one.Changed {
			t.Errorf("%+v", one)
		}
		same(t, "settings", open().Settings(), want)
	}
}

// TestRestoreWhatIsFinishedOrDeleted ends the assessment that was finished,
// and deletes nothing.
func TestRestoreWhatIsFinishedOrDeleted(t *testing.T) {
	data, open := rescuedFrom(t, func(s *Store) {
		must(t, s.UpdateDrafts(put(Run{ID: "x", Date: hour})))
		must(t, s.SaveNotes(Note{ID: "a"}))
	}, func(s *Store) {
		_ = saveRun(s, Run{ID: "x", Date: hour})
		_ = s.UpdateDrafts(drop("x"))
		_ = s.DeleteNotes()
	})
	by := restored(t, open(), data)
	if going := open().Drafts(); len(going) > 0 || len(open().Runs()) != 1 {
		t.Errorf("the finished one goes on: %v", by)
	}
	if len(open().Notes()) != 1 || !errors.Is(by["notes"].Err, ErrDeleted) {
		t.Errorf("notes: %+v", by["notes"])
	}
}

// TestFinishedThereEndsNoOther assessment of the same day, nor one that was answered again
// here since.
func TestFinishedThereEndsNoOther(t *testing.T) {
	data, open := rescuedFrom(t, func(s *Store) {
		for _, id := range []string{"again", "done", "other"} {
			must(t, s.UpdateDrafts(put(Run{ID: id, Date: hour})))
		}
	}, func(s *Store) {
		for _, id := range []string{"again", "done"} {
			_ = saveRun(s, Run{ID: id, Date: hour})
			_ = s.UpdateDrafts(drop(id))
		}
	})
	must(t, open().UpdateDrafts(put(Run{ID: "again", Date: hour.Add(time.Minute)})))
	restored(t, open(), data)
	var left []string
	for _, d := range open().Drafts() {
		left = append(left, d.ID)
	}
	slices.Sort(left)
	same(t, "drafts", left, []string{"again", "other"})
	same(t, "runs", len(open().Runs()), 2)
}

// TestRestoreOfDrafts puts one beside another, and keeps both where one was
// answered here and there; doing it again changes nothing.
func TestRestoreOfDrafts(t *testing.T) {
	at := func(id string, minutes int) Run {
		return Run{ID: id, Date: hour.Add(time.Duration(minutes) * time.Minute), Payload: []byte(`0`)}
	}
	data, open := rescuedFrom(t, func(s *Store) {
		for _, id := range []string{"same", "here", "both", "gone", "left"} {
			must(t, s.UpdateDrafts(put(at(id, 0))))
		}
	}, func(s *Store) {
		for _, id := range []string{"new", "here", "both", "gone"} {
			_ = s.UpdateDrafts(put(at(id, 2))) // kept in memory
		}
	})
	must(t, open().UpdateDrafts(put(at("other", 1))))
	must(t, open().UpdateDrafts(put(at("both", 1))))
	must(t, open().UpdateDrafts(drop("gone")))
	must(t, open().UpdateDrafts(drop("left")))
	for _, again := range []bool{false, true} {
		if one := restored(t, open(), data)["draft"]; one.Err != nil || one.Changed == again {
			t.Errorf("again %v: %+v", again, one)
		}
		got := open().Drafts()
		slices.SortFunc(got, func(a, b Run) int { return strings.Compare(a.ID, b.ID) })
		same(t, "drafts", got, []Run{at("both", 1), at("both-2", 2), at("gone", 2), at("here", 2), at("new", 2), at("other", 1), at("same", 0)})
	}
}

// TestRestoreOfTheWrongFile writes nothing; a part that is wrong does not stop
// the others.
func TestRestoreOfTheWrongFile(t *testing.T) {
	for text, want := range map[string]error{
		"":                               ErrDamagedRescue,
		`{"program":"yunlan"`:            ErrDamagedRescue,
		`[]`:                             ErrNoRescue,
		`{"program":"yunlan"}`:           ErrNoRescue,
		`{"program":"x","documents":{}}`: ErrNoRescue,
		`{"schema":1,"program":"yunlan","kind":"notes","notes":[]}`: ErrNoRescue,
		`{"program":"yunlan","rescue":2,"documents":{}}`:            ErrNewer,
	} {
		_, open := home(t)
		if _, err := open().Restore([]byte(text)); !errors.Is(err, want) {
			t.Errorf("%s: %v", text, err)
		}
	}
	_, open := home(t)
	restored(t, open(), []byte(`{"program":"yunlan","rescue":1,"id":"x","documents":{"queries":{"schema":1,"queries":["第一版"]}}}`))
	same(t, "queries of a file with its version", open().Queries(), []string{"第一版"})
	d, open := home(t)
	by := restored(t, open(), []byte(`{"program":"yunlan","documents":{
		"queries":{"schema":1,"queries":["甲"]},"place":{"schema":1,"block":7},"notes":{"schema":99},"dreams":{"schema":1}}}`))
	for kind, want := range map[string]error{"place": ErrDamaged, "notes": ErrNewer, "dreams": ErrUnknown, "queries": nil} {
		if !errors.Is(by[kind].Err, want) {
			t.Errorf("%s: %v, want %v", kind, by[kind].Err, want)
		}
	}
	same(t, "queries", open().Queries(), []string{"甲"})
	same(t, "files", len(matches(t, filepath.Join(d.State, "*.json"))), 1)
}

// TestRescueIsValid: what was exported is one JSON object that says what it is.
func TestRescueIsValid(t *testing.T) {
	data, _ := rescuedFrom(t, func(*Store) {}, func(s *Store) { _ = s.SaveQuery("甲") })
	var r rescue
	must(t, json.Unmarshal(data, &r))
	if r.ID == "" || r.Rescue != rescueVersion || !strings.Contains(string(r.Documents["queries"]), "甲") {
		t.Errorf("%s", data)
	}
}
