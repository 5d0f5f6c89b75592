package assess

import (
	"slices"
	"strconv"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/assess"
)

// option is one way to answer.
type option struct {
	key, text string
	value     assess.Value
}

// options are the five answers of a question and the two that are none.
func options(q assess.Question) []option {
	var all []option
	for _, o := range q.Options {
		all = append(all, option{o.Key, o.Text.String(), assess.Value(strconv.Itoa(o.Points))})
	}
	all = append(all, option{"0", q.Describe(assess.Unsure).String(), assess.Unsure})
	if q.NAAllowed {
		all = append(all, option{"n", q.Describe(assess.NA).String(), assess.NA})
	}
	return all
}

// question is the one that is shown.
func (s *Screen) question() (assess.Question, bool) { return s.bank.Question(s.at.item) }

// questionSpot is a question with the cursor on its answer.
func (s *Screen) questionSpot(id string) spot {
	to := spot{page: asking, item: id}
	q, _ := s.bank.Question(id)
	for i, o := range options(q) {
		if o.value == s.sitting.Draft.Answers.Given[id] {
			to.cursor = i
		}
	}
	return to
}

func (s *Screen) isShown(id string) bool { return s.position(id) >= 0 }

// position of a question among those that are asked, -1 when it is not.
func (s *Screen) position(id string) int {
	return slices.IndexFunc(s.bank.Visible(s.sitting.Draft.Answers), func(q assess.Question) bool { return q.ID == id })
}

// digit is the key as an ASCII digit; an input method sends full-width ones.
func digit(msg tea.KeyPressMsg) rune {
	r, _ := utf8.DecodeRuneInString(msg.Text)
	if msg.Text == "" {
		return msg.Code
	}
	return content.NarrowRune(r)
}

func (s *Screen) answerWith(v assess.Value) tea.Cmd {
	q, _ := s.question()
	for i, o := range options(q) {
		if o.value == v {
			return s.answer(i)
		}
	}
	return toast(naRefused.String())
}

// answer takes an option, saves it with the question that follows, and goes on
// there.
func (s *Screen) answer(choice int) tea.Cmd {
	q, ok := s.question()
	all := options(q)
	if !ok || choice < 0 || choice >= len(all) {
		return nil
	}
	id, v := q.ID, all[choice].value
	to := s.after(id, s.sitting.Draft.Answers.With(id, v))
	_, was := s.progress(id)
	return s.commit(func(d *assess.Draft) { d.Answers, d.At = d.Answers.With(id, v), to }, func() tea.Cmd {
		s.arrive(to, id)
		return s.totalChanged(was)
	})
}

// totalChanged says once that an answer changed how many questions there are,
// where the page that follows does not.
func (s *Screen) totalChanged(was int) tea.Cmd {
	_, is := s.progress("")
	if q, ok := s.question(); is == was || s.at.page == asking && ok && len(s.branching(q)) > 0 {
		return nil
	}
	return toast(totalFormat.F(was, is))
}

// after is what follows a question: the next open one, or, when this one was
// answered before, the next one of all, so that who went back loses no place;
// and the review once all are answered. Who comes from there goes back there,
// by way of the questions that an answer opened.
func (s *Screen) after(id string, a assess.Answers) string {
	open := s.bank.Pending(a)
	if len(open) == 0 || s.reviewed {
		return s.nextOpen(a)
	}
	next := open
	if s.sitting.Draft.Answers.Given[id] != "" {
		next = s.bank.Visible(a)
	}
	for _, q := range next {
		if s.behind(q.ID, id) {
			return q.ID
		}
	}
	return open[0].ID
}

// behind reports whether a question stands behind another in the bank.
func (s *Screen) behind(id, other string) bool {
	at := func(id string) int {
		return slices.IndexFunc(s.bank.Questions, func(q assess.Question) bool { return q.ID == id })
	}
	return at(id) > at(other)
}

// arrive shows a question, or the review on the line of the one just answered.
func (s *Screen) arrive(to, from string) {
	if to != string(review) {
		s.turn(s.questionSpot(to))
		return
	}
	at := spot{page: review}
	if s.reviewed && from != "" {
		at.cursor = s.position(from) + 1
	}
	s.home(at)
}

// move shows another question; that it is shown is saved first.
func (s *Screen) move(to string) tea.Cmd {
	return s.commit(func(d *assess.Draft) { d.At = to }, func() tea.Cmd {
		s.arrive(to, "")
		return nil
	})
}

// back shows the question before, forward the next one that may be seen.
func (s *Screen) back() tea.Cmd {
	at := s.position(s.at.item)
	if at <= 0 {
		return toast(firstQuestion.String())
	}
	return s.move(s.bank.Visible(s.sitting.Draft.Answers)[at-1].ID)
}

func (s *Screen) forward() tea.Cmd {
	if s.sitting.Draft.Answers.Given[s.at.item] == "" {
		return toast(answerFirst.String())
	}
	return s.move(s.after(s.at.item, s.sitting.Draft.Answers))
}

// unfold shows or hides a note under the question. Where there is no room for
// both, the cursor goes to the note.
func (s *Screen) unfold(note *bool) {
	before := s.unfolded()
	*note = !*note
	s.drawn.old = true
	s.at.cursor = max(s.at.cursor+s.unfolded()-before, 0)
	p := s.current()
	if *note && len(p.rows) > s.room(p) {
		s.at.cursor, s.drawn.old = 0, true
	}
}

// fold hides the notes; the cursor keeps its answer.
func (s *Screen) fold() {
	s.at.cursor = max(s.at.cursor-s.unfolded(), 0)
	s.notes, s.drawn.old = notes{}, true
}

// unfolded is how many notes stand before the answers.
func (s *Screen) unfolded() int {
	n := 0
	for _, on := range []bool{s.notes.quote, s.notes.why} {
		if on {
			n++
		}
	}
	return n
}

// saveAndLeave: everything is saved already.
func (s *Screen) saveAndLeave() tea.Cmd {
	s.home(spot{page: start})
	return toast(savedToast.String())
}

// progress is the number of a question among all that may still be asked: what
// an open answer may bring is counted.
func (s *Screen) progress(id string) (at, of int) {
	return s.bank.Position(s.sitting.Draft.Answers, id)
}
