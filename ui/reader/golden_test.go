package reader

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/golden"
	"yunlan/ui/notes"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

var (
	reversed   = regexp.MustCompile(`\x1b\[7m(.*?)\x1b\[m`)
	underlined = regexp.MustCompile(`\x1b\[4;4m(.*?)\x1b\[m`)
)

// seen is a view as it looks without colour: what is reversed in [[ ]], what is
// underlined in __ __.
func seen(view string) string {
	view = reversed.ReplaceAllString(view, "[[$1]]")
	return ansi.Strip(underlined.ReplaceAllString(view, "__${1}__")) + "\n"
}

// TestGoldenDesk holds what a selection, a highlight and a note look like
// without colours.
func TestGoldenDesk(t *testing.T) {
	sizes := map[string][2]int{"80x24": {80, 24}, "120x40": {120, 40}, "46x20": {46, 20}}
	views := map[string][]string{
		"selection": {"v", "j", "w", "w"},
		"highlight": {"v", "enter"},
		"writing":   {"v", "a", "三个场景：分账、预测、计费"},
		"note":      {"v", "a", "三个场景：分账、预测、计费", "enter", "enter"},
		"ascii":     {"a", "整段的看法", "enter"},
	}
	for size, wh := range sizes {
		for name, names := range views {
			t.Run(name+"-"+size, func(t *testing.T) {
				s := newReader(t, wh[0], wh[1])
				s.env.Styles = theme.New("mono", true, false)
				if name == "ascii" {
					s.env.PlainOnly, s.env.Glyphs = true, theme.NewGlyphs(true)
				}
				s.Resize(wh[0], wh[1])
				s.open(screen.OpenBlockMsg{Block: "2.3p4"})
				keys(s, names...)
				golden.View(t, name+"-"+size, seen(s.View()))
			})
		}
	}
}

// BenchmarkFrameWithHighlights is a frame of 200×60 cells with two hundred
// highlights in the blocks that it shows.
func BenchmarkFrameWithHighlights(b *testing.B) {
	s := newReader(b, 200, 60)
	s.open(screen.OpenBlockMsg{Block: "2.3p4"})
	p, from := s.env.Paper, s.env.Paper.Index("2.3p4")
	var all []store.Note
	for i := range 200 {
		block := p.Blocks[from+i%4]
		at := characters(block.Text)
		k := i / 4 * 5 % (len(at) - 3)
		n := notes.New(p, content.Passage{{Block: block.ID, Start: at[k], End: at[k+3]}})
		if i%3 == 0 {
			n.Text = fmt.Sprint("笔记 ", i)
		}
		all = append(all, n)
	}
	s.setNotes(all)
	s.View()
	for b.Loop() {
		s.View()
	}
}
