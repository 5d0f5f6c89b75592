package report

import (
	"strings"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
)

// Source is all that a report is computed from.
type Source struct {
	Paper    *content.Paper
	Run      assess.Run
	Date     time.Time // of the run
	Name     string    // of the firm, "" for none
	Previous *Past     // the run before, nil for none
	Team     *assess.Merged
	Amounts  bool // sums of money too
}

// Past is an earlier run.
type Past struct {
	Run  assess.Run
	Date time.Time
}

// Report is an assessment in words, ready to be set.
type Report struct {
	Title    string
	Name     string
	Date     string    // 2026-11-24
	Front    []Section // the first page: what matters, in short
	Sections []Section // the rest, in full

	result   assess.Result
	input    assess.Answers
	change   *assess.Comparison
	verdicts []policy.Verdict
	team     *assess.Merged
	textHash string
	language string // of the page: zh-CN, en
	scored   bool   // there is a level to draw
}

const dayFormat = "2006-01-02"

// New computes a report in the language in use.
func New(src Source) *Report {
	w := &writer{
		Source: src, bank: src.Run.Bank(), answers: src.Run.Answers, result: src.Run.Result,
		verdicts: verdicts(src.Paper, src.Run.Answers, src.Amounts),
	}
	r := &Report{
		Title: titleWords.String(), Name: src.Name, Date: src.Date.Format(dayFormat),
		result: w.result, input: w.answers, verdicts: w.verdicts, team: src.Team, language: languageTag.String(), scored: w.scored(),
	}
	if !src.Amounts {
		r.input.Profile = r.input.Profile.WithoutAmounts()
	}
	if src.Previous != nil {
		c := assess.Compare(src.Previous.Run, src.Run)
		r.change = &c
	}
	r.textHash, r.Front = w.hash(), w.front()
	for _, write := range []func() Section{
		w.headline, w.why, w.dimensions, w.strengths, w.steps, w.roadmap, w.team,
		w.contradictions, w.open, w.toVerify, w.notApplicable, w.tiers,
		func() Section { return w.changes(r.change) }, w.subsidies, w.allAnswers, w.method,
	} {
		if s := write(); len(s.Blocks) > 0 {
			r.Sections = append(r.Sections, s)
		}
	}
	r.clean()
	return r
}

// Subsidies are the verdicts that the report tells, in its order: those of the
// firm's place.
func (r *Report) Subsidies() []policy.Verdict {
	here, _ := policy.Here(policy.Ranked(r.verdicts))
	return here
}

// writer writes the sections; each of its methods is one.
type writer struct {
	Source
	bank     *assess.Bank
	answers  assess.Answers
	result   assess.Result
	verdicts []policy.Verdict
}

// earlier reports a run of an edition that nothing is scored by any more.
func (w *writer) earlier() bool { return w.bank != assess.Load() }

// scored reports whether there is a level to speak of.
func (w *writer) scored() bool {
	return w.result.Status == assess.OK && w.result.Level != nil && w.hasLevel(*w.result.Level)
}

// hasLevel guards against a stored result that no version has written.
func (w *writer) hasLevel(n int) bool { return n >= 1 && n <= len(w.bank.Levels) }

// hash identifies the wording that was answered; "" when it was another one
// than the built-in.
func (w *writer) hash() string {
	for _, q := range w.bank.Questions {
		if w.Run.Texts[q.ID] != q.TextHash() {
			return ""
		}
	}
	return w.bank.Hash()
}

// quote finds where a sentence of the paper stands; nil if it does not.
func (w *writer) quote(section content.ID, text string) *Quote {
	cited, err := w.Paper.Quoted(section, text)
	if err != nil {
		return nil
	}
	place := string(cited.Section)
	if lang.Now() == lang.English {
		place = evidence.Of(w.Paper).Place(w.Paper, cited.Section)
	} else {
		number := ""
		for _, s := range w.Paper.Path(cited.Section) {
			number += strings.TrimSuffix(s.Number, "、")
		}
		place = strings.TrimSpace(place + " " + number)
	}
	q := Quote{Text: cited.Quote, Section: cited.Section, Page: cited.Page, Last: cited.Last, Place: placeWords.F(place, cited.Pages("–"))}
	return w.read(q, cited)
}

// read adds the words of a quote in the text that is read.
func (w *writer) read(q Quote, cited content.Citation) *Quote {
	own := evidence.Of(w.Paper)
	q.English, q.marked = own.English(cited.Place), own.Quote(cited)
	return &q
}

// evidence is the first sentence that something rests on.
func (w *writer) evidence(all []assess.Evidence) *Quote {
	if len(all) == 0 {
		return nil
	}
	return w.quote(all[0].Section, all[0].Quote)
}
