package report

import (
	"slices"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
)

// strengths are the best answers.
func (w *writer) strengths() Section {
	s := Section{ID: "strengths", Title: strengthsHead.String()}
	for _, id := range w.result.Strengths {
		if q, ok := w.bank.Question(id); ok {
			s.add(Item, q.Text.String(), yourAnswer.F(w.answerTo(q)))
		}
	}
	return s
}

// steps are what to do next, the first thing first.
func (w *writer) steps() Section {
	s := Section{ID: "steps", Title: stepsHead.String()}
	named := map[string]int{} // the step that names these subsidies
	for i, step := range w.result.NextSteps {
		b := Block{Kind: Step, Text: step.FirstStep.String(), Quote: w.quote(step.Evidence.Section, step.Evidence.Quote)}
		b.Lines = append(b.Lines, how(step.Doing)...)
		b.Lines = append(b.Lines, nowWords.F(step.Current.String()))
		if reason, ok := phaseWords[step.Phase]; ok {
			b.Lines = append(b.Lines, reason.String())
		}
		if step.Answer == assess.Unsure && step.Phase != assess.Verify {
			b.Lines = append(b.Lines, phaseWords[assess.Verify].String())
		}
		if step.HowLong.String() == "" { // of the first edition
			b.Lines = append(b.Lines, effortWords.F(w.bank.Effort(step.Effort).Text.String()))
		}
		b.Lines = append(b.Lines, gainWords.F(step.Gain))
		switch q, _ := w.bank.Question(step.Question); {
		case q.Source != nil:
			b.Lines, b.Quote = append(b.Lines, sourceOf.F(q.Source.String())), nil
		case q.Derived():
			b.Lines = append(b.Lines, w.bank.DerivedNotice.String())
		}
		if note := w.subsidyNote(step); note != "" && named[note] == 0 {
			named[note] = i + 1
			b.Lines = append(b.Lines, note)
		} else if note != "" {
			b.Lines = append(b.Lines, subsidyAgain.F(named[note]))
		}
		s.Blocks = append(s.Blocks, b)
	}
	if w.scored() && len(s.Blocks) == 0 {
		s.add(Line, noSteps.String())
	}
	return s
}

// how says who does a step, with what, and how to know that it is done.
func how(d assess.Doing) []string {
	var lines []string
	for _, part := range []struct {
		words lang.Text
		text  assess.Text
	}{{whoWords, d.Who}, {howLongWords, d.HowLong}, {productWords, d.Product}, {findOutWords, d.FindOut}, {doneWords, d.DoneWhen}} {
		if said := part.text.String(); said != "" {
			lines = append(lines, part.words.F(said))
		}
	}
	return lines
}

