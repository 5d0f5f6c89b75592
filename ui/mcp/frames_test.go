package mcp

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

const hello = `{"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}` + "\n" +
	`{"jsonrpc":"2.0","method":"notifications/initialized"}` + "\n"

// TestBrokenFrames: each is answered with an error of the protocol, and what follows is
// answered as if nothing had been.
func TestBrokenFrames(t *testing.T) {
	broken := []string{
		"garbage", "{", `{"jsonrpc":"2.0","id":1`, "[]", `[{"jsonrpc":"2.0","id":1,"method":"ping"}]`, `"text"`, "null", "{}", `{"jsonrpc":"1.0","id":1,"method":"ping"}`,
		`{"jsonrpc":"2.0","id":{},"method":"ping"}`, "\x00\x01\x02", "\xff\xfe{}", `{"jsonrpc":"2.0","id":1,"method":"ping"}{"jsonrpc":"2.0","id":2,"method":"ping"}`,
		strings.Repeat("[", 100000), `{"x":"` + strings.Repeat("a", 2*maxFrame) + `"}`,
	}
	var in strings.Builder
	in.WriteString(hello + "\n  \n")
	for i, frame := range broken {
		fmt.Fprintf(&in, "%s\n"+`{"jsonrpc":"2.0","id":%d,"method":"ping"}`+"\r\n", frame, 1000+i)
	}
	refused, answered := 0, map[string]bool{}
	for _, line := range session(t, in.String()) {
		var m struct {
			ID    json.RawMessage `json:"id"`
			Error *struct{ Code int }
		}
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatalf("no message: %q", line)
		}
		if string(m.ID) == "null" && m.Error != nil {
			refused++
			continue
		}
		answered[string(m.ID)] = true
	}
	if refused != len(broken) || len(answered) != len(broken)+1 {
		t.Errorf("of %d broken frames %d were refused; %d of %d others were answered", len(broken), refused, len(answered), len(broken)+1)
	}
}

// session is what a server answers to all of in, line by line.
func session(t *testing.T, in string) []string {
	t.Helper()
	s := newServer(program(t), "test")
	t.Cleanup(s.close)
	client, server := io.Pipe()
	var out bytes.Buffer
	over := make(chan error, 1)
	go func() { over <- s.serve(context.Background(), client, &out) }()
	if _, err := io.WriteString(server, in); err != nil {
		t.Fatal(err)
	}
	_ = server.Close()
	if err := <-over; err != nil && !errors.Is(err, io.EOF) {
		t.Errorf("the server ended with %v", err)
	}
	var lines []string
	for scan := bufio.NewScanner(&out); scan.Scan(); {
		lines = append(lines, scan.Text())
	}
	return lines
}

// TestTwoHundredCallsAtOnce: every one is answered, as it would be alone.
func TestTwoHundredCallsAtOnce(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	want := map[string]string{}
	for _, one := range calls {
		want[one.tool] = string(jsonOf(t, ask(t, client, one.tool, one.arguments)))
	}
	var all sync.WaitGroup
	for i := range 200 {
		one := calls[i%len(calls)]
		all.Go(func() {
			r, err := client.CallTool(context.Background(), &mcp.CallToolParams{Name: one.tool, Arguments: json.RawMessage(one.arguments)})
			if err != nil {
				t.Errorf("%s: %v", one.tool, err)
				return
			}
			if got, _ := json.Marshal(r); string(got) != want[one.tool] {
				t.Errorf("%s answers otherwise among others: %s", one.tool, got)
			}
		})
	}
	all.Wait()
}

// TestCancelledCalls: one that waits for its turn ends at once, and the others go on.
func TestCancelledCalls(t *testing.T) {
	s := newServer(program(t), "test")
	client := connected(t, s)
	if err := s.begin(context.Background()); err != nil { // the turn is taken
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	over := make(chan error)
	go func() {
		_, err := client.CallTool(ctx, &mcp.CallToolParams{Name: "facts", Arguments: json.RawMessage(`{}`)})
		over <- err
	}()
	cancel()
	if err := <-over; !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled call ends with %v", err)
	}
	s.end()
	ask(t, client, "facts", `{}`)
}
