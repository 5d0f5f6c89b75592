package assess

import (
	"fmt"
	"io"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/strictjson"
)

// MaxAnswerFile is far above any real answer file (about 2 KB).
const MaxAnswerFile = 1 << 20

// InputError says what is wrong with an answer file and where.
type InputError struct {
	Line   int    // from 1; 0 when the whole file is meant
	Column int    // from 1, in characters; 0 where the line says enough
	Field  string // "answers.run1", "profile.size"; "" for the file itself
	Reason lang.Text
}

// Error says the error in the language in use. Field and Reason may quote the
// file: clean the line before it reaches a screen.
func (e *InputError) Error() string {
	at := ""
	switch {
	case e.Column > 0:
		at = textLineColumn.F(e.Line, e.Column)
	case e.Line > 0:
		at = textLine.F(e.Line)
	}
	if e.Field != "" {
		at += e.Field + lang.Colon.String()
	}
	return at + e.Reason.String()
}

// DecodeAnswers reads an answer file in UTF-8 of at most 1 MB and refuses whatever it
// does not know: fields, questions, values, modes, a field said twice. The
// file may also be a saved JSON report, whose input is taken, and of the first
// edition, whose questions Replaced names. The
// error is an *InputError unless reading itself failed. The profile may be
// left out, and any of its fields may be null, which means skipped.
func DecodeAnswers(r io.Reader) (Answers, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxAnswerFile+1))
	if err != nil {
		return Answers{}, fmt.Errorf("reading the answers: %w", err)
	}
	if len(data) > MaxAnswerFile {
		return Answers{}, &InputError{Reason: textTooLarge}
	}
	root, err := parseTree(data)
	if err != nil {
		return Answers{}, err
	}
	return answerFile(root)
}

func answerFile(root node) (Answers, error) {
	root = root.answersWithin()
	a := Answers{Given: map[string]Value{}}
	d := &decoder{bank: Load(), answers: &a, seen: map[string]bool{}}
	err := root.each("", func(f node) error { return d.section(f) })
	if err != nil {
		return Answers{}, err
	}
	for _, name := range []string{"mode", "answers"} {
		if !d.seen[name] {
			return Answers{}, &InputError{Line: root.Line, Field: name, Reason: textMissing}
		}
	}
	return a, nil
}

// answersWithin are the answers that a saved JSON report holds as its input,
// else the file itself.
func (n node) answersWithin() node {
	parts := map[string]node{}
	for _, m := range n.members() {
		parts[m.Key] = m
	}
	_, report := parts["schema"]
	if in, ok := parts["input"]; ok && report && n.Kind == strictjson.Object {
		return in
	}
	return n
}

// decoder fills in answers from the parts of a file.
type decoder struct {
	bank    *Bank
	answers *Answers
	seen    map[string]bool
}

func (d *decoder) section(f node) error {
	d.seen[f.Key] = true
	switch f.Key {
	case "mode":
		d.answers.Mode = Mode(f.Text)
		if f.Kind != strictjson.String || d.answers.Mode != Quick && d.answers.Mode != Full {
			return f.wrong(f.Key, textMode)
		}
		return nil
	case "profile":
		return f.each("profile.", d.profile)
	case "answers":
		return f.each("answers.", d.answer)
	}
	return f.wrong(f.shownKey(), textUnknownField)
}

func (d *decoder) answer(f node) error {
	q, ok := AnyQuestion(f.Key) // that of an earlier edition is kept, and Replaced names it
	if !ok {
		return f.wrong("answers."+f.shownKey(), textUnknownQuestion)
	}
	v := Value(f.Text)
	if f.Kind != strictjson.String || !q.Accepts(v) {
		return f.wrong("answers."+f.Key, q.refusal(v))
	}
	d.answers.Given[q.ID] = v
	return nil
}

// profile sets one field of the profile.
func (d *decoder) profile(f node) error {
	p := &d.answers.Profile
	var err error
	switch flag, choice := p.Flag(f.Key), p.Choice(f.Key); {
	case flag != nil:
		*flag, err = f.boolean("profile.")
	case choice != nil:
		*choice, err = f.choice("profile.", d.choices(f.Key))
	case f.Key == firm.Region:
		p.Region, err = f.path("profile.")
	case f.Key != "subsidy_facts":
		return f.wrong("profile."+f.shownKey(), textUnknownField)
	case f.Kind != strictjson.Null:
		p.SubsidyFacts = firm.Profile{}
		return f.each("profile.subsidy_facts.", d.fact)
	}
	return err
}

// fact sets one of the facts that only the subsidy rules read: the conditions of
// a firm that the profile does not hold itself. An amount of 0 is taken, and
// counts as not said.
func (d *decoder) fact(f node) error {
	const at = "profile.subsidy_facts."
	field, ok := firm.Named(f.Key)
	if !ok || field.Name == firm.Region || field.Name == firm.Size {
		return f.wrong(at+f.shownKey(), textUnknownField)
	}
	value, err := f.condition(at, field)
	if err == nil && value != "" {
		d.answers.Profile.SubsidyFacts[field.Name] = value
	}
	return err
}

func (d *decoder) choices(field string) []string {
	var values []string
	for _, f := range d.bank.Profile {
		if f.ID == field {
			for _, c := range f.Choices {
				values = append(values, c.Value)
			}
		}
	}
	return values
}

// each calls do for every member of an object, in the order of the file.
func (n node) each(path string, do func(node) error) error {
	if n.Kind != strictjson.Object {
		return n.wrong(strings.TrimSuffix(path, "."), textNotObject)
	}
	seen := map[string]bool{}
	for _, m := range n.members() {
		if seen[m.Key] {
			return m.wrong(path+m.shownKey(), textTwice)
		}
		seen[m.Key] = true
		if err := do(m); err != nil {
			return err
		}
	}
	return nil
}

func (n node) wrong(field string, reason lang.Text) error {
	return &InputError{Line: n.Line, Field: field, Reason: reason}
}
