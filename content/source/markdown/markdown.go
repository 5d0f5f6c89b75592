package markdown

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"yunlan/content/shape"
	"yunlan/content/source/html"
	"yunlan/content/source/refusal"
)

// Read makes a document of Markdown. Its error is a *refusal.Error.
func Read(source string, l refusal.Limits) (shape.Doc, error) {
	source = shape.Unmarkable.Replace(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(source))
	w := walker{doc: shape.Doc{Flow: shape.Paragraphs}, limits: l}
	source = w.frontMatter(source)
	w.source = []byte(source)
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough), goldmark.WithParserOptions(footnotes...))
	root := md.Parser().Parse(text.NewReader(w.source))
	w.children(root, shape.Plain, 0)
	w.endHTML()
	w.footnotes()
	if w.err != nil {
		return shape.Doc{}, w.err
	}
	return w.doc, nil
}

// walker turns blocks into lines.
type walker struct {
	doc    shape.Doc
	source []byte
	limits refusal.Limits
	raw    strings.Builder // HTML blocks that follow one another
	item   string          // the number of a list's item that has no text yet
	notes  []*extast.Footnote
	err    error
}

// frontMatter takes the YAML at the start off and keeps its title, author and date.
func (w *walker) frontMatter(source string) string {
	rest, ok := strings.CutPrefix(source, "---\n")
	head, body, closed := strings.Cut(rest, "\n---\n")
	if !ok || !closed || strings.Contains(head, "\n\n") || !strings.Contains(head, ":") {
		return source
	}
	for line := range strings.SplitSeq(head, "\n") {
		w.doc.Lines = append(w.doc.Lines, shape.Line{Text: line, Style: shape.Aside})
		key, value, _ := strings.Cut(line, ":")
		value = strings.Trim(strings.TrimSpace(value), `"'`)
		switch key {
		case "title":
			w.doc.Meta.Title = value
		case "author":
			w.doc.Meta.Author = value
		case "publisher":
			w.doc.Meta.Publisher = value
		case "date":
			w.doc.Meta.Date = value
		}
	}
	return body
}

func (w *walker) children(n ast.Node, style shape.Style, depth int) {
	if depth > w.limits.Depth {
		w.err = refusal.New(refusal.TooDeep)
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.block(c, style, depth)
	}
}

func (w *walker) block(n ast.Node, style shape.Style, depth int) {
	if n.Kind() != ast.KindHTMLBlock {
		w.endHTML()
	}
	switch n := n.(type) {
	case *ast.Heading:
		w.put(shape.Line{Text: w.inline(n), Level: n.Level})
	case *ast.Paragraph, *ast.TextBlock:
		w.put(shape.Line{Text: w.inline(n), Style: style})
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		for i := range n.Lines().Len() {
			at := n.Lines().At(i)
			w.put(shape.Line{Text: strings.TrimRight(string(at.Value(w.source)), "\n"), Style: shape.Code})
		}
	case *ast.HTMLBlock:
		for i := range n.Lines().Len() {
			at := n.Lines().At(i)
			w.raw.Write(at.Value(w.source))
		}
		if n.HasClosure() {
			w.raw.Write(n.ClosureLine.Value(w.source))
		}
	case *ast.List:
		w.list(n, depth)
	case *extast.FootnoteList:
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if note, ok := c.(*extast.Footnote); ok {
				w.notes = append(w.notes, note)
			}
		}
	case *extast.Table:
		w.table(n)
	default:
		w.children(n, style, depth+1)
	}
}

// endHTML reads the HTML blocks that have gathered.
func (w *walker) endHTML() {
	if w.raw.Len() == 0 {
		return
	}
	page, err := html.Read(w.raw.String(), w.limits)
	w.raw.Reset()
	if err != nil {
		w.err = err
		return
	}
	w.doc.Lines = append(w.doc.Lines, page.Lines...)
	for _, lost := range page.Lost {
		w.doc.Lose(lost.Reason, lost.Count)
	}
}

