package library

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/shelf"
	"yunlan/search"
	"yunlan/ui/collection"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

const (
	mostHits     = 60
	hitCells     = 60  // of a hit in the list
	besideCells  = 400 // of a hit beside it
	mostFamilies = 8   // that a search can be limited to by a line of its own
)

// Asking is the search of all documents with a query before it has answered.
func (l *Library) Asking(query string) screen.ListMsg {
	return l.asks(query, screen.ListMsg{Title: hitsTitle.String(), Empty: searching.String(), Typing: true, Full: true})
}

// asks makes a list the answer to a query: every key asks anew.
func (l *Library) asks(query string, msg screen.ListMsg) screen.ListMsg {
	msg.Query, msg.Ask = query, l.Find
	return msg
}

// Find answers the search that is open: three hits of each document.
func (l *Library) Find(typed string) tea.Cmd {
	return func() tea.Msg {
		msg := screen.ListMsg{Title: hitsTitle.String(), Empty: askWords.String(), Typing: true, Full: true}
		if query := strings.TrimSpace(typed); query != "" {
			found, err := l.all.Search(search.Query{Text: query, Limit: mostHits})
			msg = hitList(query, found)
			if err != nil {
				msg.Empty = why(l.all, err)
			}
		} else {
			l.all.Prepare() // while the first word is typed
		}
		msg = l.asks(typed, msg)
		msg.Again = true
		return msg
	}
}

func hitList(query string, f collection.Found) screen.ListMsg {
	msg := screen.ListMsg{Title: hitsTitle.String(), Empty: nothingFound(f), Typing: true, Full: true}
	msg.Found, msg.Note = hitsFound.F(f.Total, len(f.Documents)), readAs(f)
	for _, g := range f.Documents {
		if len(g.Hits) > 0 {
			msg.Items = append(msg.Items, groupItem(g, query))
		}
		for _, h := range g.Hits {
			msg.Items = append(msg.Items, hitItem(g, h, query))
		}
	}
	if len(msg.Items) == 0 {
		return msg
	}
	if f.Lacking > 0 {
		msg.Items = append(msg.Items, screen.Item{Text: lackingSome.F(f.Lacking), Detail: rebuildHint.String(), Off: true})
	}
	msg.Items = append(msg.Items, limits(query, f)...)
	return msg
}

// readAs says how a query was read, in one sentence.
func readAs(f collection.Found) string {
	var parts []string
	for _, said := range search.Explain(f.Result) {
		parts = append(parts, string(said))
	}
	return lang.Statements(parts)
}

// groupItem is a document that has hits.
func groupItem(g search.Group, query string) screen.Item {
	var detail []string
	if g.Year > 0 {
		detail = append(detail, strconv.Itoa(g.Year))
	}
	return screen.Item{
		Text: content.OneLine(g.Title), Detail: strings.Join(append(detail, hitsOf.F(g.Total)), "  "), Words: g.ID,
		Run: screen.Send(screen.DocumentMsg{ID: g.ID, At: hitAt(g.Hits[0], query)}), Actions: perHit(),
	}
}

// limits are lines that limit the search to a year or a family, where there are several.
func limits(query string, f collection.Found) []screen.Item {
	var lines []screen.Item
	add := func(words lang.Text, limit, name string, total int) {
		lines = append(lines, screen.Item{
			Text: words.F(name), Detail: hitsOf.F(total), Run: screen.Send(screen.FindInLibraryMsg{Query: query + " " + limit}), Stays: true,
		})
	}
	if years := f.Years(); len(years) > 1 {
		for _, y := range years {
			if y.Key > 0 {
				add(onlyYear, limitYear.String()+strconv.Itoa(y.Key), strconv.Itoa(y.Key), y.Total)
			}
		}
	}
	families := f.Families()
	if len(families) < 2 {
		return lines
	}
	for _, fam := range families[:min(len(families), mostFamilies)] {
		name := content.OneLine(fam.Key)
		add(onlyFamily, limitFamily.String()+search.Folded(name), name, fam.Total)
	}
	if more := len(families) - mostFamilies; more > 0 {
		lines = append(lines, screen.Item{Text: moreFamilies.F(more), Detail: familyHint.String(), Off: true})
	}
	return lines
}

// perHit leads back to the search of the paper.
func perHit() []screen.Action {
	return []screen.Action{{Binding: key.New("Ctrl-T", thisPaper.String(), "ctrl+t"), Closes: true, Run: screen.Send(nil)}}
}

// hitAt is a hit as a place to open, among the others of the query.
func hitAt(h search.Hit, query string) screen.OpenBlockMsg {
	return screen.OpenBlockMsg{Block: h.ID, Offset: h.At(), Query: query}
}

func hitItem(g search.Group, h search.Hit, query string) screen.Item {
	const indent = "  "
	shown := h.Snippet(hitCells)
	where := []string{content.OneLine(h.SectionTitle)}
	if h.Page != "" {
		where = append(where, pageOf.F(shown.Pages("–")))
	}
	where = slices.DeleteFunc(where, func(s string) bool { return s == "" })
	it := screen.Item{
		Text: indent + shown.Text, Detail: strings.Join(where, "  "), Whole: h.Snippet(besideCells).Text, Words: g.Title,
		Run: screen.Send(screen.DocumentMsg{ID: g.ID, At: hitAt(h, query)}), Actions: perHit(),
	}
	for _, s := range shown.Spans {
		it.Lit = append(it.Lit, content.Span{Start: s.Start + len(indent), End: s.End + len(indent)})
	}
	return it
}

// lit adds to a place what a query finds in its document, in the order of the text.
func (l *Library) lit(d shelf.Document, paper *content.Paper, at screen.OpenBlockMsg) screen.OpenBlockMsg {
	if at.Query == "" {
		return at
	}
	const all = 1 << 20
	found, err := l.all.Search(search.Query{Text: at.Query + " " + limitDocument.String() + d.ID, Each: all})
	if err != nil {
		return at // it opens unlit
	}
	hits := found.Hits
	slices.SortFunc(hits, func(a, b search.Hit) int { return cmp.Compare(paper.Index(a.ID), paper.Index(b.ID)) })
	for _, h := range hits {
		for _, s := range h.Spans {
			at.Hits = append(at.Hits, screen.Hit{Block: h.ID, Start: s.Start, End: s.End})
		}
	}
	return at
}

// nothingFound says why there is no hit.
func nothingFound(f collection.Found) string {
	switch {
	case f.Searched+f.Lacking == 0:
		return emptyLibrary.String()
	case f.Searched == 0 && errors.Is(f.Lost, search.ErrOtherVersion):
		return otherIndex.F(f.Lacking)
	case f.Searched == 0:
		return noIndex.String()
	}
	return noHits.F(f.Searched)
}
