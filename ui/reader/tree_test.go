package reader

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content/lang"
	"yunlan/ui/screen"
)

// TestContentsShowWholeTitlesAndPages at every width, beside the text and over
// it, in both languages: no title is cut, and the page is on its first row.
func TestContentsShowWholeTitlesAndPages(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		for w := 40; w <= 220; w++ {
			s := newReader(t, w, 120)
			if !s.treeBeside() {
				keys(s, "t")
			}
			cells := s.treeWidth()
			all, rows := s.treeEntries(cells), s.treeRows(cells, 118)
			if len(all) != len(s.env.Paper.Sections) {
				t.Fatalf("%d columns: %d of %d sections", w, len(all), len(s.env.Paper.Sections))
			}
			for _, e := range all {
				said := ""
				for i, row := range rows[e.rows.First:e.rows.End] {
					row = ansi.Strip(row)
					if got := ansi.StringWidth(row); got != cells {
						t.Fatalf("%d columns: a row of %d cells, not %d: %q", w, got, cells, row)
					}
					if i == 0 && !strings.HasSuffix(row, "  "+e.Page+" ") {
						t.Fatalf("%d columns: page %s is not at the end of %q", w, e.Page, row)
					}
					said += strings.TrimSuffix(strings.TrimSpace(row), "  "+e.Page) + " "
				}
				want := e.Title
				if l == lang.English {
					want = s.env.Paper.Gloss(e.ID)
				}
				if flat := func(s string) string { return strings.Join(strings.Fields(s), "") }; !strings.Contains(flat(said), flat(want)) {
					t.Fatalf("%d columns: %q is shown as %q", w, want, said)
				}
			}
		}
	}
}

// TestContentsKeepTheCursorInSight however low the window is and whatever the
// titles take, and a click opens what it points at.
func TestContentsKeepTheCursorInSight(t *testing.T) {
	for _, size := range [][2]int{{46, 20}, {80, 24}, {120, 16}, {120, 40}, {200, 12}} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			s := newReader(t, size[0], size[1])
			keys(s, "h")
			for _, key := range []string{"down", "pgdown", "up", "end", "home"} {
				for range 20 {
					keys(s, key)
					s.View()
					all, from, to := s.treeWindow(s.treeWidth(), s.textHeight())
					at := all[s.tree.index(s.tree.entries())].rows
					if at.First < from || at.End > to {
						t.Fatalf("%s: rows %v of %s, %d to %d are seen", key, at, s.tree.cursor, from, to)
					}
					if sec, ok := s.treeUnder(at.First - from); !ok || sec.ID != s.tree.cursor {
						t.Fatalf("%s: a click on %s opens %s", key, s.tree.cursor, sec.ID)
					}
				}
			}
		})
	}
}

// TestContentsAndTextStandTogether: in a window with room left over, margins are
// even, and nothing but two blanks is between the contents and the text's sign.
func TestContentsAndTextStandTogether(t *testing.T) {
	for w := treeFrom; w <= 260; w++ {
		s := newReader(t, w, 40)
		left, col := s.treeLeft(), s.column()
		right := w - col.left - col.width - s.margin()
		if left-right > 1 || right-left > 1 || left < 0 {
			t.Fatalf("%d columns: %d cells on the left, %d on the right", w, left, right)
		}
		if gap := col.left - left - s.treeWidth(); gap != s.margin()+barWidth {
			t.Fatalf("%d columns: %d cells between contents and text", w, gap)
		}
		if left > 0 && (col.width != 2*defaultMeasure || s.treeWidth() < s.tree.cells(false)) {
			t.Fatalf("%d columns: margins of %d while a title is wrapped or a line is short", w, left)
		}
		s.open(screen.OpenBlockMsg{Block: "2.3p4"})
		for _, row := range strings.Split(s.View(), "\n") {
			if ansi.StringWidth(row) > w {
				t.Fatalf("%d columns: a row of %d", w, ansi.StringWidth(row))
			}
		}
	}
}
