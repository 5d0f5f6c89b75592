package assess

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// node is one value of a JSON file with its place: encoding/json keeps neither
// lines nor a key that is said twice, and both belong into the message to
// somebody who edited the file by hand.
type node struct {
	key      string // "" outside objects
	kind     nodeKind
	line     int
	text     string // of a string or a number
	yes      bool   // of a boolean
	children []node // of an object or a list
}

type nodeKind byte

const (
	kindNull nodeKind = iota
	kindBool
	kindNumber
	kindString
	kindList
	kindObject
)

// parseTree reads exactly one JSON value.
func parseTree(data []byte) (node, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return node{}, &InputError{Reason: textEmpty}
	}
	var raw json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return node{}, syntaxError(data, err)
	}
	p := &treeParser{data: data, dec: json.NewDecoder(bytes.NewReader(data)), line: 1}
	p.dec.UseNumber()
	return p.value(""), nil
}

// syntaxError says where the data ceases to be JSON, and at what.
func syntaxError(data []byte, err error) error {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return &InputError{Reason: textNotJSON}
	}
	read := data[:min(int(syntax.Offset), len(data))]
	reason := Text{ZH: textNotJSON.ZH + textCutOff.ZH, EN: textNotJSON.EN + textCutOff.EN}
	switch {
	case strings.HasPrefix(err.Error(), "unexpected end"):
		read = bytes.TrimSpace(read)
	case len(read) > 0:
		r, _ := utf8.DecodeRune(data[len(read)-1:])
		reason = Text{ZH: textNotJSON.ZH + fmt.Sprintf(textMisplaced.ZH, r), EN: textNotJSON.EN + fmt.Sprintf(textMisplaced.EN, r)}
	}
	return &InputError{Line: 1 + bytes.Count(read, []byte("\n")), Reason: reason}
}

// treeParser walks tokens of data that is known to be valid JSON, so no token
// fails, and nesting is at most the 10,000 levels that encoding/json allows.
type treeParser struct {
	data    []byte
	dec     *json.Decoder
	line    int // of offset
	offset  int // up to which lines are counted
	current json.Token
}

func (p *treeParser) next() {
	p.current, _ = p.dec.Token()
	end := int(p.dec.InputOffset())
	p.line += bytes.Count(p.data[p.offset:end], []byte("\n"))
	p.offset = end
}

func (p *treeParser) value(key string) node {
	p.next()
	n := node{key: key, line: p.line}
	switch v := p.current.(type) {
	case json.Delim:
		n.kind = kindList
		if v == '{' {
			n.kind = kindObject
		}
		n.children = p.children(v == '{')
	case string:
		n.kind, n.text = kindString, v
	case json.Number:
		n.kind, n.text = kindNumber, v.String()
	case bool:
		n.kind, n.yes = kindBool, v
	}
	return n
}

func (p *treeParser) children(named bool) []node {
	var all []node
	for p.dec.More() {
		key := ""
		if named {
			p.next()
			key, _ = p.current.(string)
		}
		all = append(all, p.value(key))
	}
	p.next() // the closing bracket
	return all
}

// shownKey is the key as an error may print it: plain when it looks like one
// of ours, else quoted and cut.
func (n node) shownKey() string {
	odd := strings.ContainsFunc(n.key, func(r rune) bool {
		return r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z')
	})
	if odd || n.key == "" || len(n.key) > 40 {
		runes := []rune(n.key)
		return strconv.QuoteToGraphic(string(runes[:min(len(runes), 40)]))
	}
	return n.key
}

// boolean reads true, false or null.
func (n node) boolean(path string) (*bool, error) {
	switch n.kind {
	case kindNull:
		return nil, nil
	case kindBool:
		return &n.yes, nil
	}
	return nil, n.wrong(path+n.key, textNotBool)
}

// count reads a whole number that is not negative, or null.
func (n node) count(path string) (*int64, error) {
	if n.kind == kindNull {
		return nil, nil
	}
	v, err := strconv.ParseInt(n.text, 10, 64)
	if n.kind != kindNumber || err != nil || v < 0 {
		return nil, n.wrong(path+n.key, textNotCount)
	}
	return &v, nil
}

// choice reads one of the values, or null.
func (n node) choice(path string, values []string) (string, error) {
	if n.kind == kindNull {
		return "", nil
	}
	if n.kind != kindString || !slices.Contains(values, n.text) {
		list := strings.Join(values, " / ")
		return "", n.wrong(path+n.key, Text{textChoice.ZH + list, textChoice.EN + list})
	}
	return n.text, nil
}

// path reads ["浙江","宁波","海曙区"], the same in one string with slashes, or null.
func (n node) path(path string) ([]string, error) {
	if n.kind == kindNull || n.kind == kindString && n.text == "" {
		return nil, nil
	}
	if n.kind == kindString {
		return strings.Split(n.text, "/"), nil
	}
	parts := []string{}
	for _, c := range n.children {
		if c.kind != kindString {
			return nil, c.wrong(path+n.key, textNotPath)
		}
		parts = append(parts, c.text)
	}
	if n.kind != kindList {
		return nil, n.wrong(path+n.key, textNotPath)
	}
	return parts, nil
}
