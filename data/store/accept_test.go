package store

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// foreign writes place.json as some other program would have.
func foreign(t *testing.T, d Dirs, content string) string {
	t.Helper()
	must(t, os.MkdirAll(d.State, 0o700))
	path := filepath.Join(d.State, "place.json")
	must(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func TestForeignButUnderstood(t *testing.T) {
	tests := []struct{ name, content string }{
		{"plain", `{"schema":1,"block":"2.3p4"}`},
		{"schema last, spaced", "\n{ \"block\" : \"2.3p4\" ,\r\n\"schema\" : 1.0 }\n"},
		{"byte order mark", "\ufeff" + `{"schema":1,"block":"2.3p4"}`},
		{"key given twice", `{"schema":1,"block":"x","block":"2.3p4"}`},
		{"key in capitals", `{"Schema":1,"BLOCK":"2.3p4"}`},
		{"nulls", `{"schema":1,"offset":null,"block":"2.3p4"}`},
		{"unknown field", `{"schema":1,"block":"2.3p4","zoom":{"x":[1]}}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, open := home(t)
			path := foreign(t, d, tt.content)
			s := open()
			same(t, "place", s.Place(), Place{Block: "2.3p4"})
			must(t, s.SavePlace(Place{Block: "b"}))
			same(t, "place saved", open().Place(), Place{Block: "b"})
			same(t, "problems", s.Problems(), []Problem(nil))
			back, err := os.ReadFile(path + ".bak")
			must(t, err)
			same(t, "backup", string(back), tt.content)
		})
	}
}

func TestUnknownFieldsAreKept(t *testing.T) {
	d, open := home(t)
	path := foreign(t, d, `{"zoom":{"x":[1,2]},"schema":1,"Block":"a","a\"b":1e2}`)
	s := open()
	must(t, s.SavePlace(Place{Block: "b"}))
	must(t, s.SavePlace(Place{Block: "c"}))
	doc, err := os.ReadFile(path)
	must(t, err)
	var got map[string]any
	must(t, json.Unmarshal(doc, &got))
	want := map[string]any{
		"schema": 1.0, "block": "c", "offset": 0.0, "screen": "", "saved": "0001-01-01T00:00:00Z",
		"zoom": map[string]any{"x": []any{1.0, 2.0}}, `a"b`: 100.0,
	}
	same(t, "document", got, want)
}

func TestNewerIsLeftAlone(t *testing.T) {
	tests := []struct{ name, content string }{
		{"same fields", `{"schema":2,"block":"2.3p4"}`},
		{"other fields", `{"schema":3,"block":{"id":"2.3p4"},"offset":"x"}`},
		{"far future", `{"schema":1e300}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, open := home(t)
			path := foreign(t, d, tt.content)
			s := open()
			if _, err := s.place().Load(); !errors.Is(err, ErrNewer) {
				t.Errorf("load: %v", err)
			}
			same(t, "place", s.Place(), Place{})
			err := s.SavePlace(Place{Block: "b"})
			if !errors.Is(err, ErrNewer) || !errors.Is(err, ErrUnsaved) {
				t.Errorf("save: %v", err)
			}
			same(t, "place in this process", s.Place().Block, "b")
			for what, err := range map[string]error{"delete": s.place().Delete(), "flush": s.Flush()} {
				if !errors.Is(err, ErrNewer) {
					t.Errorf("%s: %v", what, err)
				}
			}
			if p := s.Problems(); len(p) != 1 || p[0].Path != path {
				t.Errorf("problems = %q", p)
			}
			untouched(t, path, tt.content)
		})
	}
}

// The backup of a damaged document may be newer too: neither is touched.
func TestNewerBackupIsLeftAlone(t *testing.T) {
	d, open := home(t)
	path := foreign(t, d, `{"schema":2,`)
	must(t, os.WriteFile(path+".bak", []byte(`{"schema":2}`), 0o600))
	s := open()
	same(t, "place", s.Place(), Place{})
	if err := s.SavePlace(Place{Block: "b"}); !errors.Is(err, ErrNewer) {
		t.Errorf("save: %v", err)
	}
	untouched(t, path, `{"schema":2,`)
	untouched(t, path+".bak", `{"schema":2}`)
}

func untouched(t *testing.T, path, content string) {
	t.Helper()
	got, err := os.ReadFile(path)
	must(t, err)
	same(t, path, string(got), content)
}

func TestNamesThatAreNoFileNames(t *testing.T) {
	d, open := home(t)
	for _, name := range []string{"", "..", "../place", "a/b", `a\b`, "a.b", "A", "位置", "a\x00", "abcdefghijklmnopqrstuvwxyz-0123456789"} {
		k := NewKind[Place](open(), name, 1, State)
		_, err := k.Load()
		for what, err := range map[string]error{"load": err, "delete": k.Delete(), "update": k.Update(func(*Place) error { return nil })} {
			if !errors.Is(err, ErrName) {
				t.Errorf("%s %q: %v", what, name, err)
			}
		}
	}
	if _, err := os.Stat(d.State); err == nil {
		t.Error("a folder was made")
	}
}
