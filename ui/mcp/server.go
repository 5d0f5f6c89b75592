package mcp

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/shelf"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
)

// server serves some documents.
type server struct {
	mcp       *mcp.Server
	documents []*document                          // the bundled paper first
	library   *library                             // nil if it is not served
	names     []string                             // of the tools
	tools     map[string]func() *jsonschema.Schema // what each takes
	prompts   []string
	turn      chan struct{} // holds one value while a call is worked on
}

// newServer returns a server of the paper of a program.
func newServer(p *command.Program, version string) *server {
	s := &server{turn: make(chan struct{}, 1), tools: map[string]func() *jsonschema.Schema{}, documents: []*document{newDocument(whitePaper, p)}}
	s.mcp = mcp.NewServer(
		&mcp.Implementation{Name: "yunlan", Title: fmt.Sprintf(serverTitle[lang.Chinese], edition.Bundled().Subject[lang.Chinese]), Version: version},
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

// open opens files and serves them. Its error is that of the first that cannot be opened.
func (s *server) open(files []string, open func(string) (*content.Paper, error)) error {
	var papers []*content.Paper
	for _, file := range files {
		paper, err := open(file)
		if err != nil {
			return err
		}
		papers = append(papers, paper)
	}
	s.serveAlso(papers)
	return nil
}

// serveAlso adds documents that were opened; the same one twice is one.
func (s *server) serveAlso(papers []*content.Paper) {
	for _, paper := range papers {
		if slices.ContainsFunc(s.documents, func(d *document) bool { return d.entry.Hash == paper.Doc }) {
			continue
		}
		id := shelf.NewID(paper.Doc, func(id string) bool { return slices.Contains(s.ids(), id) })
		d := another(id, s.documents[0].run, paper)
		s.documents = append(s.documents, d)
	}
}

// serve answers until in ends or ctx is done.
func (s *server) serve(ctx context.Context, in io.Reader, out io.Writer) error {
	return s.mcp.Run(ctx, newConnection(in, out)) //nolint:wrapcheck // for its caller
}

// prepare makes the indexes, so that the first search does not have to, and gives back
// the memory that only the start needed.
func (s *server) prepare(ctx context.Context) {
	if s.begin(ctx) != nil {
		return
	}
	all := s.documents // none is added once there are calls
	s.end()
	for _, d := range all {
		_ = d.engine.Build(ctx) // a search makes it then
	}
	giveBack()
}

func (s *server) close() {
	for _, d := range s.documents {
		_ = d.engine.Close() // the process ends
	}
	if s.library != nil {
		s.library.close()
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

// entries are all documents that are served, as a library lists them: those of the
// server, then those of the library that it has not itself.
func (s *server) entries() ([]shelf.Document, error) {
	all := make([]shelf.Document, len(s.documents))
	hashes := map[string]bool{}
	for i, d := range s.documents {
		all[i], hashes[d.entry.Hash] = d.entry, true
	}
	if s.library == nil {
		return all, nil
	}
	list, err := s.library.list()
	for _, d := range list {
		if !hashes[d.Hash] {
			all = append(all, d)
		}
	}
	return all, err
}

// document finds a document by its ID or title; "" is the only one.
func (s *server) document(name string) (*document, error) {
	known := hintDocuments.F(lang.List(s.ids()))
	if s.library != nil {
		known = hintInLibrary.F(lang.List(s.ids()))
	}
	if name == "" && len(s.documents) == 1 && s.library == nil {
		return s.documents[0], nil
	}
	if name == "" {
		return nil, command.Usage(msgWhichDocument.String(), known)
	}
	all, err := s.entries()
	if err != nil {
		return nil, err
	}
	found := collection.Called(all, name)
	switch len(found) {
	case 0:
		return nil, command.Usage(msgNoDocument.F(content.Echo(name)), known)
	case 1:
		if i := slices.Index(s.ids(), found[0].ID); i >= 0 {
			return s.documents[i], nil
		}
		return s.library.document(found[0])
	}
	return nil, command.Usage(msgSeveral.F(content.Echo(name), len(found)), hintSeveral.F(someOf(found)))
}

// someOf are the IDs of documents, of many the first.
func someOf(found []shelf.Document) string {
	const most = 10
	var ids []string
	for _, d := range found[:min(len(found), most)] {
		ids = append(ids, d.ID)
	}
	if len(found) > most {
		return lang.List(ids) + "…"
	}
	return lang.List(ids)
}
