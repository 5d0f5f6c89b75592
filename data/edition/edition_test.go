package edition

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
)

// TestThePaperHasItsEdition by its hash, whoever opens the file, and no other paper has
// one.
func TestThePaperHasItsEdition(t *testing.T) {
	paper := content.Load()
	e := Of(paper)
	if e == nil || e.Title[0] != paper.Title || e.Publisher[0] != paper.Publisher {
		t.Fatalf("%+v of %s, %s", e, paper.Title, paper.Publisher)
	}
	if opened := Of(&content.Paper{Doc: paper.Hash()}); opened != e {
		t.Errorf("the same file has %p, not %p", opened, e)
	}
	for _, doc := range []string{"0", strings.Repeat("0", 64)} {
		if other := Of(&content.Paper{Doc: doc, Title: paper.Title}); other != nil || Has(&content.Paper{Doc: doc}) {
			t.Errorf("%s has an edition", doc)
		}
	}
	if Has(nil) {
		t.Error("no paper has an edition")
	}
}

// TestWithoutAnEditionThereIsNothing and no error.
func TestWithoutAnEditionThereIsNothing(t *testing.T) {
	var none *Edition
	list, err := Decode[[]string](none, "facts.json")
	if list != nil || err != nil || none.Lines("words.tsv", 3) != nil || none.Aliases() != "" {
		t.Errorf("%v %v", list, err)
	}
}

// TestDecodedOnce, and strictly.
func TestDecodedOnce(t *testing.T) {
	e := Bundled()
	type check struct {
		ID string `json:"id"`
	}
	one := open(e.folder)
	if _, err := Decode[[]check](one, "checks.json"); err == nil || !strings.Contains(err.Error(), "checks.json") {
		t.Errorf("unknown fields: %v", err)
	}
	a, err := Decode[[]map[string]any](e, "facts.json")
	b, _ := Decode[[]map[string]any](open(e.folder), "facts.json")
	if err != nil || len(a) < 100 || len(a) != len(b) {
		t.Fatalf("%d and %d, %v", len(a), len(b), err)
	}
	again, _ := Decode[[]map[string]any](e, "facts.json")
	if &again[0] != &a[0] {
		t.Error("it is decoded again")
	}
}

// TestTheEnglishIsPacked: what the program reads is what stands in the files, all of it.
func TestTheEnglishIsPacked(t *testing.T) {
	e := Bundled()
	written := os.DirFS(e.folder)
	names, err := fs.Glob(written, "english/*")
	if err != nil || len(names) < 8 {
		t.Fatalf("%v, %v", names, err)
	}
	if packed := e.Glob("english/*"); !slices.Equal(packed, names) {
		t.Fatalf("packed are %v, written %v: go generate ./data/edition", packed, names)
	}
	for _, name := range names {
		want, err := fs.ReadFile(written, name)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(e.Read(name), want) {
			t.Errorf("%s is not what is packed: go generate ./data/edition", name)
		}
	}
}

// TestEveryFileIsWellFormed, and is what a program reads: JSON, or lines cut by tabs.
func TestEveryFileIsWellFormed(t *testing.T) {
	e := Bundled()
	for _, of := range []fs.FS{files, e.english()} {
		wellFormed(t, of)
	}
}

func wellFormed(t *testing.T, of fs.FS) {
	t.Helper()
	err := fs.WalkDir(of, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(of, name)
		switch path.Ext(name) {
		case ".json":
			if !json.Valid(data) {
				t.Errorf("%s is no JSON", name)
			}
		case ".tsv":
			for line := range bytes.Lines(data) {
				if !bytes.HasPrefix(line, []byte("#")) && !bytes.Contains(line, []byte("\t")) {
					t.Errorf("%s: %s", name, line)
				}
			}
		case ".zip": // TestTheEnglishIsPacked
		default:
			t.Errorf("%s: who reads it?", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
