package picture

import (
	"image/color"
	"math"
	"slices"
	"strconv"
	"strings"

	"yunlan/data/market"
	"yunlan/ui/theme"
)

// Size is the pixels of a picture.
type Size struct{ W, H int }

// The sizes that a picture can have.
const (
	leastSide = 240
	mostSide  = 8192
)

// a4 is a lying sheet of A4 at 150 pixels an inch.
var a4 = Size{1754, 1240}

// ParseSize reads 1920x1080 (also with ×, * or X) or a4. ok is false for what is no
// size, and for one with a side below 240 or above 8192 pixels.
func ParseSize(s string) (size Size, ok bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if s == "a4" {
		return a4, true
	}
	wide, high, found := strings.Cut(strings.NewReplacer("×", "x", "*", "x").Replace(s), "x")
	w, wErr := strconv.Atoi(wide)
	h, hErr := strconv.Atoi(high)
	ok = found && wErr == nil && hErr == nil && min(w, h) >= leastSide && max(w, h) <= mostSide
	return Size{w, h}, ok
}

// The widths among which a page is sought that fills a size; in wider ones the text
// of a slide would be too small.
const (
	narrowest = 560.0
	widest    = 1200.0
	widthStep = 20.0
)

// DrawSized lays out a view to fill a size: as wide as makes it as high as the size
// is, then scaled as a whole and put in the middle. Parts of a whole stand end to end
// if there is a width at which they can.
func DrawSized(f market.Figure, key market.Key, size Size, theme Theme) *Picture {
	off := func(p *Picture) float64 { return math.Abs(p.w/p.h - float64(size.W)/float64(size.H)) }
	var best *Picture
	for width := narrowest; width <= widest; width += widthStep {
		p := laidOut(f, key, width)
		if best == nil || p.stacked && !best.stacked || p.stacked == best.stacked && off(p) < off(best) {
			best = p
		}
	}
	best.theme, best.sized = theme, true
	best.scale = min(float64(size.W)/best.w, float64(size.H)/best.h)
	w, h := float64(size.W)/best.scale, float64(size.H)/best.scale
	best.left, best.top = (best.w-w)/2, (best.h-h)/2
	best.w, best.h = w, h
	best.shapes[0] = box{best.left, best.top, w, h, look{fill: paper}, ""}
	return best
}

// Theme is the colours of a picture.
type Theme string

// The themes.
const (
	Light Theme = "light"
	Dark  Theme = "dark"
)

// Themes lists the themes.
func Themes() []Theme { return []Theme{Light, Dark} }

// dark are the colours of a dark slide by those of a light one, but for the series.
var dark = map[color.RGBA]color.RGBA{
	paper: {22, 22, 30, 255}, ink: {236, 238, 244, 255}, muted: {170, 174, 190, 255}, faint: {110, 114, 130, 255},
}

// of is a colour of the light theme as this theme has it.
func (t Theme) of(c color.RGBA) color.RGBA {
	if t != Dark {
		return c
	}
	if other, ok := dark[c]; ok {
		return other
	}
	if i := slices.Index(inks, c); i >= 0 {
		return theme.Series(true)[i]
	}
	return c
}
