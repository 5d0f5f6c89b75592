package store_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"yunlan/data/store"
)

// TestDeletedRunsLeaveNothing looks for a deleted run's answers in every file.
func TestDeletedRunsLeaveNothing(t *testing.T) {
	for name, remove := range map[string]func(*store.Store) error{
		"one":   func(s *store.Store) error { return s.DeleteRun("b") },
		"draft": func(s *store.Store) error { return s.DeleteDraft() },
		"all":   func(s *store.Store) error { return s.DeleteRuns() },
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			t.Setenv("YUNLAN_HOME", home)
			s := store.Open(store.DefaultDirs())
			secret := json.RawMessage(`"geheim"`)
			must := func(err error) {
				t.Helper()
				if err != nil {
					t.Fatal(err)
				}
			}
			draft := func(run store.Run) { must(s.SaveDraft(func(r *store.Run) error { *r = run; return nil })) }
			draft(store.Run{ID: "b", Payload: secret})
			if name != "draft" {
				must(s.SaveRun(store.Run{ID: "a", Payload: json.RawMessage(`1`)}))
				must(s.SaveRun(store.Run{ID: "b", Payload: secret}))
				draft(store.Run{})
			}
			must(remove(s))
			err := filepath.WalkDir(home, func(path string, d os.DirEntry, err error) error {
				if err != nil || d.IsDir() {
					return err
				}
				if data, _ := os.ReadFile(path); bytes.Contains(data, []byte("geheim")) {
					t.Errorf("%s still holds it", path)
				}
				return nil
			})
			must(err)
			if runs := s.Runs(); name == "one" && (len(runs) != 1 || runs[0].ID != "a") {
				t.Errorf("left: %v", runs)
			}
		})
	}
}
