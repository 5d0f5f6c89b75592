package report

import (
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"yunlan/content"
	"yunlan/data/assess"
)

//go:embed page.html
var pageTemplate string

// HTML is the report as one page that needs nothing else: no script, no font,
// no picture from elsewhere, and a policy that would refuse them. It prints on
// A4 and follows the reader's light or dark.
func (r *Report) HTML() (string, error) {
	t, err := template.New("page").Funcs(template.FuncMap{"times": func(a, b int) int { return a * b }}).Parse(pageTemplate)
	if err != nil {
		return "", fmt.Errorf("read the page's template: %w", err)
	}
	var out strings.Builder
	if err := t.Execute(&out, r.page()); err != nil {
		return "", fmt.Errorf("write the page: %w", err)
	}
	return content.Sanitize(out.String()), nil
}

// page is what the template reads.
type page struct {
	Lang, Heading, Title, Name, Date, Rest string
	Front, Sections                        []pageSection
}

type pageSection struct {
	Section
	Levels []bool // of the headline: whether each level is reached
	Groups []group
}

// group is blocks of one kind that stand together.
type group struct {
	Kind   Kind
	Blocks []Block
}

func (r *Report) page() page {
	p := page{Lang: r.language, Heading: r.Title, Title: r.Title, Date: dateWords.F(r.Date), Rest: restHead.String()}
	if r.Name != "" {
		p.Heading, p.Name = r.Title+" · "+r.Name, nameWords.F(r.Name)
	}
	p.Front, p.Sections = r.pageSections(r.Front), r.pageSections(r.Sections)
	return p
}

func (r *Report) pageSections(all []Section) []pageSection {
	out := make([]pageSection, len(all))
	for i, s := range all {
		out[i] = pageSection{Section: s, Groups: groups(s.Blocks)}
		if s.ID == FrontLevel && r.scored {
			for n := range len(assess.Load().Levels) {
				out[i].Levels = append(out[i].Levels, n < *r.result.Level)
			}
		}
	}
	return out
}

func groups(blocks []Block) []group {
	var all []group
	for _, b := range blocks {
		if last := len(all) - 1; last >= 0 && all[last].Kind == b.Kind {
			all[last].Blocks = append(all[last].Blocks, b)
			continue
		}
		all = append(all, group{b.Kind, []Block{b}})
	}
	return all
}
