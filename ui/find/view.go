package find

import (
	"strings"

	"yunlan/ui/screen"
)

// minWidth is the narrowest window that is drawn; the root model asks for more.
const minWidth = 20

// airFrom is the height from which a blank row stands between the hits.
const airFrom = 26

// airBelow is the height from which one stands under the list.
const airBelow = 16

// View draws the screen, exactly h lines of at most w cells.
func (s *Screen) View() string {
	if s.h == 0 {
		return ""
	}
	rows := make([]string, 0, s.h)
	if s.w >= minWidth {
		rows = append(rows, s.headRows()...)
		rows = append(rows, s.body(s.h-len(rows)-s.air())...)
	}
	for len(rows) < s.h {
		rows = append(rows, "")
	}
	return strings.Join(rows[:s.h], "\n")
}

// body draws the list, with the preview beside it where there is room.
func (s *Screen) body(h int) []string {
	if h <= 0 {
		return nil
	}
	s.list.Fit(s.count(), s.perPage())
	if len(s.result.Hits) == 0 {
		return s.offerRows(s.w-2, h)
	}
	w := s.listWidth()
	list := s.entryList(w, h)
	var beside []string
	if s.w >= screen.BesideFrom {
		beside = s.preview(s.w-w-previewGap-2, h)
	}
	rows := make([]string, max(len(list), len(beside)))
	for i := range rows {
		used := 0
		if i < len(list) {
			rows[i], used = list[i].drawn, list[i].width
		}
		if i < len(beside) && beside[i] != "" {
			rows[i] += strings.Repeat(" ", max(w+previewGap-used, 0)) + beside[i]
		}
	}
	return rows
}

// previewGap is the room between the list and the preview.
const previewGap = 4

// listWidth is the width of the list, its left margin included.
func (s *Screen) listWidth() int {
	if s.w < screen.BesideFrom {
		return s.w - 2
	}
	return max(44, s.w*42/100)
}

// entryList draws the hits that are shown.
func (s *Screen) entryList(w, h int) []cell {
	var rows []cell
	from, to := s.list.Seen(len(s.result.Hits), s.drawnEntries())
	for i := from; i < to; i++ {
		rows = append(rows, s.entryRows(i, w)...)
		for range s.entryHeight() - 1 - snippetRows {
			rows = append(rows, cell{})
		}
	}
	return rows[:min(len(rows), h)]
}

// entryHeight is the rows of an entry of the list.
func (s *Screen) entryHeight() int {
	switch {
	case len(s.result.Hits) == 0:
		return 1
	case s.h >= airFrom:
		return 2 + snippetRows
	}
	return 1 + snippetRows
}

// bodyHeight is the rows of the list.
func (s *Screen) bodyHeight() int { return max(s.h-s.head()-s.air(), 0) }

// perPage is how many entries are shown whole.
func (s *Screen) perPage() int { return max(s.bodyHeight()/s.entryHeight(), 1) }

// drawnEntries is how many are shown, the last perhaps in part.
func (s *Screen) drawnEntries() int {
	height := s.entryHeight()
	return (s.bodyHeight() + height - 1) / height
}

// air is the blank rows under the list, where the window is high enough.
func (s *Screen) air() int {
	if s.h >= airBelow {
		return 1
	}
	return 0
}
