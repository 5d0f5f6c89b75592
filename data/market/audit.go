package market

import "fmt"

// Check is one sum of the paper done again.
type Check struct {
	ID     string   `json:"id"`
	Title  string   `json:"title"`
	Result Result   `json:"result"`
	Lines  []string `json:"arithmetic"`
	Note   string   `json:"note"`
	Facts  []Fact   `json:"facts"` // the numbers it uses, each with its sentence
}

// Result says how a check came out; the values are what scripts see.
type Result string

// The results.
const (
	Fits      Result = "fits"        // ✓ the numbers agree as printed
	Conflicts Result = "conflicts"   // ✗ they cannot all be right
	Undecided Result = "undecidable" // ? the text can be read in two ways
)

// Mark is the sign of a result: ✓ ✗ ?.
func (r Result) Mark() string {
	switch r {
	case Fits:
		return "✓"
	case Conflicts:
		return "✗"
	}
	return "?"
}

// Audit does the paper's sums again, each from the facts alone.
func (m *Market) Audit() []Check {
	checks := make([]Check, len(m.sums))
	for i, s := range m.sums {
		c := Check{ID: s.ID, Title: s.Title, Result: Conflicts, Note: s.Note}
		for _, fact := range s.Facts {
			c.Facts = append(c.Facts, m.byID[fact])
		}
		methods[s.Method].run(&c)
		checks[i] = c
	}
	return checks
}

// sum is a sum that the paper implies; checks.json has them.
type sum struct {
	ID     string   `json:"id"`
	Title  string   `json:"title"`
	Method string   `json:"method"` // one of methods
	Facts  []string `json:"facts"`
	Note   string   `json:"note"` // what to beware of
}

// known returns an error for a method that is not, and for numbers that are not
// or too few or many for it.
func (s sum) known(byID map[string]Fact) error {
	method, ok := methods[s.Method]
	if !ok || !method.takes(len(s.Facts)) {
		return fmt.Errorf("%d facts and no method %q for them", len(s.Facts), s.Method)
	}
	for _, id := range s.Facts {
		if byID[id].Value == nil {
			return fmt.Errorf("no number %s", id)
		}
	}
	return nil
}

// numbers are the values of the check's facts, in their order.
func (c Check) numbers() []float64 {
	values := make([]float64, len(c.Facts))
	for i, f := range c.Facts {
		values[i] = f.Number()
	}
	return values
}

// spans are what the check's numbers can be, in their order.
func (c Check) spans() []interval {
	all := make([]interval, len(c.Facts))
	for i, f := range c.Facts {
		all[i] = f.span()
	}
	return all
}

// decide sets the result and says it after the arithmetic.
func (c *Check) decide(fits bool, lines ...string) {
	if fits {
		c.Result = Fits
	}
	c.Lines = append(c.Lines, lines...)
}
