package cli

import (
	"strings"

	"yunlan/data/market"
	"yunlan/search/answer"
	"yunlan/ui/answers"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/text"
)

// cardText is an answer: each value with its sentence and place, and what to
// beware of.
func (p *program) cardText(c answer.Card, w evidence.Words, l command.Layout) string {
	var b strings.Builder
	hang := text.Options{Indent: 4, Hang: 4}
	if head := answers.Head(c); head != "" {
		b.WriteString(l.Lines(head, text.Options{}, l.Paint.Title))
	}
	for i, it := range c.Items {
		if it.Fact != "" {
			parts := append([]string{answers.Value(it, w)}, answers.About(it)...)
			b.WriteString(l.Prose(strings.Join(parts, " · "), text.Options{Hang: 2}, l.Paint.Title))
		}
		b.WriteString(l.Prose(w.Quote(answers.Cited(p.Paper(), it)), hang, l.Paint.Plain))
		if c.Listed() && i+1 < len(c.Items) { // one place for all points
			continue
		}
		b.WriteString(l.Lines(it.Block.Typed()+" · "+answers.Where(p.Paper(), it), hang, l.Paint.Muted))
		for _, note := range answers.Notes(p.Paper(), c, it) {
			b.WriteString(l.Prose(answers.Note(note, w), hang, l.Paint.Muted))
		}
	}
	for _, said := range answers.Derived(c) {
		b.WriteString(l.Lines(market.Derived.Mark()+" "+said, text.Options{Hang: 2}, l.Paint.Accent))
	}
	if caveat := answers.Caveat(c); caveat != "" {
		b.WriteString(l.Lines(caveat, text.Options{Hang: 4}, l.Paint.Accent))
	}
	return b.String()
}
