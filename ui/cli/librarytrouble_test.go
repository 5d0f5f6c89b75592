package cli

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"yunlan/data/store"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/library"
	"yunlan/ui/collection"
)

// TestAnIndexOfAnotherVersionIsToldFromADamagedOne: after an upgrade nothing is broken,
// and what is to be done is said with how much is kept.
func TestAnIndexOfAnotherVersionIsToldFromADamagedOne(t *testing.T) {
	dir := reports(t)
	says(t, command.ExitDone, "新收 2 份", "", "library", "add", dir)
	seals, err := filepath.Glob(filepath.Join(store.DefaultDirs().Data, "library", "index", "*", "seal.json"))
	if err != nil || len(seals) != 1 {
		t.Fatalf("%v, %v", seals, err)
	}
	raw, err := os.ReadFile(seals[0])
	if err != nil {
		t.Fatal(err)
	}
	older := strings.Replace(string(raw), `"schema":"`, `"schema":"0`, 1)
	if err := os.WriteFile(seals[0], []byte(older), 0o600); err != nil {
		t.Fatal(err)
	}
	says(t, command.ExitFailed, "", "是另一个版本的云览建的，这个版本不能用\nhint: 2 份文档都在", "search", "--library", "算力")
	says(t, command.ExitFailed, `"code":"damaged"`, "", "search", "--library", "--format", "json", "算力")
	if err := os.WriteFile(seals[0], raw[:10], 0o600); err != nil {
		t.Fatal(err)
	}
	says(t, command.ExitFailed, "", "已损坏", "search", "--library", "算力")
	says(t, command.ExitDone, "索引里有 2 份文档", "", "library", "rebuild")
	says(t, command.ExitDone, "麒麟", "", "search", "--library", "算力")
}

// TestASearchSaysThatTheListWasDamaged: whichever command meets it first.
func TestASearchSaysThatTheListWasDamaged(t *testing.T) {
	dir := reports(t)
	says(t, command.ExitDone, "新收 1 份", "", "library", "add", filepath.Join(dir, "2021.md"))
	says(t, command.ExitDone, "新收 1 份", "", "library", "add", filepath.Join(dir, "sub", "2022.md"))
	if err := os.WriteFile(filepath.Join(store.DefaultDirs().Data, "library.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	says(t, command.ExitDone, "独角兽", "library.json.corrupt-", "search", "--library", "独角兽")
	says(t, command.ExitDone, "独角兽", "", "search", "--library", "独角兽")
}

// TestWhatALibraryLacksIsSaidOfTheLibrary: no other paper is named.
func TestWhatALibraryLacksIsSaidOfTheLibrary(t *testing.T) {
	dir := reports(t)
	says(t, command.ExitDone, "新收 2 份", "", "library", "add", dir)
	says(t, command.ExitFailed, "", "文库里有相近的：算力", "search", "--library", "文献:没有 算力")
	says(t, command.ExitFailed, "", "yunlan library list", "search", "--library", "饕餮")
	says(t, command.ExitFailed, "", "白皮书里有相近的：", "search", "云计祘机 类:脚注")
}

// TestAnEmptyNameIsNoFolder: "$DIR" of a variable that is not set would be the working
// folder with all below it.
func TestAnEmptyNameIsNoFolder(t *testing.T) {
	t.Chdir(reports(t))
	says(t, command.ExitFailed, "", "没有这个文件", "library", "add", "")
	says(t, command.ExitDone, "新收 1 份，1 个打不开", "未收入 ''：没有这个文件", "library", "add", "", "2021.md")
}

// TestALibraryIsWorkedOnInLittleMemory unless the reader chose how much; afterwards
// garbage is collected as it was.
func TestALibraryIsWorkedOnInLittleMemory(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	before := percent()
	for gogc, want := range map[string]int{"": 60, "80": before} {
		t.Setenv("GOGC", gogc)
		cmd, during := &cobra.Command{}, 0
		cmd.SetContext(t.Context())
		shared := &command.Program{Stdout: io.Discard, Stderr: io.Discard}
		err := library.Run(shared, cmd, func(context.Context, *collection.Collection, func(collection.Progress)) error {
			during = percent()
			return nil
		})
		if err != nil || during != want || percent() != before {
			t.Errorf("GOGC=%s: %d%% of garbage, then %d%%; %v", gogc, during, percent(), err)
		}
	}
}
