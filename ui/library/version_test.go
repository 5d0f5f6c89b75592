package library

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/data/store"
)

// TestAnIndexOfAnotherVersionIsNoDamage: the search says that the documents are all there
// and how to make the index anew.
func TestAnIndexOfAnotherVersionIsNoDamage(t *testing.T) {
	stocked(t)
	seals, err := filepath.Glob(filepath.Join(store.DefaultDirs().Data, "library", "index", "*", "seal.json"))
	if err != nil || len(seals) != 1 {
		t.Fatalf("%v, %v", seals, err)
	}
	raw, err := os.ReadFile(seals[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(seals[0], bytes.Replace(raw, []byte(`"schema":"`), []byte(`"schema":"0`), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	if msg := listOf(t, New(store.DefaultDirs()).Find("麒麟")); len(msg.Items) > 0 || !strings.Contains(msg.Empty, "另一个版本") || !strings.Contains(msg.Empty, "3 份文档都在") {
		t.Errorf("%s, %q", texts(msg), msg.Empty)
	}
}
