package mcp

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/ui/cli/command"
)

// assessIn is answers, or nothing for the questions.
type assessIn struct {
	in
	paging
	Mode    string                     `json:"mode,omitempty"`
	Profile map[string]json.RawMessage `json:"profile,omitempty"`
	Answers map[string]string          `json:"answers,omitempty"`
}

// assessSchema is the input of the tool. The fields of a profile come from the bank.
func assessSchema() *jsonschema.Schema {
	profile := &jsonschema.Schema{Type: "object", Description: assessProfileParam, Properties: map[string]*jsonschema.Schema{}}
	for _, f := range assess.Load().Profile {
		one := &jsonschema.Schema{Description: f.EN}
		for _, c := range f.Choices {
			one.Enum = append(one.Enum, c.Value)
		}
		profile.Properties[f.ID] = one
	}
	return &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{
		"document": {Type: "string"},
		"mode":     {Type: "string", Enum: []any{string(assess.Quick), string(assess.Full)}, Description: assessModeParam},
		"profile":  profile,
		"answers":  {Type: "object", AdditionalProperties: &jsonschema.Schema{Type: "string"}, Description: assessAnswersParam},
		"offset":   {Type: "integer"},
		"limit":    {Type: "integer"},
	}, AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}}}
}

// assessOut is questions, or the result of answers with the next steps as its items.
type assessOut struct {
	Result     *result `json:"result,omitempty"`
	Disclaimer string  `json:"disclaimer"`
	list[advice]
}

// result is how far a firm is, by its answers alone.
type result struct {
	Status     string         `json:"status" jsonschema:"insufficient: too few definite answers for a level"`
	Score      int            `json:"score" jsonschema:"of 100"`
	Potential  int            `json:"potential" jsonschema:"the score if every unsure answer were at its best"`
	Level      *int           `json:"level" jsonschema:"1 to 5, with every unsure answer at its worst; null for none"`
	Highest    int            `json:"level_highest" jsonschema:"the same at its best; 0 for none"`
	LevelName  string         `json:"level_name"`
	Held       []string       `json:"why_not_higher"`
	Dimensions map[string]int `json:"dimensions" jsonschema:"of 100"`
	Unsure     []string       `json:"unsure"`
	Open       []string       `json:"unanswered" jsonschema:"IDs of questions still to answer"`
	Conflicts  []string       `json:"contradictions"`
}

// advice is a question with its options, or a next step; its source is what it rests on.
type advice struct {
	Question string   `json:"question" jsonschema:"ID"`
	Text     string   `json:"text"`
	Options  []string `json:"options" jsonschema:"of a question: value, then its words"`
	Now      string   `json:"now" jsonschema:"of a step: the present answer"`
	Gain     string   `json:"gain" jsonschema:"of a step: points of the score"`
	source
}

func (a advice) line() string {
	return joined(append([]string{a.Question, a.Text, a.Now}, append(a.Options, a.place())...)...)
}

func (c *call) assess(in assessIn) (assessOut, error) {
	bank := assess.Load()
	out := assessOut{Disclaimer: bank.Disclaimer.String()}
	if in.Answers == nil && in.Profile == nil {
		var all []advice
		for _, q := range bank.Questions {
			if q.Quick || in.Mode == string(assess.Full) {
				all = append(all, c.question(q))
			}
		}
		var err error
		out.list, err = paged(c, in.paging, all)
		return out, err
	}
	answers, err := answersOf(in)
	if err != nil {
		return out, err
	}
	run := bank.Record(answers)
	out.Result = resultOf(bank, run.Result)
	var all []advice
	for _, step := range run.Result.NextSteps {
		one := advice{Question: step.Question, Text: step.FirstStep.String(), Options: []string{}, Now: step.Current.String(), Gain: step.Gain}
		one.source = c.evidence([]assess.Evidence{step.Evidence})
		all = append(all, one)
	}
	c.size = sizeOf(out)
	out.list, err = paged(c, in.paging, all)
	out.noted(bank.Carried(answers))
	return out, err
}

// answersOf reads the answers as a file with them is read.
func answersOf(in assessIn) (assess.Answers, error) {
	if in.Mode == "" {
		in.Mode = string(assess.Quick)
	}
	if in.Answers == nil {
		in.Answers = map[string]string{}
	}
	if in.Profile == nil {
		in.Profile = map[string]json.RawMessage{}
	}
	data, err := json.Marshal(map[string]any{"mode": in.Mode, "profile": in.Profile, "answers": in.Answers})
	if err != nil {
		return assess.Answers{}, err //nolint:wrapcheck // cannot happen: it was JSON
	}
	answers, err := assess.DecodeAnswers(bytes.NewReader(data))
	var wrong *assess.InputError
	if errors.As(err, &wrong) {
		return answers, command.Usage(wrong.Field+lang.Colon.String()+wrong.Reason.String(), hintAssess.String()) // all is on one line
	}
	if err != nil {
		return answers, err //nolint:wrapcheck // cannot happen: it is read from memory
	}
	if place := firm.PlaceOf(answers.Profile.Region); !command.KnownPlace(place) {
		return answers, command.Usage(msgNoPlace.F(content.Echo(place)), command.HintPlace.String())
	}
	return answers, nil
}

func (c *call) question(q assess.Question) advice {
	out := advice{Question: q.ID, Text: q.Text.String(), Options: []string{}, source: c.evidence(q.Evidence)}
	for _, o := range q.Options {
		out.Options = append(out.Options, strconv.Itoa(o.Points)+" "+o.String())
	}
	out.Options = append(out.Options, string(assess.Unsure))
	if q.NAAllowed {
		out.Options = append(out.Options, string(assess.NA))
	}
	return out
}

// evidence is the first sentence that something rests on; an empty source for none.
func (c *call) evidence(all []assess.Evidence) source {
	for _, e := range all {
		if cited, err := c.paper().Quoted(e.Section, e.Quote); err == nil {
			return c.source(cited)
		}
	}
	return source{Document: c.id}
}

func resultOf(bank *assess.Bank, r assess.Result) *result {
	out := &result{
		Status: string(r.Status), Score: r.Confirmed, Potential: r.Potential, Level: r.Level, Highest: r.Highest, Held: []string{}, Conflicts: []string{},
		Dimensions: map[string]int{}, Unsure: append([]string{}, r.Unsure...), Open: append([]string{}, r.Unanswered...),
	}
	if r.Level != nil {
		_, out.LevelName = bank.Standing(r.Headline)
	}
	for _, why := range r.WhyNotHigher {
		out.Held = append(out.Held, why.String())
	}
	for id, score := range r.Dimensions {
		out.Dimensions[id+" "+bank.Dimension(id).Name.String()] = score
	}
	for _, id := range r.Consistency {
		if i := slices.IndexFunc(bank.Consistency, func(c assess.Contradiction) bool { return c.ID == id }); i >= 0 {
			out.Conflicts = append(out.Conflicts, bank.Consistency[i].String())
		}
	}
	return out
}

func (o assessOut) text() string {
	if o.Result == nil {
		return o.Disclaimer + "\n" + o.list.text()
	}
	level := o.Result.LevelName
	if o.Result.Level == nil {
		level = o.Result.Status
	}
	lines := append([]string{o.Disclaimer, scored.F(o.Result.Score, level)}, o.Result.Held...)
	if len(o.Result.Open) > 0 {
		lines = append(lines, stillOpen.F(lang.List(o.Result.Open)))
	}
	return strings.Join(append(lines, o.list.text()), "\n")
}
