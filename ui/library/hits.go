package library

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/search"
	"yunlan/ui/collection"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

const (
	mostHits    = 60
	hitCells    = 60  // of a hit in the list
	besideCells = 400 // of a hit beside it
)

// Find opens the list of what a query finds in all documents, three hits of each. An
// empty query opens the list of documents.
func (l *Library) Find(query string) tea.Cmd {
	if strings.TrimSpace(query) == "" {
		return l.Documents()
	}
	return func() tea.Msg {
		found, err := l.all.Search(search.Query{Text: query, Limit: mostHits})
		if err != nil {
			return failed(l.all, err)
		}
		return hitList(query, found)
	}
}

func hitList(query string, f collection.Found) screen.ListMsg {
	msg := screen.ListMsg{Title: hitsTitle.F(content.Echo(query), f.Total, len(f.Documents)), Empty: nothingFound(f)}
	for _, g := range f.Documents {
		if len(g.Hits) == 0 {
			continue
		}
		detail := []string{}
		if g.Year > 0 {
			detail = append(detail, strconv.Itoa(g.Year))
		}
		detail = append(detail, hitsOf.F(g.Total))
		msg.Items = append(msg.Items, screen.Item{
			Text: content.OneLine(g.Title), Detail: strings.Join(detail, "  "), Words: g.ID,
			Run: screen.Send(screen.DocumentMsg{ID: g.ID, Block: g.Hits[0].ID}), Actions: perHit(),
		})
		for _, h := range g.Hits {
			msg.Items = append(msg.Items, hitItem(g, h))
		}
	}
	if f.Lacking > 0 && len(msg.Items) > 0 {
		msg.Items = append(msg.Items, screen.Item{Text: lackingSome.F(f.Lacking), Detail: rebuildHint.String(), Off: true})
	}
	return msg
}

// perHit leads back to the search of the paper.
func perHit() []screen.Action {
	return []screen.Action{{Binding: key.New("Ctrl-T", thisPaper.String(), "ctrl+t"), Closes: true, Run: screen.Send(nil)}}
}

func hitItem(g search.Group, h search.Hit) screen.Item {
	shown := h.Snippet(hitCells)
	where := []string{content.OneLine(h.SectionTitle)}
	if h.Page != "" {
		where = append(where, pageOf.F(shown.Pages("–")))
	}
	where = slices.DeleteFunc(where, func(s string) bool { return s == "" })
	return screen.Item{
		Text: "  " + content.OneLine(shown.Text), Detail: strings.Join(where, "  "), Whole: h.Snippet(besideCells).Text, Words: g.Title,
		Run: screen.Send(screen.DocumentMsg{ID: g.ID, Block: h.ID}), Actions: perHit(),
	}
}

// nothingFound says why there is no hit.
func nothingFound(f collection.Found) string {
	switch {
	case f.Searched+f.Lacking == 0:
		return emptyLibrary.String()
	case f.Searched == 0:
		return noIndex.String()
	}
	return noHits.F(f.Searched)
}
