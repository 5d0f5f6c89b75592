package store

import (
	"testing"
	"time"
)

func TestProgressOnRoutes(t *testing.T) {
	dirs := Dirs{Config: t.TempDir(), State: t.TempDir(), Cache: t.TempDir(), Data: t.TempDir()}
	day := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	s := Open(dirs)
	if got := s.Routes(); len(got) != 0 {
		t.Fatalf("before the first route: %v", got)
	}
	for _, p := range []Progress{
		{Route: "market", Stop: 2, Date: day},
		{Route: "policy", Stop: 1, Date: day},
		{Route: "market", Stop: 5, Done: true, Date: day.Add(time.Hour)},
	} {
		if err := s.SaveRoute(p); err != nil {
			t.Fatal(err)
		}
	}
	got := Open(dirs).Routes()
	if len(got) != 2 || got[0] != (Progress{"market", 5, true, day.Add(time.Hour)}) || got[1].Route != "policy" {
		t.Errorf("kept %+v", got)
	}
}
