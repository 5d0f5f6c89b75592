package shape

import "strings"

// Doc is a document as its source read it.
type Doc struct {
	Lines   []Line
	Pages   []Page // nil for a document without pages
	Outline []Entry
	Meta    Meta
	Flow    Flow
	Lost    []Loss
}

// Meta is what a file says of itself; "" where it says nothing.
type Meta struct {
	Title     string
	Author    string
	Publisher string
	Date      string // 2023, 2023-07 or 2023-07-25
}

// Page is a sheet of the document. Label is its page label in the file, "" where
// the file gives none.
type Page struct{ Label string }

// Entry is a heading of the outline that a file brings along, with the index of
// its page in Pages, -1 where it is not known.
type Entry struct {
	Title string
	Level int
	Page  int
}

// Loss is what could not be turned into text, and how often.
type Loss struct {
	Reason Reason
	Count  int
}

// Reason says why something was lost. Scripts see these values.
type Reason string

// The reasons.
const (
	Picture  Reason = "picture"   // an image; its caption is kept
	Formula  Reason = "formula"   // markup of a formula
	Embedded Reason = "embedded"  // another document, sound, film or drawing
	NoText   Reason = "page"      // a page without text, as scans have
	BadBytes Reason = "encoding"  // bytes that are no character of the encoding
	Garbled  Reason = "garbled"   // letters that the fonts of the file give wrong
	Unread   Reason = "unread"    // a page that was not read because reading was stopped
	Rest     Reason = "rest"      // a kilobyte of a document without pages, for the same reason
	Broken   Reason = "structure" // a part of the file that cannot be read
	Hidden   Reason = "hidden"    // text that the file has and does not show
)

// Flow says how the lines of a document make paragraphs.
type Flow string

// The flows. Ruled text is broken at a measure and only its layout tells where
// paragraphs end; Spaced text is broken at a measure with blank lines between
// paragraphs; of Paragraphs each line is one; of Printed text Line.Apart alone
// tells where paragraphs begin.
const (
	Ruled      Flow = "ruled"
	Spaced     Flow = "spaced"
	Paragraphs Flow = "paragraphs"
	Printed    Flow = "printed"
)

// Line is a line of the document; Text is "" for a blank one.
type Line struct {
	Text  string
	Page  int // index into Doc.Pages
	Level int // 1 to 6: a heading for certain; 0 says nothing
	Style Style
	Cells []string // of a Row, one for each column; Text is not used
	Size  float64  // of the characters in points; 0 where it is not known
	Bold  bool
	Apart bool   // a paragraph begins here, as a gap or an indent shows
	Label string // of a Note: what Marks call it; "" where no mark is known
	Marks []Mark // of footnotes, in their order
}

// Mark is a footnote's mark at a byte offset of a line's Text, which does not hold
// it. Note is the Label of the footnote.
type Mark struct {
	At   int
	Note string
}

// Style is what the format says a line is.
type Style string

// The styles; Plain says nothing.
const (
	Plain   Style = ""
	Row     Style = "row"     // of a table; the rows of one table follow one another
	Head    Style = "head"    // the first row of a table
	Note    Style = "note"    // a footnote, in the order of their numbers
	Item    Style = "item"    // of a list: never a heading
	Code    Style = "code"    // kept line by line: never a heading
	Aside   Style = "aside"   // running text and navigation, left out of the flow
	Caption Style = "caption" // of a figure or table
)

// Text makes a document of plain lines.
func Text(s string, flow Flow) Doc {
	doc := Doc{Flow: flow, Lines: make([]Line, 0, strings.Count(s, "\n")+1)}
	for line := range strings.SplitSeq(s, "\n") {
		doc.Lines = append(doc.Lines, Line{Text: line})
	}
	return doc
}

// LoseRest counts size bytes of a document without pages that were not read.
func (d *Doc) LoseRest(size int) { d.Lose(Rest, (size+1023)>>10) }

// Lose counts a loss.
func (d *Doc) Lose(why Reason, n int) {
	for i := range d.Lost {
		if d.Lost[i].Reason == why {
			d.Lost[i].Count += n
			return
		}
	}
	d.Lost = append(d.Lost, Loss{why, n})
}
