package docx

import (
	"encoding/xml"
	"errors"
	"strconv"
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
	styles, err := styles(a, l)
	if err != nil {
		return shape.Doc{}, err
	}
	counted, err := numbers(a, l)
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
	r := reader{doc: shape.Doc{Flow: shape.Paragraphs}, styles: styles, counted: counted, notes: notes}
	if err := r.beginning(main, l); err != nil {
		return shape.Doc{}, err
	}
	r.endNotes()
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
	num   numbered
	notes []shape.Line // that it refers to
}

// reader turns the stream of elements into lines.
type reader struct {
	doc     shape.Doc
	styles  map[string]style
	counted *numbering
	notes   map[string]string // ID → text
	noted   int               // notes referred to so far
	later   []shape.Line      // notes of the table that is open
	open    []*paragraph
	tables  []*table
	skip    int // depth inside an element that is no text
	run     run
}

// run is the run of characters that is open.
type run struct {
	open, hidden bool
	lost         bool // its text was counted
}

// beginning reads as much of the main part as is wanted.
func (r *reader) beginning(main []byte, l refusal.Limits) error {
	wanted := l.Wanted(len(main))
	err := r.read(main[:wanted], l)
	if wanted == len(main) {
		return err
	}
	r.doc.LoseRest(len(main) - wanted)
	if no, ok := errors.AsType[*refusal.Error](err); ok && no.Failed { // it breaks off
		return nil
	}
	return err
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
			if r.skip > 0 || in != "t" || len(r.open) == 0 {
				return
			}
			switch {
			case !r.run.hidden:
				r.open[len(r.open)-1].text.WriteString(shape.Unmarkable.Replace(string(t)))
			case !r.run.lost:
				r.run.lost = true
				r.doc.Lose(shape.Hidden, 1)
			}
		}
	})
}

// silent are elements whose text is no text of the document: deleted or moved
// words, field codes, properties of the past, and the second version of what an older
// Word would show.
var silent = map[string]bool{"del": true, "moveFrom": true, "instrText": true, "Fallback": true, "pPrChange": true, "rPrChange": true}

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
	case "r":
		r.run = run{open: true}
	case "vanish": // of a paragraph's mark it hides no text
		r.run.hidden = r.run.open && on(t)
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
	case "ilvl":
		p.num.level = number(attr(t, "val"))
	case "numId":
		p.num.list = attr(t, "val")
	case "b":
		p.bold = p.bold || on(t)
	case "tab", "br", "cr":
		p.text.WriteByte(' ')
	case "noBreakHyphen":
		p.text.WriteByte('-')
	case "footnoteReference", "endnoteReference":
		r.note(p, name[:4]+attr(t, "id"))
	}
}

// on reports a property that is set: one without a value is.
func on(t xml.StartElement) bool { return attr(t, "val") != "0" && attr(t, "val") != "false" }

func (r *reader) end(t xml.EndElement) {
	if r.skip > 0 {
		r.skip--
		return
	}
	switch t.Name.Local {
	case "r":
		r.run = run{}
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
		if len(r.tables) == 0 {
			r.endNotes()
		}
	}
}

// note puts the mark of a note into a paragraph.
func (r *reader) note(p *paragraph, id string) {
	text := r.notes[id]
	if text == "" {
		return
	}
	r.noted++
	label := strconv.Itoa(r.noted)
	p.text.WriteString(shape.Marked(label))
	p.notes = append(p.notes, shape.Line{Text: text, Style: shape.Note, Label: label})
}

// paragraph adds a paragraph to the cell that is open, or as a line. Its number, if
// it is counted, is text that Word shows.
func (r *reader) paragraph(p *paragraph) {
	s := r.styles[p.style]
	if p.level == 0 {
		p.level = s.level
	}
	if p.num.list == "" {
		p.num = s.num
	}
	text := strings.TrimSpace(r.counted.next(p.num) + strings.Join(strings.Fields(p.text.String()), " "))
	if len(r.tables) > 0 {
		text = shape.Bracketed(text)
	}
	if text != "" {
		line := shape.Line{Level: p.level, Bold: p.bold}
		line.Text, line.Marks = shape.Unmarked(text)
		r.put(line)
	}
	r.later = append(r.later, p.notes...)
	if len(r.tables) == 0 {
		r.endNotes()
	}
}

// endNotes adds the notes of what has ended.
func (r *reader) endNotes() {
	r.doc.Lines = append(r.doc.Lines, r.later...)
	r.later = nil
}

func attr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
