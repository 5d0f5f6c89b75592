package data

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/found"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// foundDocumentsJSON is the documents that another document names.
type foundDocumentsJSON struct {
	foundBy
	Policies []found.Document `json:"policies"`
}

// runFoundDocuments prints the documents that one nobody has prepared names in 《》.
func (p *program) runFoundDocuments(o policiesOptions) error {
	all, err := FoundDocuments(p.Program, found.In(p.Paper()).Documents, o.PolicyFilter, o.sort)
	if err != nil {
		return err
	}
	if len(all) == 0 {
		return p.none(o.Request, "policies", noDocumentsFound)
	}
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return foundDocumentsText(all, l) },
		Json:  func() any { return foundDocumentsJSON{byMachine(), all} },
		Sheet: func() sheet.Table { return tables.FoundDocuments(all) },
	}, 0)
}

// FoundDocuments returns of the documents that one names those since a month, in the
// order of a column. Of their regions, levels and kinds nothing is known, so that a
// filter by these leaves nothing, which is a failure.
func FoundDocuments(run *command.Program, all []found.Document, f PolicyFilter, sort string) ([]found.Document, error) {
	p := &program{run}
	from, err := Since(f.Since)
	if err != nil {
		return nil, err
	}
	if err := p.known(f); err != nil {
		return nil, err
	}
	kept := slices.DeleteFunc(slices.Clone(all), func(d found.Document) bool {
		return len(f.Regions)+len(f.Levels)+len(f.Kinds) > 0 || f.Since != "" && (when(d) == policy.Date{} || when(d).Compare(from) < 0)
	})
	if len(kept) == 0 && f.narrows() {
		return nil, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: noSuchDocument.String(), Hint: hintNoSuchDocument.String()}
	}
	return kept, p.sortDocuments(kept, sort)
}

// known refuses levels and kinds that no policy can have; a region may be any name.
func (p *program) known(f PolicyFilter) error {
	if len(f.Levels) > 0 {
		if _, err := p.levelsOf().Options(f.Levels); err != nil {
			return err
		}
	}
	if len(f.Kinds) > 0 {
		if _, err := p.kindsOf().Options(f.Kinds); err != nil {
			return err
		}
	}
	return nil
}

// when is the month or year of a found document, the zero Date where it has none.
func when(d found.Document) policy.Date {
	numbers := strings.FieldsFunc(d.Date, func(r rune) bool { return r < '0' || r > '9' })
	if len(numbers) == 0 {
		return policy.Date{}
	}
	var date policy.Date
	date.Year, _ = strconv.Atoi(numbers[0])
	if len(numbers) > 1 {
		date.Month, _ = strconv.Atoi(numbers[1])
	}
	return date
}

// sortDocuments sorts by date or name; other columns leave the order of the paper. The
// error says that there is no such column.
func (p *program) sortDocuments(all []found.Document, sort string) error {
	if sort == "" {
		return nil
	}
	order, err := p.orderOf(sort)
	if err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b found.Document) int {
		by := 0
		switch order.By {
		case policy.ByDate:
			by = when(a).Compare(when(b))
		case policy.ByName:
			by = cmp.Compare(a.Title, b.Title)
		}
		if order.Descending {
			return -by
		}
		return by
	})
	return nil
}

// foundDocumentsText is a line for each document, the first sentence that names it last.
func foundDocumentsText(all []found.Document, l command.Layout) string {
	g := headed(foundDocumentColumns)
	for _, d := range all {
		first := d.Mentions[0]
		g.Rows = append(g.Rows, []string{
			tables.FoundMark(false) + " 《" + d.Title + "》", d.Issuer, d.Date, strconv.Itoa(len(d.Mentions)), whereOf(first), content.Quotation(first.Whole()),
		})
	}
	return foundHead(l) + "\n" + g.Set(l)
}

// foundDatesJSON is the dates that a document names.
type foundDatesJSON struct {
	foundBy
	Events []found.Date `json:"events"`
}

// runFoundDates prints the dates that a document names, the earliest first.
func (p *program) runFoundDates(o wayOptions) error {
	all := found.In(p.Paper()).Dates
	switch {
	case o.json:
		return p.PrintJSON(foundDatesJSON{byMachine(), append([]found.Date{}, all...)})
	case len(all) == 0:
		return p.Tell(noDatesFound.String())
	}
	g := headed(foundDateColumns)
	for _, d := range all {
		g.Rows = append(g.Rows, []string{tables.FoundMark(false) + " " + strings.ReplaceAll(d.Shown, " ", ""), whereOf(d.Citation), content.Quotation(d.Whole())})
	}
	l := command.Layout{Width: o.width, Paint: p.Painter()}
	return p.Print(foundHead(l) + "\n" + g.Set(l))
}
