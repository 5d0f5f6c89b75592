package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestWhatIsBeingWritten: the newest state of each, oldest first; one that is
// over or older than what is kept changes nothing.
func TestWhatIsBeingWritten(t *testing.T) {
	_, open := home(t)
	s := open()
	always, never := func() bool { return true }, func() bool { return false }
	said := func() string {
		var all []string
		for _, w := range open().Writings() {
			all = append(all, w.ID+":"+w.Note.Text+w.Answers["a"])
		}
		return strings.Join(all, " ")
	}
	save := func(id, text string, minute int, live func() bool) {
		must(t, s.SaveWriting(Writing{ID: id, Note: Note{Text: text}, Saved: hour.Add(time.Duration(minute) * time.Minute)}, live))
	}
	save("a", "one", 1, always)
	save("b", "two", 2, always)
	must(t, s.SaveWriting(Writing{ID: "form", Form: "subsidy", Answers: map[string]string{"a": "yes"}, Saved: hour}, always))
	for _, c := range []struct {
		id, text string
		minute   int
		live     func() bool
		want     string
	}{
		{"a", "older", 0, always, "a:one b:two form:yes"},
		{"a", "over", 9, never, "a:one b:two form:yes"},
		{"a", "same time", 1, always, "b:two form:yes a:same time"},
		{"a", "newer", 5, always, "b:two form:yes a:newer"},
		{"c", "another, older", -9, always, "b:two form:yes a:newer c:another, older"},
	} {
		save(c.id, c.text, c.minute, c.live)
		if got := said(); got != c.want {
			t.Errorf("%s %q: %s", c.id, c.text, got)
		}
	}
	if err := s.SaveWriting(Writing{}, always); !errors.Is(err, ErrNoID) {
		t.Errorf("without an ID: %v", err)
	}
	if got := len(open().GlanceAtWritings()); got != 4 {
		t.Errorf("%d are mentioned", got)
	}
	must(t, s.DropWriting("b", "gone"))
	must(t, s.DropWriting("gone"))
	if got := said(); got != "form:yes a:newer c:another, older" {
		t.Errorf("left: %s", got)
	}
	must(t, s.DropWriting("form", "a", "c"))
	if got := said(); got != "" || len(open().GlanceAtWritings()) != 0 {
		t.Errorf("left: %s", got)
	}
	must(t, s.DropWriting("a"))
}

// TestDroppedWritingLeavesNothing, neither in the file nor beside it.
func TestDroppedWritingLeavesNothing(t *testing.T) {
	d, open := home(t)
	s := open()
	for i, text := range []string{"secret one", "secret two"} {
		must(t, s.SaveWriting(Writing{ID: fmt.Sprint(i), Note: Note{Text: text}, Saved: hour}, func() bool { return true }))
	}
	must(t, s.DropWriting("0"))
	must(t, filepath.Walk(d.Data, func(path string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		data, err := os.ReadFile(path) //nolint:gosec // of the test
		if strings.Contains(string(data), "secret one") {
			t.Errorf("%s holds what was given up", path)
		}
		return err
	}))
	if got := open().Writings(); len(got) != 1 || got[0].Note.Text != "secret two" {
		t.Errorf("left: %v", got)
	}
}

// TestFilesOfEditors go when their text is elsewhere, and no other file does.
func TestFilesOfEditors(t *testing.T) {
	d, open := home(t)
	s := open()
	file := func(text string) string {
		path, err := s.EditorFile(text)
		must(t, err)
		if data, err := os.ReadFile(path); string(data) != text || err != nil || !filepath.IsAbs(path) || filepath.Dir(path) != d.Data {
			t.Fatalf("%s holds %q, %v", path, data, err)
		}
		return path
	}
	exists := func(path string) bool { _, err := os.Stat(path); return err == nil }
	first, second, third := file("one"), file("two"), file("three")
	foreign := filepath.Join(d.Data, "diary.md")
	must(t, os.WriteFile(foreign, nil, 0o600))
	save := func(id, path string, minute int) {
		must(t, s.SaveWriting(Writing{ID: id, File: path, Saved: hour.Add(time.Duration(minute) * time.Minute)}, func() bool { return true }))
	}
	save("a", first, 0)
	save("other", third, 0)
	save("a", first, 1)
	if !exists(first) {
		t.Error("the file that is still in use is gone")
	}
	save("a", second, 2)
	if exists(first) || !exists(second) || !exists(third) {
		t.Error("the file that nobody uses stays, or another is gone:", exists(first), exists(second), exists(third))
	}
	save("a", foreign, 3)
	save("a", "", 4)
	if exists(second) || !exists(foreign) {
		t.Error("of what the program did not make:", exists(second), exists(foreign))
	}
	must(t, s.DropWriting("other"))
	if exists(third) {
		t.Error("the file of what was given up stays")
	}
	gone := Open(Dirs{Data: filepath.Join(foreign, "no folder")})
	path, err := gone.EditorFile("text")
	must(t, err)
	defer func() { _ = os.Remove(path) }()
	if filepath.Dir(path) != filepath.Clean(os.TempDir()) {
		t.Errorf("without a folder the file is %s", path)
	}
	if path, err := Open(Dirs{}).EditorFile("text"); err != nil || filepath.Dir(path) != filepath.Clean(os.TempDir()) {
		t.Errorf("without a home the file is %s, %v", path, err)
	} else {
		_ = os.Remove(path)
	}
}

