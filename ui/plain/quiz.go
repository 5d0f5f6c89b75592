package plain

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/report"
)

// Quiz is the self-assessment asked line by line.
type Quiz struct {
	Talk  *Talk
	Paper *content.Paper
	Store *store.Store
	Clock func() time.Time
	Mode  assess.Mode // "" goes on in the mode of last time, at first the quick one
	// Keep writes a report to a file, in the format that the name says.
	Keep func(file string, r *report.Report) error
	// Again says how to come back to the questions; "" names the command.
	Again string

	sitting
	at     string // the question that is asked
	warned bool
}

// errLeave ends the questions: everything is saved.
var errLeave = errors.New("left")

// Run asks until all is answered or the reader leaves, and tells the result.
// The error is that of writing, or of a store that refuses.
func (q *Quiz) Run() error {
	q.sitting = sitting{store: q.Store, clock: q.Clock, bank: assess.Load()}
	q.begin()
	for {
		err := q.askAll()
		if err == nil {
			err = q.end()
		}
		switch {
		case errors.Is(err, errAgain):
		case errors.Is(err, errLeave), errors.Is(err, errQuit), errors.Is(err, io.EOF):
			q.leave()
			return q.Talk.Err()
		default:
			return errors.Join(err, q.Talk.Err())
		}
	}
}

// begin says what this is, and where it goes on.
func (q *Quiz) begin() {
	resumed := q.resume()
	if q.Mode != "" {
		q.draft.Answers.Mode = q.Mode
	}
	if q.draft.Answers.Mode != assess.Full {
		q.draft.Answers.Mode = assess.Quick
	}
	q.at = q.first()
	_, of := q.bank.Position(assess.Answers{Mode: q.draft.Answers.Mode}, "")
	intro := introQuick.F(of)
	if q.draft.Answers.Mode == assess.Full {
		intro = introFull.F(of, len(q.bank.Questions))
	}
	q.Talk.Say(title.String(), intro, introSafe.String())
	if resumed {
		at, of := q.bank.Position(q.draft.Answers, q.at)
		q.Talk.Say(introResume.F(len(q.draft.Answers.Given)))
		if at > 0 {
			q.Talk.Say(resumeAt.F(at, of))
		}
	} else {
		q.Talk.Say(introFirm.String())
	}
	q.Talk.Say(say(q.bank.NotOfficial))
	q.problems()
}

// first is the question of last time if it is open, else the first open one.
func (q *Quiz) first() string {
	open := q.bank.Pending(q.draft.Answers)
	if slices.ContainsFunc(open, func(o assess.Question) bool { return o.ID == q.draft.At }) {
		return q.draft.At
	}
	return q.bank.Next(q.draft.Answers, "")
}

// askAll asks until nothing is open.
func (q *Quiz) askAll() error {
	for q.at != "" {
		question, _ := q.bank.Question(q.at)
		q.show(question)
		if err := q.hear(question); err != nil {
			return err
		}
	}
	return nil
}

// show says a question with its answers.
func (q *Quiz) show(question assess.Question) {
	at, of := q.bank.Position(q.draft.Answers, question.ID)
	side := q.bank.Dimension(question.Dimension)
	q.Talk.Say("", questionHead.F(at, of, say(side.Name)), say(question.Text))
	for _, o := range question.Options {
		q.Talk.option(o.Key, say(o.Text))
	}
	q.Talk.option("0", say(question.Describe(assess.Unsure)))
	if question.NAAllowed {
		q.Talk.option("n", say(question.Describe(assess.NA)))
	}
	if v := q.draft.Answers.Given[question.ID]; question.Accepts(v) {
		q.Talk.Say(answered.F(say(question.Describe(v))))
	}
}

// hear takes input until it leads to another question or back to this one.
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