func (w *walker) put(l shape.Line) {
	if strings.TrimSpace(l.Text) == "" {
		return
	}
	l.Text, l.Marks = shape.Unmarked(w.item + l.Text)
	w.item = ""
	w.doc.Lines = append(w.doc.Lines, l)
}

func (w *walker) table(t *extast.Table) {
	for r := t.FirstChild(); r != nil; r = r.NextSibling() {
		line := shape.Line{Style: shape.Row}
		if r.Kind() == extast.KindTableHeader {
			line.Style = shape.Head
		}
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			line.Cells = append(line.Cells, shape.Bracketed(w.inline(c)))
		}
		w.doc.Lines = append(w.doc.Lines, line)
	}
}

// all is the text of the blocks within n on one line.
func (w *walker) all(n ast.Node) string {
	var parts []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Type() == ast.TypeBlock && c.FirstChild() != nil && c.FirstChild().Type() == ast.TypeBlock {
			parts = append(parts, w.all(c))
		} else {
			parts = append(parts, w.inline(c))
		}
	}
	return strings.Join(parts, " ")
}

// inline is the text of a block without its markup, on one line.
func (w *walker) inline(n ast.Node) string {
	var b strings.Builder
	w.write(n, &b, 0)
	s := b.String()
	if strings.ContainsAny(s, "<&") { // HTML or entities within the line
		if page, err := html.Read(s, w.limits); err == nil {
			var parts []string
			for _, l := range page.Lines {
				parts = append(parts, l.Text)
			}
			for _, lost := range page.Lost {
				w.doc.Lose(lost.Reason, lost.Count)
			}
			s = strings.Join(parts, " ")
		}
	}
	return strings.Join(strings.Fields(s), " ")
}

// write writes the text of all below n; text that could be taken for a tag is
// escaped, tags stay.
func (w *walker) write(n ast.Node, b *strings.Builder, depth int) {
	if depth > w.limits.Depth {
		w.err = refusal.New(refusal.TooDeep)
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.WriteString(escape(unescape(string(c.Segment.Value(w.source)))))
			if c.SoftLineBreak() || c.HardLineBreak() {
				b.WriteString(w.between(c, b.String()))
			}
		case *ast.String:
			b.WriteString(escape(string(c.Value)))
		case *ast.CodeSpan:
			for t := c.FirstChild(); t != nil; t = t.NextSibling() {
				if t, ok := t.(*ast.Text); ok {
					b.WriteString(escapeAll(string(t.Segment.Value(w.source))))
				}
			}
		case *ast.AutoLink:
			b.WriteString(escape(string(c.Label(w.source))))
		case *ast.Image:
			w.doc.Lose(shape.Picture, 1)
		case *ast.RawHTML:
			for i := range c.Segments.Len() {
				at := c.Segments.At(i)
				b.Write(at.Value(w.source))
			}
		case *extast.FootnoteLink:
			b.WriteString(shape.Marked(strconv.Itoa(c.Index)))
		default:
			w.write(c, b, depth+1)
		}
	}
}

// between is what stands for a line end: nothing between Chinese characters.
func (w *walker) between(n *ast.Text, before string) string {
	last, _ := utf8.DecodeLastRuneInString(shape.TrimMark(before))
	rest := strings.TrimLeft(string(w.source[n.Segment.Stop:]), " \t\n")
	next, _ := utf8.DecodeRuneInString(rest)
	if shape.Wide(last) && shape.Wide(next) {
		return ""
	}
	return " "
}

// unescape takes the backslash from escaped punctuation.
func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && s[i+1] < utf8.RuneSelf && unicode.In(rune(s[i+1]), unicode.P, unicode.S) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

var (
	escapes = strings.NewReplacer("<", "&lt;")
	every   = strings.NewReplacer("&", "&amp;", "<", "&lt;")
)

// escape keeps text from being taken for a tag; entities in it stay entities.
func escape(s string) string { return escapes.Replace(s) }

// escapeAll keeps code as it is.
func escapeAll(s string) string { return every.Replace(s) }
