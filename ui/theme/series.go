package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// MostSeries is how many series of a chart have a colour of their own.
const MostSeries = 4

// Series are the colours that tell the series of a chart apart, on a dark or a light
// ground: on screens, in pictures and in workbooks. Any two differ for people who see
// no red, no green or no blue, and in grey; each can be read as text.
func Series(dark bool) [MostSeries]color.RGBA {
	if dark {
		return [...]color.RGBA{{0x74, 0xae, 0xd0, 255}, {0xe8, 0xb4, 0x4c, 255}, {0xd8, 0xf5, 0xe6, 255}, {0xe8, 0x58, 0x9c, 255}}
	}
	return [...]color.RGBA{{0x1a, 0x5f, 0x9e, 255}, {0xb0, 0x58, 0x0f, 255}, {0x0f, 0x3a, 0x22, 255}, {0x7a, 0x1f, 0x5c, 255}}
}

// seriesOf are the colours of Series as lipgloss has them.
func seriesOf(dark bool) (all [MostSeries]color.Color) {
	for i, c := range Series(dark) {
		all[i] = c
	}
	return all
}

// colours are colours of a terminal by their numbers.
func colours(numbers ...string) (all [MostSeries]color.Color) {
	for i, n := range numbers {
		all[i] = lipgloss.Color(n)
	}
	return all
}

// inks are the styles for the series.
func inks(of [MostSeries]color.Color) (all [MostSeries]Style) {
	for i, c := range of {
		all[i] = worked(lipgloss.NewStyle().Foreground(c))
	}
	return all
}
