package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// TestOnePersonCountsOnce, by whatever name the file is given.
func TestOnePersonCountsOnce(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	write := func(name, text string) string {
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	const answers = `{"mode":"quick","answers":{"str5":"1"}}`
	write("a.json", answers)
	write("d/copy.json", answers)
	write("other.json", answers+"\n")
	if err := os.Symlink("a.json", "link.json"); err != nil {
		t.Skip("no links here:", err)
	}
	if err := os.Link("a.json", "hard.json"); err != nil {
		t.Fatal(err)
	}
	for _, again := range []string{"a.json", "./a.json", "d/../a.json", filepath.Join(dir, "a.json"), "link.json", "hard.json"} {
		code, out, errs := runOn(content.Load(), "assess", "merge", "other.json", "a.json", again)
		if code != command.ExitUsage || out != "" || !strings.Contains(errs, "a.json 和 "+again) || !strings.Contains(errs, "每个人的文件只写一次") {
			t.Errorf("%s: exit %d\n%s%s", again, code, out, errs)
		}
	}
	if code, _, errs := runOn(content.Load(), "assess", "merge", "a.json", "d/copy.json"); code != command.ExitUsage || !strings.Contains(errs, "去掉重复的一份") {
		t.Errorf("a copy: exit %d\n%s", code, errs)
	}
	if code, _, errs := runOn(content.Load(), "assess", "compare", "a.json", "link.json"); code != 0 || !strings.Contains(errs, "a.json 和 link.json 是同一次自评") {
		t.Errorf("compared with itself: exit %d\n%s", code, errs)
	}
}
