package theme

import (
	"image/color"
	"math"
	"testing"
)

// seen are what people see of linear light who have no cones for long, middle or short
// waves (Machado, Oliveira and Fernandes 2009, severity 1), and all the others.
var seen = map[string][3][3]float64{
	"all colours": {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"no red":      {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"no green":    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"no blue":     {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

// TestSeriesAreToldApart by everybody: any two colours are far apart (ΔE 1976; 2.3 can
// just be seen) whichever cones one has, and in the grey of a printer.
func TestSeriesAreToldApart(t *testing.T) {
	const least, leastGrey = 15, 5
	for name, p := range map[string]palette{"dark": dark(), "light": light(), "dark 256": dark256(), "light 256": light256()} {
		for i, a := range p.series {
			for _, b := range p.series[:i] {
				for who, matrix := range seen {
					la, lb := lab(a, matrix), lab(b, matrix)
					if far := math.Sqrt(square(la[0]-lb[0]) + square(la[1]-lb[1]) + square(la[2]-lb[2])); far < least {
						t.Errorf("%s: who sees %s sees %v and %v %.1f apart", name, who, a, b, far)
					}
					if who == "all colours" && math.Abs(la[0]-lb[0]) < leastGrey {
						t.Errorf("%s: in grey %v and %v are %.1f apart", name, a, b, math.Abs(la[0]-lb[0]))
					}
				}
			}
		}
	}
}

func square(v float64) float64 { return v * v }

// lab is a colour in CIELAB as it is seen.
func lab(c color.Color, matrix [3][3]float64) [3]float64 {
	r, g, b, _ := c.RGBA()
	light := [3]float64{linear(r), linear(g), linear(b)}
	var as [3]float64
	for i, row := range matrix {
		as[i] = min(max(row[0]*light[0]+row[1]*light[1]+row[2]*light[2], 0), 1)
	}
	bent := func(t float64) float64 {
		if t > 0.008856 {
			return math.Cbrt(t)
		}
		return 7.787*t + 16.0/116
	}
	x := bent((0.4124*as[0] + 0.3576*as[1] + 0.1805*as[2]) / 0.95047)
	y := bent(0.2126*as[0] + 0.7152*as[1] + 0.0722*as[2])
	z := bent((0.0193*as[0] + 0.1192*as[1] + 0.9505*as[2]) / 1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

// TestSeriesOnlyWhereColoursAreKnown: sixteen colours are whatever the terminal makes
// of them, so fills go on telling series apart there, as they do without colour.
func TestSeriesOnlyWhereColoursAreKnown(t *testing.T) {
	for name, c := range map[string]struct {
		styles *Styles
		hues   bool
	}{
		"dark": {New("dark", true, false), true}, "light": {New("light", true, false), true}, "256": {Indexed(true), true},
		"16": {Sixteen(true), false}, "none": {New("dark", true, true), false},
	} {
		if c.styles.Hues != c.hues {
			t.Errorf("%s: colours alone tell series apart: %v", name, c.styles.Hues)
		}
		for i, s := range c.styles.Series {
			if s.open == "" {
				t.Errorf("%s: series %d looks like prose", name, i)
			}
		}
	}
}
