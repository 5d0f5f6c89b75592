package assess

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/ui/text"
)

// cellWidth is a question in the overview: a number, a sign, a gap.
const cellWidth = 6

// drawOverview is a grid of all questions: a row for each dimension, a cell for
// each question with a sign for how it was answered, and the question under the
// cursor in full.
func (s *Screen) drawOverview(p *page) {
	st := s.env.Styles
	p.fixed = []string{"  " + st.Title.Render(text.Truncate(overviewHead.String(), p.width, "", s.env.Ambiguous))}
	for _, t := range s.underCursor(p.width) {
		p.fixed = append(p.fixed, "  "+t)
	}
	p.fixed = append(p.fixed, "")
	names := 0
	for _, d := range s.bank.Dimensions {
		names = max(names, text.Width(d.Name.String(), s.env.Ambiguous))
	}
	names = min(names, p.width/3)
	shown := s.possible()
	for len(shown) > 0 {
		n := slices.IndexFunc(shown, func(q assess.Question) bool { return q.Dimension != shown[0].Dimension })
		if n < 0 {
			n = len(shown)
		}
		s.dimensionRows(p, names, shown[:n])
		shown = shown[n:]
	}
	p.gap()
	p.say(s.legend(), st.Muted)
}

// underCursor is the question at the cursor and its answer, two rows each.
func (s *Screen) underCursor(w int) []string {
	q, ok := s.pointed()
	if !ok {
		return nil
	}
	st, amb := s.env.Styles, s.env.Ambiguous
	var rows []string
	for _, l := range text.Wrap(q.Text.String(), text.Options{Width: w, Spacing: text.SpacingAuto, Ambiguous: amb}) {
		rows = append(rows, st.Heading.Render(l.Text()))
	}
	rows = rows[:min(len(rows), 2)]
	for len(rows) < 2 {
		rows = append(rows, "")
	}
	answer := q.Describe(s.sitting.Draft.Answers.Given[q.ID]).String()
	if !s.isShown(q.ID) {
		answer = notAskedYet.String()
	}
	answer = text.Truncate(answer, w, "…", amb)
	return append(rows, st.Muted.Render(answer))
}

// possible are the questions that are asked or may yet be, as they are numbered.
func (s *Screen) possible() []assess.Question { return s.bank.Possible(s.sitting.Draft.Answers) }

func (s *Screen) pointed() (assess.Question, bool) {
	shown := s.possible()
	if s.at.cursor < 0 || s.at.cursor >= len(shown) {
		return assess.Question{}, false
	}
	return shown[s.at.cursor], true
}

// dimensionRows are the questions of one dimension, in as many rows as it takes.
func (s *Screen) dimensionRows(p *page, names int, questions []assess.Question) {
	st, amb := s.env.Styles, s.env.Ambiguous
	name := s.bank.Dimension(questions[0].Dimension).Name.String()
	fit := max((p.width-names-1)/cellWidth, 1)
	for len(questions) > 0 {
		row := st.Muted.Render(text.Pad(name, names+1, amb))
		var cells []cell
		for i, q := range questions[:min(fit, len(questions))] {
			from := names + 1 + i*cellWidth
			p.pick(func() tea.Cmd { return s.jump(q.ID) })
			cells = append(cells, cell{from, from + cellWidth, p.now()})
			label := text.Pad(strconv.Itoa(p.now()+1)+s.sign(q), cellWidth-2, amb)
			if p.on() {
				row += st.Accent.Render(s.env.Glyphs.Bar) + st.Selected.Render(label) + " "
			} else {
				row += " " + st.Text.Render(label) + " "
			}
		}
		p.rows = append(p.rows, pageRow{drawn: "  " + row, pick: -1, cells: cells})
		questions, name = questions[min(fit, len(questions)):], ""
	}
}

// sign is how a question was answered.
func (s *Screen) sign(q assess.Question) string {
	v := s.sitting.Draft.Answers.Given[q.ID]
	switch {
	case !s.isShown(q.ID):
		return "  "
	case v == "":
		return " ."
	case v == assess.Unsure:
		return " ?"
	case v == assess.NA:
		return " -"
	}
	return " " + s.done()
}

func (s *Screen) done() string {
	if s.env.ASCII() {
		return "*"
	}
	return "•"
}

func (s *Screen) legend() string {
	signs := []string{s.done() + " " + legendDone.String(), ". " + legendOpen.String(), "? " + legendUnsure.String(), "- " + legendNA.String()}
	if len(s.possible()) > len(s.bank.Visible(s.sitting.Draft.Answers)) {
		signs = append(signs, legendBlank.String())
	}
	return strings.Join(signs, "   ")
}

// jump shows a question instead of the overview.
func (s *Screen) jump(id string) tea.Cmd {
	if !s.isShown(id) {
		return toast(notAskedYet.String())
	}
	return s.commit(func(d *assess.Draft) { d.At = id }, func() tea.Cmd {
		s.home(s.questionSpot(id))
		return nil
	})
}

// stepRow goes to the nearest cell of the row below or above.
func (s *Screen) stepRow(by int) {
	var rows [][]cell
	at, column := 0, 0
	for _, r := range s.current().rows {
		if r.cells == nil {
			continue
		}
		for i, c := range r.cells {
			if c.pick == s.at.cursor {
				at, column = len(rows), i
			}
		}
		rows = append(rows, r.cells)
	}
	if to := at + by; to >= 0 && to < len(rows) {
		s.at.cursor = rows[to][min(column, len(rows[to])-1)].pick
	}
	s.drawn.old = true
}
