package sitting

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/store"
)

// TestWhatIsToldOnceIsKnownEverywhere: by the profile to the calculator, by the
// calculator to the profile, and taken back on either side.
func TestWhatIsToldOnceIsKnownEverywhere(t *testing.T) {
	d := newDisk(t)
	s := Begin(d.open(), History(d.open()), at(0), assess.Quick)
	s, _, err := s.Put(at(1), func(d *assess.Draft) {
		d.Answers.Profile.Region, d.Answers.Profile.Size = []string{"浙江", "宁波", "海曙"}, "sme"
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := Firm(d.open()); !maps.Equal(got, firm.Profile{"region": "浙江宁波海曙", "size": "sme"}) {
		t.Errorf("the calculator knows %v", got)
	}
	if err := Tell(d.open(), firm.Profile{"is_zjtx": "true", "size": ""}); err != nil {
		t.Fatal(err)
	}
	next := Begin(d.open(), History(d.open()), at(2), assess.Quick)
	if p := next.Draft.Answers.Profile; p.SubsidyFacts["is_zjtx"] != "true" || p.Size != "" || strings.Join(p.Region, "") != "浙江宁波海曙" {
		t.Errorf("the profile knows %+v", p)
	}
	if next.Live || len(Unfinished(d.open())) != 1 {
		t.Error("what is known is an assessment of its own")
	}
	_, _, err = s.Put(at(3), func(d *assess.Draft) { d.Answers.Profile.Region = nil })
	if got := Firm(d.open()); err != nil || !maps.Equal(got, firm.Profile{"is_zjtx": "true"}) {
		t.Errorf("after it was taken back %v, %v", got, err)
	}
}

// TestWhatEarlierReleasesKeptIsKnown: forms of the calculator and the profile of the
// last assessment, also after something else is told.
func TestWhatEarlierReleasesKeptIsKnown(t *testing.T) {
	d := newDisk(t)
	st := d.open()
	err := st.SaveWriting(store.Writing{ID: "form-BJ", Form: "BJ", Answers: map[string]string{"size": `"sme"`, "contract_amount_fen": "120", "is_zjtx": "true"}, Saved: at(0)}, func() bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	old := firm.Profile{"size": "sme", "contract_amount_fen": "120000000", "is_zjtx": "true"}
	if got := Firm(d.open()); !maps.Equal(got, old) {
		t.Errorf("it is known %v", got)
	}
	if err := Tell(d.open(), firm.Profile{"is_zjtx": "false"}); err != nil {
		t.Fatal(err)
	}
	old["is_zjtx"] = "false"
	if got := Firm(d.open()); !maps.Equal(got, old) {
		t.Errorf("after something else was told it is known %v", got)
	}
}

// TestForgettingTheFirmLeavesNothing, alone and with all assessments.
func TestForgettingTheFirmLeavesNothing(t *testing.T) {
	for name, forget := range map[string]func(*store.Store) error{"alone": ForgetFirm, "with all": DeleteAll} {
		d := newDisk(t)
		if err := Tell(d.open(), firm.Profile{"region": "北京"}); err != nil {
			t.Fatal(err)
		}
		if err := Tell(d.open(), firm.Profile{"size": "sme"}); err != nil { // a backup has the first
			t.Fatal(err)
		}
		if err := forget(d.open()); err != nil || len(Firm(d.open())) != 0 {
			t.Errorf("%s: %v is known, %v", name, Firm(d.open()), err)
		}
		files, _ := os.ReadDir(d.dirs.Data)
		for _, f := range files {
			if data, _ := os.ReadFile(filepath.Join(d.dirs.Data, f.Name())); strings.Contains(string(data), "北京") {
				t.Errorf("%s: %s still says it", name, f.Name())
			}
		}
	}
}
