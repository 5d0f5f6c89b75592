package report

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/ui/evidence"
)

// verdicts holds the firm against the subsidy rules of table 1. Without amounts
// they leave out what would be paid, and the sentences that say sums.
func verdicts(paper *content.Paper, a assess.Answers, amounts bool) []policy.Verdict {
	all, err := policy.Evaluate(paper, assess.Load().Firm(a))
	if err != nil {
		return []policy.Verdict{} // only a profile that Firm does not make is refused
	}
	for i := range all {
		if !amounts {
			all[i].AmountFen, all[i].Capped, all[i].Quote, all[i].Prospect, all[i].Given, all[i].Worked = nil, false, "", "", "", nil
		}
	}
	return all
}

// subsidies are the verdicts, the warning before any of them.
func (w *writer) subsidies() Section {
	s := Section{ID: "subsidies", Title: subsidiesHead.String()}
	if len(w.verdicts) == 0 {
		return s
	}
	s.add(Line, validity.String())
	if len(w.answers.Profile.Region) == 0 {
		s.add(Line, sayPlace.String())
		s.add(Note, policy.RulesWords(w.verdicts))
		return s
	}
	here, others := policy.Here(policy.Ranked(w.verdicts))
	if none := evidence.Of(w.Paper).NoRule(w.Paper, here, firm.PlaceOf(w.answers.Profile.Region)); none != "" {
		s.add(Line, none)
	}
	for _, v := range here {
		b := Block{Kind: Item, Text: standingWords.F(v.Standing, evidence.Of(w.Paper).Name(v.Policy)), Quiet: v.Standing == policy.NotEligible}
		switch v.Standing {
		case policy.NotEligible:
			b.Lines = append(b.Lines, policy.NotMetWords.F(lang.ListOf(v.Reason, firm.Label)))
		case policy.NeedsInfo:
			if byFirm, _ := v.ToSay(); len(byFirm) > 0 {
				b.Lines = append(b.Lines, policy.MissingWords.F(lang.ListOf(byFirm, v.Asks)))
			}
			if confirm := v.ConfirmWords(); confirm != "" {
				b.Lines = append(b.Lines, confirm)
			}
		}
		if passed := v.PassedWords(w.Date); passed != "" {
			b.Lines = append(b.Lines, passed)
		}
		b.Lines = append(b.Lines, worked(v)...)
		if sum := v.Amount(); sum != "" {
			b.Lines = append(b.Lines, amountWords.F(sum))
		}
		if block, ok := w.Paper.Block(v.Block); ok {
			place := rowPlace(v.Block, block.Pages("–"))
			if _, last := block.PagesOf(0, len(block.Text)); w.Amounts && v.Quote != "" {
				b.Quote = w.read(Quote{Text: v.Quote, Section: block.Section, Page: block.Page, Last: last, Place: place}, block.Cited(v.Place))
			} else {
				b.Lines = append(b.Lines, place)
			}
		}
		s.Blocks = append(s.Blocks, b)
	}
	if more := policy.OthersWords(others); more != "" {
		s.add(Note, more+lang.FullStop.String())
	}
	if len(here) > 1 {
		s.add(Note, policy.NoSumWords.String())
	}
	if !w.Amounts {
		s.add(Note, noAmounts.String())
	}
	return s
}

// worked is what the rule pays while it must know more, the amount that the firm gave,
// and what was worked out from it but for the sum.
func worked(v policy.Verdict) []string {
	sum := v.Amount()
	return slices.DeleteFunc(append([]string{v.Prospect, v.Given}, v.Worked...), func(s string) bool { return s == sum || s == "" })
}

// rowPlace says where a row of a table stands: 表1r8 is row 8 of table 1.
func rowPlace(id content.ID, page string) string {
	table, row, ok := strings.Cut(strings.TrimPrefix(string(id), "表"), "r")
	if !ok {
		return placeWords.F(string(id), page)
	}
	return rowWords.F(table, row, page)
}
