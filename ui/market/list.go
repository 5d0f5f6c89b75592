package market

import (
	"strings"

	"yunlan/ui/chart"
	"yunlan/ui/figure"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// list names the pages; it scrolls with the chosen one.
func (s *Screen) list(rows []string, air int) {
	h := len(rows) - air
	seen := widget.Window{At: s.page, Top: s.page - h/2}
	seen.Fit(s.pages(), h)
	for i := range h {
		y, page := air+i, seen.Top+i
		if page >= s.pages() {
			rows[y] = strings.Repeat(" ", margin+listWidth+listGap)
			continue
		}
		lead, style := "  ", s.env.Styles.Muted
		if page == s.page {
			lead = s.env.Styles.Accent.Render(text.Pad(s.env.Glyphs.Bar, 2, s.env.Ambiguous))
			style = s.env.Styles.Heading
		}
		name := text.Pad(s.shortName(page), listWidth-2, s.env.Ambiguous)
		rows[y] = "  " + lead + style.Render(name) + strings.Repeat(" ", listGap)
		s.drawn.areas = append(s.drawn.areas, area{y, 0, margin + listWidth, pageArea - page})
	}
}

func (s *Screen) shortName(page int) string {
	if page == auditPage {
		return auditTitle.String()
	}
	return figure.ShortName(s.market.Figures()[page-firstFigure])
}

// tabs is the list in one row: the page and where it stands among them.
func (s *Screen) tabs(w int) chart.Row {
	o := s.chartOptions(w)
	right := position.F(s.page+1, s.pages())
	n := s.pages()
	name := text.Pad("  "+s.shortName(s.page)+"  >", max(w-len(right)-1, 0), s.env.Ambiguous)
	return o.Fit(w,
		chart.Part{Text: "<", Role: chart.Title, Of: pageArea - (s.page+n-1)%n},
		chart.Part{Text: name, Role: chart.Title, Of: pageArea - (s.page+1)%n},
		chart.Part{Text: right, Role: chart.Axis})
}
