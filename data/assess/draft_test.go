package assess_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/data/assess"
)

// TestDraftKeepsTheOtherWindow lets two windows answer different questions of
// one draft.
func TestDraftKeepsTheOtherWindow(t *testing.T) {
	onDisk := assess.Draft{Answers: assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{"str1": "3", "saas1": "1"}}}
	mine := assess.Draft{
		At:      "saas2",
		Answers: assess.Answers{Mode: assess.Full, Profile: assess.Profile{Size: "sme"}, Given: map[string]assess.Value{"str1": "0"}},
	}
	got := onDisk.Put(mine, []assess.Entry{{"saas2", "4"}, {"saas1", ""}})
	want := assess.Draft{
		At: "saas2",
		Answers: assess.Answers{
			Mode: assess.Full, Profile: assess.Profile{Size: "sme"},
			Given: map[string]assess.Value{"str1": "3", "saas2": "4"},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, there := onDisk.Answers.Given["saas1"]; !there {
		t.Error("the draft that was passed in is changed")
	}
}
