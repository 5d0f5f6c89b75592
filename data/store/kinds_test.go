package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestQueriesAreAHundredNewestFirst(t *testing.T) {
	_, open := home(t)
	s := open()
	for i := range 120 {
		must(t, s.SaveQuery(fmt.Sprint(i)))
	}
	must(t, s.SaveQuery(" 50 "))
	must(t, s.SaveQuery("  "))
	must(t, s.SaveQuery("\xff"))
	got := s.Queries()
	if len(got) != 100 || got[0] != "\uFFFD" || got[1] != "50" || got[2] != "119" || got[99] != "21" {
		t.Errorf("%d queries: %v", len(got), got)
	}
}

func TestSettings(t *testing.T) {
	tests := []struct {
		name, content string
		want          func(*Settings)
	}{
		{"nothing chosen", `{"schema":1}`, func(*Settings) {}},
		{"one chosen by hand", `{"schema":1,"theme":"dark"}`, func(s *Settings) { s.Theme = "dark" }},
		{"switched off", `{"schema":1,"mouse":false,"contents":false}`, func(s *Settings) { s.Mouse, s.Contents = false, false }},
		{"unknown values", `{"schema":1,"theme":"pink","spacing":"","indent":"4","ambiguous":"3"}`, func(*Settings) {}},
		{"measure too small", `{"schema":1,"measure":-1}`, func(*Settings) {}},
		{"measure too large", `{"schema":1,"measure":1000000}`, func(s *Settings) { s.Measure = maxMeasure }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, open := home(t)
			must(t, os.MkdirAll(d.Config, 0o700))
			must(t, os.WriteFile(filepath.Join(d.Config, "settings.json"), []byte(tt.content), 0o600))
			want := DefaultSettings()
			tt.want(&want)
			s := open()
			same(t, "settings", s.Settings(), want)
			must(t, s.SaveSettings(func(c *Settings) { c.Focus = true }))
			want.Focus = true
			same(t, "settings saved", open().Settings(), want)
		})
	}
}

func TestMarks(t *testing.T) {
	_, open := home(t)
	s := open()
	for _, m := range []Mark{
		{Letter: "a", Block: "1"},
		{Block: "2"},
		{Letter: "b", Block: "3"},
		{Block: "2", Offset: 1},
		{Letter: "a", Block: "4"},
		{Block: "2"},
	} {
		must(t, s.SaveMark(m))
	}
	same(t, "marks", s.Marks(), []Mark{
		{Block: "2"}, {Letter: "a", Block: "4"}, {Block: "2", Offset: 1}, {Letter: "b", Block: "3"},
	})
	must(t, s.DeleteMark(Mark{Letter: "a"}))
	must(t, s.DeleteMark(Mark{Block: "2"}))
	same(t, "marks", s.Marks(), []Mark{{Block: "2", Offset: 1}, {Letter: "b", Block: "3"}})
	for i := range 2 * maxAutoMarks {
		must(t, s.SaveMark(Mark{Block: "5", Offset: i}))
	}
	if got := s.Marks(); len(got) != maxAutoMarks+1 || got[0].Offset != 2*maxAutoMarks-1 || got[maxAutoMarks].Letter != "b" {
		t.Errorf("%d marks", len(got))
	}
}

func TestNotes(t *testing.T) {
	_, open := home(t)
	s := open()
	must(t, s.SaveNotes(Note{ID: "a", Text: "1"}, Note{ID: "b"}, Note{ID: "a", Text: "2"}))
	must(t, s.SaveNotes(Note{ID: "b", Text: "3"}))
	same(t, "notes", s.Notes(), []Note{{ID: "a", Text: "2"}, {ID: "b", Text: "3"}})
	if err := s.SaveNotes(Note{ID: "c"}, Note{}); !errors.Is(err, ErrNoID) {
		t.Errorf("note without an ID: %v", err)
	}
	must(t, s.DeleteNote("a"))
	must(t, s.DeleteNote("a"))
	same(t, "notes", s.Notes(), []Note{{ID: "b", Text: "3"}})
}

func TestRuns(t *testing.T) {
	_, open := home(t)
	s := open()
	day := func(n int) time.Time { return time.Date(2026, 1, n, 0, 0, 0, 0, time.UTC) }
	ids := func() (all []string) {
		for _, r := range s.Runs() {
			all = append(all, r.ID)
		}
		return all
	}
	must(t, saveRun(s, Run{ID: "b", Date: day(2)}))
	must(t, saveRun(s, Run{ID: "a", Date: day(1)}))
	must(t, saveRun(s, Run{ID: "c", Date: day(3)}))
	must(t, saveRun(s, Run{ID: "b", Date: day(4)}))
	same(t, "runs", ids(), []string{"a", "c", "b"})
	must(t, deleteRun(s, "c"))
	same(t, "runs", ids(), []string{"a", "b"})
	if err := saveRun(s, Run{}); !errors.Is(err, ErrNoID) {
		t.Errorf("run without an ID: %v", err)
	}
	if err := saveRun(s, Run{ID: "d", Payload: []byte("{")}); err == nil || errors.Is(err, ErrUnsaved) {
		t.Errorf("run that is no JSON: %v", err)
	}
	same(t, "runs", ids(), []string{"a", "b"})
}

