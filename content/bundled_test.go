package content

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"
)

// TestTheBundledPaperIsUnchanged: every section, block, page and piece of
// furniture, with its offsets, is as readers' notes and places know it. A change
// here moves what they have saved.
func TestTheBundledPaperIsUnchanged(t *testing.T) {
	const want = "d0ec045a7fdc5161b5742fa775199b8f3770067e11dcb4e723e3fbb8dbfc6529"
	p := Load()
	data, err := json.Marshal(struct {
		Title     string
		Sections  []Section
		Blocks    []Block
		Pages     []Page
		Furniture []Span
		Raw       string
	}{p.Title, p.Sections, p.Blocks, p.Pages, p.Furniture, p.Raw})
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(data)
	if got := hex.EncodeToString(sum[:]); got != want {
		t.Errorf("the paper is parsed as %s, want %s", got, want)
	}
}
