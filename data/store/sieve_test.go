package store

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
)

// TestSift keeps a document as it is but for unknown fields beyond the limits.
func TestSift(t *testing.T) {
	nested := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	long := func(n int) string { return `"` + strings.Repeat("x", n) + `"` }
	for name, c := range map[string]struct {
		in, want string // "" is as it was
		damaged  bool
	}{
		"nothing unknown":      {in: "\ufeff { \"schema\" : 1,\n\"a\": \"b\\\"}{\" }\n"},
		"small unknown":        {in: `{"x":[1,{"y":"]"}],"schema":1,"A":"v"}`},
		"as deep as may be":    {in: `{"schema":1,"x":` + nested(maxDepth) + `}`},
		"too deep":             {in: `{"schema":1,"x":` + nested(maxDepth+1) + `,"a":"v"}`, want: `{"schema":1,"a":"v"}`},
		"too deep, first":      {in: `{"x":` + nested(9000) + `, "schema":1}`, want: `{ "schema":1}`},
		"too deep, last":       {in: `{"schema":1,"x":` + nested(70) + ` }`, want: `{"schema":1}`},
		"alone":                {in: `{"x":` + nested(70) + `}`, want: `{}`},
		"both ends":            {in: `{"x":` + nested(70) + `,"y":` + nested(70) + `,"schema":1,"z":` + nested(70) + `}`, want: `{"schema":1}`},
		"as much as may be":    {in: `{"schema":1,"x":` + long(maxUnknown-7) + `}`},
		"too much":             {in: `{"schema":1,"x":` + long(maxUnknown) + `,"y":2}`, want: `{"schema":1,"y":2}`},
		"too much together":    {in: `{"schema":1,"x":` + long(700<<10) + `,"y":` + long(700<<10) + `}`, want: `{"schema":1,"x":` + long(700<<10) + `}`},
		"a name too long":      {in: `{` + long(2<<20) + `:1,"schema":1}`, want: `{"schema":1}`},
		"much that is known":   {in: `{"schema":1,"a":` + long(2<<20) + `}`},
		"known and too deep":   {in: `{"schema":1,"a":` + nested(70) + `}`, damaged: true},
		"escaped name":         {in: `{"\u0061":` + long(2<<20) + `,"schema":1}`},
		"brackets in a string": {in: `{"x":"` + strings.Repeat("[", 100) + `","schema":1}`},
		"no object":            {in: `[1,2]`},
		"cut":                  {in: `{"schema":1,"x":[`},
		"nothing":              {in: ``},
	} {
		known := map[string]bool{"schema": true, "a": true}
		got, trimmed, err := sift(iotest.OneByteReader(strings.NewReader(c.in)), known)
		want := c.want
		if want == "" {
			want = c.in
		}
		if c.damaged {
			if err == nil {
				t.Errorf("%s: taken", name)
			}
			continue
		}
		if err != nil || string(got) != want || trimmed != (c.want != "") {
			t.Errorf("%s: %.80q, %v, %v", name, got, trimmed, err)
		}
	}
}

// FuzzSift: what is left of a JSON object is one.
func FuzzSift(f *testing.F) {
	deep := strings.Repeat("[", 70) + strings.Repeat("]", 70)
	for _, seed := range []string{`{"schema":1,"x":[1,2]}`, `{"x":` + deep + `,"schema":1}`, `{"a":1,"x":` + deep + `}`, `{ "x" :` + deep + ` , "y":` + deep + `}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, trimmed, err := sift(bytes.NewReader(data), map[string]bool{"schema": true, "a": true})
		if err == nil && !trimmed && !bytes.Equal(got, data) {
			t.Errorf("%q became %q", data, got)
		}
		var object map[string]json.RawMessage
		if err == nil && json.Unmarshal(data, &object) == nil && object != nil && !json.Valid(got) {
			t.Errorf("%q became %q", data, got)
		}
	})
}

// TestUnknownBeyondTheLimitsIsPutAside: what is known stays in use, the whole
// file is kept, and the reader is told where.
func TestUnknownBeyondTheLimitsIsPutAside(t *testing.T) {
	for name, unknown := range map[string]string{
		"large": `"` + strings.Repeat("x", 15<<20) + `"`,
		"deep":  strings.Repeat("[", 9000) + strings.Repeat("]", 9000),
	} {
		d, open := home(t)
		must(t, os.MkdirAll(d.Data, 0o700))
		path := filepath.Join(d.Data, "notes.json")
		whole := fmt.Sprintf(`{"schema":2,"future":%s,"small":[7],"notes":[{"id":"a","text":"甲"}]}`, unknown)
		must(t, os.WriteFile(path, []byte(whole), 0o600))
		s := open()
		same(t, name+": notes", len(s.Notes()), 1)
		same(t, name+": said before anything is written", s.Problems(), []Problem(nil))
		untouched(t, path, whole)
		must(t, s.SaveNotes(Note{ID: "b"}))
		aside := matches(t, path+".corrupt-*")
		if len(aside) != 1 || string(contents(t, aside[0])) != whole {
			t.Fatalf("%s: aside %q", name, aside)
		}
		if p := s.Problems(); len(p) != 1 || p[0].Path != aside[0] || !strings.Contains(p[0].Message, "1 MB") {
			t.Errorf("%s: told %q", name, p)
		}
		same(t, name+": notes", len(open().Notes()), 2)
		if now := string(contents(t, path)); !strings.Contains(now, `"small"`) || strings.Contains(now, "future") {
			t.Errorf("%s: %.200s", name, now)
		}
	}
}
