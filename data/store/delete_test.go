package store_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"yunlan/data/store"
)

func put(run store.Run) func([]store.Run) ([]store.Run, error) {
	return func(all []store.Run) ([]store.Run, error) { return append(all, run), nil }
}

// only keeps the runs of some IDs.
func only(ids ...string) func([]store.Run) ([]store.Run, error) {
	return func(all []store.Run) ([]store.Run, error) {
		return slices.DeleteFunc(all, func(r store.Run) bool { return !slices.Contains(ids, r.ID) }), nil
	}
}

// TestDeletedRunsLeaveNothing looks for a deleted run's answers in every file.
func TestDeletedRunsLeaveNothing(t *testing.T) {
	for name, remove := range map[string]func(*store.Store) error{
		"one":   func(s *store.Store) error { return errors.Join(s.UpdateRuns(only("a")), s.ForgetRuns()) },
		"draft": func(s *store.Store) error { return errors.Join(s.UpdateDrafts(only()), s.ForgetRuns()) },
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
			b := store.Run{ID: "b", Payload: secret}
			must(s.UpdateDrafts(put(b)))
			if name != "draft" {
				must(s.UpdateRuns(put(store.Run{ID: "a", Payload: json.RawMessage(`1`)})))
				must(s.UpdateRuns(put(b)))
				must(s.UpdateDrafts(only()))
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
