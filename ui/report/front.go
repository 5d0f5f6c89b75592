package report

import (
	"slices"

	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
)

// The sections of the first page, which say what matters and leave the rest to the
// sections behind it.
const (
	FrontLevel = "front_level" // the level in a sentence
	FrontSteps = "front_steps" // what to do first
	FrontMoney = "front_money" // what may be got, and what must be known for it
	FrontWhy   = "front_why"   // what keeps the level from being higher
)

// frontSteps is how many steps stand on the first page.
const frontSteps = 3

// front is the first page.
func (w *writer) front() []Section {
	var all []Section
	for _, s := range []Section{w.frontLevel(), w.firstSteps(), w.frontMoney(), w.frontWhy()} {
		if len(s.Blocks) > 0 {
			all = append(all, s)
		}
	}
	return all
}

func (w *writer) frontLevel() Section {
	s := Section{ID: FrontLevel}
	if !w.scored() {
		s.add(Lead, tooFew.String())
		s.add(Line, tooFewHint.String())
		return s
	}
	r := w.result
	level := w.bank.Level(*r.Level)
	number, name := w.bank.Standing(r.Headline)
	words := atLevel.F(number, len(w.bank.Levels), name, r.Confirmed)
	if r.Potential > r.Confirmed {
		words = atLevelRange.F(number, len(w.bank.Levels), name, r.Confirmed, r.Potential)
	}
	s.add(Lead, words)
	switch {
	case r.Highest > *r.Level:
		s.add(Line, w.openLevel())
	case *r.Level == r.RawLevel: // else the words of the level may not be the firm's
		s.add(Line, level.Description.String())
	}
	return s
}

// firstSteps are the first of the next steps: the act, who does it and how long it
// takes.
func (w *writer) firstSteps() Section {
	s := Section{ID: FrontSteps, Title: firstHead.String()}
	for i, step := range w.result.NextSteps {
		if i == frontSteps {
			break
		}
		b := Block{Kind: Step, Text: step.FirstStep.String()}
		for _, part := range []struct{ words, said string }{
			{whoWords.F(step.Who.String()), step.Who.String()}, {howLongWords.F(step.HowLong.String()), step.HowLong.String()},
		} {
			if part.said != "" {
				b.Lines = append(b.Lines, part.words)
			}
		}
		s.Blocks = append(s.Blocks, b)
	}
	if w.scored() && len(s.Blocks) == 0 {
		s.add(Line, noSteps.String())
	}
	return s
}

// frontMoney is a line for each rule of the firm's place that it does not fail,
// and one for the others.
func (w *writer) frontMoney() Section {
	s := Section{ID: FrontMoney, Title: moneyHead.String()}
	here, others := policy.Here(policy.Ranked(w.verdicts))
	switch place := firm.PlaceOf(w.answers.Profile.Region); {
	case len(w.verdicts) == 0:
		return s
	case place == "":
		s.add(Line, sayPlace.String())
		return s
	default:
		if none := evidence.Of(w.Paper).NoRule(w.Paper, here, place); none != "" {
			s.add(Line, none)
		}
	}
	failed := 0
	if slices.ContainsFunc(here, func(v policy.Verdict) bool { return v.Standing != policy.NotEligible }) {
		s.add(Note, w.frontWarning(here))
	}
	for _, v := range here {
		if v.Standing == policy.NotEligible {
			failed++
			continue
		}
		b := Block{Kind: Item, Text: w.frontVerdict(v)}
		if byFirm, _ := v.ToSay(); v.Standing == policy.NeedsInfo && len(byFirm) == 0 {
			b.Lines = append(b.Lines, v.ConfirmWords())
		}
		s.Blocks = append(s.Blocks, b)
	}
	if failed > 0 {
		s.add(Note, failedWords.F(failed))
	}
	if len(others) > 0 {
		s.add(Note, elsewhere.F(len(others)))
	}
	return s
}

// frontWarning belongs before the rules: that they are to be confirmed, and the years
// in their titles that have passed.
func (w *writer) frontWarning(here []policy.Verdict) string {
	var years []string
	for _, v := range here {
		if year := v.PassedYear(w.Date); year != "" && v.Standing != policy.NotEligible && !slices.Contains(years, year) {
			years = append(years, year)
		}
	}
	if len(years) == 0 {
		return validity.String()
	}
	return passedFirst.F(validity, lang.List(years))
}

// frontVerdict is a rule in a line: what may be got, or what is missing.
func (w *writer) frontVerdict(v policy.Verdict) string {
	said := standingWords.F(v.Standing, evidence.Of(w.Paper).Name(v.Policy))
	if sum := v.Amount(); sum != "" {
		said = gettable.F(evidence.Of(w.Paper).Name(v.Policy), sum)
	}
	if v.Prospect != "" {
		said += nextPoint.String() + v.Prospect
	}
	if byFirm, _ := v.ToSay(); v.Standing == policy.NeedsInfo && len(byFirm) > 0 {
		said += nextPoint.String() + policy.MissingWords.F(lang.ListOf(byFirm, v.Asks))
	}
	return said
}

// frontWhy is each limit in a line, or what the next level takes.
func (w *writer) frontWhy() Section {
	s := Section{ID: FrontWhy, Title: whyHead.String()}
	if !w.scored() {
		return s
	}
	words, reasons := capWords, w.result.WhyNotHigher
	if len(reasons) == 0 {
		s.add(Item, w.nextLevel())
		words, reasons = aheadWords, w.result.Ahead
	}
	for _, reason := range reasons {
		s.add(Item, words.F(reason.Cap, reason.Text.String()))
	}
	return s
}
