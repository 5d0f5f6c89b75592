package reader

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/chart"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

// figureRows are the rows of a figure in the text as they are drawn.
func figureRows(s *Screen, id content.ID) []string {
	i := s.env.Paper.Index(id)
	var rows []string
	for _, r := range s.set.Rows(i) {
		rows = append(rows, strings.TrimRight(ansi.Strip(s.painter(i).Paint(r, nil)), " "))
	}
	return rows
}

// TestFiguresStandInTheText: each figure stands under its caption as package figure
// draws it, one row after the other.
func TestFiguresStandInTheText(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}, {200, 55}, {64, 16}} {
		s := newReader(t, size[0], size[1])
		m, err := s.env.Market()
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range s.env.Paper.Blocks {
			if b.Kind != content.Figure {
				continue
			}
			f, _ := m.Figure(string(b.ID))
			view := append(figure.Views(f), "")[0]
			o := chart.Options{Width: s.column().width, Height: min(size[1]-s.head()-6, 18), Ambiguous: 1}
			var want []string
			for _, r := range figure.Body(f, view, o) {
				want = append(want, strings.TrimRight(ansi.Strip(r.PaintAt(s.env.Styles, 0, "")), " "))
			}
			got := strings.Join(figureRows(s, b.ID), "\n")
			if !strings.Contains(got, strings.Join(want, "\n")) {
				t.Errorf("%v: %s is drawn as\n%s\nnot as\n%s", size, b.ID, got, strings.Join(want, "\n"))
			}
			if strings.Contains(got, "Enter") {
				t.Errorf("%v: %s is drawn and offers to be shown", size, b.ID)
			}
		}
	}
}

// TestFiguresGiveWay: to a narrow or low window, and to the setting.
func TestFiguresGiveWay(t *testing.T) {
	for name, s := range map[string]*Screen{
		"narrow": newReader(t, 46, 20), "low": newReader(t, 80, 13), "link": newReader(t, 120, 40),
	} {
		if name == "link" {
			s.env.Settings.Figures = "link"
			s.Update(screen.SettingsMsg{})
		}
		if got := strings.Join(figureRows(s, "图4"), "\n"); strings.Contains(got, "3,256") || !strings.Contains(got, "〔Enter 看图〕") {
			t.Errorf("%s:\n%s", name, got)
		}
	}
}

// TestADrawnFigureIsNoText: what is found, selected and copied across it is what the
// paper says alone, and its rows keep their place.
func TestADrawnFigureIsNoText(t *testing.T) {
	s := newReader(t, 100, 30)
	fig := s.env.Paper.Index("图4")
	last := len(s.set.Rows(fig)) - 3
	s.setTop(pos{fig, last})
	place, top := s.Place(), s.top
	for _, size := range [][2]int{{40, 12}, {100, 30}} { // and back
		s.Resize(size[0], size[1])
	}
	if s.Place().Block != place.Block {
		t.Errorf("resizing leads from %+v to %+v", place, s.Place())
	}
	s.Restore(place)
	if s.top != top {
		t.Errorf("%+v is row %v, was %v", place, s.top, top)
	}
	if s.current = fig; !s.visible(fig) {
		t.Error("the figure is not seen where only its picture is")
	}
	before := s.env.Paper.Index("2.2p1")
	s.sel = selection{on: true, column: -1, anchor: spot{before, 0}, point: spot{fig + 1, 0}}
	words := s.env.Paper.Words(s.passage())
	for _, drawn := range []string{"┤", "●", "推算", "12,000"} {
		if strings.Contains(words, drawn) {
			t.Errorf("%q is copied: %s", drawn, words)
		}
	}
	s.sel = selection{}
	s.show(fig, 0)
	if got := typed(s, "y").(screen.CopyMsg).Text; strings.Contains(got, "┤") || !strings.Contains(got, "中国云计算市场规模") {
		t.Errorf("copied: %q", got)
	}
	typed(s, "/12,000\n")
	if len(s.hits.all) != 0 {
		t.Errorf("a tick of the axis is found: %v", s.hits.all)
	}
}

// TestASelectionWalksOverAFigure down to the paragraph below it and back.
func TestASelectionWalksOverAFigure(t *testing.T) {
	s := newReader(t, 100, 30)
	from := s.env.Paper.Index("2.2p1")
	s.show(from, 0)
	s.sel = selection{on: true, column: -1, anchor: spot{from, 0}, point: spot{from, 0}}
	seen := map[content.ID]bool{}
	for range 20 {
		s.extendRows(1)
		seen[s.env.Paper.Blocks[s.sel.point.block].ID] = true
	}
	if !seen["图4"] || !seen["2.2p2"] {
		t.Errorf("the selection went through %v", seen)
	}
	for range 20 {
		s.extendRows(-1)
	}
	if s.sel.point != (spot{from, 0}) {
		t.Errorf("and came back to %v", s.sel.point)
	}
}

// TestFiguresDimWithTheText in the focus on one paragraph.
func TestFiguresDimWithTheText(t *testing.T) {
	s := newReader(t, 100, 30)
	i := s.env.Paper.Index("图4")
	lit := fmt.Sprint(figurePaint(s, i))
	s.env.Change(func(c *store.Settings) { c.Focus = true })
	s.reset()
	s.current = i + 1
	if figurePaint(s, i) == lit {
		t.Error("a figure is as bright as the paragraph that is read")
	}
}

func figurePaint(s *Screen, i int) string {
	var out strings.Builder
	for _, r := range s.set.Rows(i) {
		out.WriteString(s.painter(i).Paint(r, nil))
	}
	return out.String()
}

// BenchmarkFrameWithFigures is a frame of 200×60 cells with two figures.
func BenchmarkFrameWithFigures(b *testing.B) {
	s := newReader(b, 200, 60)
	s.open(screen.OpenBlockMsg{Block: "2.2p1"})
	s.View()
	for b.Loop() {
		s.View()
	}
}
