package assess

import tea "charm.land/bubbletea/v2"

// answerTo is one way to answer a question of the program itself.
type answerTo struct {
	text string
	do   func() tea.Cmd
	says string // in the hints, "" where the page's own word will do
}

// ask asks before something is lost; the harmless answer comes first.
func (s *Screen) ask(question string, answers ...answerTo) {
	s.asks = dialog{question, answers}
	s.open(spot{page: confirm})
}

type dialog struct {
	question string
	answers  []answerTo
}

func (s *Screen) drawConfirm(p *page) {
	p.say(s.asks.question, s.env.Styles.Heading)
	p.gap()
	for _, a := range s.asks.answers {
		p.pick(func() tea.Cmd {
			s.leave()
			if a.do == nil {
				return nil
			}
			return a.do()
		})
		p.text(a.text, s.env.Styles.Text, 2)
	}
}
