package market

import "yunlan/content/lang"

// Figure is a picture of the paper drawn again from its sentences, or a series
// that they allow.
type Figure struct {
	ID      string    `json:"id"` // 图4, policies
	Title   string    `json:"title"`
	Unit    string    `json:"unit"`
	Source  string    `json:"source"`
	Form    Form      `json:"form"`
	Series  []Series  `json:"series"`
	Items   []Item    `json:"items"`   // named in the text without a number
	Missing string    `json:"missing"` // what the text gives no number for
	Note    string    `json:"note"`
	Short   lang.Text `json:"-"` // what lists call it
	Names   lang.Text `json:"-"` // Title in both languages
	Page    string    `json:"-"` // of the paper, "" for a series that it does not draw
	saidOf  Key       // the view that Missing and Note concern, "" for all
}

// Said is what the text gives no number for, and what to beware of, in a view.
func (f Figure) Said(key Key) (missing, note string) {
	if f.saidOf != "" && f.saidOf != key {
		return "", ""
	}
	return f.Missing, f.Note
}

// Form says how a figure is best drawn.
type Form string

// The forms.
const (
	Line    Form = "line"    // over time
	Bars    Form = "bars"    // from zero
	Shares  Form = "shares"  // parts of 100 %
	Panels  Form = "panels"  // groups side by side, each unit on an axis of its own
	Stacked Form = "stacked" // bars whose series are the parts of a whole
	Table   Form = "table"   // a row for each name, a column for each series
	Names   Form = "names"   // a list without numbers
	Blocks  Form = "blocks"  // boxes with words
)

// Series is points that share a unit and may share an axis.
type Series struct {
	Key    Key     `json:"key"`
	Name   string  `json:"name"`
	Unit   string  `json:"unit"`
	Points []Point `json:"points"`
	Count  bool    `json:"-"` // counts what happened: it holds until the next point
}

// Key says which view of a figure a series belongs to.
type Key string

// The views.
const (
	Value   Key = "value"
	Growth  Key = "growth"
	Share   Key = "share"
	Monthly Key = "monthly"
)

// Keys are the views in the order in which a reader walks them.
var Keys = []Key{Value, Monthly, Share, Growth}

// Point is one number of a series.
type Point struct {
	X         string   `json:"x"`
	Value     float64  `json:"value"`
	Kind      Kind     `json:"kind"`
	Sign      string   `json:"sign"` // >, ≥, ≤, ≈ before a bound
	Formula   string   `json:"formula"`
	Qualifier string   `json:"qualifier"`
	Facts     []string `json:"facts"` // the one drawn first, then those that say the same
	Growth    string   `json:"-"`     // how it grew over a year, where the text says it beside the number: +40.91%
	Counts    bool     `json:"-"`     // it counts its Facts
	Decimals  int      `json:"-"`     // printed at least
	Own       int      `json:"-"`     // how many of the first of them are counted here, not before
}

// Label is the point's number with its sign: >10,000.
func (p Point) Label() string {
	if p.Decimals > decimals(p.Value) {
		return p.Sign + fixed(p.Value, p.Decimals)
	}
	return p.Sign + Format(p.Value)
}

// Open is the way in which a number is open: 1 for a floor, which it can be any number
// above, -1 for a ceiling, 0 for all others.
func (p Point) Open() int {
	switch {
	case p.Kind != Bound:
		return 0
	case p.Sign == ">" || p.Sign == "≥":
		return 1
	case p.Sign == "<" || p.Sign == "≤":
		return -1
	}
	return 0
}

// Item is a name in a figure and the sentence that holds it.
type Item struct {
	Name string `json:"name"`
	Citation
}

// View returns the series of one view.
func (f Figure) View(key Key) []Series {
	var series []Series
	for _, s := range f.Series {
		if s.Key == key {
			series = append(series, s)
		}
	}
	return series
}
