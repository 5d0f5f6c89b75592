package theme

import "charm.land/lipgloss/v2"

// Styles are the semantic styles of every screen.
type Styles struct {
	Text, Muted, Faint  lipgloss.Style
	Title, Heading      lipgloss.Style // chapter and section headings
	Accent, Topic, Link lipgloss.Style
	Note                lipgloss.Style // captions, sources, footnotes
	Found, Now          lipgloss.Style // a match, the current match
	Selected            lipgloss.Style // the selected row
	Key                 lipgloss.Style // a key in a hint
	Warn                lipgloss.Style
	Mono                bool // no colour: a sign must say what a colour would
}

// Names lists the themes in the order T walks them.
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
		Text:     s().Foreground(p.text),
		Muted:    s().Foreground(p.muted),
		Faint:    s().Foreground(p.faint),
		Title:    s().Foreground(p.accent).Bold(true),
		Heading:  s().Foreground(p.title).Bold(true),
		Accent:   s().Foreground(p.accent),
		Topic:    s().Foreground(p.title).Bold(true),
		Link:     s().Foreground(p.link).Underline(true),
		Note:     s().Foreground(p.note),
		Found:    s().Foreground(p.foundInk).Background(p.found).Underline(true),
		Now:      s().Foreground(p.nowInk).Background(p.now).Bold(true),
		Selected: s().Foreground(p.title).Background(p.selected).Bold(true),
		Key:      s().Foreground(p.text).Bold(true),
		Warn:     s().Foreground(p.warn).Bold(true),
	}
}

// mono uses weight, underline and reverse alone.
func mono() *Styles {
	s := lipgloss.NewStyle
	return &Styles{
		Title:    s().Bold(true),
		Heading:  s().Bold(true),
		Accent:   s().Bold(true),
		Topic:    s().Bold(true),
		Link:     s().Underline(true),
		Found:    s().Underline(true).Bold(true),
		Now:      s().Reverse(true).Bold(true),
		Selected: s().Reverse(true),
		Key:      s().Bold(true),
		Warn:     s().Bold(true),
		Mono:     true,
	}
}
