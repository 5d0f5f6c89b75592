package picture

import (
	"image/color"
	"math"

	"yunlan/ui/theme"
)

// Picture is a figure laid out as shapes, the later over the earlier. Lengths
// are in pixels of the SVG before scaling; PNG has twice as many where no size is
// asked for.
type Picture struct {
	w, h        float64
	left, top   float64 // where the sheet begins, beside what is drawn
	scale       float64 // pixels of a length of 1
	sized       bool    // the pixels are those that were asked for
	theme       Theme
	title, desc string
	shapes      []shape
	stacked     bool // the parts of a whole stand end to end
}

// shape is one thing that is drawn.
type shape interface {
	svg(out *svgWriter)
	paint(on *canvas)
}

type point struct{ x, y float64 }

// look is how a shape is filled and stroked; a colour that is clear is not
// drawn.
type look struct {
	fill, stroke color.RGBA
	dash         bool
}

// strokeWidth is that of every line.
const strokeWidth = 1.6

// box is a rectangle.
type box struct {
	x, y, w, h float64
	look
	class string
}

// trace is a line through points.
type trace struct {
	points []point
	look
}

// sign is the mark of a point: it says how its number is known and, in SVG,
// which facts stand behind it.
type sign struct {
	at    point
	kind  string // stated, derived, bound
	facts string
	look
}

// signSize is the radius of a mark.
const signSize = 5.0

// outline is the corners of a sign.
func (s sign) outline() []point {
	if s.kind == "bound" {
		const side = signSize * 1.15
		return []point{{s.at.x, s.at.y - side}, {s.at.x + side, s.at.y + side*0.8}, {s.at.x - side, s.at.y + side*0.8}}
	}
	const corners = 40
	round := make([]point, corners)
	for i := range round {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / corners)
		round[i] = point{s.at.x + signSize*cos, s.at.y + signSize*sin}
	}
	return round
}

// words are one line of text; at is its baseline.
type words struct {
	at     point
	size   float64
	anchor anchor
	ink    color.RGBA
	class  string
	text   string
}

// anchor says which part of a line of text stands at its point.
type anchor int

const (
	start anchor = iota
	middle
	end
)

// The colours: dark on white, so that they can be printed, and apart from one
// another in grey too.
var (
	paper = color.RGBA{255, 255, 255, 255}
	ink   = color.RGBA{27, 27, 27, 255}
	muted = color.RGBA{90, 90, 90, 255}
	faint = color.RGBA{150, 150, 150, 255}
	inks  = light[:]
	light = theme.Series(false)
)
