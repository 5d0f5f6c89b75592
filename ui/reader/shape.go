package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// The measure's bounds and step, in Han characters.
const (
	minMeasure  = 16
	maxMeasure  = 80
	measureStep = 2
)

// effective is the measure in force: what was asked for or what the window
// allows, so that - works at once in a narrow window.
func (s *Screen) effective() int { return min(s.measure(), s.column().width/2) }

func (s *Screen) setMeasure(han int) tea.Cmd {
	han = min(max(han, minMeasure), maxMeasure)
	cmd := s.env.Change(func(c *store.Settings) { c.Measure = han })
	s.reset()
	said := measureFormat.F(han)
	if fits := s.column().width / 2; fits < han {
		said = measureAsFits.F(han, fits)
	}
	return tea.Batch(cmd, screen.Send(screen.ToastMsg{Text: said}))
}

// changeAndSay changes a setting and says all three, so that the reader sees
// which one changed to what.
func (s *Screen) changeAndSay(change func(*store.Settings)) tea.Cmd {
	cmd := s.env.Change(change)
	said := justifyOff.String()
	if s.env.Settings.Justify {
		said = justifyOn.String()
	}
	if s.env.Settings.Indent == "blank" {
		said += lang.Comma.String() + indentBlank.String()
	} else {
		said += lang.Comma.String() + indentTwo.String()
	}
	said += lang.Comma.String() + map[string]lang.Text{"keep": spacingKeep, "none": spacingNone, "auto": spacingAuto}[s.env.Settings.Spacing].String()
	return tea.Batch(cmd, screen.Send(screen.ToastMsg{Text: said}))
}

func other(now, a, b string) string {
	if now == b {
		return a
	}
	return b
}

func after(now string, all ...string) string {
	for i, v := range all {
		if v == now {
			return all[(i+1)%len(all)]
		}
	}
	return all[0]
}
