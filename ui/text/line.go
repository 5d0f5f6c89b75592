package text

import (
	"iter"

	"github.com/clipperhouse/displaywidth"
)

// Line is one printed line of a text, immutable. It covers a range of the
// source's bytes; the ranges of consecutive lines touch.
type Line struct {
	src        string
	text       string
	start, end int // of src
	width      int // cells of text
	indent     int // cells of text before the first byte of src
	edits      []edit
	dw         displaywidth.Options
}

// edit is a difference between source and print: at an offset of the source,
// drop bytes are left out and insert spaces printed.
type edit struct{ at, drop, insert int }

// Text returns the line as printed, with indent and inserted spaces, without
// the white space at its end.
func (l Line) Text() string { return l.text }

// Width returns the cells of Text.
func (l Line) Width() int { return l.width }

// Start returns the offset of the first byte of the source that the line covers.
func (l Line) Start() int { return l.start }

// End returns the offset behind the last byte of the source that the line
// covers, swallowed white space and newline included.
func (l Line) End() int { return l.end }

// Column returns the cell column at which a byte offset of the source is
// printed: the indent for offsets before the line, Width for those behind it.
func (l Line) Column(offset int) int {
	for p := range l.pieces() {
		if p.start < p.end && offset < p.end {
			return p.column
		}
	}
	return l.width
}

// Offset returns the byte offset of the source under a cell column: Start
// within the indent, End beyond the text. An inserted space stands for the
// character behind it.
func (l Line) Offset(column int) int {
	for p := range l.pieces() {
		if column < p.column+p.width {
			return p.start
		}
	}
	return l.end
}

// piece is a printed cluster, or a run of inserted spaces, or source bytes
// that print nothing.
type piece struct {
	start, end    int // bytes of the source; equal for inserted spaces
	text          string
	column, width int
}

// pieces walks the line from left to right; the indent is its first piece.
func (l Line) pieces() iter.Seq[piece] {
	return func(yield func(piece) bool) {
		w := walker{line: l, at: l.start}
		if !w.emit(l.start, l.indent, l.indent, yield) {
			return
		}
		for _, e := range l.edits {
			for w.at < e.at {
				size, width := cluster(l.src[w.at:e.at], l.dw)
				if !w.emit(w.at+size, size, width, yield) {
					return
				}
			}
			if !w.emit(e.at+e.drop, e.insert, e.insert, yield) {
				return
			}
		}
	}
}

// walker is the position of pieces.
type walker struct {
	line   Line
	at     int // byte of the source
	byte   int // byte of the text
	column int
}

// emit yields what prints size bytes and width cells for the source up to end.
func (w *walker) emit(end, size, width int, yield func(piece) bool) bool {
	if end == w.at && size == 0 {
		return true
	}
	p := piece{start: w.at, end: end, text: w.line.text[w.byte : w.byte+size], column: w.column, width: width}
	w.at, w.byte, w.column = end, w.byte+size, w.column+width
	return yield(p)
}
