package mcp

import (
	"encoding/json"
	"io"
	"os"
	"testing"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// calls are one of each kind, as an assistant makes them.
var calls = []struct {
	tool, arguments string
}{
	{"documents", `{}`},
	{"search", `{"query":"天翼云2022年营收是多少"}`},
	{"read", `{"ref":"2.3"}`},
	{"contents", `{}`},
	{"facts", `{"subjects":["阿里云"]}`},
	{"policies", `{"regions":["北京"]}`},
	{"table", `{}`},
	{"chart", `{"figure":"图4"}`},
	{"check", `{}`},
	{"terms", `{"names":["云原生"]}`},
	{"actors", `{"names":["AWS"]}`},
	{"timeline", `{}`},
	{"subsidy", `{"region":"北京","size":"sme"}`},
	{"assess", `{"answers":{"bak1":"2"}}`},
}

// program is a run of the program on the paper, with a cache of its own.
func program(tb testing.TB) *command.Program {
	tb.Helper()
	tb.Setenv("YUNLAN_HOME", tb.TempDir())
	return &command.Program{Paper: content.Load, Env: os.Environ(), Stdin: nil, Stdout: io.Discard, Stderr: io.Discard}
}

// BenchmarkCall is a call of each tool with its reply, through the protocol.
func BenchmarkCall(b *testing.B) {
	client := connected(b, newServer(program(b), "test"))
	for _, one := range calls {
		b.Run(one.tool, func(b *testing.B) {
			for b.Loop() {
				if r := ask(b, client, one.tool, one.arguments); r.IsError {
					b.Fatal(json.Marshal(r.Content))
				}
			}
		})
	}
}

// BenchmarkStart is a server until it can answer.
func BenchmarkStart(b *testing.B) {
	p := program(b)
	for b.Loop() {
		newServer(p, "test").close()
	}
}
