package theme

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// Style is a lipgloss style reduced to its opening and closing sequences. A frame
// styles about two hundred pieces of single lines, which need no margins, borders or
// measuring.
type Style struct{ open, shut string }

// Render styles one line of text.
func (s Style) Render(text string) string {
	if text == "" || s.open == "" {
		return text
	}
	return s.open + text + s.shut
}

// worked reduces a lipgloss style to its sequences.
func worked(s lipgloss.Style) Style {
	const mark = "x"
	open, shut, _ := strings.Cut(s.Render(mark), mark)
	return Style{open, shut}
}

// Styles are the semantic styles of every screen.
type Styles struct {
	TextStyles
	MarkStyles
	Series [MostSeries]Style // of a chart
	Hues   bool              // they are told apart by colour alone; else by fills
	Mono   bool              // no colour: a sign must say what a colour would
}

// TextStyles are the styles for kinds of text.
type TextStyles struct {
	Text, Muted, Faint  Style
	Title, Heading      Style // chapter and section headings
	Accent, Topic, Link Style
	Note                Style // captions, sources, footnotes
	Key                 Style // a key in a hint
	Warn                Style
}

// MarkStyles are the styles for text that is marked in some way.
type MarkStyles struct {
	Found, Now        Style // a match, the current match
	Selected          Style // the selected row
	Highlight, Chosen Style // what the reader marked, what is being selected
}

// Names lists the themes in the order in which a key steps through them.
var Names = []string{"auto", "dark", "light", "mono"}

// New returns the styles of a theme by name. auto follows darkTerminal; noColor
// (NO_COLOR, or a terminal without colours) overrides every theme.
func New(name string, darkTerminal, noColor bool) *Styles {
	switch {
	case noColor || name == "mono":
		return mono()
	case name == "light" || name != "dark" && !darkTerminal:
		return styles(light())
	}
	return styles(dark())
}

// Next returns the theme after name.
func Next(name string) string {
	for i, n := range Names {
		if n == name {
			return Names[(i+1)%len(Names)]
		}
	}
	return Names[0]
}

func styles(p palette) *Styles {
	s := lipgloss.NewStyle
	return &Styles{
		TextStyles: TextStyles{
			Text:    worked(s().Foreground(p.text)),
			Muted:   worked(s().Foreground(p.muted)),
			Faint:   worked(s().Foreground(p.faint)),
			Title:   worked(s().Foreground(p.accent).Bold(true)),
			Heading: worked(s().Foreground(p.title).Bold(true)),
			Accent:  worked(s().Foreground(p.accent)),
			Topic:   worked(s().Foreground(p.title).Bold(true)),
			Link:    worked(s().Foreground(p.link).Underline(true)),
			Note:    worked(s().Foreground(p.note)),
			Key:     worked(s().Foreground(p.text).Bold(true)),
			Warn:    worked(s().Foreground(p.warn).Bold(true)),
		},
		MarkStyles: MarkStyles{
			Found:     worked(s().Foreground(p.foundInk).Background(p.found).Underline(true)),
			Now:       worked(s().Foreground(p.nowInk).Background(p.now).Bold(true)),
			Selected:  worked(s().Foreground(p.title).Background(p.selected).Bold(true)),
			Highlight: worked(s().Foreground(p.text).Background(p.lit).Underline(true)),
			Chosen:    worked(s().Foreground(p.text).Reverse(true)),
		},
		Series: inks(p.series),
		Hues:   true,
	}
}

// Indexed returns the styles for a terminal that has 256 colours.
func Indexed(darkTerminal bool) *Styles {
	if darkTerminal {
		return styles(dark256())
	}
	return styles(light256())
}

// Sixteen returns the styles for a terminal with sixteen colours: its own text
// colour, and one accent that contrasts with its background. Nearest matches of the
// palette would make secondary text dark blue on black.
func Sixteen(darkTerminal bool) *Styles {
	accent := lipgloss.Color("4")
	if darkTerminal {
		accent = lipgloss.Color("6")
	}
	s, st := lipgloss.NewStyle, mono()
	st.Mono = false
	st.Title = worked(s().Foreground(accent).Bold(true))
	st.Accent = worked(s().Foreground(accent))
	st.Link = worked(s().Foreground(accent).Underline(true))
	st.Series = [...]Style{st.Accent, st.Accent, st.Accent, st.Accent} // nobody knows how its other colours look
	return st
}

// mono returns styles with weight, underline and reverse only.
func mono() *Styles {
	s := lipgloss.NewStyle
	return &Styles{
		TextStyles: TextStyles{
			Title:   worked(s().Bold(true)),
			Heading: worked(s().Bold(true)),
			Accent:  worked(s().Bold(true)),
			Topic:   worked(s().Bold(true)),
			Link:    worked(s().Underline(true)),
			Key:     worked(s().Bold(true)),
			Warn:    worked(s().Bold(true)),
		},
		MarkStyles: MarkStyles{
			Found:     worked(s().Underline(true).Bold(true)),
			Now:       worked(s().Reverse(true).Bold(true)),
			Selected:  worked(s().Reverse(true)),
			Highlight: worked(s().Underline(true)),
			Chosen:    worked(s().Reverse(true)),
		},
		Series: [...]Style{worked(s().Bold(true)), worked(s().Bold(true)), worked(s().Bold(true)), worked(s().Bold(true))},
		Mono:   true,
	}
}
