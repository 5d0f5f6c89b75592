package docx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"yunlan/content/shape"
	"yunlan/content/source/archive"
	"yunlan/content/source/refusal"
)

const body = "word/document.xml"

// Read makes a document of a docx file. Its error is a *refusal.Error.
func Read(data []byte, l refusal.Limits) (shape.Doc, error) {
	a, err := archive.Open(data, l)
	if err != nil {
		return shape.Doc{}, err
	}
	levels, err := styles(a, l)
	if err != nil {
		return shape.Doc{}, err
	}
	notes, err := notes(a, l)
	if err != nil {
		return shape.Doc{}, err
	}
	main, err := a.Read(body)
	if err != nil {
		return shape.Doc{}, asBroken(err, body)
	}
	r := reader{doc: shape.Doc{Flow: shape.Paragraphs}, levels: levels, notes: notes}
	if err := r.read(main, l); err != nil {
		return shape.Doc{}, err
	}
	r.doc.Meta = meta(a)
	return r.doc, nil
}

func asBroken(err error, name string) error {
	var refused *refusal.Error
	if errors.As(err, &refused) {
		return err
	}
	return refusal.Broken(name)
}

// paragraph is a paragraph while it is read. Boxes stand within paragraphs.
type paragraph struct {
	text  strings.Builder
	style string
	level int // of its own outline; 0 for none
	bold  bool
	notes []string // the IDs of the notes that it refers to
}

// table is a table while it is read; its cells hold paragraphs.
type table struct {
	rows  int
	cells [][]shape.Line
	cell  []shape.Line // paragraphs of the open cell
	wide  int          // columns that the open cell spans
}

// reader turns the stream of elements into lines.
type reader struct {
	doc    shape.Doc
	levels map[string]int    // style → level
	notes  map[string]string // ID → text
	open   []*paragraph
	tables []*table
	skip   int // depth inside an element that is no text
}

// read goes once over the main part.
func (r *reader) read(data []byte, l refusal.Limits) error {
	return tokens(data, l, body, func(t xml.Token, in string) {
		switch t := t.(type) {
		case xml.StartElement:
			r.start(t)
		case xml.EndElement:
			r.end(t)
		case xml.CharData:
			if r.skip == 0 && in == "t" && len(r.open) > 0 {
				r.open[len(r.open)-1].text.Write(t)
			}
		}
	})
}

// tokens calls each for every token of an XML part with the local name of the
// element around it. A DTD is not read: nothing in it can be asked for.
func tokens(data []byte, l refusal.Limits, name string, each func(xml.Token, string)) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	var in []string
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return refusal.Broken(name)
		}
		around := ""
		if len(in) > 0 {
			around = in[len(in)-1]
		}
		switch t := t.(type) {
		case xml.StartElement:
			if in = append(in, t.Name.Local); len(in) > l.Depth {
				return refusal.New(refusal.TooDeep)
			}
		case xml.EndElement:
			in = in[:len(in)-1]
		}
		each(t, around)
	}
}

// silent are elements whose text is no text of the document: deleted or moved
// words, field codes, and the second version of what an older Word would show.
var silent = map[string]bool{"del": true, "moveFrom": true, "instrText": true, "Fallback": true}

func (r *reader) start(t xml.StartElement) {
	if r.skip > 0 || silent[t.Name.Local] {
		r.skip++
		return
	}
	switch name := t.Name.Local; name {
	case "p":
		if t.Name.Space != drawing {
			r.open = append(r.open, &paragraph{})
		}
	case "tbl":
		r.tables = append(r.tables, &table{})
	case "tc":
		if k := len(r.tables); k > 0 {
			r.tables[k-1].cell, r.tables[k-1].wide = nil, 1
		}
	case "gridSpan":
		if k := len(r.tables); k > 0 {
			r.tables[k-1].wide = min(max(number(attr(t, "val")), 1), 64)
		}
	case "pict", "blip":
		r.doc.Lose(shape.Picture, 1)
	case "object":
		r.doc.Lose(shape.Embedded, 1)
	case "oMath":
		r.doc.Lose(shape.Formula, 1)
	default:
		r.within(name, t)
	}
}

// drawing is the namespace of shapes, whose p is none of Word's.
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"

// within reads what stands in a paragraph.
func (r *reader) within(name string, t xml.StartElement) {
	if len(r.open) == 0 {
		return
	}
	p := r.open[len(r.open)-1]
	switch name {
	case "pStyle":
		p.style = attr(t, "val")
	case "outlineLvl":
		if k := number(attr(t, "val")); k >= 0 && k < 6 && attr(t, "val") != "" {
			p.level = k + 1
		}
	case "b":
		p.bold = p.bold || attr(t, "val") != "0" && attr(t, "val") != "false"
	case "tab", "br", "cr":
		p.text.WriteByte(' ')
	case "noBreakHyphen":
		p.text.WriteByte('-')
	case "footnoteReference", "endnoteReference":
		p.notes = append(p.notes, name[:4]+attr(t, "id"))
	}
}

func (r *reader) end(t xml.EndElement) {
	if r.skip > 0 {
		r.skip--
		return
	}
	switch t.Name.Local {
	case "p":
		if t.Name.Space != drawing && len(r.open) > 0 {
			p := r.open[len(r.open)-1]
			r.open = r.open[:len(r.open)-1]
			r.paragraph(p)
		}
	case "tc":
		if k := len(r.tables); k > 0 {
			t := r.tables[k-1]
			t.cells = append(t.cells, t.cell)
			t.cells = append(t.cells, make([][]shape.Line, t.wide-1)...)
		}
	case "tr":
		r.row()
	case "tbl":
		if k := len(r.tables); k > 0 {
			r.tables = r.tables[:k-1]
		}
	}
}

// paragraph adds a paragraph to the cell that is open, or as a line.
func (r *reader) paragraph(p *paragraph) {
	text := strings.Join(strings.Fields(p.text.String()), " ")
	if p.level == 0 {
		p.level = r.levels[p.style]
	}
	if text != "" {
		r.put(shape.Line{Text: text, Level: p.level, Bold: p.bold})
	}
	for _, id := range p.notes {
		if note := r.notes[id]; note != "" {
			r.put(shape.Line{Text: note, Style: shape.Note})
		}
	}
}

// put adds a line to the cell that is open, or to the document.
func (r *reader) put(lines ...shape.Line) {
	if k := len(r.tables); k > 0 {
		r.tables[k-1].cell = append(r.tables[k-1].cell, lines...)
		return
	}
	r.doc.Lines = append(r.doc.Lines, lines...)
}

// row adds a row of the innermost table. A table within a table, or one cell, which
// is a box around text, gives its paragraphs.
func (r *reader) row() {
	k := len(r.tables)
	if k == 0 {
		return
	}
	t := r.tables[k-1]
	cells := t.cells
	t.cells = nil
	t.rows++
	if k > 1 || len(cells) == 1 {
		r.tables = r.tables[:k-1]
		for _, c := range cells {
			r.put(c...)
		}
		r.tables = append(r.tables, t)
		return
	}
	line := shape.Line{Style: shape.Row}
	for _, c := range cells {
		var texts []string
		for _, l := range c {
			texts = append(texts, l.Text)
		}
		line.Cells = append(line.Cells, strings.Join(texts, " "))
	}
	if t.rows == 1 {
		line.Style = shape.Head
	}
	r.doc.Lines = append(r.doc.Lines, line)
}

func attr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
