package mcp

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"github.com/google/jsonschema-go/jsonschema"
	"yunlan/content"
	"yunlan/content/lang"
)

// parameters are the names of what a tool takes.
func parameters(schema *jsonschema.Schema) []string {
	return slices.Sorted(maps.Keys(schema.Properties))
}

// withoutNulls are arguments without those that are null, which many clients send for
// what they leave out.
func withoutNulls(arguments json.RawMessage) json.RawMessage {
	var given map[string]json.RawMessage
	if !bytes.Contains(arguments, []byte("null")) || json.Unmarshal(arguments, &given) != nil {
		return arguments
	}
	maps.DeleteFunc(given, func(_ string, v json.RawMessage) bool { return string(v) == "null" })
	data, err := json.Marshal(given)
	if err != nil {
		return arguments // cannot happen: it was JSON
	}
	return data
}

// misuse says which argument of a tool is wrong, and what it has to be.
func misuse(tool string, schema *jsonschema.Schema, arguments json.RawMessage) string {
	var given map[string]json.RawMessage
	_ = json.Unmarshal(arguments, &given) // none are given then
	for _, name := range slices.Sorted(maps.Keys(given)) {
		one := schema.Properties[name]
		switch {
		case one == nil:
			return msgNoParameter.F(tool, content.Echo(name))
		case !fits(one, given[name]):
			at, one, value := wrong(name, one, given[name])
			return msgWrongValue.F(tool, content.Echo(at), wanted(one), content.Echo(string(value)))
		}
	}
	for _, name := range schema.Required {
		if given[name] == nil {
			return msgNeeds.F(tool, name)
		}
	}
	return msgWrongArguments.F(tool)
}

// wrong finds the innermost value that does not fit its schema. In an object that is the
// first such value, whose place is object.name.
func wrong(at string, schema *jsonschema.Schema, raw json.RawMessage) (string, *jsonschema.Schema, json.RawMessage) {
	var within map[string]json.RawMessage
	_ = json.Unmarshal(raw, &within) // nothing is within what is no object
	for _, name := range slices.Sorted(maps.Keys(within)) {
		one := cmp.Or(schema.Properties[name], schema.AdditionalProperties)
		if one != nil && !fits(one, within[name]) {
			return wrong(at+"."+name, one, within[name])
		}
	}
	return at, schema, raw
}

// fits reports whether a value is what a schema asks for; integers that are too large for
// the program do not.
func fits(schema *jsonschema.Schema, raw json.RawMessage) bool {
	var value any
	resolved, err := schema.Resolve(nil)
	if err != nil || json.Unmarshal(raw, &value) != nil || resolved.Validate(value) != nil {
		return false
	}
	var n int
	return schema.Type != "integer" && !slices.Contains(schema.Types, "integer") || json.Unmarshal(raw, &n) == nil
}

// wanted is what a schema asks for, in words.
func wanted(schema *jsonschema.Schema) string {
	if len(schema.Enum) > 0 {
		var all []string
		for _, v := range schema.Enum {
			data, _ := json.Marshal(v) // a word or a number
			all = append(all, string(data))
		}
		return oneOf.F(lang.List(all))
	}
	words := map[string]lang.Text{
		"string": kindString, "integer": kindInteger, "boolean": kindBoolean, "array": kindArray, "object": kindObject,
	}
	if schema.Type == "" && len(schema.Types) > 0 {
		var all []string
		for _, t := range schema.Types {
			if said, ok := words[t]; ok { // "null" is as left out
				all = append(all, said.String())
			}
		}
		if len(all) == 1 {
			return all[0]
		}
		return oneOf.F(lang.List(all))
	}
	return words[schema.Type].String()
}
