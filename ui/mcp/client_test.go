package mcp

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/ui/cli/command"
)

// connected is a client of the SDK that speaks to a server.
func connected(tb testing.TB, s *server) *mcp.ClientSession {
	tb.Helper()
	here, there := mcp.NewInMemoryTransports()
	session, err := s.mcp.Connect(context.Background(), there, nil)
	if err != nil {
		tb.Fatal(err)
	}
	client, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(context.Background(), here, nil)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		_ = client.Close()
		_ = session.Wait()
		s.close()
	})
	return client
}

// ask calls a tool with arguments in JSON.
func ask(tb testing.TB, client *mcp.ClientSession, tool, arguments string) *mcp.CallToolResult {
	tb.Helper()
	r, err := client.CallTool(context.Background(), &mcp.CallToolParams{Name: tool, Arguments: json.RawMessage(arguments)})
	if err != nil {
		tb.Fatalf("%s %s: %v", tool, arguments, err)
	}
	return r
}

// opened is the server that options ask for, with its files.
func (o options) opened(p *command.Program) (*server, error) {
	s, err := o.server(p, "test")
	if err != nil {
		return nil, err
	}
	return s, s.open(o.files, opened)
}
