package assess

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"sync"

	"yunlan/data/strictjson"
)

// bankJSON is a string so that the linker keeps it in read-only pages that a
// run without an assessment never touches.
//
//go:embed bank.json
var bankJSON string

var load = sync.OnceValue(func() *Bank { return parseBank(bankJSON) })

// Bank is the specification as data: questions, weights, levels, gates. It is
// immutable: share it freely and never write to its slices and maps.
type Bank struct {
	Schema      string `json:"schema"`
	SpecVersion string `json:"spec_version"`
	Notices
	Profile     []Field                   `json:"profile"`
	Dimensions  []Dimension               `json:"dimensions"`
	Weights     map[string]map[string]int `json:"weights"` // "sme" or "large" → dimension → weight, of 100
	Questions   []Question                `json:"questions"`
	Levels      []Level                   `json:"levels"` // lowest first
	Gates       []Gate                    `json:"gates"`
	Consistency []Contradiction           `json:"consistency"`
	Tiers       []Tier                    `json:"tiers"`
	Efforts     []Effort                  `json:"efforts"`
	Roadmap     []Span                    `json:"roadmap"`

	at map[string]int // question ID → index into Questions
}

// Notices are the sentences that stand beside every result.
type Notices struct {
	Disclaimer    Text `json:"disclaimer"`
	DerivedNotice Text `json:"derived"`      // beside a question that extends the paper's wording
	NotOfficial   Text `json:"not_official"` // names the official test, which this is not
}

// Field is one question of the profile.
type Field struct {
	ID   string `json:"id"`
	Type string `json:"type"` // "path", "choice" or "bool"
	Text
	Choices []Choice `json:"choices,omitempty"`
}

// Choice is one of the values that a profile field may take.
type Choice struct {
	Value string `json:"value"`
	Text
}

// Dimension is one of the eight sides of the assessment.
type Dimension struct {
	ID       string     `json:"id"`
	Name     Text       `json:"name"`
	Ask      Text       `json:"ask"` // whom to ask when an answer is not known
	Evidence []Evidence `json:"evidence"`
}

// Level is one of the five levels; a score of at least Min reaches it.
type Level struct {
	Number      int        `json:"level"`
	Name        Text       `json:"name"`
	Min         int        `json:"min"`
	Description Text       `json:"description"`
	Evidence    []Evidence `json:"evidence"`
	Grounding   string     `json:"grounding"`
}

// Load returns the bank that is built into the program. The first call parses
// it; nothing is done before.
func Load() *Bank { return load() }

// Question finds a question by ID.
func (b *Bank) Question(id string) (Question, bool) {
	i, ok := b.at[id]
	if !ok {
		return Question{}, false
	}
	return b.Questions[i], true
}

// Dimension finds a dimension by ID; the zero Dimension when there is none.
func (b *Bank) Dimension(id string) Dimension {
	for _, d := range b.Dimensions {
		if d.ID == id {
			return d
		}
	}
	return Dimension{}
}

// Level returns level n, 1 to 5.
func (b *Bank) Level(n int) Level { return b.Levels[n-1] }

// Hash is the SHA-256 of the bank's data in hex. A report prints it beside the
// version, so that a reader can tell which wording was answered.
func (b *Bank) Hash() string {
	sum := sha256.Sum256([]byte(bankJSON))
	return hex.EncodeToString(sum[:])
}

// parseBank panics on bad data: the data is part of the program, and a test
// reads it before anybody else does.
func parseBank(data string) *Bank {
	b := &Bank{at: map[string]int{}}
	if err := strictjson.Embedded([]byte(data), b); err != nil {
		panic(fmt.Sprintf("reading the built-in question bank: %v", err))
	}
	for i, q := range b.Questions {
		b.at[q.ID] = i
	}
	return b
}
