package save_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"yunlan/ui/save"
)

// TestFolderWritesAllOrNone: a file that is in the way leaves neither files nor folders
// behind that were not there before.
func TestFolderWritesAllOrNone(t *testing.T) {
	files := []save.Named{{Name: "a.svg", Data: []byte("a")}, {Name: "b.svg", Data: []byte("b")}}
	for name, c := range map[string]struct {
		there map[string]string // what is in the way, "/" for a folder
		at    string
		force bool
		want  []string // of all that is there afterwards; nil for what was before
	}{
		"a new folder":        {at: "x/y", want: []string{"x", "x/y", "x/y/a.svg", "x/y/b.svg"}},
		"one that is there":   {there: map[string]string{"x": "/"}, at: "x", want: []string{"x", "x/a.svg", "x/b.svg"}},
		"a file is there":     {there: map[string]string{"x": "/", "x/b.svg": "old"}, at: "x"},
		"replaced on demand":  {there: map[string]string{"x": "/", "x/b.svg": "old"}, at: "x", force: true, want: []string{"x", "x/a.svg", "x/b.svg"}},
		"a folder has a name": {there: map[string]string{"x": "/", "x/b.svg": "/"}, at: "x", force: true},
		"below a file":        {there: map[string]string{"x": "old"}, at: "x/y/z"},
		"a file itself":       {there: map[string]string{"x": "old"}, at: "x"},
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			for _, file := range []string{"x", "x/b.svg"} {
				switch data, ok := c.there[file]; {
				case data == "/":
					if err := os.Mkdir(filepath.Join(root, file), 0o750); err != nil {
						t.Fatal(err)
					}
				case ok:
					if err := os.WriteFile(filepath.Join(root, file), []byte(data), 0o600); err != nil {
						t.Fatal(err)
					}
				}
			}
			before := below(t, root)
			err := save.Folder(filepath.Join(root, c.at), files, c.force)
			var said *save.Error
			if (err != nil) != (c.want == nil) || err != nil && (!errors.As(err, &said) || said.Hint == "") {
				t.Fatalf("error %v", err)
			}
			if c.want == nil {
				c.want = before
			}
			if after := below(t, root); !slices.Equal(after, c.want) {
				t.Errorf("there is %q, want %q", after, c.want)
			}
		})
	}
}

// below is every path below a folder.
func below(t *testing.T, root string) []string {
	t.Helper()
	var all []string
	err := filepath.WalkDir(root, func(path string, _ os.DirEntry, err error) error {
		if rel, _ := filepath.Rel(root, path); rel != "." {
			all = append(all, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
