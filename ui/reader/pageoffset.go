package reader

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// repagedMsg says that the page numbers of the document were moved.
type repagedMsg struct{ err error }

// pageHere is the number of the page at the top of the window; ok is false where it
// has none, or one that is not counted (II).
func (s *Screen) pageHere() (n int, ok bool) {
	if len(s.env.Paper.Blocks) == 0 {
		return 0, false
	}
	at := s.firstVisible(s.top.block)
	n, err := strconv.Atoi(s.env.Paper.Blocks[at.block].PageAt(at.at))
	return n, err == nil
}

// pageOffsetOff says why the page numbers cannot be moved.
func (s *Screen) pageOffsetOff() string {
	_, counted := s.pageHere()
	switch {
	case s.env.Paper.Bundled():
		return pagesBundled.String()
	case len(s.env.Paper.Pages) == 0:
		return pagesNone.String()
	case !counted:
		return pagesUncounted.String()
	}
	return ""
}

// askPage asks which number is printed on the page that is read. All numbers of the
// document move with it.
func (s *Screen) askPage() tea.Cmd {
	if off := s.pageOffsetOff(); off != "" {
		return screen.Send(screen.ToastMsg{Text: off})
	}
	n, _ := s.pageHere()
	number := func(value string) (int, error) { return strconv.Atoi(strings.TrimSpace(value)) }
	return s.ask(answer{
		label: pageAsk.F(n),
		wrong: func(value string) string {
			if printed, err := number(value); err != nil || printed < 1 || printed > 99999 {
				return pageBad.F(value)
			}
			return ""
		},
		keep: func(value string) tea.Cmd {
			printed, _ := number(value)
			if printed == n {
				return nil
			}
			st := s.env.Store
			return func() tea.Msg { return repagedMsg{st.MovePages(printed - n)} }
		},
	}, strconv.Itoa(n))
}

// repaged has the document opened anew, so that every screen counts alike.
func (s *Screen) repaged(msg repagedMsg) tea.Cmd {
	if msg.err != nil {
		return nil // the store reports what it cannot write
	}
	return screen.Send(screen.ReopenMsg{Said: pagesMoved.String()})
}
