package store

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func titlesOf(all []Opened) string {
	var names []string
	for _, o := range all {
		names = append(names, o.Title)
	}
	return strings.Join(names, " ")
}

// TestDocumentsReadLast: newest first, each document and each file once, thirty at most;
// one can be forgotten.
func TestDocumentsReadLast(t *testing.T) {
	_, open := home(t)
	s := open()
	for _, o := range []Opened{
		{Doc: "a", Path: "/r/a.md", Title: "甲", Read: hour},
		{Doc: "", Path: "", Title: "自带", Read: hour},
		{Doc: "b", Path: "/r/b.md", Title: "乙", Read: hour},
		{Doc: "a", Path: "/other/a.md", Title: "甲，移走了", Read: hour},
		{Doc: "c", Path: "/r/b.md", Title: "乙，改过", Read: hour},
	} {
		must(t, s.SaveOpened(o))
	}
	if got := titlesOf(open().Opened()); got != "乙，改过 甲，移走了 自带" {
		t.Errorf("they are %s", got)
	}
	must(t, s.ForgetOpened("/r/b.md"))
	must(t, s.ForgetOpened("/r/never.md"))
	if got := titlesOf(open().Opened()); got != "甲，移走了 自带" {
		t.Errorf("without one: %s", got)
	}
	for i := range 40 {
		must(t, s.SaveOpened(Opened{Doc: fmt.Sprint(i), Path: fmt.Sprint("/r/", i), Title: fmt.Sprint(i), Read: hour}))
	}
	if got := s.Opened(); len(got) != 30 || got[0].Title != "39" || got[29].Title != "10" {
		t.Errorf("%d documents, %s", len(got), titlesOf(got))
	}
}

// TestDocumentsReadLastAreRestored among those that were read since; of one in both lists
// the later reading counts.
func TestDocumentsReadLastAreRestored(t *testing.T) {
	at := func(n int) time.Time { return hour.Add(time.Duration(n) * time.Minute) }
	data, open := rescuedFrom(t, func(s *Store) {
		must(t, s.SaveOpened(Opened{Doc: "a", Path: "/r/a.md", Title: "甲", Read: at(1)}))
	}, func(s *Store) {
		_ = s.SaveOpened(Opened{Doc: "b", Path: "/r/b.md", Title: "乙", Read: at(2)})
		_ = s.SaveOpened(Opened{Doc: "a", Path: "/r/a.md", Title: "甲", Read: at(4)})
	})
	s := open()
	must(t, s.SaveOpened(Opened{Doc: "c", Path: "/r/c.md", Title: "丙", Read: at(3)}))
	for _, again := range []bool{false, true} {
		if one := restored(t, s, data)["opened"]; one.Err != nil || one.Changed == again {
			t.Errorf("again %v: %+v", again, one)
		}
		if got := titlesOf(s.Opened()); got != "甲 丙 乙" {
			t.Errorf("they are %s", got)
		}
	}
}
