package english

import (
	"cmp"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
)

// Text is the language that the paper is read in; the values are those of options
// and settings.
type Text string

// The texts of the paper.
const (
	Chinese Text = "zh"
	Both    Text = "both" // each sentence with its English under it
	English Text = "en"
)

// Texts lists them in the order in which they are offered.
var Texts = []Text{Chinese, Both, English}

// Paper is the paper in a text, with the IDs, kinds, order and pages of the
// Chinese. A sentence without a translation stands in Chinese.
func (e *Edition) Paper(t Text) *content.Paper {
	switch t {
	case English:
		return e.own()
	case Both:
		same := func(s content.Section) content.Section {
			s.Title = beside(s.Title, e.section(s).Title)
			return s
		}
		return e.paper.Rewritten(e.paper.Title, e.paper.Publisher, same, e.both)
	}
	return e.paper
}

// Title is the paper's title in English; as it is where nobody has translated it.
func (e *Edition) Title() string {
	if own := edition.Of(e.paper); own != nil {
		return own.Title[lang.English]
	}
	return e.paper.Title
}

// rewritten is the paper in English.
func (e *Edition) rewritten() *content.Paper {
	publisher := e.paper.Publisher
	if own := edition.Of(e.paper); own != nil {
		publisher = own.Publisher[lang.English]
	}
	return e.paper.Rewritten(e.Title(), publisher, e.section, e.block)
}

func (e *Edition) section(s content.Section) content.Section {
	s.Number, s.Title = number(s.ID, s.Number), cmp.Or(e.heading(s.ID), s.Title)
	return s
}

// heading is a section's title in English; "" where it has no heading or no
// translation.
func (e *Edition) heading(id content.ID) string {
	if text, whole := e.Text(id); whole {
		return text
	}
	return ""
}

// number is what stands before a title: 2.3 for （三）.
func number(id content.ID, printed string) string {
	if printed == "" {
		return ""
	}
	return string(id) + " "
}

// block is a block in English.
func (e *Edition) block(b content.Block) content.Block {
	parts := e.Parts(b.ID)
	out := b
	out.Text, _ = e.Text(b.ID)
	out.Label = label(b)
	out.Notes, out.Links, out.Topics, out.Breaks, out.Cells = nil, nil, nil, nil, nil
	for _, m := range b.Notes {
		at := parts.End(m.Start)
		out.Notes = append(out.Notes, content.Mark{Start: at, End: at, Target: m.Target})
	}
	for _, m := range b.Links {
		name := Label(m.Target)
		if at, ok := parts.say(out.Text, m.Start, name); ok {
			out.Links = append(out.Links, content.Mark{Start: at, End: at + len(name), Target: m.Target})
		}
	}
	for _, t := range b.Topics {
		name := e.Name(t.Marker)
		if at, ok := parts.say(out.Text, t.Start, name); ok {
			out.Topics = append(out.Topics, content.Topic{Start: at, End: parts.End(t.Start), Marker: out.Text[at : at+len(name)], Kind: t.Kind})
		}
	}
	for _, br := range b.Breaks {
		out.Breaks = append(out.Breaks, content.PageBreak{Offset: parts.Start(br.Offset), Page: br.Page})
	}
	out.Cells = e.cells(b)
	return out
}

// cells are the cells of a row in English.
func (e *Edition) cells(b content.Block) []content.Cell {
	var cells []content.Cell
	for i, c := range b.Cells {
		var words []string
		for _, u := range e.Units(b.ID) {
			if u.Column == i {
				words = append(words, u.Words())
			}
		}
		if b.Kind == content.Row {
			c.Text = strings.Join(words, " ")
		}
		c.Column = e.Name(c.Column)
		if b.Kind != content.Row {
			c.Text = e.Name(c.Text)
		}
		cells = append(cells, c)
	}
	return cells
}

// label is what stands before a block: Figure 4, Source.
func label(b content.Block) string {
	switch b.Kind {
	case content.Heading:
		return number(b.ID, b.Label)
	case content.Figure, content.Table:
		return Label(b.ID)
	case content.Source:
		return "Source: "
	}
	return b.Label
}

// Label is what the English calls a figure or a table: Figure 4 for 图4 and Table 1 for 表1.
func Label(id content.ID) string {
	return strings.NewReplacer("图", "Figure ", "表", "Table ").Replace(string(id))
}

// LabelIn is the name of a figure or a table in a text: 图4 or Figure 4.
func LabelIn(t Text, id content.ID) string {
	if t == English {
		return Label(id)
	}
	return string(id)
}

// both is a block with each sentence's English on the next line; of what is one
// line, beside it.
func (e *Edition) both(b content.Block) content.Block {
	out := b
	if b.Kind != content.Paragraph && b.Kind != content.Footnote {
		english, whole := e.Text(b.ID)
		if !whole {
			return out
		}
		if b.Kind == content.Row {
			out.Cells = e.bothCells(b)
		}
		out.Text = beside(b.Text, english)
		return out
	}
	var text strings.Builder
	shift := map[int]int{} // by unit, what its Chinese moved by
	units := e.Units(b.ID)
	for i, u := range units {
		if i > 0 {
			text.WriteByte('\n')
		}
		shift[i] = text.Len() - u.Start
		text.WriteString(u.Chinese)
		if u.English != "" {
			text.WriteString("\n" + u.English)
		}
	}
	moved := func(at int) int { return at + shift[unitAt(units, at)] }
	out.Text = text.String()
	out.Notes, out.Links, out.Topics, out.Breaks = nil, nil, nil, nil
	for _, m := range b.Notes {
		out.Notes = append(out.Notes, content.Mark{Start: moved(m.Start), End: moved(m.Start), Target: m.Target})
	}
	for _, m := range b.Links {
		out.Links = append(out.Links, content.Mark{Start: moved(m.Start), End: moved(m.End), Target: m.Target})
	}
	for _, t := range b.Topics {
		out.Topics = append(out.Topics, content.Topic{Start: moved(t.Start), End: moved(t.End), Marker: t.Marker, Kind: t.Kind})
	}
	for _, br := range b.Breaks {
		out.Breaks = append(out.Breaks, content.PageBreak{Offset: moved(br.Offset), Page: br.Page})
	}
	return out
}

func (e *Edition) bothCells(b content.Block) []content.Cell {
	cells := e.cells(b)
	for i, c := range b.Cells {
		cells[i].Text = beside(c.Text, cells[i].Text)
		cells[i].Column = beside(c.Column, cells[i].Column)
	}
	return cells
}

func beside(chinese, english string) string {
	if english == "" || english == chinese {
		return chinese
	}
	return chinese + " " + english
}

// unitAt is the unit that holds a byte of the block, or the one before it.
func unitAt(units []Unit, at int) int {
	for i := len(units) - 1; i > 0; i-- {
		if units[i].Start <= at {
			return i
		}
	}
	return 0
}
