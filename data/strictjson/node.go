package strictjson

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"
)

// Node is one value of a document with its place. encoding/json keeps neither
// lines nor repeated keys, which messages about hand-edited files need.
type Node struct {
	Key          string // "" outside objects
	Kind         Kind
	Line, Column int    // from 1, in characters; of a member, where its key ends
	Text         string // of a string or a number
	Yes          bool   // of a boolean
	Children     []Node // of an object or a list
}

// Kind says what a value is.
type Kind byte

// The kinds.
const (
	Null Kind = iota
	Bool
	Number
	String
	List
	Object
)

// MaxDepth is the deepest nesting that is accepted.
const MaxDepth = 64

// Parse reads exactly one JSON value. Keys that are said twice are kept. Its
// error is an *Error.
func Parse(data []byte) (Node, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return Node{}, &Error{Reason: empty}
	}
	if at := tooDeep(data); at >= 0 {
		return Node{}, errorAt(data, at, both(deep, MaxDepth))
	}
	var raw json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return Node{}, syntax(data, err)
	}
	p := &parser{data: data, dec: json.NewDecoder(bytes.NewReader(data)), line: 1}
	p.dec.UseNumber()
	return p.value(""), nil
}

// tooDeep returns the offset at which the nesting exceeds MaxDepth, -1 if it does
// not.
func tooDeep(data []byte) int {
	depth, quoted := 0, false
	for i := 0; i < len(data); i++ {
		switch b := data[i]; {
		case quoted && b == '\\':
			i++
		case b == '"':
			quoted = !quoted
		case quoted:
		case b == '[', b == '{':
			if depth++; depth > MaxDepth {
				return i
			}
		case b == ']', b == '}':
			depth--
		}
	}
	return -1
}

// parser walks tokens of data that is known to be valid JSON, so no token
// fails.
type parser struct {
	data    []byte
	dec     *json.Decoder
	line    int // of offset
	began   int // where that line begins
	offset  int // up to which lines are counted
	current json.Token
}

func (p *parser) next() {
	p.current, _ = p.dec.Token()
	end := int(p.dec.InputOffset())
	read := p.data[p.offset:end]
	if n := bytes.Count(read, []byte("\n")); n > 0 {
		p.line += n
		p.began = p.offset + bytes.LastIndexByte(read, '\n') + 1
	}
	p.offset = end
}

func (p *parser) column() int { return utf8.RuneCount(p.data[p.began:p.offset]) }

func (p *parser) value(key string) Node {
	line, column := p.line, p.column()
	p.next()
	if key == "" {
		line, column = p.line, p.column()
	}
	n := Node{Key: key, Line: line, Column: column}
	switch v := p.current.(type) {
	case json.Delim:
		n.Kind = List
		if v == '{' {
			n.Kind = Object
		}
		n.Children = p.children(v == '{')
	case string:
		n.Kind, n.Text = String, v
	case json.Number:
		n.Kind, n.Text = Number, v.String()
	case bool:
		n.Kind, n.Yes = Bool, v
	}
	return n
}

func (p *parser) children(named bool) []Node {
	var all []Node
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
