package firm

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"

	"yunlan/content/lang"
)

// Kind says what values a field has.
type Kind int

// The kinds, with their values as text.
const (
	Place  Kind = iota // as people write it: 广东深圳宝安
	Choice             // the value of one of the answers
	YesNo              // true, false
	Money              // in fen, more than 0
	Count              // 0 to Max
)

// Field describes one condition of a firm.
type Field struct {
	Name     string    `json:"name"` // in JSON, in the rules and in verdicts
	Kind     Kind      `json:"kind"`
	Label    lang.Text `json:"label"`    // names it for the reader
	Short    lang.Text `json:"short"`    // the same on a form where that is narrower; "" for the label
	Question lang.Text `json:"question"` // the same as a question; "" for the label
	Answers  []Answer  `json:"answers"`  // that are offered, with their words; Offered has what follows from the kind
	Max      int       `json:"max"`      // of a count
	Small    bool      `json:"small"`    // of money: amounts below 1,000 yuan are usual
	Unit     lang.Text `json:"unit"`     // what a count counts
	Is       bool      `json:"is"`       // it says what a firm is, not what it has done
	Outside  bool      `json:"outside"`  // the authority's to say: never asked of the firm
	Option   string    `json:"option"`   // of the command line
	Usage    lang.Text `json:"usage"`    // of the option; "" for the label
}

// Answer is one answer to a question. Two answers without words are yes and no.
type Answer struct {
	Value string    `json:"value"`
	Word  lang.Text `json:"word"` // the answer itself: 五星
	Name  lang.Text `json:"name"` // what a firm with it is or has: 五星级
}

// Named finds a field.
func Named(name string) (Field, bool) {
	i := slices.IndexFunc(Fields(), func(f Field) bool { return f.Name == name })
	if i < 0 {
		return Field{}, false
	}
	return Fields()[i], true
}

// Label names a field for the reader; an unknown one keeps its own name.
func Label(name string) string {
	if f, ok := Named(name); ok {
		return f.Label.String()
	}
	return name
}

// Asked is the field as a question.
func (f Field) Asked() string { return cmp.Or(f.Question, f.Label).String() }

// ValueName names a firm by the value of a field: 中小企业. It is empty for values
// that no rule asks for.
func ValueName(name, value string) lang.Text {
	f, _ := Named(name)
	for _, a := range f.Answers {
		if a.Value == value {
			return a.Name
		}
	}
	return lang.Text{}
}

// Offered are the answers to choose from; none for what is typed.
func (f Field) Offered() []Answer {
	switch {
	case len(f.Answers) > 0:
		return f.Answers
	case f.Kind == YesNo:
		return []Answer{{Value: "true"}, {Value: "false"}}
	case f.Kind == Count:
		return f.counts()
	}
	return nil
}

// Words are the answers as a list to choose from, with the caller's words for yes
// and no.
func (f Field) Words(yes, no lang.Text) []string {
	var words []string
	for i, a := range f.Offered() {
		words = append(words, cmp.Or(a.Word, []lang.Text{yes, no}[min(i, 1)]).String())
	}
	return words
}

// Said words a value: 企业规模：中小企业. money words amounts, in fen, place the names of
// places.
func (f Field) Said(value string, money func(int64) string, place func(string) string) string {
	word := value
	for i, a := range f.Offered() {
		if a.Value == value {
			word = cmp.Or(a.Word, []lang.Text{saidYes, saidNo}[min(i, 1)]).String()
		}
	}
	if fen, err := strconv.ParseInt(value, 10, 64); f.Kind == Money && err == nil {
		word = money(fen)
	}
	if f.Kind == Place {
		word = place(value)
	}
	return saidAs.F(cmp.Or(f.Short, f.Label), word)
}

// Values lists the values that a field takes; nil for amounts and counts.
func (f Field) Values() []string {
	offered := f.Offered()
	if f.Kind == Count {
		offered = f.counts()
	}
	var values []string
	for _, a := range offered {
		values = append(values, a.Value)
	}
	if f.Kind == Choice {
		values = append(values, unknown)
	}
	return values
}

func (f Field) counts() []Answer {
	var all []Answer
	for n := range f.Max + 1 {
		text := strconv.Itoa(n)
		all = append(all, Answer{Value: text, Word: lang.Text{text, text}})
	}
	return all
}

// JSON is a value as it stands in a document.
func (f Field) JSON(value string) string {
	if f.Kind != Place && f.Kind != Choice {
		return value
	}
	text, _ := json.Marshal(value) //nolint:errchkjson // a string has always a form
	return string(text)
}
