//go:build unix

package store

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// damages are the ways in which a document can be none, each made at path.
var damages = []struct {
	name string
	make func(path string) error
}{
	{"0 bytes", bytesAt("")},
	{"truncated", bytesAt(`{"schema":1,"block":"2.3`)},
	{"trailing garbage", bytesAt(`{"schema":1,"block":"a"}xx`)},
	{"two documents", bytesAt(`{"schema":1}{"schema":1}`)},
	{"NULs after a power cut", bytesAt(strings.Repeat("\x00", 4096))},
	{"invalid UTF-8 in a text", bytesAt("{\"schema\":1,\"block\":\"\xff\"}")},
	{"UTF-16", bytesAt("\xff\xfe{\x00}\x00")},
	{"wrong type", bytesAt(`{"schema":1,"offset":"12"}`)},
	{"fraction for a whole number", bytesAt(`{"schema":1,"offset":1.5}`)},
	{"number out of range", bytesAt(`{"schema":1,"offset":1e99}`)},
	{"not a date", bytesAt(`{"schema":1,"saved":"yesterday"}`)},
	{"array", bytesAt(`[1]`)},
	{"null", bytesAt(`null`)},
	{"text", bytesAt(`"place"`)},
	{"no schema", bytesAt(`{"block":"a"}`)},
	{"schema 0", bytesAt(`{"schema":0}`)},
	{"schema -1", bytesAt(`{"schema":-1}`)},
	{"schema as text", bytesAt(`{"schema":"2"}`)},
	{"deep nesting", bytesAt(`{"schema":1,"x":` + strings.Repeat("[", 1<<17))},
	{"50 MB", func(path string) error {
		if err := os.WriteFile(path, []byte("garbage"), 0o600); err != nil {
			return err
		}
		return os.Truncate(path, 50<<20)
	}},
	{"folder", func(path string) error { return os.Mkdir(path, 0o700) }},
	{"folder with a file", func(path string) error {
		if err := os.Mkdir(path, 0o700); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(path, "x"), nil, 0o600)
	}},
	{"link to nothing", func(path string) error { return os.Symlink("nowhere", path) }},
	{"link to itself", func(path string) error { return os.Symlink(path, path) }},
	{"link to a device", func(path string) error { return os.Symlink("/dev/zero", path) }},
	{"pipe", func(path string) error { return syscall.Mkfifo(path, 0o600) }},
}

func bytesAt(content string) func(string) error {
	return func(path string) error { return os.WriteFile(path, []byte(content), 0o600) }
}

func TestDamageIsMovedAside(t *testing.T) {
	for _, tt := range damages {
		for _, backed := range []bool{false, true} {
			name := tt.name
			if backed {
				name += ", with a backup"
			}
			t.Run(name, func(t *testing.T) { damageIsMovedAside(t, tt.make, backed) })
		}
	}
}

func damageIsMovedAside(t *testing.T, spoil func(string) error, backed bool) {
	d, open := home(t)
	path := filepath.Join(d.State, "place.json")
	want := Place{}
	if backed {
		want.Block = "old"
		must(t, open().SavePlace(want))
		must(t, open().SavePlace(Place{Block: "new"}))
		must(t, os.Remove(path))
	} else {
		must(t, os.MkdirAll(d.State, 0o700))
	}
	must(t, spoil(path))
	before, mode := contents(t, path), lstat(t, path).Mode().Type()

	s := open()
	same(t, "place", s.Place(), want)
	problems := s.Problems()
	if len(problems) != 1 {
		t.Fatalf("problems = %q", problems)
	}
	aside := problems[0].Path
	if !strings.HasPrefix(aside, path+".corrupt-") || lstat(t, aside).Mode().Type() != mode {
		t.Fatalf("moved to %s, %v", aside, lstat(t, aside).Mode())
	}
	same(t, "place again", s.Place(), want)
	same(t, "place in another process", open().Place(), want)
	must(t, s.SavePlace(Place{Block: "next"}))
	must(t, s.SavePlace(Place{Block: "last"}))
	same(t, "place after saving", open().Place().Block, "last")
	same(t, "problems later", s.Problems(), []Problem(nil))
	if after := contents(t, aside); !bytes.Equal(before, after) {
		t.Errorf("%d bytes moved aside became %d", len(before), len(after))
	}
}

