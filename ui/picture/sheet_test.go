package picture

import (
	"image"
	"image/color"
	"testing"

	"pgregory.net/rapid"
)

// alpha is a mask of one pixel.
func alpha(a uint8) *image.Alpha {
	mask := image.NewAlpha(image.Rect(0, 0, 1, 1))
	mask.Pix[0] = a
	return mask
}

type layer struct {
	with  color.RGBA
	alpha uint8
}

func painted(layers ...layer) color.RGBA {
	s := newSheet(1, 1, Light)
	for _, l := range layers {
		s.paint(s.img.Rect, alpha(l.alpha), image.Point{}, l.with)
	}
	r, g, b, _ := s.img.At(0, 0).RGBA()
	return color.RGBA{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), 255}
}

func TestPaint(t *testing.T) {
	half := color.RGBA{141, 141, 141, 255} // ink, half as strong
	cases := map[string]struct {
		layers []layer
		want   color.RGBA
	}{
		"nothing":                           {nil, paper},
		"a clear mask":                      {[]layer{{ink, 0}}, paper},
		"an ink":                            {[]layer{{muted, 255}}, muted},
		"half an ink":                       {[]layer{{ink, 128}}, half},
		"an ink over itself":                {[]layer{{ink, 255}, {ink, 40}}, ink},
		"an ink over another":               {[]layer{{muted, 255}, {inks[1], 255}}, inks[1]},
		"the edge of an ink on another":     {[]layer{{muted, 255}, {inks[1], 60}}, muted},
		"the paper over an ink":             {[]layer{{inks[3], 255}, {paper, 255}}, paper},
		"the edge of the paper over an ink": {[]layer{{ink, 255}, {paper, 128}}, half},
		"the paper over itself":             {[]layer{{paper, 90}}, paper},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got := painted(c.layers...); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// TestPaintStaysInside paints areas that hang over every edge of a sheet.
func TestPaintStaysInside(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := newSheet(5, 4, Light)
		x, y := rapid.IntRange(-9, 9).Draw(t, "x"), rapid.IntRange(-9, 9).Draw(t, "y")
		area := image.Rect(0, 0, rapid.IntRange(0, 9).Draw(t, "w"), rapid.IntRange(0, 9).Draw(t, "h"))
		mask := image.NewAlpha(area)
		for i := range mask.Pix {
			mask.Pix[i] = 255
		}
		area = area.Add(image.Pt(x, y))
		s.paint(area, mask, image.Point{}, ink)
		for y := range 4 {
			for x := range 5 {
				r, _, _, _ := s.img.At(x, y).RGBA()
				if dark := r < 0x8000; dark != image.Pt(x, y).In(area) {
					t.Fatalf("%d,%d is dark: %v, painted %v", x, y, dark, area)
				}
			}
		}
	})
}

func BenchmarkFindFont(b *testing.B) {
	for b.Loop() {
		font, err := FindFont(func(string) string { return "" })
		if err != nil {
			b.Skip(err)
		}
		_ = font.Close()
	}
}
