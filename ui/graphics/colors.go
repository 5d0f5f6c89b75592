package graphics

import (
	"image"
	"image/color"
)

// The colours of a sixel picture: as many as nearly every terminal has, and no more
// than the encoder keeps apart in little memory.
const (
	usualColors = 16
	mostColors  = 64
)

// reduced is a picture in at most n colours, 0 for the usual number, the others
// replaced by the nearest of them.
func reduced(img *image.Paletted, n int) *image.Paletted {
	if n <= 0 {
		n = usualColors
	}
	count := make([]int, len(img.Palette))
	for _, p := range img.Pix {
		count[p]++
	}
	palette := kept(img.Palette, count, min(n, mostColors))
	to := make([]uint8, len(img.Palette))
	for i, c := range img.Palette {
		to[i] = uint8(palette.Index(c)) //nolint:gosec // at most mostColors
	}
	out := image.NewPaletted(img.Rect, palette)
	for i, p := range img.Pix {
		out.Pix[i] = to[p]
	}
	return out
}

// kept are n of a picture's colours, one after the other that which covers most pixels
// and is farthest from those before it: a thin line in a colour of its own keeps it.
func kept(all color.Palette, count []int, n int) color.Palette {
	var palette color.Palette
	for len(palette) < n {
		best, most := -1, 0.0
		for i, c := range all {
			if weight := float64(count[i]) * apart(palette, c); weight > most {
				best, most = i, weight
			}
		}
		if best < 0 {
			break
		}
		palette = append(palette, all[best])
	}
	return palette
}

// apart is the squared distance of a colour from the nearest of a palette; 1 where that
// is empty.
func apart(palette color.Palette, c color.Color) float64 {
	if len(palette) == 0 {
		return 1
	}
	r, g, b, _ := c.RGBA()
	x, y, z, _ := palette.Convert(c).RGBA()
	square := func(p, q uint32) float64 { d := (float64(p) - float64(q)) / 65535; return d * d }
	return square(r, x) + square(g, y) + square(b, z)
}