// put adds a run to a list, or replaces the one of its ID.
func put(run Run) func([]Run) ([]Run, error) {
	return func(all []Run) ([]Run, error) { return append(without(all, run.ID), run), nil }
}

func drop(id string) func([]Run) ([]Run, error) {
	return func(all []Run) ([]Run, error) { return without(all, id), nil }
}

func without(all []Run, id string) []Run {
	return slices.DeleteFunc(all, func(r Run) bool { return r.ID == id })
}

func saveRun(s *Store, run Run) error { return s.UpdateRuns(put(run)) }

func deleteRun(s *Store, id string) error { return errors.Join(s.UpdateRuns(drop(id)), s.ForgetRuns()) }

// Two windows answer drafts side by side, and one together: all stays.
func TestDraftsInTwoWindows(t *testing.T) {
	_, open := home(t)
	one, two := open(), open()
	must(t, one.UpdateDrafts(put(Run{ID: "d", Version: "1"})))
	must(t, two.UpdateDrafts(put(Run{ID: "e", Version: "1"})))
	must(t, one.UpdateDrafts(func(all []Run) ([]Run, error) { all[0].Payload = []byte(`4`); return all, nil }))
	must(t, two.UpdateDrafts(func(all []Run) ([]Run, error) { all[0].Version = "2"; return all, nil }))
	same(t, "drafts", two.Drafts(), []Run{{ID: "d", Version: "2", Payload: []byte(`4`)}, {ID: "e", Version: "1", Payload: []byte(`null`)}})
	if err := one.UpdateDrafts(put(Run{})); !errors.Is(err, ErrNoID) || len(two.Drafts()) != 2 {
		t.Errorf("draft without an ID: %v", err)
	}
	must(t, one.UpdateDrafts(drop("d")))
	must(t, one.UpdateDrafts(drop("e")))
	same(t, "drafts", two.Drafts(), []Run{})
}

// TestTheDraftOfAnOlderRelease is one of the drafts from the first change on;
// what that release does not know stops it from writing over them.
func TestTheDraftOfAnOlderRelease(t *testing.T) {
	d, open := home(t)
	old := NewKind[struct {
		Draft Run `json:"draft"`
	}](Open(d), "draft", 1, Data)
	must(t, old.Update(func(doc *struct {
		Draft Run `json:"draft"`
	},
	) error {
		doc.Draft = Run{ID: "old", Version: "1", Payload: []byte(`7`)}
		return nil
	}))
	was := Run{ID: "old", Version: "1", Payload: []byte(`7`)}
	same(t, "drafts", open().Drafts(), []Run{was})
	same(t, "drafts", open().GlanceAtDrafts(), []Run{was})
	must(t, open().UpdateDrafts(put(Run{ID: "new"})))
	same(t, "drafts", open().Drafts(), []Run{was, {ID: "new", Payload: []byte(`null`)}})
	must(t, open().UpdateDrafts(drop("old")))
	same(t, "drafts", open().Drafts(), []Run{{ID: "new", Payload: []byte(`null`)}})
	if _, err := NewKind[struct{}](Open(d), "draft", 1, Data).Load(); !errors.Is(err, ErrNewer) {
		t.Errorf("the older release reads it: %v", err)
	}
	holds(t, d.Data, `"draft":`, false)
}

// Whoever deletes an assessment leaves none of it on the disk.
func TestDeleteRunsLeavesNothing(t *testing.T) {
	d, open := home(t)
	s := open()
	for _, id := range []string{"a", "b"} {
		must(t, saveRun(s, Run{ID: id}))
		must(t, s.UpdateDrafts(put(Run{ID: id})))
	}
	must(t, os.WriteFile(filepath.Join(d.Data, "draft.json"), []byte("{"), 0o600))
	s.Drafts()
	must(t, s.SaveNotes(Note{ID: "n"}))
	must(t, s.DeleteRuns())
	entries, err := os.ReadDir(d.Data)
	must(t, err)
	var left []string
	for _, e := range entries {
		left = append(left, e.Name())
	}
	same(t, "left", left, []string{".draft.lock", ".notes.lock", ".runs.lock", "notes.json"})
	same(t, "runs", s.Runs(), []Run(nil))
	must(t, s.DeleteRuns())
}

