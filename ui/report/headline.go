package report

import (
	"yunlan/content/lang"
	"yunlan/data/assess"
)

// headlineID is the section of the level and the score in full.
const headlineID = "result"

// headline is the level, the score and how far it carries.
func (w *writer) headline() Section {
	s := Section{ID: headlineID, Title: resultHead.String()}
	r := w.result
	if !w.scored() {
		s.add(Lead, tooFew.String())
		s.add(Line, coverageWords.F(r.Coverage, r.DefiniteWeight, r.AskedWeight))
		s.add(Line, tooFewHint.String())
		s.add(Note, w.mode())
		return s
	}
	level := w.bank.Level(*r.Level)
	number, name := w.bank.Standing(r.Headline)
	s.add(Lead, levelWords.F(number, len(w.bank.Levels), name))
	if r.Highest > *r.Level {
		s.add(Line, w.openLevel())
	}
	if *r.Level < r.RawLevel && w.hasLevel(r.RawLevel) { // before words that the answers may belie
		s.add(Line, cappedWords.F(r.RawLevel, w.bank.Level(r.RawLevel).Name.String(), level.Number))
	}
	s.add(Line, level.Description.String())
	s.add(Line, w.score())
	s.add(Line, confidenceWords.F(bandName(r.Band), r.Confidence, r.Coverage))
	s.add(Note, w.mode())
	return s
}

// openLevel says why the level is a range.
func (w *writer) openLevel() string {
	return openLevel.F(len(w.result.Unsure), *w.result.Level, w.result.Highest)
}

func (w *writer) score() string {
	if w.result.Potential > w.result.Confirmed {
		return rangeWords.F(w.result.Confirmed, w.result.Potential)
	}
	return scoreWords.F(w.result.Confirmed)
}

func (w *writer) mode() string {
	asked := len(w.bank.Visible(w.answers))
	if w.answers.Mode == assess.Full {
		return fullWords.F(asked)
	}
	return quickWords.F(asked)
}

func bandName(band string) string {
	if name, ok := bandNames[band]; ok {
		return name.String()
	}
	return band
}

// why says what keeps the level below what the score alone would give.
func (w *writer) why() Section {
	s := Section{ID: "why", Title: whyHead.String()}
	if !w.scored() {
		return s
	}
	words, reasons := capWords, w.result.WhyNotHigher
	if len(reasons) == 0 {
		s.add(Line, w.nextLevel())
		words, reasons = aheadWords, w.result.Ahead
	}
	for _, reason := range reasons {
		s.Blocks = append(s.Blocks, w.reason(words, reason))
	}
	return s
}

// reason is a limit with the answer or the sides that make it.
func (w *writer) reason(words lang.Text, reason assess.Reason) Block {
	b := Block{Kind: Item, Text: words.F(reason.Cap, reason.Text.String())}
	if q, ok := w.bank.Question(reason.Question); ok {
		b.Lines = append(b.Lines, answerWords.F(q.Text.String(), w.answerTo(q)))
		if q.Source == nil {
			b.Quote = w.evidence(q.Evidence)
		} else {
			b.Lines = append(b.Lines, sourceOf.F(q.Source.String()))
		}
	}
	if names := w.dimensionNames(reason.Dimensions); names != "" {
		b.Lines = append(b.Lines, weakWords.F(names))
	}
	return b
}

// nextLevel says what is missing where no gate lowers the level.
func (w *writer) nextLevel() string {
	if !w.hasLevel(*w.result.Level + 1) {
		return topWords.String()
	}
	next := w.bank.Level(*w.result.Level + 1)
	words := belowWords
	if len(w.result.Ahead) > 0 {
		words = belowAndHeld
	}
	said := words.F(next.Number, next.Name.String(), next.Min)
	if len(w.result.Ahead) == 0 && w.result.Potential >= next.Min {
		said += clearUp.F(w.result.Potential, next.Number)
	}
	return said
}

func (w *writer) dimensionNames(ids []string) string {
	return lang.ListOf(ids, w.dimensionName)
}

func (w *writer) dimensionName(id string) string { return w.bank.Dimension(id).Name.String() }

func (w *writer) answerTo(q assess.Question) string {
	v := w.answers.Given[q.ID]
	if !q.Accepts(v) {
		v = ""
	}
	return q.Describe(v).String()
}

// dimensions are the bars, each with its number.
func (w *writer) dimensions() Section {
	s := Section{ID: "dimensions", Title: sidesHead.String()}
	if !w.scored() {
		return s
	}
	single := false
	for _, d := range w.bank.Dimensions {
		value, ok := w.result.Dimensions[d.ID]
		if !ok {
			continue
		}
		b := Block{Kind: Bar, Text: d.Name.String(), Value: &value}
		if w.result.DimensionAnswers[d.ID] == 1 {
			b.Lines, single = []string{oneAnswer.String()}, true
		}
		s.Blocks = append(s.Blocks, b)
	}
	if single {
		s.add(Note, oneAnswerNote.String())
	}
	return s
}
