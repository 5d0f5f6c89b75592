package plain

import (
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/ui/evidence"
)

// show reads out a question with its answers.
func (q *Quiz) show(question assess.Question) {
	at, of := q.bank.Position(q.sitting.Draft.Answers, question.ID)
	side := q.bank.Dimension(question.Dimension)
	q.Talk.Say("", questionHead.F(at, of, side.Name.String()), question.Text.String())
	if question.Source != nil {
		q.Talk.Say(sourceFormat.F(question.Source.String()))
	}
	for _, o := range question.Options {
		q.Talk.option(o.Key, o.Text.String())
	}
	q.Talk.option("0", question.Describe(assess.Unsure).String())
	if question.NAAllowed {
		q.Talk.option("n", question.Describe(assess.NA).String())
	}
	if v := q.sitting.Draft.Answers.Given[question.ID]; question.Accepts(v) {
		q.Talk.Say(answered.F(question.Describe(v).String()))
	}
}

// hear reads input until it leads to another question or back to this one.
func (q *Quiz) hear(question assess.Question) error {
	for {
		input, err := q.Talk.Ask(q.allowed(question))
		if err != nil {
			return err
		}
		moved, err := q.obey(question, input)
		if moved || err != nil {
			return err
		}
	}
}

// allowed says what may be typed.
func (q *Quiz) allowed(question assess.Question) string {
	if question.NAAllowed {
		return prompt.F(promptNA.String())
	}
	return prompt.F("")
}

// obey handles input; moved is false if the same question is still open and need not
// be read out again.
func (q *Quiz) obey(question assess.Question, input string) (moved bool, err error) {
	word, rest, _ := strings.Cut(input, " ")
	switch word {
	case "1", "2", "3", "4", "5":
		n, _ := strconv.Atoi(word)
		return true, q.answer(question, assess.Value(strconv.Itoa(n-1)))
	case "0":
		return true, q.answer(question, assess.Unsure)
	case "n":
		if question.NAAllowed {
			return true, q.answer(question, assess.NA)
		}
		q.Talk.Say(naRefused.String())
	case "":
		if question.Accepts(q.sitting.Draft.Answers.Given[question.ID]) {
			q.at = q.bank.Next(q.sitting.Draft.Answers, question.ID)
			return true, nil
		}
	case "b":
		if q.back(question) {
			return true, nil
		}
		return true, errLeave
	case "e":
		q.quotes(question)
	case "?", "？":
		q.Talk.Say(whyFormat.F(q.bank.Because(question).String()))
	case "g":
		return q.overview(strings.TrimSpace(rest)), nil
	case "p":
		return true, q.profile()
	case "s", "q":
		return true, errLeave
	default:
		q.Talk.Say(unknown.F(content.Echo(input)))
	}
	return false, nil
}

// answer saves an answer.
func (q *Quiz) answer(question assess.Question, v assess.Value) error {
	after := q.sitting.Draft.Answers.With(question.ID, v)
	_, was := q.bank.Position(q.sitting.Draft.Answers, "")
	_, is := q.bank.Position(after, "")
	switch {
	case is < was:
		q.Talk.Say(fewer.F(was, is, was-is))
	case is > was:
		q.Talk.Say(moreNow.F(was, is, is-was))
	}
	q.at = q.bank.Next(after, question.ID)
	at := q.at
	return q.save(func(d *assess.Draft) { d.Answers, d.At = d.Answers.With(question.ID, v), at })
}

// save stores a change, reports what another program did to this assessment since, and
// reports once that saving fails.
func (q *Quiz) save(change func(*assess.Draft)) error {
	mode := q.Mode
	next, meanwhile, err := q.sitting.Put(q.Clock(), func(d *assess.Draft) {
		if mode != "" {
			d.Answers.Mode = mode
		}
		change(d)
	})
	q.sitting = next
	q.tell(meanwhile)
	q.problems()
	return err
}

func (q *Quiz) tell(meanwhile sitting.Meanwhile) {
	if meanwhile != sitting.Nothing {
		q.Talk.Say(meanwhile.String())
	}
}

func (q *Quiz) back(question assess.Question) bool {
	before := q.bank.Before(q.sitting.Draft.Answers, question.ID)
	if before == "" {
		return false
	}
	q.at = before
	return true
}

// quotes reads out the sentences that a question is based on.
func (q *Quiz) quotes(question assess.Question) {
	said := false
	for _, e := range question.Evidence {
		if c, err := q.Paper.Quoted(e.Section, e.Quote); err == nil {
			q.Talk.Say(quoteFormat.F(evidence.Of(q.Paper).Quote(c), c.Section, c.Pages("–")))
			said = true
		}
	}
	if question.Derived() {
		q.Talk.Say(q.bank.DerivedNotice.String())
	}
	if !said {
		q.Talk.Say(noQuote.String())
	}
}

// overview lists all questions that may be asked with their answers, numbered
// as they are asked, or goes to one of them.
func (q *Quiz) overview(number string) (moved bool) {
	all := q.bank.Possible(q.sitting.Draft.Answers)
	if number == "" {
		for i, question := range all {
			q.Talk.SayUnder(gridLine.F(i+1, question.Text.String(), q.stands(question)), 3)
		}
		q.Talk.Say(gridHint.String())
		return false
	}
	n, err := strconv.Atoi(number)
	switch {
	case err != nil || n < 1 || n > len(all):
		q.Talk.Say(gridNumber.F(len(all)))
		return false
	case !q.shown(all[n-1]):
		q.Talk.Say(notAskedYet.String())
		return false
	}
	q.at = all[n-1].ID
	return true
}

// stands words how a question was answered, or that it may not be asked.
func (q *Quiz) stands(question assess.Question) string {
	v := q.sitting.Draft.Answers.Given[question.ID]
	switch {
	case !q.shown(question):
		return notAskedYet.String()
	case !question.Accepts(v):
		v = ""
	}
	return question.Describe(v).String()
}

func (q *Quiz) shown(question assess.Question) bool {
	return slices.ContainsFunc(q.bank.Visible(q.sitting.Draft.Answers), func(o assess.Question) bool { return o.ID == question.ID })
}
