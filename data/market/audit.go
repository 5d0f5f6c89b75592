package market

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
	return []Check{
		m.sum("parts", "F109", "F111", "F113"),
		m.sum("segments", "F111", "F118", "F122", "F124"),
		m.ratio(),
		m.regions(),
		m.segmentGrowth(),
		m.privateGrowth(),
		m.slowdown("world-slowdown", "F032", "F033"),
		m.slowdown("iaas-slowdown", "F120", "F121"),
		m.europe(),
	}
}

// check starts a check of these facts.
func (m *Market) check(id string, facts ...string) Check {
	c := Check{ID: id, Title: checkTitles[id], Result: Conflicts}
	for _, fact := range facts {
		c.Facts = append(c.Facts, m.byID[fact])
	}
	return c
}

// numbers are the values of the check's facts, in their order.
func (c Check) numbers() []float64 {
	values := make([]float64, len(c.Facts))
	for i, f := range c.Facts {
		values[i] = f.Number()
	}
	return values
}

// decide sets the result and says it after the arithmetic.
func (c *Check) decide(fits bool, lines ...string) {
	if fits {
		c.Result = Fits
	}
	c.Lines = append(c.Lines, lines...)
}
