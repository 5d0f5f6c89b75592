package sitting

import (
	"testing"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// TestADraftIsReadAsItWasKept, wherever it was left.
func TestADraftIsReadAsItWasKept(t *testing.T) {
	for name, c := range map[string]struct {
		kept   string
		mode   assess.Mode
		at, of int
		bad    bool
	}{
		"at a question":       {`{"at":"saas4","input":{"mode":"quick","answers":{"str1":"2"}}}`, assess.Quick, 4, 14, false},
		"fewer are asked":     {`{"at":"dat1","input":{"mode":"quick","answers":{"saas1":"0"}}}`, assess.Quick, 4, 11, false},
		"in the review":       {`{"at":"review","input":{"mode":"full"}}`, assess.Full, 0, 30, false},
		"of an unknown mode":  {`{"at":"str1","input":{"mode":"slow"}}`, assess.Quick, 1, 14, false},
		"at an old question":  {`{"at":"gone","input":{"mode":"quick"}}`, assess.Quick, 0, 14, false},
		"of another kind":     {`[]`, assess.Quick, 0, 14, true},
		"with another answer": {`{"at":"str1","input":{"answers":{"str1":2}}}`, assess.Quick, 1, 14, true},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := decode(store.Run{Payload: []byte(c.kept)})
			if bad := err != nil; bad != c.bad || d.Answers.Mode != c.mode {
				t.Errorf("mode %s, error %v", d.Answers.Mode, err)
			}
			if at, of := d.Stands(); at != c.at || of != c.of {
				t.Errorf("at %d of %d, want %d of %d", at, of, c.at, c.of)
			}
		})
	}
}
