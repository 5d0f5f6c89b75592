package graphics

import (
	"fmt"
	"image"
	"slices"
	"strconv"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
)

// Ability is what a terminal has answered about pictures. The zero value is a
// terminal that answered nothing.
type Ability struct {
	Kitty, ITerm2, Sixel bool

	Colors int         // of a sixel picture, 0 for unknown
	Most   image.Point // the largest sixel picture, in pixels; 0 for unknown
	Cell   image.Point // of a character, in pixels; 0 for unknown
}

// Question asks about each protocol, the colours and the size of a sixel picture,
// and the size of a cell. Sixel is in the answer to DA1, which follows every
// question. A terminal that takes kitty's question for a title gets its own back.
const Question = "\x1b[22;2t\x1b_Gi=1,a=q,s=1,v=1,f=24;AAAA\x1b\\\x1b[23;2t" +
	"\x1b]1337;ReportCellSize\a" + "\x1b[?1;1;0S\x1b[?2;1;0S" + "\x1b[16t"

// sixelAttribute stands in DA1 for sixel.
const sixelAttribute = 4

// Answer reads an answer to Question or to DA1; ok is false for any other event.
func Answer(event uv.Event) (a Ability, ok bool) {
	switch e := event.(type) {
	case uv.PrimaryDeviceAttributesEvent:
		return Ability{Sixel: slices.Contains(e, sixelAttribute)}, true
	case uv.KittyGraphicsEvent:
		return Ability{Kitty: string(e.Payload) == "OK"}, true
	case uv.CellSizeEvent:
		return Ability{Cell: Cell(float64(e.Width), float64(e.Height))}, true
	case uv.UnknownOscEvent:
		return iterm2Answer(string(e))
	case uv.UnknownCsiEvent:
		return sixelAnswer(string(e))
	}
	return Ability{}, false
}

// iterm2Answer reads the height and width of a cell in points, and the pixels of a
// point: OSC 1337 ; ReportCellSize=17.5;8.0;2.0.
func iterm2Answer(s string) (Ability, bool) {
	_, sizes, ok := strings.Cut(s, "\x1b]1337;ReportCellSize=")
	if !ok {
		return Ability{}, false
	}
	a := Ability{ITerm2: true}
	part := strings.Split(strings.TrimRight(sizes, "\a\x1b\\"), ";")
	if len(part) < 2 {
		return a, true
	}
	scale := 1.0
	if len(part) > 2 {
		scale, _ = strconv.ParseFloat(part[2], 64)
	}
	h, _ := strconv.ParseFloat(part[0], 64)
	w, _ := strconv.ParseFloat(part[1], 64)
	a.Cell = Cell(w*scale, h*scale)
	return a, true
}

// sixelAnswer reads the colours, CSI ? 1 ; 0 ; n S, or the largest size, CSI ? 2 ; 0 ;
// w ; h S.
func sixelAnswer(s string) (Ability, bool) {
	var n, w, h int
	if _, err := fmt.Sscanf(s, "\x1b[?1;0;%dS", &n); err == nil && n > 0 {
		return Ability{Colors: n}, true
	}
	if _, err := fmt.Sscanf(s, "\x1b[?2;0;%d;%dS", &w, &h); err == nil && w > 0 && h > 0 {
		return Ability{Most: image.Pt(w, h)}, true
	}
	return Ability{}, false
}

// The sizes in which a cell is believed.
const (
	leastCell = 2
	mostCell  = 200
)

// Cell is the size of a cell where it can be believed; 0 for any other.
func Cell(w, h float64) image.Point {
	if !(w >= leastCell && h >= leastCell && w <= mostCell && h <= mostCell) {
		return image.Point{}
	}
	return image.Pt(int(w), int(h))
}

// With is what is known after one more answer.
func (a Ability) With(b Ability) Ability {
	a.Kitty, a.ITerm2, a.Sixel = a.Kitty || b.Kitty, a.ITerm2 || b.ITerm2, a.Sixel || b.Sixel
	if b.Colors > 0 {
		a.Colors = b.Colors
	}
	if b.Most != (image.Point{}) {
		a.Most = b.Most
	}
	if b.Cell != (image.Point{}) {
		a.Cell = b.Cell
	}
	return a
}

// Protocol is the name of the protocol that is used, "" for none.
func (a Ability) Protocol() string {
	switch {
	case a.Kitty:
		return "kitty"
	case a.ITerm2:
		return "iTerm2"
	case a.Sixel:
		return "sixel"
	}
	return ""
}

// usualCell is assumed where the size of a cell is unknown.
var usualCell = image.Point{X: 8, Y: 16}

// most is the largest picture that is made: larger ones are stretched, or, by sixel,
// stand in the middle.
var most = image.Point{X: 1920, Y: 1200}

// Room is the pixels of a picture for a window of so many cells, whose last row stays
// free.
func (a Ability) Room(cols, rows int) image.Point {
	c := a.cell()
	whole := image.Pt(max(cols, 1)*c.X, max(rows-1, 1)*c.Y)
	limit := most
	if a.Protocol() == "sixel" && a.Most != (image.Point{}) {
		limit = image.Pt(min(most.X, a.Most.X), min(most.Y, a.Most.Y))
	}
	scale := min(1, float64(limit.X)/float64(whole.X), float64(limit.Y)/float64(whole.Y))
	return image.Pt(max(int(float64(whole.X)*scale), 1), max(int(float64(whole.Y)*scale), 1))
}

func (a Ability) cell() image.Point {
	if a.Cell == (image.Point{}) {
		return usualCell
	}
	return a.Cell
}
