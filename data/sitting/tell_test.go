package sitting

import (
	"errors"
	"testing"

	"yunlan/data/assess"
	"yunlan/data/firm"
)

// TestToldIsKeptWithTheRun: the answers, the date and the score stay; a run that was
// deleted meanwhile is not made anew.
func TestToldIsKeptWithTheRun(t *testing.T) {
	st := newDisk(t).open()
	s := From(st, assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{"bak1": "2"}}, morning)
	p, _, err := s.Finish(morning)
	if err != nil {
		t.Fatal(err)
	}
	say := func(f *assess.Profile) { f.SubsidyFacts = firm.Profile{"is_zjtx": "true"} }
	if err := p.Tell(st, say); err != nil {
		t.Fatal(err)
	}
	got, _ := Latest(History(st))
	if got.ID != p.ID || !got.Date.Equal(p.Date) || got.Run.Answers.Profile.SubsidyFacts["is_zjtx"] != "true" || got.Run.Answers.Given["bak1"] != "2" {
		t.Errorf("%+v", got)
	}
	if known := Firm(st); known["is_zjtx"] != "true" {
		t.Errorf("the calculator knows %v", known)
	}
	if err := Tell(st, firm.Profile{"size": "sme"}); err != nil {
		t.Fatal(err)
	}
	if err := p.Tell(st, func(f *assess.Profile) { f.Region, f.SubsidyFacts = []string{"上海"}, nil }); err != nil {
		t.Fatal(err)
	}
	if known := Firm(st); known["region"] != "上海" || known["is_zjtx"] != "" || known["size"] != "sme" {
		t.Errorf("after more was told and something taken back it knows %v", known)
	}
	if err := p.Delete(st); err != nil {
		t.Fatal(err)
	}
	if err := p.Tell(st, say); !errors.Is(err, ErrChanged) || len(History(st)) > 0 {
		t.Errorf("a deleted run: %v", err)
	}
}
