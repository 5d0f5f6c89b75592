package mcp

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/ui/cli/command"
)

// The addresses of resources: yunlan://whitepaper/contents, yunlan://whitepaper/2.3p4.
const (
	scheme       = "yunlan://"
	contentsPart = "contents"
	template     = scheme + "{document}/{+block}"
	plainText    = "text/plain"
)

// uri is the address of a part of the document.
func (d *document) uri(part string) string {
	return scheme + url.PathEscape(d.id) + "/" + url.PathEscape(part)
}

// addResources adds the contents of each document and, as a template, every block.
func (s *server) addResources() {
	for _, d := range s.documents {
		s.addContents(d)
	}
	s.mcp.AddResourceTemplate(&mcp.ResourceTemplate{
		URITemplate: template, Name: "block", Title: titleBlock[lang.Chinese], Description: edition.Fill(aboutBlockResource), MIMEType: plainText,
	}, s.resource)
}

// addContents adds the contents of a document.
func (s *server) addContents(d *document) {
	s.mcp.AddResource(&mcp.Resource{
		URI: d.uri(contentsPart), Name: d.id + " contents", Title: titleContents[lang.Chinese], Description: aboutContentsResource, MIMEType: plainText,
	}, s.resource)
}

// resource reads an address: the contents of a document, or what a reference names with
// its citation.
func (s *server) resource(ctx context.Context, req *mcp.ReadResourceRequest) (*mcp.ReadResourceResult, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	defer s.end()
	id, part, _ := strings.Cut(strings.TrimPrefix(req.Params.URI, scheme), "/")
	said, err := s.part(unescaped(id), unescaped(part))
	if err != nil {
		return nil, &jsonrpc.Error{Code: jsonrpc.CodeInvalidParams, Message: plain(err).Error()}
	}
	return &mcp.ReadResourceResult{Contents: []*mcp.ResourceContents{{URI: req.Params.URI, MIMEType: plainText, Text: content.Sanitize(said)}}}, nil
}

// readResource is the method that reads a resource.
const readResource = "resources/read"

// escaped is an address as the SDK compares it, with percent signs for what is not
// ASCII: people write 图4.
func escaped(uri string) string {
	var out strings.Builder
	for _, b := range []byte(uri) {
		if b < ' ' || b > '~' {
			fmt.Fprintf(&out, "%%%02X", b)
			continue
		}
		out.WriteByte(b)
	}
	return out.String()
}

// notFound is the message of mcp.ResourceNotFoundError.
const notFound = "Resource not found"

// noResource adds to the SDK's error of an address that is none of this server's what
// there is.
func (s *server) noResource(err error) error {
	var wire *jsonrpc.Error
	if !errors.As(err, &wire) || wire.Message != notFound {
		return err
	}
	var there []string
	for _, d := range s.documents {
		there = append(there, d.uri(contentsPart))
	}
	return &jsonrpc.Error{Code: wire.Code, Message: "there is no such resource; there are " + strings.Join(there, ", ") + " and " + template + edition.Fill(" with a block such as {place}")}
}

// unescaped is a part of an address without percent signs; as it is where they are wrong.
func unescaped(s string) string {
	if plain, err := url.PathUnescape(s); err == nil {
		return plain
	}
	return s
}

func (s *server) part(id, part string) (string, error) {
	d, err := s.document(id)
	if err != nil {
		return "", err
	}
	c := d.call()
	if part == contentsPart {
		out, err := c.contents(contentsIn{})
		return out.text(), err
	}
	ref, err := d.paper().Resolve(part)
	if err != nil {
		return "", err
	}
	if ref.Kind != content.RefBlock {
		return "", command.Usage(msgNoBlock.F(command.Echo(part)), edition.Fill(hintNoBlock.String()))
	}
	said := d.paper().CiteAs(content.CitePlain, d.paper().CitationOfRef(ref))
	if len(said) > maxReply {
		return "", command.Usage(msgLongBlock.F(string(ref.ID)), hintLongBlock.String())
	}
	return said, nil
}
