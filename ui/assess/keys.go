package assess

import "yunlan/ui/key"

// KeyMap are the bindings of the three pages: the introduction, a question,
// the result.
type KeyMap struct {
	Begin, Result      key.Binding // introduction
	Down, Up, Top, End key.Binding
	Choose, Answer     key.Binding // a question
	Unsure, NA         key.Binding
	Back, Quote        key.Binding
	Open, Change       key.Binding // the result
	Again              key.Binding
}

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Begin:  key.New("Enter", beginDesc, "enter"),
		Result: key.New("r", resultDesc, "r"),
		Down:   key.New("j ↓", downDesc, "j", "down"),
		Up:     key.New("k ↑", upDesc, "k", "up"),
		Top:    key.New("g", topDesc, "g", "home"),
		End:    key.New("G", endDesc, "G", "end"),
		Choose: key.New("Enter", chooseDesc, "enter"),
		Answer: key.New("1–5", answerDesc, "1", "2", "3", "4", "5", "１", "２", "３", "４", "５"),
		Unsure: key.New("0", unsureDesc, "0", "０"),
		NA:     key.New("n", naDesc, "n"),
		Back:   key.New("b ←", backDesc, "b", "left"),
		Quote:  key.New("e", quoteDesc, "e"),
		Open:   key.New("Enter", openDesc, "enter"),
		Change: key.New("b ←", changeDesc, "b", "left"),
		Again:  key.New("a", againDesc, "a"),
	}
}

// ShortHelp implements help.KeyMap with what comes next.
func (s *Screen) ShortHelp() []key.Binding {
	k := s.keys
	switch s.phase {
	case asking:
		short := []key.Binding{k.Answer, k.Unsure}
		if q, ok := s.question(); ok && q.NAAllowed {
			short = append(short, k.NA)
		}
		return append(short, k.Back, k.Quote, k.Choose)
	case finished:
		return []key.Binding{k.Open, k.Down, k.Change, k.Again}
	}
	begin := k.Begin
	if len(s.answers.Given) > 0 {
		begin.SetHelp(begin.Help().Key, resumeDesc)
	}
	if s.past != nil && len(s.answers.Given) == 0 {
		return []key.Binding{begin, k.Result, k.Down}
	}
	return []key.Binding{begin, k.Down}
}

// FullHelp implements help.KeyMap with the keys of the page that is shown.
func (s *Screen) FullHelp() [][]key.Binding {
	k := s.keys
	switch s.phase {
	case asking:
		return [][]key.Binding{{k.Answer, k.Unsure, k.NA, k.Down, k.Up, k.Choose, k.Back, k.Quote}}
	case finished:
		return [][]key.Binding{{k.Open, k.Down, k.Up, k.Top, k.End, k.Change, k.Again}}
	}
	return [][]key.Binding{{k.Begin, k.Result, k.Down, k.Up, k.Top, k.End}}
}