func TestMergeNotes(t *testing.T) {
	_, open := home(t)
	s := open()
	day := func(n int) time.Time { return time.Date(2026, 1, n, 0, 0, 0, 0, time.UTC) }
	must(t, s.SaveNotes(Note{ID: "a", Block: "1", Text: "old", Updated: day(2)}, Note{ID: "b", Block: "2"}))
	got, err := s.MergeNotes(
		Note{ID: "a", Block: "1", Text: "older", Updated: day(1)},
		Note{ID: "x", Block: "2", EndBlock: "2"},
		Note{ID: "c", Block: "3"}, Note{ID: "d", Block: "3"}, Note{ID: "c", Block: "3"},
	)
	must(t, err)
	same(t, "merged", got, Merged{Added: 1, Same: 4})
	got, err = s.MergeNotes(Note{ID: "a", Block: "1", Text: "new", Updated: day(3)})
	must(t, err)
	same(t, "merged", got, Merged{Updated: 1})
	same(t, "notes", s.Notes(), []Note{{ID: "a", Block: "1", Text: "new", Updated: day(3)}, {ID: "b", Block: "2"}, {ID: "c", Block: "3"}})
	if _, err := s.MergeNotes(Note{ID: "e"}, Note{}); !errors.Is(err, ErrNoID) || len(s.Notes()) != 3 {
		t.Errorf("half of a merge: %v, %d notes", err, len(s.Notes()))
	}
	must(t, s.DeleteNotes())
	same(t, "notes", s.Notes(), []Note(nil))
}

// TestMergeNotesOfOneID: files that people wrote number their notes; each is
// kept, and importing them again makes no doubles.
func TestMergeNotesOfOneID(t *testing.T) {
	_, open := home(t)
	s := open()
	day := func(n int) time.Time { return time.Date(2026, 1, n, 0, 0, 0, 0, time.UTC) }
	files := [][]Note{
		{{ID: "1", Block: "1.1p1", End: 9, Text: "甲"}, {ID: "1", Block: "2.1p1", End: 9, Text: "乙"}},
		{{ID: "1", Block: "1.1p1", End: 9, Text: "另一位写的甲"}},
		{{ID: "1", Block: "3p1", End: 9, Text: "丙", Updated: day(1)}},
	}
	for round, want := range []Merged{{Added: 1}, {Same: 1}} {
		for _, some := range files {
			got, err := s.MergeNotes(some...)
			must(t, err)
			if n := len(some); got != (Merged{Added: want.Added * n, Same: want.Same * n}) {
				t.Errorf("round %d: %+v of %d", round, got, n)
			}
		}
	}
	var texts []string
	ids := map[string]bool{}
	for _, n := range s.Notes() {
		texts = append(texts, n.Text)
		ids[n.ID] = true
	}
	same(t, "texts", texts, []string{"甲", "乙", "另一位写的甲", "丙"})
	if len(ids) != 4 {
		t.Errorf("IDs %v", ids)
	}

	last := s.Notes()[3]
	last.Text, last.Updated = "丙，改过", day(2)
	must(t, s.SaveNotes(last))
	got, err := s.MergeNotes(files[2]...)
	must(t, err)
	same(t, "after a change", got, Merged{Same: 1})
}

func TestReadingAddsUp(t *testing.T) {
	_, open := home(t)
	one, two := open(), open()
	day := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	must(t, one.AddReading(Reading{Since: day, Seconds: map[string]int{"1": 30}, Seen: []string{"b", "a"}}))
	must(t, two.AddReading(Reading{Since: day.Add(time.Hour), Seconds: map[string]int{"1": 5, "2": 1}, Seen: []string{"a"}}))
	same(t, "reading", one.Reading(), Reading{Since: day, Seconds: map[string]int{"1": 35, "2": 1}, Seen: []string{"a", "b"}})
	must(t, one.DeleteReading())
	same(t, "reading", two.Reading(), Reading{})
}

// TestDeleteRunLeavesNothingOfIt: not in the backup, not in the draft that it
// was, not in what a killed writer left; the other run stays.
func TestDeleteRunLeavesNothingOfIt(t *testing.T) {
	d, open := home(t)
	s := open()
	for _, id := range []string{"kept", "gone"} {
		must(t, s.UpdateDrafts(put(Run{ID: id, Payload: []byte(`"secret ` + id + `"`)})))
		must(t, saveRun(s, Run{ID: id, Payload: []byte(`"secret ` + id + `"`)}))
		must(t, s.UpdateDrafts(drop(id)))
	}
	must(t, os.WriteFile(filepath.Join(d.Data, ".runs.json123"), []byte(`secret gone`), 0o600))
	must(t, deleteRun(s, "gone"))
	if runs := open().Runs(); len(runs) != 1 || runs[0].ID != "kept" {
		t.Errorf("left %v", runs)
	}
	holds(t, d.Data, "secret gone", false)
	holds(t, d.Data, "secret kept", true)

	must(t, s.UpdateDrafts(put(Run{ID: "new", Payload: []byte(`"secret new"`)})))
	must(t, deleteRun(s, "kept"))
	if all := open().Drafts(); len(all) != 1 || all[0].ID != "new" {
		t.Errorf("the assessment in progress is gone: %v", all)
	}
	must(t, os.WriteFile(filepath.Join(d.Data, ".draft.json77"), []byte(`secret new`), 0o600))
	must(t, s.DeleteRuns())
	holds(t, d.Data, "secret", false)
}

// holds looks into every file of a folder for words.
func holds(t *testing.T, dir, words string, want bool) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	must(t, err)
	found := ""
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		must(t, err)
		if strings.Contains(string(text), words) {
			found = e.Name()
		}
	}
	if (found != "") != want {
		t.Errorf("%q found in %q, want it: %v", words, found, want)
	}
}
