package answer

import (
	"encoding/json"

	"yunlan/content"
	"yunlan/content/lang"
)

// Card answers a question in the words of the paper.
type Card struct {
	Kind    Kind
	Items   []Item    // of NotGiven the nearest statement, what Derived follows from, or none
	Missing string    // the question that the paper does not answer; "" for other kinds
	Caveat  lang.Text // what to beware of; empty for nothing

	Derived []Derivation // of NotGiven what follows from Items by arithmetic
}

// Kind says how the paper answers; the values are what scripts see.
type Kind string

// The kinds of card.
const (
	Stated   Kind = "stated"    // one sentence answers
	Several  Kind = "several"   // sentences that differ, or that speak of different things
	NotGiven Kind = "not_given" // the paper speaks of it and does not give it
)

// Item is one statement of the paper.
type Item struct {
	Value     any    `json:"value"` // a float64, a date as "2022-12" or "2022", nil for words
	Unit      string `json:"unit"`
	Text      string `json:"text"` // the value as it is printed: 超过 95%; "" for words
	Subject   string `json:"subject"`
	Metric    string `json:"metric"`
	Period    string `json:"period"`
	Qualifier string `json:"qualifier"`
	Quote     string `json:"quote"`                     // the whole sentence as it is printed
	Within    bool   `json:"within_sentence,omitempty"` // as of content.Citation

	Block content.ID    `json:"block"`
	Page  string        `json:"page"` // printed page of the value, or of where the sentence begins
	Fact  string        `json:"fact"` // its ID; "" for a sentence that is no fact
	Place content.Place `json:"-"`    // of Quote
}

// Listed reports a statement that ends in a colon, with the points below it as further items.
func (c Card) Listed() bool {
	return c.Kind == Stated && len(c.Items) > 1 && c.Items[0].Fact == "" && opens(c.Items[0].Quote)
}

// maxItems is how many statements a card shows. A question that more would
// answer is about a topic and has no card.
const maxItems = 3

// MarshalJSON writes the form that scripts read. Caveat is in the language of
// the paper, whatever the language in use.
func (c Card) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Kind    Kind         `json:"kind"`
		Items   []Item       `json:"items"`
		Missing string       `json:"missing"`
		Caveat  string       `json:"caveat"`
		Derived []Derivation `json:"derived,omitempty"`
	}{c.Kind, append([]Item{}, c.Items...), c.Missing, c.Caveat[lang.Chinese], c.Derived})
}
