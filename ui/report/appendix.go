package report

import (
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/edition"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
)

// allAnswers are the profile and every question that was asked.
func (w *writer) allAnswers() Section {
	s := Section{ID: "answers", Title: answersHead.String()}
	if firm := w.profile(); firm != "" {
		s.add(Line, firm)
	}
	side := ""
	for _, q := range w.bank.Visible(w.answers) {
		if q.Dimension != side {
			side = q.Dimension
			s.add(Head, w.dimensionName(side))
		}
		answer := yourAnswer.F(w.answerTo(q))
		if q.Weight > 1 {
			answer += weightMark.F(q.Weight)
		}
		b := Block{Kind: Item, Text: q.Text.String(), Lines: []string{answer}}
		if q.Derived() {
			b.Lines = append(b.Lines, w.bank.DerivedNotice.String())
		}
		if q.Source != nil {
			b.Lines = append(b.Lines, sourceOf.F(q.Source.String()))
		}
		s.Blocks = append(s.Blocks, b)
	}
	return s
}

// profile is what the firm said about itself, on one line.
func (w *writer) profile() string {
	p := w.answers.Profile
	var parts []string
	add := func(id, value string) {
		if value != "" {
			parts = append(parts, pairWords.F(w.profileNames([]string{id}), value))
		}
	}
	for _, f := range w.bank.Profile {
		said := f.Said(p, yes, no)
		if f.ID == firm.Region {
			said = policy.PlaceName(said)
		}
		add(f.ID, said)
	}
	for _, f := range firm.Fields() {
		if fen, said := p.SubsidyFacts.Fen(f.Name); said && f.Kind == firm.Money && w.Amounts {
			add(f.Name, policy.Money(fen))
		}
	}
	return lang.Statements(parts)
}

// profileNames names fields of the profile.
func (w *writer) profileNames(ids []string) string {
	return lang.ListOf(ids, func(id string) string {
		if name, ok := profileNames[id]; ok {
			return name.String()
		}
		return firm.Label(id)
	})
}

// method says how the result came about and what it is not.
func (w *writer) method() Section {
	s := Section{ID: "method", Title: methodHead.String()}
	s.add(Line, w.bank.Disclaimer.String())
	s.add(Line, w.bank.NotOfficial.String())
	s.add(Line, noBenchmark.String())
	if w.earlier() {
		s.add(Line, earlierWords.F(w.Run.SpecVersion))
	} else {
		s.add(Line, methodWords.String())
		s.add(Line, weighedWords.String())
	}
	if w.result.Status == assess.OK {
		s.add(Line, exactWords.F(w.result.ConfirmedExact))
	}
	version := w.Run.SpecVersion
	if hash := w.hash(); hash != "" {
		s.add(Note, versionWords.F(version, hash))
	} else {
		s.add(Note, otherVersion.F(version))
	}
	s.add(Note, sourceWords.F(edition.Bundled().Title, edition.Bundled().Publisher))
	if notice := evidence.Of(w.Paper).Notice(); notice != "" {
		s.add(Note, notice)
	}
	return s
}
