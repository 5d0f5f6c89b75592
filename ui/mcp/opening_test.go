package mcp

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/ui/cli/command"
)

// patience is how long a test waits for what must come.
const patience = time.Minute

// slow is `yunlan mcp --doc FILE` with a file that is opened when the test says so.
type slow struct {
	program *command.Program
	in      io.WriteCloser
	out     io.ReadCloser
	ended   chan error
	open    chan error // what opening gives
}

func startSlow(t *testing.T) slow {
	t.Helper()
	p := program(t)
	file := written(t, t.TempDir(), "a.md", report("甲市算力报告", "甲市"))
	in, toServer := io.Pipe()
	fromServer, out := io.Pipe()
	p.Stdin, p.Stdout = in, out
	s := slow{p, toServer, fromServer, make(chan error, 1), make(chan error)}
	cmd := Command(p, "test", func(file string) (*content.Paper, error) {
		if err := <-s.open; err != nil {
			return nil, err
		}
		return opened(file)
	})
	cmd.SetArgs([]string{"--doc", file})
	cmd.SilenceUsage, cmd.SilenceErrors = true, true
	go func() {
		err := cmd.ExecuteContext(context.Background())
		_ = out.Close() // as the end of the process does
		s.ended <- err
	}()
	t.Cleanup(func() { _ = toServer.Close() })
	return s
}

// greeted is a client of the SDK that the server has greeted and told its tools.
func (s slow) greeted(ctx context.Context, t *testing.T) *mcp.ClientSession {
	t.Helper()
	client, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(ctx, &mcp.IOTransport{Reader: s.out, Writer: s.in}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if tools, err := client.ListTools(ctx, nil); err != nil || len(tools.Tools) < 10 {
		t.Fatalf("%v, %v", tools, err)
	}
	return client
}

// TestFilesAreOpenedBehindTheFirstReplies: a client is greeted and told the tools while a
// file is still opened; a call waits for it.
func TestFilesAreOpenedBehindTheFirstReplies(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	s := startSlow(t)
	client := s.greeted(ctx, t)
	reply := make(chan string, 1)
	go func() {
		r, err := client.CallTool(ctx, &mcp.CallToolParams{Name: "documents", Arguments: json.RawMessage(`{}`)})
		if err != nil {
			reply <- err.Error()
			return
		}
		reply <- r.Content[0].(*mcp.TextContent).Text
	}()
	s.open <- nil
	if said := <-reply; !strings.Contains(said, "甲市算力报告") {
		t.Errorf("a call does not wait for the file: %s", said)
	}
	if err := client.Close(); err != nil {
		t.Error(err)
	}
	if err := <-s.ended; err != nil {
		t.Errorf("it ends with %v", err)
	}
}

// TestAFileThatCannotBeOpenedEndsTheProgram with its own error, behind the first replies
// as before a client has come.
func TestAFileThatCannotBeOpenedEndsTheProgram(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	no := errors.New("no such file")
	s := startSlow(t)
	client := s.greeted(ctx, t)
	s.open <- no
	if err := <-s.ended; !errors.Is(err, no) {
		t.Errorf("it ends with %v", err)
	}
	_ = client.Close() // the server has gone

	s = startSlow(t)
	if err := s.in.Close(); err != nil {
		t.Fatal(err)
	}
	s.open <- no
	if err := <-s.ended; !errors.Is(err, no) {
		t.Errorf("without a client it ends with %v", err)
	}
}
