package reader

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/store"
	"yunlan/ui/screen"
)

// How a pause between two keys counts: a short one is leafing, and of a long
// one only so much, because the reader may be away.
const (
	leafing   = 2 * time.Second
	longest   = 3 * time.Minute
	saveEvery = 15 * time.Second
)

// counter counts reading time from key to key; nothing ticks between them.
type counter struct {
	last   time.Time     // of the last key
	spent  store.Reading // since the last save
	unread time.Duration // of it, what makes no whole second yet
}

// count counts the time since the last key for the section that was on the
// screen, and the blocks whose end was there.
func (s *Screen) count() tea.Cmd {
	if s.env.Clock == nil || s.set == nil || len(s.env.Paper.Blocks) == 0 {
		return nil
	}
	p, now := &s.desk.pace, s.env.Clock()
	since := now.Sub(p.last)
	first := p.last.IsZero()
	p.last = now
	if first || since < leafing {
		return nil
	}
	p.add(string(s.env.Paper.Blocks[s.current].Section), min(since, longest), now)
	p.spent.Seen = append(p.spent.Seen, s.endsShown()...)
	return s.savePace()
}

func (p *counter) add(section string, d time.Duration, now time.Time) {
	if p.spent.Seconds == nil {
		p.spent.Since, p.spent.Seconds = now.Add(-d), map[string]int{}
	}
	p.unread += d
	p.spent.Seconds[section] += int(p.unread / time.Second)
	p.unread %= time.Second
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

// savePace saves what was counted when it is worth a write.
func (s *Screen) savePace() tea.Cmd {
	p, sum := &s.desk.pace, 0
	for _, n := range p.spent.Seconds {
		sum += n
	}
	if time.Duration(sum)*time.Second < saveEvery {
		return nil
	}
	spent, st := p.spent, s.env.Store
	p.spent = store.Reading{}
	return func() tea.Msg {
		_ = st.AddReading(spent) // the store keeps what it cannot write and reports it
		return screen.StoredMsg{}
	}
}
