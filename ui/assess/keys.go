package assess

import (
	"cmp"
	"slices"

	"yunlan/ui/key"
)

// KeyMap are the bindings of all pages.
type KeyMap struct {
	Down, Up, Top, End, Choose key.Binding
	PageDown, PageUp           key.Binding // where d, u and b are no answers
	Answer, Unsure, NA         key.Binding // a question
	Back, Next                 key.Binding
	Quote, Why, Overview, Save key.Binding
	Left, Right                key.Binding // the overview, what-if
	Undo                       key.Binding
	Change, Try, Export        key.Binding // the result
	Compare, Delete, Amounts   key.Binding
}

// DefaultKeyMap returns the default bindings, named in the language in use.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Down:     key.New("j ↓", downDesc.String(), "j", "down"),
		Up:       key.New("k ↑", upDesc.String(), "k", "up"),
		Top:      key.New("Home", topDesc.String(), "g", "home"),
		End:      key.New("G", endDesc.String(), "G", "end"),
		PageDown: key.New(spaceKey.String(), pageDownDesc.String(), "space", "pgdown", "d", "ctrl+d"),
		PageUp:   key.New("PgUp", pageUpDesc.String(), "b", "pgup", "u", "ctrl+u"),
		Choose:   key.New("Enter", chooseDesc.String(), "enter"),
		Answer:   key.New("1–5", answerDesc.String(), "1", "2", "3", "4", "5", "１", "２", "３", "４", "５"),
		Unsure:   key.New("0", unsureDesc.String(), "0", "０"),
		NA:       key.New("n", naDesc.String(), "n"),
		Back:     key.New("b ←", backDesc.String(), "b", "left", "backspace"),
		Next:     key.New("l →", nextDesc.String(), "l", "right"),
		Quote:    key.New("e", quoteDesc.String(), "e"),
		Why:      key.New("?", whyDesc.String(), "?"),
		Overview: key.New("g", overviewDesc.String(), "g"),
		Save:     key.New("s", saveDesc.String(), "s"),
		Left:     key.New("h ←", leftDesc.String(), "h", "left"),
		Right:    key.New("l →", rightDesc.String(), "l", "right"),
		Undo:     key.New("x", undoDesc.String(), "x"),
		Change:   key.New("e", changeDesc.String(), "e"),
		Try:      key.New("w", tryDesc.String(), "w"),
		Export:   key.New("x", exportDesc.String(), "x"),
		Compare:  key.New("c", compareDesc.String(), "c"),
		Delete:   key.New("D", deleteDesc.String(), "D"),
		Amounts:  key.New("m", amountsDesc.String(), "m"),
	}
}

// named is a binding under another description.
func named(b key.Binding, desc string) key.Binding {
	b.SetHelp(b.Help().Key, desc)
	return b
}

// Hints implements key.Map with what comes next.
func (s *Screen) Hints() []key.Binding { return rooms[s.at.page].short(s) }

func (s *Screen) shortWalk() []key.Binding {
	return s.walks(chooseDesc.String())
}

// walks are the hints for the arrows and for Enter, which does what the line
// under the cursor says, else otherwise; none for Enter on a line that is only
// read.
func (s *Screen) walks(otherwise string) []key.Binding {
	p, does := s.current(), otherwise
	if s.at.cursor < len(p.picks) {
		pick := p.picks[s.at.cursor]
		if pick.do == nil {
			return []key.Binding{s.arrows()}
		}
		does = cmp.Or(pick.says, otherwise)
	}
	return []key.Binding{s.arrows(), named(s.keys.Choose, does)}
}

// arrows are the two keys that walk as one hint: who never used a terminal
// program looks for them first.
func (s *Screen) arrows() key.Binding {
	down, up := s.keys.Down, s.keys.Up
	if slices.Contains(down.Keys(), "down") && slices.Contains(up.Keys(), "up") {
		return named(key.New("↑↓", "", "up", "down"), walkDesc.String())
	}
	return named(down, walkDesc.String())
}