// A glance leaves damage where it is, for who reads the document itself to
// mend and to tell.
func TestAGlanceMendsNothing(t *testing.T) {
	for _, tt := range damages {
		t.Run(tt.name, func(t *testing.T) {
			d, open := home(t)
			path := filepath.Join(d.Data, "draft.json")
			must(t, os.MkdirAll(d.Data, 0o700))
			must(t, tt.make(path))
			s := open()
			if all := s.GlanceAtDrafts(); len(all) > 0 {
				t.Errorf("it saw %+v", all)
			}
			files, err := os.ReadDir(d.Data)
			if must(t, err); len(files) != 1 {
				t.Errorf("it left %v", files)
			}
			same(t, "problems", s.Problems(), []Problem(nil))
		})
	}
}

// TestAGlanceSeesTheDraft on the disk, in memory where the disk refuses it, and
// its end.
func TestAGlanceSeesTheDraft(t *testing.T) {
	_, open := home(t)
	for where, s := range map[string]*Store{"disk": open(), "memory": Open(Dirs{})} {
		before := s.GlanceAtDrafts()
		_ = s.UpdateDrafts(put(Run{ID: "1"})) // memory alone refuses, and keeps it
		open := s.GlanceAtDrafts()
		_ = s.UpdateDrafts(drop("1"))
		if after := s.GlanceAtDrafts(); len(before) != 0 || len(open) != 1 || open[0].ID != "1" || len(after) != 0 {
			t.Errorf("%s: %v, then %v, then %v", where, before, open, after)
		}
	}
}

// A save meets the damage first: nothing may be lost then either.
func TestDamageMetBySaving(t *testing.T) {
	for _, tt := range damages {
		t.Run(tt.name, func(t *testing.T) {
			d, open := home(t)
			must(t, open().SaveQuery("甲"))
			must(t, open().SaveQuery("乙"))
			path := filepath.Join(d.State, "queries.json")
			must(t, os.Remove(path))
			must(t, tt.make(path))
			before := contents(t, path)
			s := open()
			must(t, s.SaveQuery("丙"))
			found := matches(t, path+".corrupt-*")
			if len(found) == 0 { // what damages a place may be fine here
				same(t, "queries", open().Queries(), []string{"丙"})
				same(t, "backup", contents(t, path+".bak"), before)
				return
			}
			same(t, "queries", open().Queries(), []string{"丙", "甲"})
			if p := s.Problems(); len(p) != 1 || len(found) != 1 {
				t.Errorf("problems %q, aside %q", p, found)
			}
		})
	}
}

func TestBothDamaged(t *testing.T) {
	d, open := home(t)
	must(t, os.MkdirAll(d.State, 0o700))
	path := filepath.Join(d.State, "place.json")
	must(t, os.WriteFile(path, []byte("{1"), 0o600))
	must(t, os.WriteFile(path+".bak", []byte("{2"), 0o600))
	s := open()
	same(t, "place", s.Place(), Place{})
	must(t, s.SavePlace(Place{Block: "a"}))
	must(t, s.SavePlace(Place{Block: "b"}))
	kept := ""
	for _, p := range matches(t, path+"*.corrupt-*") {
		b, err := os.ReadFile(p)
		must(t, err)
		kept += string(b)
	}
	same(t, "kept", kept, "{2{1")
}

func TestDamageOfTheSameSecond(t *testing.T) {
	d, open := home(t)
	path := filepath.Join(d.State, "place.json")
	must(t, os.MkdirAll(d.State, 0o700))
	for range 5 {
		must(t, os.WriteFile(path, []byte("{"), 0o600))
		open().Place()
	}
	if found := matches(t, path+".corrupt-*"); len(found) != 5 {
		t.Errorf("5 damaged files became %q", found)
	}
}

// TestDamageIsSaidInTheReadersLanguage: whatever is wrong with a file, no English of a
// library stands in the Chinese sentence.
func TestDamageIsSaidInTheReadersLanguage(t *testing.T) {
	english := regexp.MustCompile(`[a-z]{3,}`)
	for _, d := range damages {
		s := Open(Dirs{State: t.TempDir()})
		if err := d.make(filepath.Join(s.Dirs().State, "place.json")); err != nil {
			t.Fatal(err)
		}
		s.Place()
		told := s.Problems()
		if len(told) == 0 {
			t.Errorf("%s: nothing is said", d.name)
		}
		for _, p := range told {
			if english.MatchString(p.Cause) || strings.Contains(p.Cause, "%!") {
				t.Errorf("%s: %s", d.name, p.Cause)
			}
		}
	}
}
