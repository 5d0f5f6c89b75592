package mcp

import (
	"bytes"
	"cmp"
	"context"
	"regexp"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/ui/cli/command"
)

// call is one call of a tool on a document.
type call struct {
	*document
	run  *command.Program // of this call alone: what it tells goes into notes
	told *bytes.Buffer
	size int // bytes of a reply that stand beside its list
}

// notes is what the call told beside its result.
func (c *call) notes() []string {
	var out []string
	for line := range strings.Lines(c.told.String()) {
		out = append(out, strings.TrimPrefix(line, "yunlan: "))
	}
	return out
}

// input is what a tool takes; output what it gives, beside which it stands in words.
type (
	input  interface{ document() string }
	output interface{ text() string }
)

// pictured is an output with a picture.
type pictured interface{ picture() []byte }

// about names and describes a tool.
type about struct {
	name        string
	title       lang.Text
	description string
	schema      func() *jsonschema.Schema // of the input, nil for that of the type
	on          scope
}

// scope is what a tool works on.
type scope int

const (
	anyDocument   scope = iota // the document that is named
	thePaper                   // the bundled paper: what was gathered about it
	firstThePaper              // the bundled paper, unless a document is named
	allDocuments               // all that are served
	theLibrary                 // the library, unless a document is named
)

// callOn begins a call of a tool. The error says which documents it can be on.
func (s *server) callOn(on scope, name string) (*call, error) {
	paper := s.documents[0]
	switch {
	case on == allDocuments, on == theLibrary && name == "" && s.library != nil:
		return (&document{run: paper.run}).call(), nil
	case (on == thePaper || on == firstThePaper) && name == "":
		return paper.call(), nil
	}
	d, err := s.document(name)
	if err != nil {
		return nil, err
	}
	if on == thePaper && !edition.Has(d.paper()) {
		return nil, command.Usage(msgNothingGathered.F(d.id), hintGathered.F(paper.id))
	}
	return d.call(), nil
}

// add adds a tool.
func add[In input, Out output](s *server, a about, do func(*call, In) (Out, error)) {
	no := false
	tool := &mcp.Tool{
		Name: a.name, Title: a.title[lang.Chinese], Description: a.description,
		Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, DestructiveHint: &no, OpenWorldHint: &no},
	}
	takes := func() *jsonschema.Schema {
		schema, _ := jsonschema.For[In](nil) // the SDK has made the same
		return schema
	}
	if a.schema != nil {
		takes, tool.InputSchema = a.schema, a.schema()
	}
	mcp.AddTool(s.mcp, tool, func(ctx context.Context, _ *mcp.CallToolRequest, in In) (*mcp.CallToolResult, Out, error) {
		var none Out
		if err := s.begin(ctx); err != nil {
			return nil, none, err
		}
		defer s.end()
		c, err := s.callOn(a.on, in.document())
		if err != nil {
			return nil, none, plain(err)
		}
		out, err := do(c, in)
		if err != nil {
			return nil, none, plain(err)
		}
		reply := []mcp.Content{&mcp.TextContent{Text: content.Sanitize(out.text())}}
		if p, ok := any(out).(pictured); ok && p.picture() != nil {
			reply = append(reply, &mcp.ImageContent{Data: p.picture(), MIMEType: "image/png"})
		}
		return &mcp.CallToolResult{Content: reply}, out, nil
	})
	s.names, s.tools[a.name] = append(s.names, a.name), takes
}

func (d *document) call() *call {
	c := &call{document: d, told: &bytes.Buffer{}}
	run := *d.run
	run.Stderr = c.told
	c.run = &run
	return c
}

// said is an error in words for an assistant: what is wrong, and what to try.
type said string

func (s said) Error() string { return string(s) }

// plain says an error with the names of tools.
func plain(err error) error {
	f := command.Explain(err)
	out := command.OneLine(inTools(f.Message))
	if hint := command.OneLine(inTools(f.Hint)); hint != "" {
		out += lang.Semicolon.String() + hint
	}
	return said(command.Shortened(out, longestError))
}

// toolFor are the tools and parameters that are not called as their commands and options
// are.
var toolFor = map[string]string{
	"toc": "contents", "show": "read", "audit": "check",
	"subject": "subjects", "unit": "units", "kind": "kinds", "region": "regions", "level": "levels", "chapter": "chapters",
}

// commandLine is a command or an option in a hint for people at a terminal.
var commandLine = regexp.MustCompile(`\byunlan ([a-z]+)|(?:^|\B)--([a-z][a-z-]*)`)

// inTools says a hint for the command line with the names of tools and parameters.
func inTools(hint string) string {
	return commandLine.ReplaceAllStringFunc(hint, func(s string) string {
		parts := commandLine.FindStringSubmatch(s)
		return cmp.Or(toolFor[parts[1]+parts[2]], parts[1]+parts[2])
	})
}