func (s *Screen) shortQuestion() []key.Binding {
	k := s.keys
	quote, why := k.Quote, k.Why
	var short []key.Binding
	if s.unfolded() > 0 {
		short = append(short, key.New("Esc", foldDesc.String(), "esc"))
	}
	if s.notes.quote {
		quote = named(quote, foldQuoteDesc.String())
	}
	if s.notes.why {
		why = named(why, foldWhyDesc.String())
	}
	choose := key.New(k.Choose.Help().Key+" "+k.Answer.Help().Key, answerDesc.String(), k.Choose.Keys()...)
	if says := s.says(); says != "" {
		choose = named(k.Choose, says)
	}
	short = append(short, s.arrows(), choose, quote, why, k.Back, k.Overview, k.Save, k.Unsure) // 0 and n stand beside their answers
	if q, ok := s.question(); ok && q.NAAllowed {
		short = append(short, k.NA)
	}
	return short
}

func (s *Screen) shortOverview() []key.Binding {
	return []key.Binding{named(s.keys.Choose, jumpDesc.String()), s.keys.Left, s.keys.Right, s.keys.Down, s.keys.Up}
}

func (s *Screen) shortReview() []key.Binding {
	return append(s.walks(chooseDesc.String()), s.keys.PageDown, s.keys.Overview, s.keys.Save)
}

func (s *Screen) shortResult() []key.Binding {
	k := s.keys
	return append(s.walks(sentenceDesc.String()), k.PageDown, k.Try, k.Export, k.Change, k.Compare)
}

func (s *Screen) shortNaming() []key.Binding {
	return []key.Binding{named(s.keys.Choose, fileDesc.String()), key.New("Esc", cancelDesc.String(), "esc")}
}

func (s *Screen) shortTrial() []key.Binding {
	return []key.Binding{s.arrows(), s.turns(), s.keys.Undo, s.keys.PageDown}
}

// turns are the two keys that take another answer as one hint.
func (s *Screen) turns() key.Binding {
	left, right := s.keys.Left, s.keys.Right
	if slices.Contains(left.Keys(), "left") && slices.Contains(right.Keys(), "right") {
		return named(key.New("← →", "", "left", "right"), turnDesc.String())
	}
	return named(right, turnDesc.String())
}

func (s *Screen) shortHistory() []key.Binding {
	return append(s.walks(openDesc.String()), s.keys.Compare, s.keys.Delete)
}

// FullHelp is the help with the keys of the page that is shown.
func (s *Screen) FullHelp() [][]key.Binding {
	k := s.keys
	walk := []key.Binding{k.Choose, k.Down, k.Up}
	pages := []key.Binding{k.PageDown, k.PageUp}
	switch s.at.page {
	case asking:
		answers := []key.Binding{k.Answer, k.Unsure}
		if q, ok := s.question(); ok && q.NAAllowed {
			answers = append(answers, k.NA)
		}
		return [][]key.Binding{append(append(walk, answers...), k.Back, k.Next, k.Quote, k.Why, k.Overview, k.Save)}
	case overview:
		return [][]key.Binding{append(walk, k.Left, k.Right, k.Save)}
	case review:
		return [][]key.Binding{append(append(walk, pages...), k.Overview, k.End, k.Save)}
	case finished:
		return [][]key.Binding{append(append(walk, pages...), k.Top, k.End, k.Try, k.Export, k.Change, k.Compare, k.Amounts, k.Delete)}
	case trying:
		return [][]key.Binding{append(append(walk, pages...), named(k.Right, turnDesc.String()), named(k.Left, turnDesc.String()), k.Answer, k.Unsure, k.NA, k.Undo)}
	case format:
		return [][]key.Binding{append(append(walk, pages...), k.Top, k.End, k.Amounts)}
	case history:
		return [][]key.Binding{append(append(walk, pages...), k.Compare, k.Delete)}
	}
	return [][]key.Binding{append(append(walk, pages...), k.Top, k.End)}
}
