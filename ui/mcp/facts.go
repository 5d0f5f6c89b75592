package mcp

import (
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/data"
	"yunlan/ui/figure"
	"yunlan/ui/tables"
)

type factsIn struct {
	in
	Subjects []string `json:"subjects,omitempty" jsonschema:"whose numbers, in Chinese or English"`
	Units    []string `json:"units,omitempty" jsonschema:"as the items have them"`
	Kinds    []string `json:"kinds,omitempty" jsonschema:"only stated, derived, bound or date"`
	paging
}

// factsOut is numbers; Warning belongs before amounts of policies.
type factsOut struct {
	Warning string `json:"warning"`
	list[fact]
}

// fact is a number and how the document comes to it.
type fact struct {
	ID        string      `json:"id"`
	Subject   string      `json:"subject"`
	Metric    string      `json:"metric"`
	Period    string      `json:"period"`
	Value     *float64    `json:"value"`
	Unit      string      `json:"unit"`
	Qualifier string      `json:"qualifier"`
	Kind      market.Kind `json:"kind" jsonschema:"stated by a sentence, derived (computed by formula), bound, or date"`
	Formula   string      `json:"formula"`
	Figure    content.ID  `json:"figure"`
	Found     bool        `json:"found"`
	To        *float64    `json:"range_end,omitempty"`
	amount    string
	source
}

func (f fact) line() string {
	return joined(mark(f.Found, foundByRules), f.ID, f.Subject, f.Metric, f.Period, f.amount, f.Formula, f.place())
}

func (d *document) fact(f market.Fact) fact {
	return fact{
		f.ID, f.Subject, f.Metric, f.Period, f.Value, f.Unit, f.Qualifier, f.Kind, f.Formula, f.Figure, false, nil,
		string(f.Kind) + " " + figure.AmountOf(f), d.source(f.Citation),
	}
}

func (c *call) facts(in factsIn) (factsOut, error) {
	if !edition.Has(c.paper()) {
		return c.foundFacts(in)
	}
	found, err := data.Facts(c.run, in.Subjects, in.Units, in.Kinds...)
	if err != nil {
		return factsOut{}, err
	}
	var out factsOut
	if tables.OfPolicies(c.paper(), found) {
		out.Warning = policy.WarningWords.String()
	}
	all := make([]fact, len(found))
	for i, f := range found {
		all[i] = c.fact(f)
	}
	out.list, err = paged(c, in.paging, all)
	return out, err
}

func (o factsOut) text() string { return warned(o.Warning, o.list.text()) }

// warned is a text behind a warning, if there is one.
func warned(warning, text string) string {
	if warning == "" {
		return text
	}
	return warning + "\n" + text
}

type checkIn struct {
	in
	Results []string `json:"results,omitempty" jsonschema:"only fits, conflicts or undecidable"`
	paging
}

// checked is one sum of the document done again; its source is that of its first number.
type checked struct {
	ID         string        `json:"id"`
	Title      string        `json:"title"`
	Result     market.Result `json:"result" jsonschema:"fits, conflicts, or undecidable"`
	Arithmetic []string      `json:"arithmetic" jsonschema:"computed by the program"`
	Note       string        `json:"note"`
	Numbers    []number      `json:"numbers"`
	source
}

// number is a number that a sum uses.
type number struct {
	ID     string `json:"id"`
	Amount string `json:"amount"`
	source
}

func (k checked) line() string {
	out := joined(append([]string{string(k.Result), k.Title, k.Note}, k.Arithmetic...)...)
	for _, n := range k.Numbers {
		out += "\n  " + joined(n.ID, n.Amount, string(n.Block), pageOf(n.Page))
	}
	return out
}

func (c *call) check(in checkIn) (list[checked], error) {
	known := []string{string(market.Fits), string(market.Conflicts), string(market.Undecided)}
	for _, word := range in.Results {
		if !slices.Contains(known, word) {
			return list[checked]{}, command.Usage(msgNoResult.F(command.Echo(word)), command.HintChoose.F(lang.List(known)))
		}
	}
	m, err := c.market()
	if err != nil {
		return list[checked]{}, err
	}
	var all []checked
	for _, k := range m.Audit() {
		if len(in.Results) > 0 && !slices.Contains(in.Results, string(k.Result)) {
			continue
		}
		one := checked{ID: k.ID, Title: k.Title, Result: k.Result, Arithmetic: k.Lines, Note: k.Note, Numbers: []number{}}
		for _, f := range k.Facts {
			one.Numbers = append(one.Numbers, number{f.ID, command.OneLine(figure.AmountOf(f)), c.source(f.Citation)})
		}
		if len(one.Numbers) > 0 {
			one.source = one.Numbers[0].source
		}
		all = append(all, one)
	}
	return paged(c, in.paging, all)
}
