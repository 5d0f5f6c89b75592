package mcp

import (
	"cmp"
	"slices"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/data"
)

// narrowed is what policies and the rows of a table are chosen by.
type narrowed struct {
	Regions []string `json:"regions,omitempty" jsonschema:"places in Chinese or English"`
	Since   string   `json:"since,omitempty" jsonschema:"from this month on: 2022.10 or 2022"`
	Sort    string   `json:"sort,omitempty" jsonschema:"region, date, policy, content, amount or level; -date for the latest first"`
}

type policiesIn struct {
	in
	narrowed
	Levels []string `json:"levels,omitempty" jsonschema:"national, local or international"`
	Kinds  []string `json:"kinds,omitempty" jsonschema:"policy, summary, goal, platform or mention"`
	paging
}

// policiesOut is policies; Warning belongs before their amounts.
type policiesOut struct {
	Warning string `json:"warning"`
	list[policyItem]
}

// policyItem is a policy; what it says is the quote of its source.
type policyItem struct {
	ID     string       `json:"id"`
	Name   string       `json:"policy"`
	Kind   policy.Kind  `json:"kind"`
	Region string       `json:"region"`
	Date   string       `json:"date"`
	By     string       `json:"by" jsonschema:"as printed; not empty: no later than the date"`
	Level  policy.Level `json:"level"`
	Issuer string       `json:"issuer"`
	Amount string       `json:"amount"`
	Note   string       `json:"note"`
	Found  bool         `json:"found,omitempty"`
	source
}

func (p policyItem) line() string {
	return joined(mark(p.Found, foundByRules), p.ID, p.Name, string(p.Kind), p.Region, p.Date+p.By, p.Issuer, p.Amount, p.Note, p.place())
}

func (c *call) policies(in policiesIn) (policiesOut, error) {
	if !edition.Has(c.paper()) {
		return c.foundPolicies(in)
	}
	found, err := data.Policies(c.run, data.PolicyFilter{Regions: in.Regions, Levels: in.Levels, Kinds: in.Kinds, Since: in.Since}, in.Sort)
	if err != nil {
		return policiesOut{}, err
	}
	all := make([]policyItem, len(found))
	for i, p := range found {
		all[i] = policyItem{p.ID, p.Name, p.Kind, p.Region, p.Date.String(), p.By, p.Level, p.Issuer, p.Amount, p.Note, false, c.source(p.Citation)}
	}
	out := policiesOut{Warning: policy.WarningWords.String()}
	out.list, err = paged(c, in.paging, all)
	out.noted(c.notes()...)
	return out, err
}

func (o policiesOut) text() string { return warned(o.Warning, o.list.text()) }

type tableIn struct {
	in
	Table string `json:"table,omitempty" jsonschema:"the only one if left out"`
	narrowed
	paging
}

// tableOut is the rows of a table; Warning belongs before amounts.
type tableOut struct {
	Warning string     `json:"warning"`
	Table   content.ID `json:"table"`
	Caption string     `json:"caption"`
	Origin  string     `json:"origin" jsonschema:"the source that the document gives for the table"`
	list[row]
}

// row is a row of a table.
type row struct {
	Cells []cell `json:"cells"`
	source
}

type cell struct {
	Column string `json:"column"`
	Text   string `json:"text"`
}

func (r row) line() string {
	parts := []string{string(r.Block), pageOf(r.Page)}
	for _, c := range r.Cells {
		parts = append(parts, c.Column+": "+command.OneLine(c.Text))
	}
	parts = append(parts, r.translated())
	return joined(parts...)
}

func (c *call) table(in tableIn) (tableOut, error) {
	if err := data.OneTable(c.run, cmp.Or(in.Table, string(policy.TableID(c.paper())))); err != nil {
		return tableOut{}, err
	}
	found, err := data.Rows(c.run, data.PolicyFilter{Regions: in.Regions, Since: in.Since}, in.Sort)
	if err != nil {
		return tableOut{}, err
	}
	t := policy.TableOf(c.paper(), found)
	all := make([]row, 0, len(found))
	for _, p := range found {
		b, _ := c.paper().Block(p.Row)
		one := row{Cells: []cell{}, source: c.source(p.Citation)}
		for _, k := range b.Cells {
			one.Cells = append(one.Cells, cell{k.Column, k.Text})
		}
		all = append(all, one)
	}
	out := tableOut{Warning: policy.WarningWords.String(), Table: t.ID, Caption: t.Caption, Origin: t.Source}
	out.list, err = paged(c, in.paging, slices.Clip(all))
	out.noted(c.notes()...)
	return out, err
}

func (o tableOut) text() string {
	return warned(o.Warning, joined(string(o.Table), o.Caption)+"\n"+o.list.text())
}
