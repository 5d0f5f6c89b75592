package reader

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// letterFor is what the next letter is for.
type letterFor int

const (
	nothing letterFor = iota
	setsMark
	jumpsToMark
)

// Prompt implements the optional part of screen.Screen: which letter is waited
// for, as long as it is, and the letters there are.
func (s *Screen) Prompt() string {
	switch {
	case s.labels.on():
		return hintsPrompt.String() + s.labels.said()
	case s.desk.letter == setsMark && len(s.desk.marks) > 0:
		return askMark.String() + marksUsed.F(strings.Join(s.markLetters(), " "))
	case s.desk.letter == setsMark:
		return askMark.String()
	case s.desk.letter == jumpsToMark && len(s.desk.marks) > 0:
		return askJump.String() + marksSet.F(strings.Join(s.markLetters(), " "))
	case s.desk.letter == jumpsToMark:
		return askJump.String()
	}
	return ""
}

// markLetters are the letters of the marks, sorted.
func (s *Screen) markLetters() []string {
	var out []string
	for _, m := range s.desk.marks {
		out = append(out, m.Letter)
	}
	slices.Sort(out)
	return out
}

// takeLetter runs the key that was waited for. A key that is no letter cancels.
func (s *Screen) takeLetter(msg tea.KeyPressMsg) tea.Cmd {
	what, letter := s.desk.letter, msg.Text
	s.desk.letter = nothing
	switch {
	case what == jumpsToMark && s.keys.Matches(msg, "reader.Jump"):
		return s.jumpBack()
	case !isLetter(letter):
		return screen.Send(screen.ToastMsg{Text: notALetter.String()})
	case what == setsMark:
		return s.setMark(letter)
	}
	return s.jumpTo(letter)
}

// isLetter reports one letter or digit; a mark's name has to fit a list's line.
func isLetter(s string) bool {
	return len(s) == 1 && strings.ContainsAny(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
}

// setMark marks the first visible character of the current paragraph.
func (s *Screen) setMark(letter string) tea.Cmd {
	at := s.firstVisible(s.current)
	m := store.Mark{Letter: letter, Block: string(s.env.Paper.Blocks[at.block].ID), Offset: at.at, Date: s.env.Clock()}
	others := slices.DeleteFunc(slices.Clone(s.desk.marks), func(o store.Mark) bool { return o.Letter == letter })
	s.desk.marks = append([]store.Mark{m}, others...)
	save := s.loadDesk(func(st *store.Store) error { return st.SaveMark(m) })
	return tea.Batch(save, screen.Send(screen.ToastMsg{Text: markSet.F(letter, s.placeName(m))}))
}

func (s *Screen) jumpTo(letter string) tea.Cmd {
	for _, m := range s.desk.marks {
		if m.Letter == letter {
			return s.env.Ask(openMark(m)())
		}
	}
	if why := s.partOnly(); why != "" {
		return screen.Send(screen.ToastMsg{Text: why})
	}
	return screen.Send(screen.ToastMsg{Text: noSuchMark.F(letter)})
}

func openMark(m store.Mark) tea.Cmd {
	return screen.Send(screen.OpenBlockMsg{Block: content.ID(m.Block), Offset: m.Offset})
}

// jumpBack returns to where the reader was before the last jump, and so to and
// fro.
func (s *Screen) jumpBack() tea.Cmd {
	to := s.desk.before
	if to.Block == "" {
		return screen.Send(screen.ToastMsg{Text: noJumpYet.String()})
	}
	s.desk.before = s.Place()
	return s.env.Ask(screen.ShowScreenMsg{Screen: screen.Reader, Place: &to})
}

// listMarks opens the list of marks, by letter.
func (s *Screen) listMarks() tea.Cmd {
	all := slices.Clone(s.desk.marks)
	slices.SortStableFunc(all, func(a, b store.Mark) int { return cmp.Compare(a.Letter, b.Letter) })
	msg := screen.ListMsg{Title: marksTitle.String(), Empty: noMarks.String()}
	for _, m := range all {
		if s.env.Paper.Index(content.ID(m.Block)) < 0 {
			continue // of another edition; kept in the store
		}
		msg.Items = append(msg.Items, screen.Item{
			Text: m.Letter + "  " + s.fromMark(m), Detail: s.placeName(m),
			Run: openMark(m), Actions: []screen.Action{{
				Binding: s.keys.Binding("reader.Delete"), Run: s.reopening(func() tea.Cmd { return s.deleteMark(m) }, s.listMarks),
			}},
		})
	}
	return s.env.Ask(msg)
}

// fromMark is the block of a mark, from the mark on.
func (s *Screen) fromMark(m store.Mark) string {
	b, _ := s.env.Paper.Block(content.ID(m.Block))
	return strings.ToValidUTF8(b.Text[min(max(m.Offset, 0), len(b.Text)):], "")
}

// placeName is the section and the page of a mark: 二（三） 第18页.
func (s *Screen) placeName(m store.Mark) string {
	b, _ := s.env.Paper.Block(content.ID(m.Block))
	return s.where(b.Section, b.PageAt(m.Offset))
}

func (s *Screen) where(section content.ID, page string) string {
	place := s.env.Words().Place(s.env.Paper, section)
	if page == "" { // the document has no pages
		return place
	}
	return place + " " + pageFormat.F(page)
}

func (s *Screen) deleteMark(m store.Mark) tea.Cmd {
	s.desk.marks = slices.DeleteFunc(slices.Clone(s.desk.marks), func(o store.Mark) bool { return o == m })
	return s.loadDesk(func(st *store.Store) error { return st.DeleteMark(m) })
}

// doMsg runs a function of the screen: the actions of a list are made when it
// is opened and run when it is asked for.
type doMsg struct{ do func() tea.Cmd }

// reopening is the command of an action that changes what its list shows: it
// does it and opens the list anew, in the place of the old one.
func (s *Screen) reopening(do, list func() tea.Cmd) tea.Cmd {
	return screen.Send(doMsg{func() tea.Cmd { return tea.Batch(do(), list()) }})
}

func (s *Screen) deferred(do func() tea.Cmd) tea.Cmd { return screen.Send(doMsg{do}) }
