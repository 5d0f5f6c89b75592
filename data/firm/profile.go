package firm

import (
	"bytes"
	"maps"
	"strconv"
)

// Profile holds a firm's values by field name, written as the field's kind says.
// A missing field is unknown, which differs from “no”.
type Profile map[string]string

// unknown is the value of a choice that counts as missing.
const unknown = "unknown"

// Say sets a field. The error names the field and says what it takes.
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

// Clean returns what of a profile the fields take; the rest counts as not said.
func Clean(said map[string]string) Profile {
	p := Profile{}
	for _, f := range Fields() {
		if value, ok := said[f.Name]; ok {
			_ = p.Say(f, value)
		}
	}
	return p
}

// Fen returns an amount in fen; false if it is missing.
func (p Profile) Fen(field string) (int64, bool) {
	fen, err := strconv.ParseInt(p[field], 10, 64)
	return fen, err == nil
}

// Validate returns an error, which names the field, for values no firm can have.
func (p Profile) Validate() error {
	for _, f := range Fields() {
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

// MarshalJSON writes one object with the fields that are set, in the order of Fields.
func (p Profile) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	for _, f := range Fields() {
		if value, said := p[f.Name]; said {
			out.WriteString(`,"` + f.Name + `":` + f.JSON(value))
		}
	}
	return append(append([]byte{'{'}, bytes.TrimPrefix(out.Bytes(), []byte(","))...), '}'), nil
}
