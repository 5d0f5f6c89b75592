package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// palette names colours by what they are for.
type palette struct {
	text, muted, faint color.Color // prose, secondary text, rules
	title, accent      color.Color // headings, the one accent
	link, note         color.Color
	found, foundInk    color.Color // background and text of a match
	now, nowInk        color.Color // of the current match
	selected           color.Color // background of the selected row
	lit                color.Color // background of what the reader marked
	warn               color.Color
	series             [MostSeries]color.Color // of a chart
}

// dark is ink on night blue; contrast of text on #16161e is above 9:1.
func dark() palette {
	c := lipgloss.Color
	return palette{
		text: c("#c9cbd3"), muted: c("#8b8fa3"), faint: c("#4a4d5e"),
		title: c("#eceef4"), accent: c("#7fb4ca"),
		link: c("#7fb4ca"), note: c("#a3a7b8"),
		found: c("#4d4a2f"), foundInk: c("#f0e3b0"),
		now: c("#e0c872"), nowInk: c("#16161e"),
		selected: c("#2b2f40"), lit: c("#26394a"), warn: c("#e0a96d"),
		series: seriesOf(true),
	}
}

// light is ink on paper; contrast of text on #fafafa is above 10:1.
func light() palette {
	c := lipgloss.Color
	return palette{
		text: c("#2e3138"), muted: c("#646a78"), faint: c("#c3c7d0"),
		title: c("#14161a"), accent: c("#1f6f8b"),
		link: c("#1f6f8b"), note: c("#565b67"),
		found: c("#f5ebb8"), foundInk: c("#3a3310"),
		now: c("#8a6d00"), nowInk: c("#ffffff"),
		selected: c("#e4e9f2"), lit: c("#dcedf2"), warn: c("#9a4d00"),
		series: seriesOf(false),
	}
}

// dark256 and light256 are the same palettes chosen by hand among the 256 colours
// (16 and up, which are the same everywhere): the nearest match would turn bluish
// greys lilac and others green.
func dark256() palette {
	c := lipgloss.Color
	return palette{
		text: c("252"), muted: c("246"), faint: c("239"),
		title: c("255"), accent: c("110"),
		link: c("110"), note: c("248"),
		found: c("58"), foundInk: c("230"),
		now: c("179"), nowInk: c("233"),
		selected: c("237"), lit: c("23"), warn: c("179"),
		series: colours("74", "214", "194", "203"),
	}
}

func light256() palette {
	c := lipgloss.Color
	return palette{
		text: c("236"), muted: c("241"), faint: c("251"),
		title: c("233"), accent: c("24"),
		link: c("24"), note: c("240"),
		found: c("229"), foundInk: c("58"),
		now: c("94"), nowInk: c("231"),
		selected: c("254"), lit: c("195"), warn: c("94"),
		series: colours("25", "130", "235", "89"),
	}
}
