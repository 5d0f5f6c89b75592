package html

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"yunlan/content/shape"
	"yunlan/content/source/refusal"
)

// Read makes a document of a page. Its error is a *refusal.Error.
func Read(text string, l refusal.Limits) (shape.Doc, error) {
	page, err := Parse(text, l)
	return page.Doc, err
}

// Beginning is about the first wanted bytes of a page, up to where an element begins.
func Beginning(text string, wanted int) string {
	if wanted >= len(text) {
		return text
	}
	return text[:max(strings.LastIndexByte(text[:wanted], '<'), 0)]
}

// Page is a document with what points into it.
type Page struct {
	shape.Doc
	Anchors map[string]int // id → the line that begins at or after it
}

// Parse reads a page with its anchors. Its error is a *refusal.Error.
func Parse(text string, l refusal.Limits) (Page, error) {
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return Page{}, refusal.New(refusal.TooDeep)
	}
	hidden := removeHidden(root)
	w := walker{page: Page{Doc: shape.Doc{Flow: shape.Paragraphs}, Anchors: map[string]int{}}, most: 2 * l.Depth}
	w.node(root, 0)
	w.flush()
	if hidden > 0 {
		w.page.Lose(shape.Hidden, hidden)
	}
	if w.deep {
		return Page{}, refusal.New(refusal.TooDeep)
	}
	return w.page, nil
}

// walker turns elements into lines.
type walker struct {
	page  Page
	text  strings.Builder // of the open line
	level int             // of the open heading
	style shape.Style
	most  int  // elements within elements
	deep  bool // there were more
	lists []*list
	item  string // the number of a list's item that has no text yet
}

// flush ends the open line.
func (w *walker) flush() {
	text := collapse(w.text.String())
	w.text.Reset()
	if text != "" {
		w.page.Lines = append(w.page.Lines, shape.Line{Text: w.item + text, Level: w.level, Style: w.style})
		w.item = ""
	}
}

func (w *walker) node(n *html.Node, depth int) {
	if depth > w.most {
		w.deep = true
		return
	}
	switch n.Type {
	case html.TextNode:
		w.text.WriteString(n.Data)
		return
	case html.CommentNode, html.DoctypeNode:
		return
	}
	for _, a := range n.Attr {
		if a.Key == "id" || a.Key == "name" && n.DataAtom == atom.A {
			w.page.Anchors[a.Val] = len(w.page.Lines)
		}
	}
	if w.special(n, depth) {
		return
	}
	if !blocks[n.DataAtom] {
		w.children(n, depth)
		return
	}
	w.flush()
	w.styled(n, depth)
	w.flush()
}

func (w *walker) children(n *html.Node, depth int) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, depth+1)
	}
}

// styled reads a block element, a heading or one that has a style of its own.
func (w *walker) styled(n *html.Node, depth int) {
	level, style := w.level, w.style
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.level = int(n.Data[1] - '0')
	case atom.Ol, atom.Ul, atom.Menu:
		w.lists = append(w.lists, newList(n))
		defer func() { w.lists = w.lists[:len(w.lists)-1] }()
	case atom.Li:
		w.style = shape.Item
		w.number(n)
		defer w.numberAlone()
	case atom.Dt, atom.Dd:
		w.style = shape.Item
	case atom.Nav:
		w.style = shape.Aside
	case atom.Caption, atom.Figcaption:
		w.style = shape.Caption
	}
	if navigation(n) {
		w.style = shape.Aside
	}
	w.children(n, depth)
	w.flush()
	w.level, w.style = level, style
}

// navigation reports what a page says of itself with its roles and classes.
func navigation(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "role":
			return a.Val == "navigation"
		case "class":
			for _, c := range strings.Fields(a.Val) {
				if c == "navheader" || c == "navfooter" || c == "nav" || c == "navbar" || c == "breadcrumb" {
					return true
				}
			}
		}
	}
	return false
}

// special reads the elements that are no plain text; false for all others.
func (w *walker) special(n *html.Node, depth int) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Template, atom.Noscript:
	case atom.Title:
		if n.Namespace == "" && n.FirstChild != nil && w.page.Meta.Title == "" {
			w.page.Meta.Title = strings.Join(strings.Fields(n.FirstChild.Data), " ")
		}
	case atom.Meta:
		w.meta(n)
	case atom.Br, atom.Hr:
		w.flush()
	case atom.Img:
		w.page.Lose(shape.Picture, 1)
	case atom.Svg, atom.Object, atom.Iframe, atom.Audio, atom.Video, atom.Canvas, atom.Embed:
		w.page.Lose(shape.Embedded, 1)
	case atom.Pre:
		w.flush()
		w.code(n)
	case atom.Table:
		w.flush()
		if layout(n) {
			w.children(n, depth)
			w.flush()
			return true
		}
		w.table(n, depth)
	default:
		return false
	}
	return true
}

func (w *walker) meta(n *html.Node) {
	var name, value string
	for _, a := range n.Attr {
		switch a.Key {
		case "name":
			name = strings.ToLower(a.Val)
		case "content":
			value = a.Val
		}
	}
	switch name {
	case "author", "dc.creator":
		w.page.Meta.Author = value
	case "publisher", "dc.publisher":
		w.page.Meta.Publisher = value
	case "date", "dc.date":
		w.page.Meta.Date = value
	}
}

// code keeps the lines of preformatted text.
func (w *walker) code(n *html.Node) {
	w.numberAlone()
	var b strings.Builder
	text(n, &b)
	for line := range strings.SplitSeq(strings.ReplaceAll(b.String(), "\t", "    "), "\n") {
		w.page.Lines = append(w.page.Lines, shape.Line{Text: line, Style: shape.Code})
	}
}

// text writes the text of all below n. It is called on trees whose depth was
// bounded when they were parsed.
func text(n *html.Node, b *strings.Builder) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.DataAtom == atom.Br:
			b.WriteByte('\n')
		case c.DataAtom == atom.Script, c.DataAtom == atom.Style:
		default:
			text(c, b)
		}
	}
}

// blocks are the elements that begin a line of their own.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Main: true, atom.Header: true,
	atom.Footer: true, atom.Nav: true, atom.Aside: true, atom.Ul: true, atom.Ol: true, atom.Li: true, atom.Dl: true,
	atom.Dt: true, atom.Dd: true, atom.Blockquote: true, atom.Figure: true, atom.Figcaption: true, atom.Caption: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Address: true,
	atom.Form: true, atom.Fieldset: true, atom.Details: true, atom.Summary: true, atom.Tr: true, atom.Td: true,
	atom.Th: true, atom.Thead: true, atom.Tbody: true, atom.Tfoot: true, atom.Body: true, atom.Head: true, atom.Html: true,
	atom.Option: true, atom.Select: true, atom.Center: true, atom.Hgroup: true, atom.Menu: true, atom.Legend: true,
}
