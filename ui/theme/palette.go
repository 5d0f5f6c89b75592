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
	}
}
