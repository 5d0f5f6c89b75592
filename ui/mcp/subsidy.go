package mcp

import (
	"cmp"
	"encoding/json"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/ui/cli/data"
	"yunlan/ui/evidence"
)

// subsidyIn is a firm by the options of firm.Fields(), and the document.
type subsidyIn map[string]json.RawMessage

func (i subsidyIn) document() string {
	var id string
	_ = json.Unmarshal(i["document"], &id) // the schema makes it a string
	return id
}

// subsidySchema is the input of the tool: a property for each condition of a firm.
func subsidySchema() *jsonschema.Schema {
	types := map[firm.Kind]*jsonschema.Schema{
		firm.Place: {Type: "string"}, firm.Choice: {Type: "string"}, firm.YesNo: {Type: "boolean"},
		firm.Money: {Types: []string{"string", "integer"}}, firm.Count: {Type: "integer"},
	}
	s := &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{
		"document": {Type: "string"},
	}, AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}}}
	for _, f := range firm.Fields() {
		one := *types[f.Kind]
		usage := cmp.Or(f.Usage, f.Label)
		one.Description = strings.ReplaceAll(usage[lang.English], "`", "")
		s.Properties[f.Option] = &one
	}
	return s
}

// subsidyOut is the verdict of each rule; Warning belongs before any amount.
type subsidyOut struct {
	Warning string `json:"warning"`
	list[verdict]
}

type verdict struct {
	Policy  string          `json:"policy"`
	Verdict policy.Standing `json:"verdict" jsonschema:"may_apply, needs_info or not_eligible; none says that money will be paid"`
	Against []string        `json:"against" jsonschema:"conditions that are not met"`
	Missing []string        `json:"missing" jsonschema:"conditions that nothing is said about"`
	Amount  *int64          `json:"amount_fen" jsonschema:"in fen; null unless it may apply"`
	Kind    string          `json:"amount_kind" jsonschema:"upper_bound, formula or fixed"`
	Worked  []string        `json:"worked" jsonschema:"the rule and the arithmetic, line by line"`
	source
}

func (v verdict) line() string {
	parts := append([]string{v.Verdict.String(), v.Policy}, v.Worked...)
	return joined(append(parts, strings.Join(v.Against, " "), strings.Join(v.Missing, " "), v.place())...)
}

func (c *call) subsidy(in subsidyIn) (subsidyOut, error) {
	given := map[string]string{}
	for name, raw := range in {
		if name != "document" {
			given[name] = scalar(raw)
		}
	}
	profile, err := data.Profile(c.run, given)
	if err != nil {
		return subsidyOut{}, err
	}
	verdicts, err := policy.Evaluate(c.paper(), profile)
	if err != nil {
		return subsidyOut{}, err
	}
	here, others := policy.Here(policy.Ranked(verdicts))
	var all []verdict
	for _, v := range here {
		b, _ := c.paper().Block(v.Block)
		one := verdict{
			Policy: v.Policy, Verdict: v.Standing, Against: labels(v.Reason, firm.Label), Missing: labels(v.Missing, v.Asks),
			Amount: v.AmountFen, Kind: string(v.AmountKind), Worked: append([]string{}, v.Worked...), source: c.source(b.Cited(v.Place)),
		}
		if v.Standing == policy.NeedsInfo {
			one.Worked = append(one.Worked, v.Plain...)
		}
		all = append(all, one)
	}
	out := subsidyOut{Warning: policy.WarningWords.String()}
	out.list, err = paged(c, paging{}, all)
	out.noted(evidence.Of(c.paper()).NoRule(c.paper(), here, profile[firm.Region]), policy.OthersWords(others))
	return out, err
}

// scalar is a value of JSON as people write it: "120万元", true, 3.
func scalar(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	return string(raw)
}

func labels(fields []string, name func(string) string) []string {
	out := make([]string, len(fields))
	for i, f := range fields {
		out[i] = name(f)
	}
	return out
}

func (o subsidyOut) text() string { return warned(o.Warning, o.list.text()) }
