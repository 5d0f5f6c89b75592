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

// TestMCPTakesAFirmAsPeopleWriteIt: a place by any of its names, an amount in 万元; what is
// no field, no value or nothing at all is refused with what there is.
func TestMCPTakesAFirmAsPeopleWriteIt(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	const hello = `{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}` + "\n" +
		`{"jsonrpc":"2.0","method":"notifications/initialized"}` + "\n"
	for firm, want := range map[string]string{
		`{"region":"Beijing","size":"sme","contract":"50万元"}`: "北京",
		`{"region":"火星"}`:                 "火星",
		`{"region":"北京","contract":"许多"}`: "contract",
		`{"region":"北京","colour":"blue"}`: "colour",
		`{}`:                              "region",
	} {
		_, out, errs := runWith(content.Load(), hello+`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"subsidy","arguments":`+firm+"}}\n", "mcp")
		_, answer, _ := strings.Cut(out, `"id":1`)
		refused := strings.Contains(answer, `"isError":true`)
		if !strings.Contains(answer, want) || refused != (want != "北京") || errs != "" {
			t.Errorf("%s: %s %q; want %s", firm, answer, errs, want)
		}
	}
}
