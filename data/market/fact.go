package market

import (
	"strings"

	"yunlan/content"
	"yunlan/content/numeral"
)

// Fact is one number or date and how the paper comes to it. It cites whole
// sentences, with the page of the number.
type Fact struct {
	ID        string     `json:"id"` // F… read in the paper, D… derived from those
	Subject   string     `json:"subject"`
	Metric    string     `json:"metric"`
	Period    string     `json:"period"`
	Value     *float64   `json:"value"` // nil where the text gives no plain number
	Unit      string     `json:"unit"`
	Qualifier string     `json:"qualifier"` // 近, 以上, 预计突破
	Kind      Kind       `json:"kind"`
	Formula   string     `json:"formula"` // of a derived number
	Citation             // of a derived number: of the first that it comes from
	Figure    content.ID `json:"figure"`
	Text      string     `json:"-"` // how the paper writes what is no plain number: 1/3, 减半
	From      []string   `json:"-"` // the facts that a derived number comes from
	known     interval   // what a derived number can be, the printed digits being rounded
}

// Kind says how the paper comes to a number; the values are what scripts see.
type Kind string

// The kinds of number.
const (
	Stated  Kind = "stated"  // ● a sentence says it
	Derived Kind = "derived" // ○ computed by Formula
	Bound   Kind = "bound"   // △ a forecast, a floor, a ceiling or an about
	Date    Kind = "date"    // ◇ a month or a year, not a quantity
)

// Kinds are the kinds in the order in which they are listed.
func Kinds() []Kind { return []Kind{Stated, Derived, Bound, Date} }

// Number returns the value, 0 where there is none.
func (f Fact) Number() float64 {
	if f.Value == nil {
		return 0
	}
	return *f.Value
}

// signs are the words that bend a number, the first that fits counts.
var signs = []struct{ word, sign string }{
	{"不超过", "≤"},
	{"最高", "≤"},
	{"超", ">"},
	{"突破", ">"},
	{"以上", "≥"},
	{"余", "≥"},
	{"至少", "≥"},
	{"上万", "≥"},
	{"近", "≈"},
	{"左右", "≈"},
	{"一年多", ">"},
	{"量级", "≈"},
}

// inexact reports a number derived from such as were rounded for print.
func (f Fact) inexact() bool { return f.known.high > f.known.low }

// Sign is what stands before a bound: >, ≥, ≤, ≈; ≈ before what is derived from rounded
// numbers. It is empty for other kinds and for plans.
func (f Fact) Sign() string {
	if f.inexact() {
		return "≈"
	}
	if f.Kind != Bound {
		return ""
	}
	for _, s := range signs {
		if strings.Contains(f.Qualifier, s.word) {
			return s.sign
		}
	}
	return ""
}

// record is a fact as the embedded data has it.
type record struct {
	ID        string     `json:"id"`
	Subject   string     `json:"subject"`
	Metric    string     `json:"metric"`
	Period    string     `json:"period"`
	Value     *float64   `json:"value"`
	Unit      string     `json:"unit"`
	Qualifier string     `json:"qualifier"`
	Kind      Kind       `json:"kind"`
	Formula   string     `json:"formula"`
	Text      string     `json:"text"`
	Quote     string     `json:"quote"`
	Section   content.ID `json:"section"`
	Block     content.ID `json:"block"` // set where the quote is a whole caption or source
	Figure    content.ID `json:"figure"`
}

// fact finds the record's sentence and the number in it, and does the counting
// it asks for.
func (r record) fact(paper *content.Paper) (Fact, error) {
	f := Fact{
		ID: r.ID, Subject: r.Subject, Metric: r.Metric, Period: r.Period, Value: r.Value,
		Unit: r.Unit, Qualifier: r.Qualifier, Kind: r.Kind, Formula: r.Formula, Figure: r.Figure, Text: r.Text,
	}
	var err error
	if r.Block != "" {
		f.Citation, err = whole(paper, r.Block, r.Quote)
	} else {
		f.Citation, err = paper.Stated(r.Section, r.Quote)
	}
	if err != nil {
		return Fact{}, err
	}
	if r.Kind == Derived {
		return f.counted(r.Quote)
	}
	block, _ := paper.Block(f.Block)
	f.Citation = f.For(block, f.number(block))
	return f, nil
}

// number is where the block states the number, in the words that the fact cites.
func (f Fact) number(b content.Block) content.Place {
	counted, ok := strings.CutSuffix(f.Metric, "数")
	if !ok {
		counted = ""
	}
	q := numeral.Quantity{Value: f.Value, Unit: f.Unit, Spelt: f.Text, Counts: counted}
	start, end, ok := q.Find(b.Text[f.Words.Start:f.Words.End])
	if !ok {
		return f.Words
	}
	return content.Place{Block: b.ID, Start: f.Words.Start + start, End: f.Words.Start + end}
}
