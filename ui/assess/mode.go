package assess

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// The kinds of pages, by what keys do there. A question has the keys of walking
// that are no answers.
var (
	onStart    = &key.Mode{Name: lang.Text{"在开头一页", "on the first page"}}
	onQuestion = &key.Mode{Name: lang.Text{"在题目里", "on a question"}, Owns: true, Under: onPage}
	onOverview = &key.Mode{Name: lang.Text{"在总览里", "in the overview"}, Owns: true, Under: onPage}
	onReview   = &key.Mode{Name: lang.Text{"在核对时", "in the review"}, Owns: true, Under: onPage}
	onResult   = &key.Mode{Name: lang.Text{"在结果里", "in the result"}}
	onTrial    = &key.Mode{Name: lang.Text{"在试算时", "in the what-if"}, Owns: true}
	onHistory  = &key.Mode{Name: lang.Text{"在历次结果里", "among earlier results"}}
	onFormat   = &key.Mode{Name: lang.Text{"在存报告时", "while a report is saved"}}
	onName     = &key.Mode{Name: lang.Text{"在存报告时", "while a report is saved"}, Owns: true}
	onPage     = &key.Mode{Name: lang.Text{"在自评里", "in the assessment"}, Owns: true}
)

// modes are those of the pages that have keys of their own; others have those of
// the first page.
var modes = map[name]*key.Mode{
	asking: onQuestion, overview: onOverview, review: onReview, finished: onResult, trying: onTrial, history: onHistory, format: onFormat, naming: onName, sum: onName,
}

// Table is the screen's actions on the keys of a scheme.
func Table(scheme key.Scheme) *key.Table[*Screen] {
	all := []*key.Mode{onStart, onQuestion, onOverview, onReview, onResult, onTrial, onHistory, onFormat, onName, onPage}
	return key.NewTable(scheme, "assess", title, all, actions())
}

// Actions implements key.Map.
func (s *Screen) Actions() key.Bindings { return s.keys.Bindings(s, s.mode()) }

func (s *Screen) mode() *key.Mode {
	if m, ok := modes[s.at.page]; ok {
		return m
	}
	return onStart
}

// press runs a key; while something is being saved keys wait, so that what is
// on the screen is always on the disk.
func (s *Screen) press(msg tea.KeyPressMsg) tea.Cmd {
	if s.saving.busy {
		s.saving.hold(msg)
		return nil
	}
	defer func() { s.drawn.old = true }() // whatever the key did
	s.drawn.old = true
	if msg.Code == tea.KeyEscape {
		s.Escape()
		return nil
	}
	mode := s.mode()
	switch {
	case mode == onName && !s.keys.Matches(msg, "assess.Choose"):
		return s.typed(msg)
	case mode == onTrial || mode == onQuestion:
		if cmd, ok := s.pressDigit(msg); ok {
			return cmd
		}
	case mode == onOverview || mode == onReview:
		if s.keys.Matches(msg, "assess.Answer", "assess.Unsure", "assess.NA") {
			return nil // one digit too many must not lead to another screen
		}
		if mode == onReview && s.keys.Matches(msg, "assess.Back") {
			return s.lastQuestion()
		}
	}
	cmd, ok := s.keys.Press(s, mode, msg)
	if !ok && pages[s.at.page].typing {
		return s.env.Ask(screen.UnusedKeyMsg(msg))
	}
	return cmd
}
