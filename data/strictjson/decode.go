package strictjson

import (
	"cmp"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"yunlan/content/lang"
)

// Decode reads one JSON value into what into points to. Its error is an *Error.
func Decode(data []byte, into any) error {
	root, err := Parse(data)
	if err != nil {
		return err
	}
	if err := (shapes{}).check(root, "", reflect.TypeOf(into).Elem()); err != nil {
		return err
	}
	err = json.Unmarshal(data, into)
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &kind):
		e := errorAt(data, max(int(kind.Offset)-1, 0), both(wrongType, kind.Field, kind.Value))
		e.Field, e.Type, e.Value = kind.Field, kind.Type, kind.Value
		return e
	}
	return &Error{Reason: lang.Text{err.Error(), err.Error()}, Err: err}
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

// check finds repeated fields and those that the type does not have. A type with
// its own UnmarshalJSON may have any.
func (s shapes) check(n Node, path string, t reflect.Type) error {
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	free := t == nil || reflect.PointerTo(t).Implements(unmarshaler)
	seen := map[string]bool{}
	for i, c := range n.Children {
		var of reflect.Type
		at := path + "[" + strconv.Itoa(i) + "]"
		if n.Kind == Object {
			at = strings.TrimPrefix(path+"."+c.Key, ".")
			if seen[c.Key] {
				return c.wrong(at, both(twice, at))
			}
			seen[c.Key] = true
		}
		switch {
		case free:
		case n.Kind == Object && t.Kind() == reflect.Struct:
			fields := s.of(t)
			var ok bool
			if of, ok = fields[c.Key]; !ok {
				e := c.wrong(at, both(unknown, at))
				e.Known = slices.Sorted(maps.Keys(fields))
				return e
			}
		case t.Kind() == reflect.Map || t.Kind() == reflect.Slice || t.Kind() == reflect.Array:
			of = t.Elem()
		}
		if err := s.check(c, at, of); err != nil {
			return err
		}
	}
	return nil
}

func (n Node) wrong(field string, reason lang.Text) *Error {
	return &Error{Line: n.Line, Column: n.Column, Field: field, Reason: reason}
}

// shapes are the fields of structs by their names in JSON, to the letter.
type shapes map[reflect.Type]map[string]reflect.Type

func (s shapes) of(t reflect.Type) map[string]reflect.Type {
	fields, ok := s[t]
	if !ok {
		fields = map[string]reflect.Type{}
		for _, f := range reflect.VisibleFields(t) {
			if name := nameOf(f); name != "" {
				fields[name] = f.Type
			}
		}
		s[t] = fields
	}
	return fields
}

// nameOf is the name of a field in JSON, "" for one that is not in it.
func nameOf(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if !f.IsExported() || f.Anonymous && name == "" || name == "-" {
		return ""
	}
	return cmp.Or(name, f.Name)
}
