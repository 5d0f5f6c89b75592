//go:build unix

package e2e

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// helloMCP begins a session as a client does.
const helloMCP = `{"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}` + "\n" +
	`{"jsonrpc":"2.0","method":"notifications/initialized"}` + "\n"

// callMCP is a call of a tool.
func callMCP(id int, tool, arguments string) string {
	return fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":%q,"arguments":%s}}`+"\n", id, tool, arguments)
}

// everyTool is a call of each kind that reads, writes a cache or starts a program.
var everyTool = []string{
	`documents {}`, `search {"query":"天翼云2022年营收是多少"}`, `read {"ref":"2.3"}`, `contents {}`, `facts {}`, `policies {}`, `table {}`, `check {}`,
	`terms {}`, `actors {}`, `timeline {}`, `subsidy {"region":"北京"}`, `assess {"answers":{"bak1":"2"}}`, `chart {"figure":"图4","png":true}`,
}

func everyCall() string {
	var all strings.Builder
	for i, one := range everyTool {
		tool, arguments, _ := strings.Cut(one, " ")
		all.WriteString(callMCP(i, tool, arguments))
	}
	return all.String()
}

// TestMCPClientOfTheSDK speaks to the built program as a client that starts it.
func TestMCPClientOfTheSDK(t *testing.T) {
	cmd := exec.Command(yunlan, "mcp")
	cmd.Env = environment(t.TempDir())
	client, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(context.Background(), &mcp.CommandTransport{Command: cmd}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, one := range everyTool {
		tool, arguments, _ := strings.Cut(one, " ")
		r, err := client.CallTool(context.Background(), &mcp.CallToolParams{Name: tool, Arguments: json.RawMessage(arguments)})
		if err != nil || r.IsError && tool != "chart" { // a picture needs a font
			t.Errorf("%d %s: %v, %v", i, one, err, r)
		}
	}
	if err := client.Close(); err != nil {
		t.Errorf("it ended with %v", err)
	}
}

// TestMCPSaysNothingElse: stdout is the protocol line by line, stderr is empty, and what
// was asked before stdin ended is answered.
func TestMCPSaysNothingElse(t *testing.T) {
	cmd := exec.Command(yunlan, "mcp")
	cmd.Env = environment(t.TempDir())
	cmd.Stdin = strings.NewReader(helloMCP + "no message\n" + everyCall())
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil || said.Len() > 0 {
		t.Errorf("it ended with %v and said %q", err, said.String())
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if want := len(everyTool) + 2; len(lines) != want {
		t.Errorf("%d messages, want %d", len(lines), want)
	}
	for _, line := range lines {
		var m struct{ JSONRPC string }
		if err := json.Unmarshal([]byte(line), &m); err != nil || m.JSONRPC != "2.0" {
			t.Errorf("no message: %q", line)
		}
	}
}

// TestMCPClientGoesAway in the middle of its calls: the program ends by itself.
func TestMCPClientGoesAway(t *testing.T) {
	cmd := exec.Command(yunlan, "mcp")
	cmd.Env = environment(t.TempDir())
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(in, helloMCP); err != nil {
		t.Fatal(err)
	}
	if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	_ = out.Close()
	go func() { // ends with an error when the program does
		for i := range 200 {
			if _, err := io.WriteString(in, callMCP(i, "facts", "{}")); err != nil {
				return
			}
		}
		_ = in.Close()
	}()
	if err := cmd.Wait(); err != nil || said.Len() > 0 {
		t.Errorf("it ended with %v and said %q", err, said.String())
	}
}

// TestMCPSignals end it with the exit code that shells use.
func TestMCPSignals(t *testing.T) {
	for _, s := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP} {
		cmd := exec.Command(yunlan, "mcp")
		cmd.Env = environment(t.TempDir())
		in, err := cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(in, helloMCP); err != nil {
			t.Fatal(err)
		}
		if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Process.Signal(s); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait() // the code says it
		if code := cmd.ProcessState.ExitCode(); code != 128+int(s) {
			t.Errorf("%v: exit code %d", s, code)
		}
	}
}

// TestMCPTouchesNothing traces every tool: no socket, no program but fc-match, nothing
// written but below the cache, and no file of the reader's read but the settings.
func TestMCPTouchesNothing(t *testing.T) {
	strace := tracer(t)
	home, trace := t.TempDir(), filepath.Join(t.TempDir(), "trace")
	if err := os.WriteFile(filepath.Join(home, "notes.json"), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(strace, traced(trace, "mcp")...)
	cmd.Env = environment(home)
	cmd.Stdin = strings.NewReader(helloMCP + everyCall())
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	data, err := os.ReadFile(trace)
	if err != nil {
		t.Fatal(err)
	}
	started := 0
	quotedPath := regexp.MustCompile(`"([^"]*)"`)
	for line := range strings.Lines(string(data)) {
		_, call, _ := strings.Cut(strings.TrimSpace(line), " ")
		call = strings.TrimSpace(call)
		path := ""
		if m := quotedPath.FindStringSubmatch(call); m != nil {
			path = m[1]
		}
		name, _, _ := strings.Cut(call, "(")
		switch {
		case strings.HasPrefix(call, "<..."), strings.HasPrefix(call, "+++"), strings.HasPrefix(call, "---"):
		case name == "execve":
			if started++; path != yunlan && filepath.Base(path) != "fc-match" {
				t.Errorf("it starts %s", path)
			}
		case name == "open", name == "openat", name == "creat":
			if strings.Contains(call, "O_WRONLY") || strings.Contains(call, "O_RDWR") || strings.Contains(call, "O_CREAT") {
				written(t, home, path, call)
			} else if strings.HasPrefix(path, home) && !inCache(home, path) && !ofEveryProgram[filepath.Base(path)] && path != home {
				t.Errorf("it reads %s", path)
			}
		case strings.HasPrefix(name, "mkdir"), strings.HasPrefix(name, "rename"), strings.HasPrefix(name, "unlink"), strings.HasPrefix(name, "link"), name == "symlink", name == "truncate":
			written(t, home, path, call)
		default:
			if !strings.Contains(call, "AF_UNIX") { // fc-match may ask the system for a user's name
				t.Errorf("it uses the network: %s", call)
			}
		}
	}
	if started == 0 {
		t.Error("the trace is empty")
	}
}

// tracer is the program that traces others; the test is skipped where it is missing or
// nothing may be traced.
func tracer(t *testing.T) string {
	t.Helper()
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("strace is missing (Debian: strace)")
	}
	if out, err := exec.CommandContext(t.Context(), strace, "-o", os.DevNull, "true").CombinedOutput(); err != nil {
		t.Skipf("strace may not trace here (in a container: --cap-add SYS_PTRACE): %v: %s", err, out)
	}
	return strace
}

// traced are the arguments of strace for a run of the program.
func traced(trace string, args ...string) []string {
	return append([]string{"-f", "-qq", "-s", "4096", "-o", trace, "-e", "trace=%network,execve,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,truncate", yunlan}, args...)
}

// TestMCPReadsOnlyWhatIsServed: beside a file that is named and the library no file is
// opened, whatever a client asks for, and nothing of them is written.
func TestMCPReadsOnlyWhatIsServed(t *testing.T) {
	strace := tracer(t)
	home, folder, trace := t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "trace")
	for _, name := range []string{"named.md", "listed.md", "other.md"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("# 算力报告 "+name+"\n\n## 总体\n\n2025年，甲市算力规模达到100亿元。\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	add := exec.Command(yunlan, "library", "add", filepath.Join(folder, "listed.md"))
	add.Env = environment(home)
	if out, err := add.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	other := filepath.Join(folder, "other.md")
	cmd := exec.Command(strace, traced(trace, "mcp", "--doc", filepath.Join(folder, "named.md"), "--library")...)
	cmd.Env = environment(home)
	cmd.Stdin = strings.NewReader(helloMCP + callMCP(1, "documents", "{}") + callMCP(2, "search", `{"query":"算力规模"}`) + callMCP(3, "read", `{"ref":"1","document":"listed"}`) +
		callMCP(4, "facts", `{"document":"named"}`) + callMCP(5, "read", `{"ref":"1","document":"`+other+`"}`) + callMCP(6, "search", `{"query":"算力","document":"other"}`))
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if n := strings.Count(string(out), `"isError":true`); n != 2 || !strings.Contains(string(out), "100亿元") {
		t.Errorf("%d calls failed: %s", n, out)
	}
	data, err := os.ReadFile(trace)
	if err != nil {
		t.Fatal(err)
	}
	reads := regexp.MustCompile(`open\w*\([^"]*"([^"]*)"`)
	opened := 0
	for line := range strings.Lines(string(data)) {
		m := reads.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		if strings.Contains(line, "O_WRONLY") || strings.Contains(line, "O_RDWR") || strings.Contains(line, "O_CREAT") {
			written(t, home, m[1], line)
		}
		if strings.HasPrefix(m[1], folder) {
			if opened++; m[1] != filepath.Join(folder, "named.md") {
				t.Errorf("it opens %s", m[1])
			}
		}
	}
	if opened == 0 {
		t.Error("the named file is not in the trace")
	}
}

// ofEveryProgram are the files that any command reads: the settings, and where the system
// puts things.
var ofEveryProgram = map[string]bool{"config.toml": true, "user-dirs.dirs": true}

// inCache reports a path below the cache of a home.
func inCache(home, path string) bool {
	return strings.HasPrefix(path, filepath.Join(home, "cache"))
}

// written reports a path that is written elsewhere than in the cache.
func written(t *testing.T, home, path, call string) {
	t.Helper()
	if !inCache(home, path) && path != os.DevNull && path != home && path != "" {
		t.Errorf("it writes %s: %s", path, call)
	}
}
