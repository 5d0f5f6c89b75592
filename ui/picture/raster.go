package picture

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"slices"

	"yunlan/content"

	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// fine is how many pixels of the PNG make one of the SVG where no size is asked
// for: enough for print.
const fine = 2

// PNG is the picture as a file, its text set in a font.
func (p *Picture) PNG(f *Font) ([]byte, error) {
	img, err := p.Image(f)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(&out, img); err != nil {
		return nil, fmt.Errorf("encode PNG: %w", err)
	}
	return out.Bytes(), nil
}

// Image is the picture as pixels, its text set in a font.
func (p *Picture) Image(f *Font) (*image.Paletted, error) {
	c := &canvas{scale: p.scale, left: p.left, top: p.top, font: f, faces: map[float64]font.Face{}}
	if !p.sized {
		c.scale = fine
	}
	c.sheet = newSheet(c.pixels(p.w), c.pixels(p.h), p.theme)
	for _, s := range p.shapes {
		s.paint(c)
	}
	if c.err != nil {
		return nil, fmt.Errorf("set text: %w", c.err)
	}
	return c.sheet.img, nil
}

// canvas is what shapes are painted on. The first error stays.
type canvas struct {
	sheet *sheet
	scale float64 // pixels of a length of 1
	left  float64 // of the sheet
	top   float64
	font  *Font
	faces map[float64]font.Face
	fills vector.Rasterizer
	mask  image.Alpha // of the shape that is being filled
	err   error
}

// pixels is a length in whole pixels.
func (c *canvas) pixels(length float64) int { return int(math.Ceil(length*c.scale - 1e-6)) }

func (b box) paint(on *canvas) {
	if b.x == on.left && b.y == on.top && b.fill == paper && b.stroke.A == 0 {
		return // the sheet itself, which is blank
	}
	outline := []point{{b.x, b.y}, {b.x + b.w, b.y}, {b.x + b.w, b.y + b.h}, {b.x, b.y + b.h}}
	on.fill(outline, b.fill)
	on.line(append(outline, outline[0]), b.stroke, b.dash)
}

func (t trace) paint(on *canvas) { on.line(t.points, t.stroke, t.dash) }

func (s sign) paint(on *canvas) {
	outline := s.outline()
	on.fill(outline, s.fill)
	on.line(append(outline, outline[0]), s.stroke, false)
}

func (w words) paint(on *canvas) {
	face, err := on.face(w.size)
	if err != nil {
		on.err = err
		return
	}
	s := content.Sanitize(w.text)
	dot := fixed.Point26_6{X: fixed.Int26_6((w.at.x - on.left) * on.scale * 64), Y: fixed.Int26_6((w.at.y - on.top) * on.scale * 64)}
	switch w.anchor {
	case middle:
		dot.X -= font.MeasureString(face, s) / 2
	case end:
		dot.X -= font.MeasureString(face, s)
	}
	before := rune(-1)
	for _, r := range s {
		if before >= 0 {
			dot.X += face.Kern(before, r)
		}
		area, mask, corner, advance, _ := face.Glyph(dot, r) // what is missing has a sign of its own
		if alpha, ok := mask.(*image.Alpha); ok {
			on.sheet.paint(area, alpha, corner, w.ink)
		}
		dot.X += advance
		before = r
	}
}

func (c *canvas) face(size float64) (font.Face, error) {
	if face, ok := c.faces[size]; ok {
		return face, nil
	}
	face, err := c.font.face(size * c.scale)
	c.faces[size] = face
	return face, err
}

// fill fills an outline.
func (c *canvas) fill(outline []point, with color.RGBA) {
	if with.A == 0 || len(outline) < 3 {
		return
	}
	outline = slices.Clone(outline)
	low, high := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for i, p := range outline {
		p = point{(p.x - c.left) * c.scale, (p.y - c.top) * c.scale}
		outline[i] = p
		low = point{min(low.x, p.x), min(low.y, p.y)}
		high = point{max(high.x, p.x), max(high.y, p.y)}
	}
	area := image.Rect(int(math.Floor(low.x)), int(math.Floor(low.y)), int(math.Ceil(high.x)), int(math.Ceil(high.y)))
	if area.Empty() {
		return
	}
	z := &c.fills
	z.Reset(area.Dx(), area.Dy()) // no larger than the shape
	at := func(p point) (x, y float32) {
		return float32(p.x - float64(area.Min.X)), float32(p.y - float64(area.Min.Y))
	}
	z.MoveTo(at(outline[0]))
	for _, p := range outline[1:] {
		z.LineTo(at(p))
	}
	z.ClosePath()
	if n := area.Dx() * area.Dy(); cap(c.mask.Pix) < n {
		c.mask.Pix = make([]uint8, n)
	}
	c.mask.Pix = c.mask.Pix[:area.Dx()*area.Dy()]
	c.mask.Stride, c.mask.Rect = area.Dx(), image.Rect(0, 0, area.Dx(), area.Dy())
	z.DrawOp = draw.Src
	z.Draw(&c.mask, c.mask.Rect, image.Opaque, image.Point{})
	c.sheet.paint(area, &c.mask, image.Point{}, with)
}

// The lengths of a dash and of the gap after it.
const (
	dashOn  = 5.0
	dashOff = 4.0
)

// line strokes the way through points.
func (c *canvas) line(points []point, with color.RGBA, dash bool) {
	if with.A == 0 {
		return
	}
	walked := 0.0
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		length := math.Hypot(b.x-a.x, b.y-a.y)
		if length == 0 {
			continue
		}
		if !dash {
			c.segment(a, b, with)
			continue
		}
		along := func(at float64) point { return point{a.x + (b.x-a.x)*at/length, a.y + (b.y-a.y)*at/length} }
		for at := 0.0; at < length; {
			phase := math.Mod(walked+at, dashOn+dashOff)
			if phase < dashOn {
				until := min(at+dashOn-phase, length)
				c.segment(along(at), along(until), with)
				at = until + 1e-9
				continue
			}
			at += dashOn + dashOff - phase + 1e-9
		}
		walked += length
	}
}

// segment is one straight piece of a line, with square ends.
func (c *canvas) segment(a, b point, with color.RGBA) {
	length := math.Hypot(b.x-a.x, b.y-a.y)
	if length == 0 {
		return
	}
	across := point{(b.y - a.y) / length * strokeWidth / 2, (a.x - b.x) / length * strokeWidth / 2}
	ahead := point{(b.x - a.x) / length * strokeWidth / 4, (b.y - a.y) / length * strokeWidth / 4}
	c.fill([]point{
		{a.x - ahead.x + across.x, a.y - ahead.y + across.y},
		{b.x + ahead.x + across.x, b.y + ahead.y + across.y},
		{b.x + ahead.x - across.x, b.y + ahead.y - across.y},
		{a.x - ahead.x - across.x, a.y - ahead.y - across.y},
	}, with)
}
