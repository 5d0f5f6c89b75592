package assess

import (
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/assess"
	"yunlan/ui/chart"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// finish shows the result of the answers.
func (s *Screen) finish() {
	s.turn(finished)
	s.result = s.bank.Score(s.answers)
}

func (s *Screen) pressResult(msg tea.KeyPressMsg) tea.Cmd {
	switch k := s.keys; {
	case key.Matches(msg, k.Open):
		return s.open()
	case key.Matches(msg, k.Change):
		shown := s.bank.Visible(s.answers)
		s.ask(shown[len(shown)-1].ID)
	case key.Matches(msg, k.Again):
		s.again()
	}
	return nil
}

// open shows the sentence that the selected line rests on.
func (s *Screen) open() tea.Cmd {
	page := s.resultPage(max(s.w-4, 2))
	if s.cursor >= len(page.targets) || page.targets[s.cursor] == nil {
		return nil
	}
	e := page.targets[s.cursor]
	place, ok := s.env.Paper.Locate(e.Section, e.Quote)
	if !ok {
		return nil
	}
	hit := screen.Hit{Block: place.Block, Start: place.Start, End: place.End}
	return screen.Send(screen.OpenBlockMsg{Block: place.Block, Offset: place.Start, Hits: []screen.Hit{hit}, Query: title})
}

const resultPrefix = "result/"

func resultItem(cursor int) string { return resultPrefix + strconv.Itoa(cursor) }

func resultCursor(item string) (int, bool) {
	number, ok := strings.CutPrefix(item, resultPrefix)
	at, err := strconv.Atoi(number)
	return at, ok && err == nil
}

// resultPage is the result in w cells.
func (s *Screen) resultPage(w int) *page {
	p := s.newPage(w)
	if s.result.Status == assess.OK {
		s.headline(p)
		s.reasons(p)
		s.sides(p)
		s.steps(p)
	} else {
		p.pick(nil)
		p.text(tooFew, s.env.Styles.Heading, 0)
		p.text(tooFewHint, s.env.Styles.Text, 0)
		s.questions(p, "", s.result.Unanswered)
	}
	s.questions(p, unsureHead, s.result.Unsure)
	s.questions(p, naHead, s.result.NotApplicable)
	s.method(p)
	return p
}

// headline is the level, the score and how far it carries.
func (s *Screen) headline(p *page) {
	r, st := s.result, s.env.Styles
	level := s.bank.Level(*r.Level)
	p.pick(first(level.Evidence))
	p.text(fmt.Sprintf(levelFormat, level.Number, level.Name.ZH), st.Title, 0)
	p.text(level.Description.ZH, st.Text, 0)
	p.gap()
	score := fmt.Sprintf(scoreFormat, r.Confirmed)
	if r.Potential > r.Confirmed {
		score = fmt.Sprintf(rangeFormat, r.Confirmed, r.Potential)
	}
	p.text(score, st.Heading, 0)
	p.text(fmt.Sprintf(confidenceFormat, band(r.Band), r.Coverage, r.Confidence), st.Muted, 0)
}

func band(name string) string {
	if said, ok := bandNames[name]; ok {
		return said
	}
	return bandUnknown
}

func first(evidence []assess.Evidence) *assess.Evidence {
	if len(evidence) == 0 {
		return nil
	}
	return &evidence[0]
}

// reasons say why the level is not higher.
func (s *Screen) reasons(p *page) {
	if len(s.result.WhyNotHigher) == 0 {
		return
	}
	p.head(whyHead)
	for _, r := range s.result.WhyNotHigher {
		var evidence *assess.Evidence
		if q, ok := s.bank.Question(r.Question); ok {
			evidence = first(q.Evidence)
		}
		said := r.ZH
		for i, id := range r.Dimensions {
			d := s.bank.Dimension(id)
			if i == 0 {
				evidence = first(d.Evidence)
			}
			said += " " + s.env.Glyphs.Dot + " " + d.Name.ZH
		}
		p.pick(evidence)
		p.text(fmt.Sprintf(capFormat, r.Cap, said), s.env.Styles.Text, 0)
	}
}

// sides are the dimensions as bars.
func (s *Screen) sides(p *page) {
	p.head(sidesHead)
	var points []chart.Point
	var evidence []*assess.Evidence
	for _, d := range s.bank.Dimensions {
		value, ok := s.result.Dimensions[d.ID]
		if !ok {
			continue
		}
		label := strconv.Itoa(value)
		if s.result.DimensionAnswers[d.ID] == 1 {
			label += oneAnswer
		}
		points = append(points, chart.Point{Name: d.Name.ZH, Value: float64(value), Label: label, Kind: chart.Plain})
		evidence = append(evidence, first(d.Evidence))
	}
	o := chart.Options{Width: p.width, Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII(), Max: 100}
	last := -1
	for _, row := range chart.Bars(points, o) {
		if row.Point != last {
			p.pick(evidence[row.Point])
		}
		last = row.Point
		p.row(row.Paint(s.env.Styles, p.now() == s.cursor))
	}
}

// steps are what to do next.
func (s *Screen) steps(p *page) {
	if len(s.result.NextSteps) == 0 {
		return
	}
	st := s.env.Styles
	p.head(stepsHead)
	for i, step := range s.result.NextSteps {
		if i > 0 {
			p.gap()
		}
		p.pick(&step.Evidence)
		p.text(strconv.Itoa(i+1)+"  "+step.FirstStep.ZH, st.Heading, 3)
		p.text(fmt.Sprintf(nowFormat, step.Current.ZH), st.Muted, 3)
		p.text(fmt.Sprintf(goalFormat, step.Goal.ZH), st.Muted, 3)
		more := fmt.Sprintf(effortFormat, s.bank.Effort(step.Effort).ZH)
		if step.SubsidyLink {
			more += " " + s.env.Glyphs.Dot + " " + subsidyHint
		}
		p.text(more, st.Muted, 3)
	}
}

// questions lists questions by their text and whom to ask.
func (s *Screen) questions(p *page, head string, ids []string) {
	if len(ids) == 0 {
		return
	}
	p.head(head)
	for _, id := range ids {
		q, _ := s.bank.Question(id)
		said := q.Text.ZH
		if ask := s.bank.Dimension(q.Dimension).Ask.ZH; ask != "" && head == unsureHead {
			said = fmt.Sprintf(askFormat, said, ask)
		}
		p.pick(first(q.Evidence))
		p.text(said, s.env.Styles.Text, 0)
	}
}

// method says what the result is and is not.
func (s *Screen) method(p *page) {
	p.head(methodHead)
	for _, t := range []assess.Text{s.bank.Disclaimer, s.bank.NotOfficial} {
		p.pick(nil)
		p.text(t.ZH, s.env.Styles.Muted, 0)
	}
}

// style of a line under the cursor.
func (p *page) lit(style theme.Style) theme.Style {
	if p.now() == p.s.cursor && p.s.phase == finished && p.fresh {
		return p.s.env.Styles.Selected
	}
	return style
}