// TestDeletingNotesTakesThoseBeingWritten along, and leaves the forms.
func TestDeletingNotesTakesThoseBeingWritten(t *testing.T) {
	_, open := home(t)
	s := open()
	live := func() bool { return true }
	must(t, s.SaveNotes(Note{ID: "n", Block: "1p1", Text: "kept", Updated: hour}))
	must(t, s.SaveWriting(Writing{ID: "w", Note: Note{ID: "n2", Text: "begun"}, Saved: hour}, live))
	must(t, s.SaveWriting(Writing{ID: "f", Form: "subsidy", Answers: map[string]string{"a": "yes"}, Saved: hour}, live))
	must(t, s.DeleteNotes())
	if got := open().Writings(); len(open().Notes()) != 0 || len(got) != 1 || got[0].ID != "f" {
		t.Errorf("left: %v and %v", open().Notes(), got)
	}
	must(t, s.SaveNotes(Note{ID: "n", Block: "1p1", Text: "kept", Updated: hour}))
	must(t, s.DeleteNotes())
	if got := open().Notes(); len(got) != 0 || len(open().Writings()) != 1 {
		t.Errorf("left: %v", got)
	}
}

// TestTheLastChosenStandsFirst, once, and thirty are remembered.
func TestTheLastChosenStandsFirst(t *testing.T) {
	_, open := home(t)
	s := open()
	if got := open().Recent(); len(got) != 0 {
		t.Errorf("nothing was chosen: %v", got)
	}
	for i := range 35 {
		must(t, s.SaveRecent(fmt.Sprint(i)))
	}
	must(t, s.SaveRecent("20"))
	got := open().Recent()
	if len(got) != maxRecent || got[0] != "20" || got[1] != "34" || got[maxRecent-1] != "5" || strings.Count(" "+strings.Join(got, " ")+" ", " 20 ") != 1 {
		t.Errorf("%d: %v", len(got), got)
	}
	before := []string{"a", "b"}
	if after := First(before, "c"); strings.Join(before, "") != "ab" || strings.Join(after, "") != "cab" {
		t.Errorf("%v makes %v", before, after)
	}
}

// TestTheNewestStays, in its place; what is missing is added, and each kind is
// in its own order afterwards.
func TestTheNewestStays(t *testing.T) {
	at := func(n int) time.Time { return hour.Add(time.Duration(n) * time.Minute) }
	progress := func(route string, n int) Progress { return Progress{Route: route, Date: at(n)} }
	r := routes{Routes: []Progress{progress("a", 5), progress("b", 3), progress("c", 1)}}
	must(t, restoreRoutes(&r, merging[routes]{saved: routes{Routes: []Progress{progress("a", 4), progress("b", 3), progress("c", 9), progress("d", 2)}}}))
	same(t, "routes", r.Routes, []Progress{progress("c", 9), progress("a", 5), progress("b", 3), progress("d", 2)})

	run := func(id string, n int, text string) Run {
		return Run{ID: id, Date: at(n), Payload: []byte(`"` + text + `"`)}
	}
	all := runs{Runs: []Run{run("a", 1, "old"), run("b", 4, "new"), run("c", 5, "")}}
	must(t, restoreRuns(&all, merging[runs]{saved: runs{Runs: []Run{run("a", 9, "newer"), run("b", 3, "older"), run("d", 2, "")}}}))
	same(t, "runs", all.Runs, []Run{run("d", 2, ""), run("b", 4, "new"), run("c", 5, ""), run("a", 9, "newer")})

	writing := func(id string, n int) Writing { return Writing{ID: id, Saved: at(n)} }
	w := writings{Writings: []Writing{writing("a", 5), writing("b", 3)}}
	must(t, restoreWriting(&w, merging[writings]{saved: writings{Writings: []Writing{writing("b", 4), writing("a", 5), writing("c", 1)}}}))
	same(t, "writings", w.Writings, []Writing{writing("a", 5), writing("b", 4), writing("c", 1)})
}

