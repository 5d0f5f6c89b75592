package assess

import (
	"crypto/sha256"
	"encoding/hex"
)

// Bank is one edition of the specification as data: questions, steps, rules.
// It is immutable: share it freely and never write to its slices and maps.
type Bank struct {
	Rules
	Profile    []Field     `json:"profile"`
	Dimensions []Dimension `json:"dimensions"`
	Questions  []Question  `json:"questions"`
	Steps      []Act       `json:"steps"` // of a question, the one for the lowest answers first
	Tiers      []Tier      `json:"tiers"`

	at   map[string]int // question ID → index into Questions
	hash string
}

// Rules are what turns answers into a result.
type Rules struct {
	Schema      string `json:"schema"`
	SpecVersion string `json:"spec_version"`
	Notices
	Weights     map[string]int  `json:"weights"` // question ID → weight
	Opinion     []string        `json:"opinion"` // questions that ask for a judgement; they weigh least
	Levels      []Level         `json:"levels"`  // lowest first
	Gates       []Gate          `json:"gates"`
	Risks       []Risk          `json:"risks"` // what can destroy the firm, the worst first
	Consistency []Contradiction `json:"consistency"`
	Efforts     []Effort        `json:"efforts"`
	Roadmap     []Span          `json:"roadmap"`
}

// Notices are the sentences that stand beside every result.
type Notices struct {
	Disclaimer    Text `json:"disclaimer"`
	DerivedNotice Text `json:"derived"`        // beside a question that extends the paper's wording
	OwnExperience Text `json:"own_experience"` // behind a reason that the paper does not give
	NotOfficial   Text `json:"not_official"`   // names the official test, which this is not
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

// Dimension is one of the eight areas of the assessment.
type Dimension struct {
	ID       string     `json:"id"`
	Name     Text       `json:"name"`
	Ask      Text       `json:"ask"` // whom to ask when an answer is not known
	Evidence []Evidence `json:"evidence"`
}

// Level is one of the five levels; a score of at least Min reaches it. Level 1
// is given by a gate alone: it means that nothing runs on cloud.
type Level struct {
	Number      int        `json:"level"`
	Name        Text       `json:"name"`
	Min         int        `json:"min"`
	Description Text       `json:"description"`
	Evidence    []Evidence `json:"evidence"`
	Grounding   string     `json:"grounding"`
}

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

// Hash is the SHA-256 of the edition's data in hex. A report prints it beside
// the version, so that a reader can tell which wording was answered.
func (b *Bank) Hash() string { return b.hash }

// sum is the hash of the files of an edition, in their order.
func sum(files [][]byte) string {
	h := sha256.New()
	for _, data := range files {
		h.Write(data)
	}
	return hex.EncodeToString(h.Sum(nil))
}
