package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// count counts the time since the last key for the section that was on the
// screen, and the blocks whose end was there.
func (s *Screen) count() tea.Cmd {
	if s.env.Clock == nil || s.set == nil || len(s.env.Paper.Blocks) == 0 {
		return nil
	}
	s.desk.pace.Count(s.env.Clock(), s.env.Paper.Blocks[s.current].Section, s.endsShown)
	spent, ok := s.desk.pace.Due()
	if !ok {
		return nil
	}
	st := s.env.Store
	return func() tea.Msg {
		_ = st.AddReading(spent) // the store keeps what it cannot write and reports it
		return screen.StoredMsg{}
	}
}

// endsShown are the blocks whose last row is on the screen.
func (s *Screen) endsShown() []string {
	var ids []string
	s.eachRow(func(_ int, p pos) {
		if rows := s.set.Rows(p.block); p.row == len(rows)-1 {
			ids = append(ids, string(s.env.Paper.Blocks[p.block].ID))
		}
	})
	return ids
}
