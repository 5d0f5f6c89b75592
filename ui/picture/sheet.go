package picture

import (
	"image"
	"image/color"
	"slices"
)

// sheet is the paper that is painted on: blank, or one ink at one strength in
// each pixel. A pixel is one byte then, and nothing has to be filtered, which
// makes writing the image four times as fast as with three colours a pixel.
type sheet struct {
	img  *image.Paletted
	inks []color.RGBA
}

// strengths is how many there are of an ink, from a trace of it to all.
const strengths = 32

func newSheet(w, h int, theme Theme) *sheet {
	s := &sheet{inks: append([]color.RGBA{ink, muted, faint}, inks...)}
	under := theme.of(paper)
	palette := color.Palette{under}
	for _, c := range s.inks {
		c = theme.of(c)
		for strength := 1; strength <= strengths; strength++ {
			palette = append(palette, color.RGBA{mixed(c.R, under.R, strength), mixed(c.G, under.G, strength), mixed(c.B, under.B, strength), 255})
		}
	}
	s.img = image.NewPaletted(image.Rect(0, 0, w, h), palette)
	return s
}

func mixed(over, under uint8, strength int) uint8 {
	return uint8((int(over)*strength + int(under)*(strengths-strength) + strengths/2) / strengths)
}

// paint lays a colour, which is one of the inks or the paper's, over an area as
// strong as the mask says from its corner on.
func (s *sheet) paint(area image.Rectangle, mask *image.Alpha, corner image.Point, with color.RGBA) {
	number := slices.Index(s.inks, with) // -1 is the paper
	inside := area.Intersect(s.img.Rect)
	for y := inside.Min.Y; y < inside.Max.Y; y++ {
		row := s.img.Pix[s.img.PixOffset(inside.Min.X, y):][:inside.Dx()]
		strong := mask.Pix[mask.PixOffset(corner.X+inside.Min.X-area.Min.X, corner.Y+y-area.Min.Y):][:inside.Dx()]
		for x, alpha := range strong {
			if alpha > 0 {
				row[x] = over(row[x], number, (int(alpha)*strengths+127)/255)
			}
		}
	}
}

// over is a pixel with an ink laid over it. Where two inks meet in one pixel
// the stronger takes it.
func over(pixel uint8, number, strength int) uint8 {
	was, had := 0, -1 // strength and ink
	if pixel > 0 {
		was, had = (int(pixel)-1)%strengths+1, (int(pixel)-1)/strengths
	}
	switch {
	case number < 0: // blanks it
		number, strength = had, was*(strengths-strength)/strengths
	case number == had:
		strength = was + strength - was*strength/strengths
	case was > strength:
		return pixel
	}
	if strength == 0 {
		return 0
	}
	return uint8(1 + number*strengths + strength - 1)
}