// TestNotesOfTwoPlacesAreMerged: nobody's text is lost, and nothing is duplicated.
func TestNotesOfTwoPlacesAreMerged(t *testing.T) {
	note := func(id, text string, n int) Note {
		return Note{ID: id, Block: "1p1", Text: text, Updated: hour.Add(time.Duration(n) * time.Minute)}
	}
	for name, c := range map[string]struct {
		now, before, saved []Note
		want               []string // texts; the first of an ID keeps it
		keeps              string   // the text under the ID "a"
	}{
		"missing":                     {nil, nil, []Note{note("a", "x", 1)}, []string{"x"}, "x"},
		"there already":               {[]Note{note("a", "x", 1)}, nil, []Note{note("a", "x", 1)}, []string{"x"}, "x"},
		"changed in the rescued only": {[]Note{note("a", "x", 1)}, []Note{note("a", "x", 1)}, []Note{note("a", "y", 2)}, []string{"y"}, "y"},
		"changed here only":           {[]Note{note("a", "z", 3)}, []Note{note("a", "x", 1)}, []Note{note("a", "x", 1)}, []string{"z"}, "z"},
		"changed in both, here later": {[]Note{note("a", "z", 3)}, []Note{note("a", "x", 1)}, []Note{note("a", "y", 2)}, []string{"z", "y"}, "z"},
		"changed in both, there later": {
			[]Note{note("a", "z", 2)}, []Note{note("a", "x", 1)}, []Note{note("a", "y", 3)}, []string{"y", "z"}, "y",
		},
		"deleted here":                     {nil, []Note{note("a", "x", 1)}, []Note{note("a", "x", 1)}, []string{"x"}, "x"},
		"two of one ID":                    {nil, nil, []Note{note("a", "x", 1), note("a", "y", 2)}, []string{"y", "x"}, "y"},
		"another of the same words is one": {[]Note{note("b", "x", 1)}, nil, []Note{note("a", "x", 1)}, []string{"x"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			now := notes{Notes: c.now}
			must(t, restoreNotes(&now, merging[notes]{saved: notes{Notes: c.saved}, before: notes{Notes: c.before}}))
			ids, texts, keeps := map[string]bool{}, []string{}, ""
			for _, n := range now.Notes {
				if ids[n.ID] {
					t.Errorf("two have the ID %s", n.ID)
				}
				ids[n.ID], texts = true, append(texts, n.Text)
				if n.ID == "a" {
					keeps = n.Text
				}
			}
			if strings.Join(texts, " ") != strings.Join(c.want, " ") || keeps != c.keeps {
				t.Errorf("%q, and a is %q", texts, keeps)
			}
		})
	}
	if err := restoreNotes(new(notes), merging[notes]{saved: notes{Notes: []Note{{Text: "x"}}}}); !errors.Is(err, ErrDamaged) {
		t.Errorf("a note without an ID: %v", err)
	}
}

// TestMarksOfTwoPlacesAreMerged: a letter leads to the later place, the other
// place is kept without it, and no place is doubled.
func TestMarksOfTwoPlacesAreMerged(t *testing.T) {
	mark := func(letter, block string, offset, n int) Mark {
		m := Mark{Letter: letter, Date: hour.Add(time.Duration(n) * time.Minute)}
		m.Block, m.Offset = block, offset
		return m
	}
	for name, c := range map[string]struct{ now, saved, want []Mark }{
		"missing": {[]Mark{mark("a", "1p1", 0, 1)}, []Mark{mark("b", "1p2", 0, 2)}, []Mark{mark("b", "1p2", 0, 2), mark("a", "1p1", 0, 1)}},
		"later": {
			[]Mark{mark("a", "1p1", 0, 1)}, []Mark{mark("a", "1p2", 0, 2)}, []Mark{mark("a", "1p2", 0, 2), mark("", "1p1", 0, 1)},
		},
		"earlier":    {[]Mark{mark("a", "1p1", 0, 2)}, []Mark{mark("a", "1p2", 0, 1)}, []Mark{mark("a", "1p1", 0, 2), mark("", "1p2", 0, 1)}},
		"as late":    {[]Mark{mark("a", "1p1", 0, 2)}, []Mark{mark("a", "1p2", 0, 2)}, []Mark{mark("a", "1p1", 0, 2), mark("", "1p2", 0, 2)}},
		"the same":   {[]Mark{mark("a", "1p1", 0, 2)}, []Mark{mark("a", "1p1", 0, 2)}, []Mark{mark("a", "1p1", 0, 2)}},
		"no letter":  {[]Mark{mark("", "1p1", 0, 2)}, []Mark{mark("", "1p1", 0, 9), mark("", "1p1", 3, 1)}, []Mark{mark("", "1p1", 0, 2), mark("", "1p1", 3, 1)}},
		"a new name": {[]Mark{mark("", "1p1", 0, 2)}, []Mark{mark("a", "1p1", 0, 3)}, []Mark{mark("a", "1p1", 0, 3), mark("", "1p1", 0, 2)}},
	} {
		now := marks{Marks: c.now}
		must(t, restoreMarks(&now, merging[marks]{saved: marks{Marks: c.saved}}))
		same(t, name, now.Marks, c.want)
	}
}
