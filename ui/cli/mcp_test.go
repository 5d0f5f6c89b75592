package cli

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// TestMCPServesDocuments: files are named before or behind the command, several of them,
// and one that cannot be opened ends the program before it answers.
func TestMCPServesDocuments(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file, other := written(t, "a.md", rules), written(t, "b.md", rules+"\n\n附则。\n")
	for _, args := range [][]string{
		{"mcp", "--doc", file, "--doc", other}, {"--doc", file, "mcp", "--doc=" + other}, {"mcp", "--library"}, {"mcp", "--doc", file, "--encoding", "utf-8"},
	} {
		if code, out, errs := runOn(content.Load(), args...); code != command.ExitDone || out != "" || errs != "" {
			t.Errorf("%q: exit %d, %q %q", args, code, out, errs)
		}
	}
	for want, args := range map[string][]string{
		"标准输入": {"mcp", "--doc", "-"}, "nothing.md": {"mcp", "--doc", file, "--doc", file + "/nothing.md"}, "--encoding": {"mcp", "--encoding", "big5"}, "--doc": {"mcp", "--doc", ""}, "不能给密码": {"mcp", "--password-file", "-"},
	} {
		if code, out, errs := runOn(content.Load(), args...); code != command.ExitUsage || out != "" || !strings.Contains(errs, want) || !strings.Contains(errs, "hint: ") {
			t.Errorf("%q: exit %d, %q %q", args, code, out, errs)
		}
	}
}
