package tables

import (
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
	"yunlan/ui/sheet"
)

// Subsidies is the table of what each rule gives a firm, a rule a row.
func Subsidies(paper *content.Paper, verdicts []policy.Verdict, format sheet.Format) sheet.Table {
	w := evidence.Translated(paper)
	t := sheet.Table{
		Title: subsidiesTitle.String(), Before: []string{policy.WarningWords.String()}, After: []string{policy.NoSumWords.String()},
		Columns: Columns([]string{
			"rule", "policy", "verdict", "reason", "missing", "amount_fen", "amount_kind", "worked", "quote", "block", "policy_en", "quote_en",
		}, "amount_fen"),
	}
	for _, v := range verdicts {
		fen, verdict, kind := "", string(v.Standing), string(v.AmountKind)
		if v.AmountFen != nil {
			fen = strconv.FormatInt(*v.AmountFen, 10)
		}
		if inWords(format) {
			verdict, kind = v.Standing.String(), amountKinds[v.AmountKind].String()
		}
		t.Rows = append(t.Rows, []string{
			v.Rule, v.Policy, verdict, labels(v.Reason), labels(v.Missing),
			fen, kind, strings.Join(v.Worked, "\n"), v.Quote, reference(v.Block, format), w.Name(v.Policy), w.English(v.Place),
		})
	}
	return inEnglish(t, format)
}

// labels name what is asked of a firm.
func labels(fields []string) string {
	names := make([]string, len(fields))
	for i, field := range fields {
		names[i] = firm.Label(field)
	}
	return lang.List(names)
}
