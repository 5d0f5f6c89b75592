package tables

import (
	"slices"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
	"yunlan/ui/sheet"
)

// policyColumns are the columns of the policies in every format. CSV has no place
// before the rows, so there each amount carries the warning.
var policyColumns = []string{"id", "region", "date", "level", "kind", "policy", "content", "amount", "issuer", "note", "source", "block", "page", "region_en", "policy_en", "content_en", "issuer_en"}

// Policies is the table of a list of policies.
func Policies(paper *content.Paper, list []policy.Policy, f sheet.Format) (sheet.Table, error) {
	rules, err := policy.Rules(paper)
	if err != nil {
		return sheet.Table{}, err
	}
	keys := policyColumns
	if f == sheet.CSV {
		keys = slices.Insert(slices.Clone(keys), slices.Index(keys, "amount"), "warning")
	}
	t := sheet.Table{
		Title: policiesTitle.String(), Before: []string{policy.WarningWords.String()}, After: []string{sourceLabel.F(evidence.Title(paper))},
		Columns: Columns(keys),
	}
	for _, p := range list {
		cells := policyCells(paper, p, rules, f)
		row := make([]string, len(keys))
		for i, key := range keys {
			row[i] = cells[key]
		}
		t.Rows = append(t.Rows, row)
	}
	return inEnglish(t, f), nil
}

func policyCells(paper *content.Paper, p policy.Policy, rules []policy.Rule, format sheet.Format) map[string]string {
	cells := map[string]string{
		"id": reference(content.ID(p.ID), format), "region": p.Region, "date": p.When(), "level": p.Level.Name(), "kind": p.Kind.Name(), "policy": p.Name,
		"content": content.Joined(p.Points), "amount": p.Amount, "issuer": p.Issuer, "note": p.NoteWords(),
		"source": paper.Reference(p.Citation), "block": reference(p.Block, format), "page": p.Pages("–"),
	}
	if own := evidence.New(english.Of(paper), english.English); edition.Has(paper) {
		cells["region_en"], cells["policy_en"] = own.Name(p.Region), own.Policy(p)
		cells["content_en"], cells["issuer_en"] = own.English(p.Place), own.Name(p.Issuer)
	}
	if i := slices.IndexFunc(rules, func(r policy.Rule) bool { return r.Row == p.Row }); i >= 0 {
		cells["amount"] = rules[i].Amount()
	}
	if forReaders(format) {
		cells["amount"] = evidence.Of(paper).Amount(p)
	}
	if cells["amount"] != "" {
		cells["warning"] = policy.WarningWords.String()
	}
	return cells
}
