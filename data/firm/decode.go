package firm

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"yunlan/data/strictjson"
)

var (
	_ json.Marshaler   = Profile(nil)
	_ json.Unmarshaler = (*Profile)(nil)
	_ json.Unmarshaler = (*place)(nil)
)

// Decode reads one JSON object. Unknown fields, wrong types, impossible values
// and anything after the object are errors that name the field.
func Decode(r io.Reader) (Profile, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read profile: %w", err)
	}
	d := newDocument()
	if err := strictjson.Decode(data, d.Interface()); err != nil {
		return nil, fmt.Errorf("read profile: %w", plainError(err))
	}
	p, err := profileOf(d)
	if err != nil {
		return nil, fmt.Errorf("read profile: %w", err)
	}
	return p, nil
}

// UnmarshalJSON reads what the program itself wrote, without checks. Fields of
// other releases are skipped.
func (p *Profile) UnmarshalJSON(data []byte) error {
	d := newDocument()
	if err := json.Unmarshal(data, d.Interface()); err != nil {
		return err //nolint:wrapcheck // encoding/json adds the place
	}
	if d.Elem().IsNil() {
		return nil
	}
	*p = Profile{}
	for f, value := range said(d) {
		(*p)[f.Name] = value
	}
	return nil
}

// types are the types of values in JSON.
var types = map[Kind]reflect.Type{
	Place: reflect.TypeFor[place](), Choice: reflect.TypeFor[string](), YesNo: reflect.TypeFor[*bool](),
	Money: reflect.TypeFor[*int64](), Count: reflect.TypeFor[*int](),
}

// newDocument returns a pointer to a nil pointer to a struct with all Fields,
// whose type gives a decoder their names and kinds. JSON null leaves it nil.
func newDocument() reflect.Value {
	fields := make([]reflect.StructField, len(Fields()))
	for i, f := range Fields() {
		fields[i] = reflect.StructField{Name: "F" + strconv.Itoa(i), Type: types[f.Kind], Tag: reflect.StructTag(`json:"` + f.Name + `"`)}
	}
	return reflect.New(reflect.PointerTo(reflect.StructOf(fields)))
}

// said iterates over the fields that a document sets.
func said(d reflect.Value) iter.Seq2[Field, string] {
	return func(yield func(Field, string) bool) {
		for i, f := range Fields() {
			v := reflect.Indirect(d.Elem().Elem().Field(i))
			if !v.IsValid() || v.Kind() == reflect.String && v.Len() == 0 {
				continue
			}
			if !yield(f, fmt.Sprint(v.Interface())) {
				return
			}
		}
	}
}

func profileOf(d reflect.Value) (Profile, error) {
	if d.Elem().IsNil() {
		return nil, faultObject // null is an error, not an empty profile
	}
	p := Profile{}
	for f, value := range said(d) {
		if err := p.Say(f, value); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// place is a region as written, or in JSON its parts: ["广东","深圳","宝安区"].
type place string

// PlaceOf joins the parts of a place, from the outside in.
func PlaceOf(parts []string) string {
	gap := ""
	if text := strings.Join(parts, ""); len(text) == utf8.RuneCountInString(text) {
		gap = " " // Guangdong Shenzhen
	}
	return strings.Join(parts, gap)
}

// UnmarshalJSON reads a string or a list of strings.
func (p *place) UnmarshalJSON(data []byte) error {
	var parts []string
	if json.Unmarshal(data, &parts) == nil {
		*p = place(PlaceOf(parts))
		return nil
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fieldError{Region, faultPlace.String()}
	}
	*p = place(text)
	return nil
}

// plainError rewords the decoder's errors: they list what the field takes.
func plainError(err error) error {
	var wrong *strictjson.Error
	switch {
	case !errors.As(err, &wrong):
		return err
	case wrong.Type != nil && wrong.Field == "":
		return faultObject
	case wrong.Type != nil:
		return fieldError{wrong.Field, faultType.F(wrong.Value, kindOf(wrong.Type))}
	case wrong.Err != nil:
		return wrong.Err
	case wrong.Field != "":
		return fmt.Errorf("%s: %w", wrong.Field, wrong)
	}
	return wrong
}

func kindOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return kindBool.String()
	case reflect.Int64:
		return kindFen.String()
	case reflect.Int:
		return kindWhole.String()
	}
	return kindText.String()
}
