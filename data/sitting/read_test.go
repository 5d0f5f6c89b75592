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
		"at a question":       {`{"at":"bak2","input":{"mode":"quick","answers":{"run1":"2"}}}`, assess.Quick, 4, 15, false},
		"fewer are asked":     {`{"at":"dat1","input":{"mode":"quick","answers":{"run1":"0"}}}`, assess.Quick, 6, 8, false},
		"in the review":       {`{"at":"review","input":{"mode":"full"}}`, assess.Full, 0, 41, false},
		"of an unknown mode":  {`{"at":"run1","input":{"mode":"slow"}}`, assess.Quick, 1, 15, false},
		"at an old question":  {`{"at":"saas1","input":{"mode":"quick","answers":{"str1":"2","dat1":"3"}}}`, assess.Quick, 0, 15, false},
		"of another kind":     {`[]`, assess.Quick, 0, 15, true},
		"with another answer": {`{"at":"run1","input":{"answers":{"run1":2}}}`, assess.Quick, 1, 15, true},
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
