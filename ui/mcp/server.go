package mcp

import (
	"context"
	"io"
	"slices"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/cli/command"
)

// server serves some documents.
type server struct {
	mcp       *mcp.Server
	documents []*document
	tools     []string            // their names
	takes     map[string][]string // the parameters of each
	prompts   []string
	turn      chan struct{} // holds one value while a call is worked on
}

// newServer returns a server of the paper of a program.
func newServer(p *command.Program, version string) *server {
	s := &server{turn: make(chan struct{}, 1), takes: map[string][]string{}, documents: []*document{newDocument(whitePaper, p)}}
	s.mcp = mcp.NewServer(
		&mcp.Implementation{Name: "yunlan", Title: serverTitle[lang.Chinese], Version: version},
		&mcp.ServerOptions{
			Instructions: instructions,
			Capabilities: &mcp.ServerCapabilities{Tools: &mcp.ToolCapabilities{}, Resources: &mcp.ResourceCapabilities{}, Prompts: &mcp.PromptCapabilities{}},
			InitializedHandler: func(ctx context.Context, _ *mcp.InitializedRequest) {
				go s.prepare(context.WithoutCancel(ctx))
			},
		},
	)
	s.addTools()
	s.addResources()
	s.addPrompts()
	s.mcp.AddReceivingMiddleware(s.guard)
	return s
}

// serve answers until in ends or ctx is done.
func (s *server) serve(ctx context.Context, in io.Reader, out io.Writer) error {
	replies := newReplies(out)
	return s.mcp.Run(ctx, &mcp.IOTransport{Reader: newFrames(in, replies), Writer: replies, MaxLineLength: 2 * maxFrame}) //nolint:wrapcheck // for its caller
}

// prepare makes the indexes, so that the first search does not have to.
func (s *server) prepare(ctx context.Context) {
	for _, d := range s.documents {
		_ = d.engine.Build(ctx) // a search makes it then
	}
}

func (s *server) close() {
	for _, d := range s.documents {
		_ = d.engine.Close() // the process ends
	}
}

// begin waits until no other call is worked on: a call takes milliseconds, and the
// language in use belongs to the whole program. The error is that of ctx.
func (s *server) begin(ctx context.Context) error {
	select {
	case s.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *server) end() { <-s.turn }

// ids are the documents by their IDs.
func (s *server) ids() []string {
	ids := make([]string, len(s.documents))
	for i, d := range s.documents {
		ids[i] = d.id
	}
	return ids
}

// document finds a document by its ID; "" is the only one.
func (s *server) document(id string) (*document, error) {
	if id == "" && len(s.documents) == 1 {
		return s.documents[0], nil
	}
	if i := slices.Index(s.ids(), id); i >= 0 {
		return s.documents[i], nil
	}
	if id == "" {
		return nil, command.Usage(msgWhichDocument.String(), hintDocuments.F(lang.List(s.ids())))
	}
	return nil, command.Usage(msgNoDocument.F(content.Echo(id)), hintDocuments.F(lang.List(s.ids())))
}
