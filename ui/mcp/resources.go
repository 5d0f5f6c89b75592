package mcp

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
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

// addResources adds, as a template, the contents and every block of all documents.
func (s *server) addResources() {
	s.mcp.AddResourceTemplate(&mcp.ResourceTemplate{
		URITemplate: template, Name: "block", Title: titleBlock[lang.Chinese], Description: edition.Fill(aboutBlockResource), MIMEType: plainText,
	}, s.resource)
}

// pageOfResources is how many resources are listed at once.
const pageOfResources = 80

// resources lists the contents of each document that is served now, page by page; the
// cursor of a page is the number of its first document.
func (s *server) resources(ctx context.Context, req *mcp.ListResourcesRequest) (*mcp.ListResourcesResult, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	defer s.end()
	all, err := s.entries()
	if err != nil {
		return nil, wordedAs(jsonrpc.CodeInternalError, plain(err).Error())
	}
	from := 0
	if req.Params != nil && req.Params.Cursor != "" {
		if from, err = strconv.Atoi(req.Params.Cursor); err != nil || from < 0 || from >= len(all) {
			return nil, wordedAs(jsonrpc.CodeInvalidParams, msgNoPage.F(content.Echo(req.Params.Cursor)))
		}
	}
	out := &mcp.ListResourcesResult{Resources: []*mcp.Resource{}}
	to := min(from+pageOfResources, len(all))
	for _, d := range all[from:to] {
		out.Resources = append(out.Resources, &mcp.Resource{
			URI: (&document{id: d.ID}).uri(contentsPart), Name: d.ID + " contents",
			Title: titleContents[lang.Chinese], Description: aboutContentsResource, MIMEType: plainText,
		})
	}
	if to < len(all) {
		out.NextCursor = strconv.Itoa(to)
	}
	return out, nil
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
		return nil, wordedAs(jsonrpc.CodeInvalidParams, plain(err).Error())
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
	return wordedAs(wire.Code, edition.Fill(msgNoResource.F(lang.List(there), template)))
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
		return c.outline()
	}
	ref, err := english.Resolve(d.paper(), part)
	if err != nil {
		return "", err
	}
	if ref.Kind != content.RefBlock {
		return "", command.Usage(msgNoBlock.F(command.Echo(part)), edition.Fill(hintNoBlock.String()))
	}
	said := d.cited.CiteAs(content.CitePlain, d.paper().CitationOfRef(ref))
	if len(said) > maxReply {
		return "", command.Usage(msgLongBlock.F(string(ref.ID)), hintLongBlock.String())
	}
	return said, nil
}

// outline is the table of contents as a text, a line for each section; of a very long one
// what has room, and where the rest is.
func (c *call) outline() (string, error) {
	out, err := c.contents(contentsIn{paging: paging{Limit: new(1)}})
	if err != nil {
		return "", err
	}
	var text strings.Builder
	for _, note := range out.Notes {
		text.WriteString(note + "\n")
	}
	for i := range c.paper().Sections {
		line := "- " + c.heading(i).line() + "\n"
		if text.Len()+len(line) > maxReply-spare {
			text.WriteString(goesOnIn.F(len(c.paper().Sections)-i, c.id, i))
			break
		}
		text.WriteString(line)
	}
	return text.String(), nil
}