// subsidyNote names the subsidies of the firm's place that may pay for what a step
// leads to; "" for none. The first edition does not say what its steps lead to.
func (w *writer) subsidyNote(step assess.Step) string {
	if !step.SubsidyLink || len(w.verdicts) == 0 {
		return ""
	}
	if len(w.answers.Profile.Region) == 0 {
		return sayPlace.String()
	}
	pays := w.bank.Pays(step.ID)
	var names []string
	for _, v := range policy.Ranked(w.verdicts) {
		if v.Standing != policy.NotEligible && (w.earlier() || slices.Contains(pays, v.PaysFor())) {
			name := evidence.Of(w.Paper).Name(v.Policy)
			if passed := v.PassedWords(w.Date); passed != "" {
				name += lang.Brackets.F(passed)
			}
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return subsidyWords.F(lang.List(names))
}

// roadmap spreads the tasks over time.
func (w *writer) roadmap() Section {
	s := Section{ID: "roadmap", Title: roadmapHead.String()}
	for _, stage := range w.result.Roadmap {
		if len(stage.Tasks) == 0 {
			continue
		}
		s.add(Head, stage.Text.String())
		for i, t := range stage.All() {
			if i == len(stage.Tasks) {
				s.add(Note, afterThese.String())
			}
			text := t.Text.String()
			if kind, ok := taskWords[t.Kind]; ok {
				text = kind.F(text)
			}
			s.add(Item, text)
		}
	}
	return s
}

// contradictions are pairs of answers that can hardly both be true.
func (w *writer) contradictions() Section {
	s := Section{ID: "contradictions", Title: contradictionsHead.String()}
	for _, id := range w.result.Consistency {
		for _, c := range w.bank.Consistency {
			if c.ID == id {
				s.add(Item, c.Text.String(), w.given(c.If.Question), w.given(c.Then.Question))
			}
		}
	}
	return s
}

// given is a question with its answer.
func (w *writer) given(id string) string {
	q, _ := w.bank.Question(id)
	return answerWords.F(q.Text.String(), w.answerTo(q))
}

// open are the questions without an answer.
func (w *writer) open() Section {
	return w.questions(Section{ID: "unanswered", Title: openHead.String()}, w.result.Unanswered, true)
}

// toVerify are the answers that nobody was sure of.
func (w *writer) toVerify() Section {
	return w.questions(Section{ID: "verify", Title: verifyHead.String()}, w.result.Unsure, true)
}

func (w *writer) notApplicable() Section {
	return w.questions(Section{ID: "not_applicable", Title: naHead.String()}, w.result.NotApplicable, false)
}

// questions lists questions, with whom to ask about each.
func (w *writer) questions(s Section, ids []string, ask bool) Section {
	for _, id := range ids {
		q, ok := w.bank.Question(id)
		if !ok {
			continue
		}
		s.add(Item, q.Text.String())
		if whom := w.bank.Ask(q).String(); ask && whom != "" {
			s.Blocks[len(s.Blocks)-1].Lines = []string{whom}
		}
	}
	return s
}

// tiers are the traits that the paper names, as a checklist and not a ranking.
func (w *writer) tiers() Section {
	s := Section{ID: "tiers", Title: tiersHead.String()}
	half, dim := false, false
	for _, check := range w.result.Tiers {
		if check.Tier < 1 || check.Tier > len(w.bank.Tiers) {
			continue
		}
		tier := w.bank.Tiers[check.Tier-1]
		head := tierWords.F(tier.Name.String(), tier.Stage.String())
		if check.Own {
			head += ownTier.String()
		}
		s.add(Head, head)
		for i, t := range check.Traits {
			b := Block{Kind: Item, Text: traitState(t) + t.Text.String(), Quote: w.quote("", t.Quote)}
			trait := tier.Traits[min(i, len(tier.Traits)-1)]
			basis := w.basis(trait)
			if basis != "" {
				b.Lines = []string{traitBasis.F(basis)}
			}
			switch {
			case t.State == assess.TraitNotAsked && basis != "":
				b.Text, half = partly.String()+t.Text.String(), true
			case t.State != assess.TraitNotAsked && w.unclear(trait):
				b.Text, dim = unclear.String()+t.Text.String(), true
			}
			s.Blocks = append(s.Blocks, b)
		}
	}
	if len(s.Blocks) == 0 {
		return s
	}
	s.Blocks = slices.Insert(s.Blocks, 0, Block{Kind: Note, Text: tiersScale.String()})
	if half {
		s.add(Note, partlyNote.String())
	}
	if dim {
		s.add(Note, unclearNote.String())
	}
	s.add(Note, tiersNote.String())
	return s
}

// basis are the answers that a trait is judged by.
func (w *writer) basis(t assess.Trait) string {
	var given []string
	for _, id := range t.Questions {
		q, ok := w.bank.Question(id)
		if !ok {
			continue
		}
		if v := w.visibleAnswer(q); v != "" && v != assess.NA {
			given = append(given, q.Describe(v).String())
		}
	}
	return lang.Statements(given)
}

// unclear reports that a trait was judged by an answer of “not sure” alone: it
// counts as 0, which is no statement about the firm.
func (w *writer) unclear(t assess.Trait) bool {
	unsure := false
	for _, id := range t.Questions {
		q, _ := w.bank.Question(id)
		v := w.visibleAnswer(q)
		if _, definite := v.Points(); definite && t.Low(v) {
			return false
		}
		unsure = unsure || v == assess.Unsure
	}
	return unsure
}

// visibleAnswer is the answer to a question that this run asks, "" otherwise.
func (w *writer) visibleAnswer(q assess.Question) assess.Value {
	for _, shown := range w.bank.Visible(w.answers) {
		if v := w.answers.Given[q.ID]; shown.ID == q.ID && q.Accepts(v) {
			return v
		}
	}
	return ""
}

func traitState(t assess.TraitCheck) string {
	switch {
	case t.Risk && t.State == assess.TraitNotYet:
		return riskFree.String()
	case t.Risk && t.State == assess.TraitHave:
		return riskThere.String()
	}
	if name, ok := traitNames[t.State]; ok {
		return name.String()
	}
	return ""
}
