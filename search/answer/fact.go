package answer

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/content/sentence"
)

// profile is a fact as questions are matched with it.
type profile struct {
	Fact
	names    []string // in its subject and metric
	subjects []string // in its subject
	sum      bool     // of several subjects together
	summed   summed
	class    class
	classes  []class // all measures in its metric
	time     timing
	words    wording
	printed  printed
}

// summed is what the metric adds up: 3 times PaaS+SaaS.
type summed struct {
	names []string
	words []token
}

// timing is what a fact is true of.
type timing struct {
	span
	dated    bool // span is known
	forecast bool
}

// wording is the words of a fact.
type wording struct {
	subject, metric []token      // what a question has to say of them
	allMetric       text         // metric and unit
	strong          text         // and subject and qualifier
	weak            text         // the sentence and the headings above it
	block           func() *text // all of its block; on first need
}

// printed is where a fact stands in the paper.
type printed struct {
	sentence content.Place
	value    content.Span // of the block's text
	text     string       // of the value
	bounded  string
	number   float64 // the value with its unit multiplied out
	row      bool    // of a table
}

// profile reads a fact; false where it cannot be shown, because its number does
// not stand in its sentence.
func (l *lexicon) profile(paper *content.Paper, f Fact) (profile, bool) {
	p := profile{Fact: f}
	b, ok := paper.Block(f.Place.Block)
	if !ok {
		return p, false
	}
	if p.printed.value, ok = f.find(b); !ok {
		return p, false
	}
	p.printed.sentence = around(b, p.printed.value)
	p.printed.text = b.Text[p.printed.value.Start:p.printed.value.End]
	p.printed.bounded = bounded(cut(p.printed.text))
	p.printed.row = b.Kind == content.Row
	p.printed.number = f.quantity().Number()
	p.time.span, p.time.dated = spanOf(f.Period)
	p.time.forecast = isForecast(f)
	l.describe(&p)
	p.words.weak = textOf(l.around(paper, b, p.printed.sentence) + bounded(cut(f.Period)))
	if p.printed.row {
		p.names = slices.Concat(p.names, l.namesIn(b.Text), l.placesIn(b.Text))
	} else {
		said := l.namesIn(b.Text[p.printed.sentence.Start:p.printed.sentence.End])
		p.names = append(p.names, slices.DeleteFunc(said, func(n string) bool { return !p.isBodyOf(n) })...)
	}
	return p, true
}

// isBodyOf reports a body of the fact's subject (英国国防部); of a default subject
// any name is one.
func (p *profile) isBodyOf(name string) bool {
	if !slices.ContainsFunc(p.subjects, isNoDefault) {
		return isNoDefault(name)
	}
	return slices.ContainsFunc(p.subjects, func(s string) bool { return strings.HasPrefix(name, s) && name != s })
}

// around is the whole sentence that a stretch of a block stands in. A row of a
// table is one.
func around(b content.Block, at content.Span) content.Place {
	if b.Kind == content.Row {
		return content.Place{Block: b.ID, End: len(b.Text)}
	}
	start, end := sentence.Around(b.Text, at.Start, at.End)
	return content.Place{Block: b.ID, Start: start, End: start + len(strings.TrimRight(b.Text[start:end], " "))}
}

// around are the words of a sentence and of the headings above it; facts share them.
func (l *lexicon) around(paper *content.Paper, b content.Block, at content.Place) string {
	said, ok := l.sentences[at]
	if !ok {
		said = l.parted(context(paper, b, at))
		l.sentences[at] = said
	}
	return said
}

// context is the words of a sentence and of the headings above it.
func context(paper *content.Paper, b content.Block, at content.Place) []token {
	toks := cut(b.Text[at.Start:at.End])
	for _, s := range paper.Path(b.Section) {
		toks = append(toks, cut(s.Title)...)
	}
	return toks
}

// isForecast reports a fact that is expected, planned or aimed at.
func isForecast(f Fact) bool {
	return slices.ContainsFunc([]string{"预计", "预测", "计划", "将", "目标"}, func(word string) bool {
		return strings.Contains(f.Qualifier, word) || strings.Contains(f.Period, word)
	})
}

// brackets are what a metric adds about itself, but not the sum that it divides
// by: 规模(IaaS+PaaS+SaaS), IaaS /(PaaS+SaaS).
var brackets = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`([^/])[(（][^)）]*[)）]`) })

// describe fills in what the subject and the metric say.
func (l *lexicon) describe(p *profile) {
	subject, metric := cut(p.Subject), cut(brackets().ReplaceAllString(p.Metric, "$1 "))
	for _, piece := range l.read(subject, nil) {
		if piece.name != "" {
			p.subjects = append(p.subjects, piece.name)
		} else if piece.class == noClass {
			p.words.subject = append(p.words.subject, piece.toks...)
		}
	}
	p.names = slices.Clone(p.subjects)
	p.sum = len(p.subjects) > 1 && strings.Contains(p.Subject, "+")
	for _, piece := range l.read(metric, nil) {
		switch {
		case piece.name != "":
			p.names = append(p.names, piece.name)
		case piece.class != noClass:
			p.class = dominant(p.class, piece.class)
			p.classes = append(p.classes, piece.class)
		default:
			p.words.metric = append(p.words.metric, piece.toks...)
		}
	}
	if p.class == noClass && p.Unit == "倍" {
		p.class = multiple
	}
	if _, after, divided := strings.Cut(p.Metric, "/"); divided && strings.Contains(after, "+") {
		for _, piece := range l.read(cut(after), nil) {
			if piece.name != "" {
				p.summed.names = append(p.summed.names, piece.name)
			} else {
				p.summed.words = append(p.summed.words, piece.toks...)
			}
		}
	}
	p.words.subject, p.words.metric = essential(p.words.subject), essential(p.words.metric)
	metric = append(metric, cut(p.Unit)...)
	p.words.allMetric = textOf(bounded(metric))
	p.words.strong = textOf(l.parted(slices.Concat(subject, metric, cut(p.Qualifier))))
}

// namesIn are the names in a text.
func (l *lexicon) namesIn(text string) []string {
	var out []string
	for _, piece := range l.read(cut(text), nil) {
		if piece.name != "" {
			out = append(out, piece.name)
		}
	}
	return out
}

// placesIn are the places in a text, also inside a longer name (深圳宝安区).
func (l *lexicon) placesIn(text string) []string {
	var out []string
	for at, first := range text {
		for _, place := range l.placesBy[first] {
			if strings.HasPrefix(text[at:], place) && !slices.Contains(out, place) {
				out = append(out, place)
			}
		}
	}
	return out
}
