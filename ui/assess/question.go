package assess

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// option is one way to answer.
type option struct {
	key, text string
	value     assess.Value
}

// options are the five answers of the question and the two that are none.
func (s *Screen) options() []option {
	q, ok := s.question()
	if !ok {
		return nil
	}
	var all []option
	for _, o := range q.Options {
		all = append(all, option{o.Key, o.ZH, assess.Value(strconv.Itoa(o.Points))})
	}
	all = append(all, option{"0", q.Describe(assess.Unsure).ZH, assess.Unsure})
	if q.NAAllowed {
		all = append(all, option{"n", q.Describe(assess.NA).ZH, assess.NA})
	}
	return all
}

// question is the one that is shown.
func (s *Screen) question() (assess.Question, bool) { return s.bank.Question(s.asked) }

// begin goes to the first question without an answer, or to the result.
func (s *Screen) begin() {
	if len(s.answers.Given) > 0 && s.asked != "" && s.isShown(s.asked) && s.answers.Given[s.asked] == "" {
		s.ask(s.asked)
		return
	}
	s.goOn("")
}

// goOn asks the next open question behind one, then those before it.
func (s *Screen) goOn(after string) {
	open := s.bank.Pending(s.answers)
	if len(open) == 0 {
		s.finish()
		return
	}
	next := open[0].ID
	for _, q := range s.bank.Visible(s.answers) {
		if slices.ContainsFunc(open, func(o assess.Question) bool { return o.ID == q.ID }) && s.behind(q.ID, after) {
			next = q.ID
			break
		}
	}
	s.ask(next)
}

// behind reports whether a question stands behind another in the bank.
func (s *Screen) behind(id, other string) bool {
	at := func(id string) int {
		return slices.IndexFunc(s.bank.Questions, func(q assess.Question) bool { return q.ID == id })
	}
	return at(id) > at(other)
}

// ask shows a question with the cursor on its answer.
func (s *Screen) ask(id string) {
	s.turn(asking)
	s.asked, s.choice = id, 0
	for i, o := range s.options() {
		if o.value == s.answers.Given[id] {
			s.choice = i
		}
	}
}

func (s *Screen) pressQuestion(msg tea.KeyPressMsg) tea.Cmd {
	k := s.keys
	switch {
	case key.Matches(msg, k.Answer):
		at := strings.IndexRune("12345", digit(msg))
		return s.answer(at)
	case key.Matches(msg, k.Unsure):
		return s.answerWith(assess.Unsure)
	case key.Matches(msg, k.NA):
		return s.answerWith(assess.NA)
	case key.Matches(msg, k.Choose):
		return s.answer(s.choice)
	case key.Matches(msg, k.Back):
		return s.back()
	case key.Matches(msg, k.Quote):
		return s.peek()
	}
	return screen.Send(screen.UnusedKeyMsg(msg))
}

// digit is the key as an ASCII digit; an input method sends full-width ones.
func digit(msg tea.KeyPressMsg) rune {
	r, _ := utf8.DecodeRuneInString(msg.Text)
	switch {
	case msg.Text == "":
		return msg.Code
	case r >= '０' && r <= '９':
		return r - '０' + '0'
	}
	return r
}

func (s *Screen) answerWith(v assess.Value) tea.Cmd {
	for i, o := range s.options() {
		if o.value == v {
			return s.answer(i)
		}
	}
	return screen.Send(screen.ToastMsg{Text: naRefused})
}

// answer takes an option, saves it, and goes on.
func (s *Screen) answer(choice int) tea.Cmd {
	options := s.options()
	if choice < 0 || choice >= len(options) {
		return nil
	}
	id, v := s.asked, options[choice].value
	s.answers = s.answers.With(id, v)
	s.nextAfter(id)
	return s.keep(id, v)
}

// nextAfter shows the question behind one; those that were answered before
// are shown again on the way, so that going back loses no place.
func (s *Screen) nextAfter(id string) {
	for _, q := range s.bank.Visible(s.answers) {
		if s.behind(q.ID, id) {
			s.ask(q.ID)
			return
		}
	}
	s.goOn(id)
}

// back shows the question before.
func (s *Screen) back() tea.Cmd {
	before := ""
	for _, q := range s.bank.Visible(s.answers) {
		if !s.behind(s.asked, q.ID) {
			break
		}
		before = q.ID
	}
	if before == "" {
		return screen.Send(screen.ToastMsg{Text: firstQuestion})
	}
	s.ask(before)
	return nil
}

func (s *Screen) isShown(id string) bool {
	return slices.ContainsFunc(s.bank.Visible(s.answers), func(q assess.Question) bool { return q.ID == id })
}

// peek shows the passage that the question rests on.
func (s *Screen) peek() tea.Cmd {
	q, ok := s.question()
	if !ok || len(q.Evidence) == 0 {
		return nil
	}
	place, ok := s.env.Paper.Locate(q.Evidence[0].Section, q.Evidence[0].Quote)
	if !ok {
		return nil
	}
	return screen.Send(screen.PeekMsg{Block: place.Block})
}

// progress is the number of the question among all that may still be asked:
// what an open answer may bring is counted.
func (s *Screen) progress() (at, of int) {
	all := s.answers
	for _, q := range s.bank.Questions {
		if q.Quick && all.Given[q.ID] == "" {
			all = all.With(q.ID, "4")
		}
	}
	for i, q := range s.bank.Visible(all) {
		if q.ID == s.asked {
			at = i + 1
		}
		of = i + 1
	}
	return at, of
}
