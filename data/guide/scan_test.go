package guide

import (
	"strings"
	"testing"

	"yunlan/content"
)

// TestNamesStandAlone: a name of Latin letters or digits is not found inside a
// longer word, at either end and with every letter and digit beside it.
func TestNamesStandAlone(t *testing.T) {
	var s scanner
	s.add("A1", 0)
	s.add("云", 1)
	for _, beside := range []string{"0", "5", "9", "A", "M", "Z", "a", "m", "z"} {
		for _, text := range []string{beside + "A1", "A1" + beside, beside + "A1" + beside, "云" + beside + "A1"} {
			for _, m := range s.find(text) {
				if text[m.start:m.end] == "A1" {
					t.Errorf("A1 is found in %q", text)
				}
			}
		}
		if got := s.find(beside + "云" + beside); len(got) != 1 {
			t.Errorf("a name in Han is not found beside %s: %v", beside, got)
		}
	}
	for _, beside := range []string{"", " ", "-", "/", ":", "@", "[", "`", "{", "云", "，", "é"} {
		text := beside + "A1" + beside
		found := 0
		for _, m := range s.find(text) {
			if text[m.start:m.end] == "A1" && m.start == len(beside) && m.owners[0] == 0 {
				found++
			}
		}
		if found != 1 {
			t.Errorf("A1 is found %d times in %q", found, text)
		}
	}
}

// TestTheLongestNameCounts, whichever was added first; a phrase that is nobody's
// hides what is in it, and a name may have two owners.
func TestTheLongestNameCounts(t *testing.T) {
	for _, order := range [][]string{{"云", "云计算", "云计"}, {"云计算", "云计", "云"}} {
		var s scanner
		for i, name := range order {
			s.add(name, i)
		}
		s.add("云", 7)
		s.add("云服务", -1)
		var got []string
		const text = "云计算，云计，云。云服务，计算云"
		for _, m := range s.find(text) {
			got = append(got, text[m.start:m.end])
			if want := map[string]int{"云": 2}[text[m.start:m.end]]; want > 0 && len(m.owners) != want {
				t.Errorf("owners of %s: %v", text[m.start:m.end], m.owners)
			}
		}
		if want := "云计算 云计 云 云"; strings.Join(got, " ") != want {
			t.Errorf("%v: %v", order, got)
		}
	}
}

// TestActorsInTheirOrder: by kind, and within a kind by how often they are named;
// the order of the data stays what IDs lead to.
func TestActorsInTheirOrder(t *testing.T) {
	g := New(content.Load())
	actors, err := g.Actors()
	if err != nil || len(actors) < 20 {
		t.Fatalf("%d actors, %v", len(actors), err)
	}
	kinds := map[ActorKind]int{}
	for i, k := range Kinds {
		kinds[k] = i
	}
	for i, a := range actors[1:] {
		before := actors[i]
		if kinds[before.Kind] > kinds[a.Kind] || before.Kind == a.Kind && len(before.Mentions) < len(a.Mentions) {
			t.Errorf("%s (%d) stands before %s (%d)", before.Name, len(before.Mentions), a.Name, len(a.Mentions))
		}
	}
	for _, a := range actors {
		n := 0
		for _, c := range a.Chapters {
			n += c.Mentions
		}
		if n != len(a.Mentions) {
			t.Errorf("%s: %d mentions, %d by chapter", a.Name, len(a.Mentions), n)
		}
	}
}
