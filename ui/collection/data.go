package collection

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"strings"
)

// errData says that a file holds data for programs.
var errData = errors.New("data for programs")

// isData reports text that is JSON, a JSON value a line, or XML that is no page. It is
// told by its bytes, whatever the file is called: below a folder of reports such files
// are no documents. One that is named itself is taken as text.
func isData(data []byte) bool {
	text := bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff")))
	if len(text) == 0 {
		return false
	}
	switch text[0] {
	case '{', '[':
		first, _, _ := bytes.Cut(text, []byte("\n"))
		return json.Valid(text) || json.Valid(bytes.TrimSpace(first)) && text[0] == '{'
	case '<':
		return isXML(text)
	}
	return false
}

// isXML reports XML whose root is not that of a page.
func isXML(text []byte) bool {
	d := xml.NewDecoder(bytes.NewReader(text))
	d.CharsetReader = nil // the root is ASCII
	declared := bytes.HasPrefix(text, []byte("<?xml"))
	for {
		token, err := d.RawToken()
		if err != nil {
			return false
		}
		if root, ok := token.(xml.StartElement); ok {
			return !strings.EqualFold(root.Name.Local, "html") && (declared || strings.EqualFold(root.Name.Local, "svg") || hasSpace(root))
		}
	}
}

// hasSpace reports an element that names its name space, which pages and prose do not.
func hasSpace(e xml.StartElement) bool {
	for _, a := range e.Attr {
		if a.Name.Local == "xmlns" || a.Name.Space == "xmlns" {
			return true
		}
	}
	return false
}
