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
	"yunlan/content/lang"
)

const hello = `{"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}` + "\n" +
	`{"jsonrpc":"2.0","method":"notifications/initialized"}` + "\n"

// TestBrokenFrames: each is answered with an error of the protocol, and what follows is
// answered as if nothing had been.
func TestBrokenFrames(t *testing.T) {
	broken := []string{
		"garbage", "{", `{"jsonrpc":"2.0","id":1`, "[]", `[{"jsonrpc":"2.0","id":1,"method":"ping"}]`, `"text"`, "null", "{}", `{"jsonrpc":"1.0","id":1,"method":"ping"}`,
		`{"jsonrpc":"2.0","id":{},"method":"ping"}`, "\x00\x01\x02", "\xff\xfe{}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"x\":\"\xff\"}}", `{"jsonrpc":"2.0","id":null,"method":"ping"}`,
		`{"jsonrpc":"2.0","id":1.5,"method":"ping"}`, `{"jsonrpc":"2.0","id":123456789012345678901234567890,"method":"ping"}`, `{"jsonrpc":"2.0","id":9007199254740993,"method":"ping"}`, `{"jsonrpc":"2.0","id":true,"method":"ping"}`, `{"jsonrpc":"2.0","id":["a"],"method":"ping"}`,
		`{"jsonrpc":"2.0","id":1,"method":"ping"}{"jsonrpc":"2.0","id":2,"method":"ping"}`,
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
		if (string(m.ID) == "null" || string(m.ID) == "1") && m.Error != nil {
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
	return served(t, s, in)
}

// served is what a server answers to all of in.
func served(t *testing.T, s *server, in string) []string {
	t.Helper()
	return servedWhile(t, s, in, "", func() {})
}

// noticed keeps what is written, and notices a word in it.
type noticed struct {
	bytes.Buffer
	word string
	seen chan struct{}
}

func (n *noticed) Write(b []byte) (int, error) {
	if n.word != "" && bytes.Contains(b, []byte(n.word)) {
		n.word = ""
		close(n.seen)
	}
	return n.Buffer.Write(b)
}

// servedWhile does something when all of in was passed on, and a word was answered: what
// is read may wait in a buffer.
func servedWhile(t *testing.T, s *server, in, word string, then func()) []string {
	t.Helper()
	client, server := io.Pipe()
	out := &noticed{word: word, seen: make(chan struct{})}
	over := make(chan error, 1)
	go func() { over <- s.serve(context.Background(), client, out) }()
	if _, err := io.WriteString(server, in); err != nil {
		t.Fatal(err)
	}
	if word != "" {
		<-out.seen
	}
	_ = server.Close()
	then()
	if err := <-over; err != nil && !errors.Is(err, io.EOF) {
		t.Errorf("the server ended with %v", err)
	}
	var lines []string
	for scan := bufio.NewScanner(out); scan.Scan(); {
		lines = append(lines, scan.Text())
	}
	return lines
}

// answersTo are the errors that calls got, by ID.
func answersTo(t *testing.T, lines []string) map[string]string {
	t.Helper()
	said := map[string]string{}
	for _, line := range lines {
		var m struct {
			ID    json.RawMessage
			Error *struct {
				Code    int
				Message string
			}
		}
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatal(err)
		}
		said[string(m.ID)] = "done"
		if m.Error != nil {
			said[string(m.ID)] = fmt.Sprintf("%d %s", m.Error.Code, m.Error.Message)
		}
	}
	return said
}

// TestErrorsOfTheProtocol have its codes and say what to try in the language in use,
// never in the SDK's words and never as long as what was sent.
func TestErrorsOfTheProtocol(t *testing.T) {
	long := strings.Repeat("x", 100000)
	calls := []struct{ message, code, chinese, english string }{
		{`"method":"tools/list"`, "-32600", "initialize", "initialize"},
		{`"result":5`, "", "", ""},
		{`"x":5`, "-32600", "没有 method", "no method"},
		{`"method":5`, "-32600", "JSON-RPC", "JSON-RPC"},
		{hello, "", "", ""},
		{`"method":"` + long + `"`, "-32601", "没有方法", "tools/call"},
		{`"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}`, "-32600", "一次", "once"},
		{`"method":"initialize","params":{"protocolVersion":5}`, "-32602", "protocolVersion", "a string"},
		{`"method":"tools/call"`, "-32602", "name", "name"},
		{`"method":"tools/call","params":[1]`, "-32602", "对象", "an object"},
		{`"method":"tools/call","params":"x"`, "-32602", "对象", "an object"},
		{`"method":"tools/call","params":{"name":5}`, "-32602", "params.name 要写字符串", "a string"},
		{`"method":"tools/call","params":{"name":"contents","arguments":[1]}`, "-32602", "对象", "an object"},
		{`"method":"tools/call","params":{"name":"` + long + `"}`, "-32602", "没有工具", "no tool"},
		{`"method":"prompts/get","params":{"name":"quote","arguments":{"subject":5}}`, "-32602", "字符串", "a string"},
		{`"method":"resources/read","params":{}`, "-32602", "uri", "uri"},
		{`"method":"resources/read","params":{"uri":"yunlan://` + long + `/1"}`, "-32602", "没有文件", "no document"},
		{`"method":"tools/list","params":{"cursor":5}`, "-32602", "字符串", "a string"},
		{`"method":"prompts/list","params":{"cursor":"zzz"}`, "-32602", "cursor", "cursor"},
		{`"method":"resources/list","params":{"cursor":"zzz"}`, "-32602", "cursor", "cursor"},
		{`"method":"resources/templates/list","params":{"cursor":"zzz"}`, "-32602", "cursor", "cursor"},
	}
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		var in strings.Builder
		for i, c := range calls {
			if c.message == hello {
				in.WriteString(hello)
				continue
			}
			fmt.Fprintf(&in, "{\"jsonrpc\":\"2.0\",\"id\":%d,%s}\n", i, c.message)
		}
		said := answersTo(t, session(t, in.String()))
		for i, c := range calls {
			want := c.chinese
			if l == lang.English {
				want = c.english
			}
			got := said[fmt.Sprint(i)]
			if !strings.HasPrefix(got, c.code) || !strings.Contains(got, want) || len(got) > 1000 || (c.code == "") != (got == "") {
				t.Errorf("%.80s: %.300s", c.message, got)
			}
			if strings.Contains(got, "json:") || strings.Contains(got, "Go struct") || strings.Contains(got, "*mcp") || l == lang.Chinese && c.code != "" && !chinese.MatchString(got) {
				t.Errorf("%.80s: %.300s", c.message, got)
			}
		}
	}
}

// TestCancelledCallsAreNotAnswered: neither one that waits for its turn nor one that is
// worked on, and the server ends when the others are answered.
func TestCancelledCallsAreNotAnswered(t *testing.T) {
	s := newServer(program(t), "test")
	t.Cleanup(s.close)
	if err := s.begin(context.Background()); err != nil { // the turn is taken
		t.Fatal(err)
	}
	var in strings.Builder
	in.WriteString(hello)
	for i := range 100 {
		fmt.Fprintf(&in, `{"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"facts","arguments":{}}}`+"\n", i)
	}
	for i := range 100 {
		if i%10 != 0 {
			fmt.Fprintf(&in, `{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":%d}}`+"\n", i)
		}
	}
	in.WriteString(`{"jsonrpc":"2.0","id":"last","method":"nothing"}` + "\n")
	said := answersTo(t, servedWhile(t, s, in.String(), `"last"`, s.end))
	if len(said) != 12 { // hello, ten calls and the last
		t.Errorf("%d answers: %v", len(said), said)
	}
	for i := range 100 {
		if got := said[fmt.Sprint(i)]; (got != "") != (i%10 == 0) || i%10 == 0 && got != "done" {
			t.Errorf("%d: %q", i, got)
		}
	}
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
