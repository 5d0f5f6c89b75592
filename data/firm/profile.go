package firm

import (
	"bytes"
	"maps"
	"strconv"
)

// Profile is what a firm says of itself: values by the name of their field, as
// the field's kind writes them. What is not there is not said, which is not the
// same as no.
type Profile map[string]string

// unknown is a choice that says nothing.
const unknown = "unknown"

// Say sets a field. Its error says what the field takes, and names it.
func (p Profile) Say(f Field, value string) error {
	if err := f.Check(value); err != nil {
		return err
	}
	if value == "" || f.Kind == Choice && value == unknown {
		delete(p, f.Name)
		return nil
	}
	p[f.Name] = value
	return nil
}

// Fen is the amount that was said; false when it was not.
func (p Profile) Fen(field string) (int64, bool) {
	fen, err := strconv.ParseInt(p[field], 10, 64)
	return fen, err == nil
}

// Validate refuses values that no firm can have; the error names the field.
func (p Profile) Validate() error {
	for _, f := range Fields {
		if value, said := p[f.Name]; said {
			if err := f.Check(value); err != nil {
				return err
			}
		}
	}
	return nil
}

// Without returns the profile without the fields of a kind.
func (p Profile) Without(k Kind) Profile {
	rest := maps.Clone(p)
	maps.DeleteFunc(rest, func(name, _ string) bool {
		f, ok := Named(name)
		return ok && f.Kind == k
	})
	return rest
}

// MarshalJSON writes one object with what was said, in the order of Fields.
func (p Profile) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	for _, f := range Fields {
		if value, said := p[f.Name]; said {
			out.WriteString(`,"` + f.Name + `":` + f.JSON(value))
		}
	}
	return append(append([]byte{'{'}, bytes.TrimPrefix(out.Bytes(), []byte(","))...), '}'), nil
}