// obey does what was typed; moved is false when the question still waits and
// need not be said again.
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
		if question.Accepts(q.draft.Answers.Given[question.ID]) {
			q.at = q.bank.Next(q.draft.Answers, question.ID)
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
		q.Talk.Say(whyFormat.F(say(question.Why)))
	case "g":
		return q.overview(strings.TrimSpace(rest)), nil
	case "p":
		return true, q.profile()
	case "s", "q":
		return true, errLeave
	default:
		q.Talk.Say(unknown.F(text40(input)))
	}
	return false, nil
}

// answer saves an answer before the next question comes.
func (q *Quiz) answer(question assess.Question, v assess.Value) error {
	after := q.draft.Answers.With(question.ID, v)
	_, was := q.bank.Position(q.draft.Answers, "")
	_, is := q.bank.Position(after, "")
	switch {
	case is < was:
		q.Talk.Say(fewer.F(was, is, was-is))
	case is > was:
		q.Talk.Say(moreNow.F(was, is, is-was))
	}
	q.at = q.bank.Next(after, question.ID)
	q.draft.At = q.at
	return q.save(assess.Entry{Question: question.ID, Value: v})
}

// save puts entries on the disk and says once when that fails.
func (q *Quiz) save(entries ...assess.Entry) error {
	err := q.put(entries...)
	q.problems()
	return err
}

func (q *Quiz) back(question assess.Question) bool {
	before := q.bank.Before(q.draft.Answers, question.ID)
	if before == "" {
		return false
	}
	q.at = before
	return true
}

// quotes says the sentences that a question rests on.
func (q *Quiz) quotes(question assess.Question) {
	said := false
	for _, e := range question.Evidence {
		if c, err := q.Paper.Quoted(e.Section, e.Quote); err == nil {
			q.Talk.Say(quoteFormat.F(c.Quote, c.Section, c.Page))
			said = true
		}
	}
	if question.Derived() {
		q.Talk.Say(say(q.bank.DerivedNotice))
	}
	if !said {
		q.Talk.Say(noQuote.String())
	}
}

// overview lists all questions with their answers, or goes to one of them.
func (q *Quiz) overview(number string) (moved bool) {
	shown := q.bank.Visible(q.draft.Answers)
	if number == "" {
		for i, question := range shown {
			v := q.draft.Answers.Given[question.ID]
			if !question.Accepts(v) {
				v = ""
			}
			q.Talk.SayUnder(gridLine.F(i+1, say(question.Text), say(question.Describe(v))), 3)
		}
		q.Talk.Say(gridHint.String())
		return false
	}
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > len(shown) {
		q.Talk.Say(gridNumber.F(len(shown)))
		return false
	}
	q.at = shown[n-1].ID
	return true
}

// leave says how to go on.
func (q *Quiz) leave() {
	if q.id == "" {
		q.Talk.Say("", leaveEmpty.String())
		return
	}
	if len(q.Store.Unsaved()) > 0 {
		q.Talk.Say("", notSaved.String())
		return
	}
	again := q.Again
	if again == "" {
		again = goOnBy.String()
	}
	q.Talk.Say("", leaving.F(len(q.draft.Answers.Given), again))
}

// problems says what is the matter with the reader's files, each thing once.
func (q *Quiz) problems() { sayProblems(q.Talk, q.Store, &q.warned) }

// sayProblems tells what the store could not do; that nothing can be saved is
// said once.
func sayProblems(t *Talk, st *store.Store, warned *bool) {
	for _, p := range st.Problems() {
		t.Say(strings.TrimSpace(problemHint.F(p.Message, p.Hint) + " " + p.Path))
	}
	if !*warned && len(st.Unsaved()) > 0 {
		*warned = true
		t.Say(notSaved.String())
	}
}

// say is a text of the bank in the language in use.
func say(t assess.Text) string {
	if lang.Now() == lang.English {
		return t.EN
	}
	return t.ZH
}

// text40 repeats what was typed, within bounds.
func text40(s string) string {
	if r := []rune(s); len(r) > 40 {
		return fmt.Sprintf("%s…", string(r[:40]))
	}
	return s
}
