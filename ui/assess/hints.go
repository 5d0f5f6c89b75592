package assess

import (
	"cmp"
	"slices"

	"yunlan/ui/key"
)

// Hints implements key.Map: the arrows and Enter as what they do on the line under
// the cursor, then what the page's actions say.
func (s *Screen) Hints() []key.Binding {
	var first []key.Binding
	switch s.at.page {
	case asking:
		first = s.questionHints()
	case overview:
		first = []key.Binding{key.Named(s.keys.Binding("assess.Choose"), jumpDesc.String())}
	case finished, areas, steps, money, allAnswers, method:
		first = s.walkHints(partDesc.String())
	case sum:
		return []key.Binding{key.Named(s.keys.Binding("assess.Choose"), chooseDesc.String()), key.New("Esc", leaveSumDesc.String(), "esc")}
	case naming:
		return []key.Binding{key.Named(s.keys.Binding("assess.Choose"), fileDesc.String()), key.New("Esc", cancelDesc.String(), "esc")}
	case trying:
		first = []key.Binding{s.arrows(), s.turns()}
	case history:
		first = s.walkHints(openDesc.String())
	default:
		first = s.walkHints(chooseDesc.String())
	}
	hints := append(first, s.keys.Hints(s, s.mode())...)
	if closed[s.at.page] && len(s.under) > 0 {
		hints = append(hints, key.New("Esc", closeDesc.String(), "esc"))
	}
	return hints
}

// closed are the pages whose last line says that Esc goes back. Those of a question
// and a result have longer lines, which say how to get to the start page.
var closed = map[name]bool{profile: true, field: true, fact: true, overview: true, trying: true, history: true, compared: true, format: true}

// walkHints are the hints for the arrows and for Enter, which does what the line
// under the cursor says, else otherwise; none for Enter on a line that is only
// read.
func (s *Screen) walkHints(otherwise string) []key.Binding {
	p, does := s.current(), otherwise
	if s.at.cursor < len(p.picks) {
		pick := p.picks[s.at.cursor]
		if pick.do == nil {
			return []key.Binding{s.arrows()}
		}
		does = cmp.Or(pick.says, otherwise)
	}
	return []key.Binding{s.arrows(), key.Named(s.keys.Binding("assess.Choose"), does)}
}

// arrows are the two keys that walk as one hint: who never used a terminal
// program looks for them first.
func (s *Screen) arrows() key.Binding {
	return s.asOne("assess.Down", "assess.Up", "↑↓", "down", "up", walkDesc.String())
}

// turns are the two keys that take another answer as one hint.
func (s *Screen) turns() key.Binding {
	return s.asOne("assess.Right", "assess.Left", "← →", "right", "left", turnDesc.String())
}

// asOne is two actions as one hint under a label, or the first alone where the keys
// of the label were given away.
func (s *Screen) asOne(one, other, label, key1, key2, desc string) key.Binding {
	a, b := s.keys.Binding(one), s.keys.Binding(other)
	if slices.Contains(a.Keys(), key1) && slices.Contains(b.Keys(), key2) {
		return key.New(label, desc, key2, key1)
	}
	return key.Named(a, desc)
}

func (s *Screen) questionHints() []key.Binding {
	var hints []key.Binding
	if s.unfolded() > 0 {
		hints = append(hints, key.New("Esc", foldDesc.String(), "esc"))
	}
	enter, digits := s.keys.Binding("assess.Choose"), s.keys.Label("assess.Answer")
	choose := key.New(enter.Help().Key+" "+digits, answerDesc.String(), enter.Keys()...)
	if says := s.says(); says != "" {
		choose = key.Named(enter, says)
	}
	return append(hints, s.arrows(), choose) // 0 and n stand beside their answers
}

func (s *Screen) quoteHint() string {
	if s.notes.quote {
		return foldQuoteDesc.String()
	}
	return quoteDesc.String()
}

func (s *Screen) whyHint() string {
	if s.notes.why {
		return foldWhyDesc.String()
	}
	return whyDesc.String()
}

func (s *Screen) questions() bool { return s.at.page == asking }
func (s *Screen) overviews() bool { return s.at.page == overview }

// offersNA reports that the question may be no question for this firm.
func (s *Screen) offersNA() bool {
	q, ok := s.question()
	return s.at.page == asking && ok && q.NAAllowed
}

// turnsPages reports a page that is hinted to be longer than the window.
func (s *Screen) turnsPages() bool {
	return s.at.page == review || s.at.page == finished || isPart(s.at.page) || s.at.page == trying
}
