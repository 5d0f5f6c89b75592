package strictjson_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/content/lang"
	"yunlan/data/strictjson"
)

// TestParseGivesEveryValueItsPlace: a member's is where its key ends, any
// other's where the value does; brackets are where they open.
func TestParseGivesEveryValueItsPlace(t *testing.T) {
	const data = "{\"云\": true,\n \"b\": [false, null, -1.50,\n\"\\u4e91\"], \"b\": {}}"
	got, err := strictjson.Parse([]byte(data))
	want := strictjson.Node{Kind: strictjson.Object, Line: 1, Column: 1, Children: []strictjson.Node{
		{Key: "云", Kind: strictjson.Bool, Yes: true, Line: 1, Column: 4},
		{Key: "b", Kind: strictjson.List, Line: 2, Column: 4, Children: []strictjson.Node{
			{Kind: strictjson.Bool, Line: 2, Column: 12},
			{Kind: strictjson.Null, Line: 2, Column: 18},
			{Kind: strictjson.Number, Text: "-1.50", Line: 2, Column: 25},
			{Kind: strictjson.String, Text: "云", Line: 3, Column: 8},
		}},
		{Key: "b", Kind: strictjson.Object, Line: 3, Column: 14},
	}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

// TestNestingIsBounded, by brackets that nest and not by those in texts or in a
// row.
func TestNestingIsBounded(t *testing.T) {
	nested := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	for name, c := range map[string]struct {
		data string
		deep bool
	}{
		"as deep as may be":      {nested(strictjson.MaxDepth), false},
		"deeper":                 {nested(strictjson.MaxDepth + 1), true},
		"objects, deeper":        {strings.Repeat(`{"a":`, 65) + "1" + strings.Repeat("}", 65), true},
		"in a row":               {"[" + strings.Repeat("[],{},", 99) + "[]]", false},
		"in a text":              {`["` + strings.Repeat("[{", 99) + `"]`, false},
		"behind a quoted quote":  {`["\"` + strings.Repeat("[{", 99) + `"]`, false},
		"behind a backslash":     {`["\\",` + nested(64) + `]`, true},
		"closed in a text":       {`["]]]]",` + nested(64) + `]`, true},
		"a text in another text": {`["\"","` + strings.Repeat("[", 99) + `"]`, false},
	} {
		_, err := strictjson.Parse([]byte(c.data))
		if deep := err != nil && strings.Contains(err.Error(), "括号超过 64 层"); deep != c.deep || err != nil && !deep {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// odd reads itself, and only odd numbers.
type odd int

var errEven = errors.New("an even number")

func (o *odd) UnmarshalJSON(data []byte) error {
	var n int
	if err := json.Unmarshal(data, &n); err != nil {
		return err
	}
	if *o = odd(n); n%2 == 0 {
		return errEven
	}
	return nil
}

// TestWhatATypeSaysThatReadsItself is handed on.
func TestWhatATypeSaysThatReadsItself(t *testing.T) {
	var into struct {
		Odd  odd `json:"odd"`
		Held struct{ Any int }
	}
	err := strictjson.Decode([]byte(`{"odd":2}`), &into)
	var e *strictjson.Error
	if !errors.Is(err, errEven) || !errors.As(err, &e) || err.Error() != errEven.Error() {
		t.Errorf("%v", err)
	}
	if err := strictjson.Decode([]byte(`{"odd":3,"Held":{"Any":1}}`), &into); err != nil || into.Odd != 3 || into.Held.Any != 1 {
		t.Errorf("%+v, %v", into, err)
	}
}

// TestErrorsNameTheFieldAndWhatThereIs for callers that have more to say.
func TestErrorsNameTheFieldAndWhatThereIs(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, c := range []struct {
		data   string
		want   strictjson.Error
		zh, en string
	}{
		{`{"nome":1}`, strictjson.Error{Line: 1, Column: 7, Field: "nome", Known: []string{"by_name", "count", "leaves", "name", "raw"}}, "没有 nome 这个字段", "unknown field nome"},
		{"[\n3]", strictjson.Error{Line: 1, Column: 1, Value: "array"}, "类型不对（array）", "wrong type (array)"},
		{"3", strictjson.Error{Line: 1, Column: 1, Value: "number"}, "类型不对（number）", "wrong type (number)"},
		{"{\"name\":\n}", strictjson.Error{Line: 2, Column: 1}, "“}”不该在这里", "“}” is out of place"},
		{"{\"name\":云}", strictjson.Error{Line: 1, Column: 9}, "“云”不该在这里", "“云” is out of place"},
		{"]", strictjson.Error{Line: 1, Column: 1}, "“]”不该在这里", "“]” is out of place"},
		{"", strictjson.Error{}, "文件是空的", "the file is empty"},
	} {
		var into tree
		err := strictjson.Decode([]byte(c.data), &into)
		var e *strictjson.Error
		if !errors.As(err, &e) {
			t.Errorf("%q: %v", c.data, err)
			continue
		}
		got := strictjson.Error{Line: e.Line, Column: e.Column, Field: e.Field, Known: e.Known, Value: e.Value}
		if diff := cmp.Diff(c.want, got); diff != "" || (e.Type == nil) != (e.Value == "") {
			t.Errorf("%q (-want +got):\n%s", c.data, diff)
		}
		for l, words := range []string{c.zh, c.en} {
			lang.Use(lang.Lang(l))
			if !strings.Contains(err.Error(), words) || (e.Line == 0) != (err.Error() == words) {
				t.Errorf("%q: %v", c.data, err)
			}
		}
	}
}

// TestEmbeddedDataIsStrict, too, about its fields.
func TestEmbeddedDataIsStrict(t *testing.T) {
	var into leaf
	if err := strictjson.Embedded([]byte(`{"name":"云"}`), &into); err != nil || into.Name != "云" {
		t.Errorf("%+v, %v", into, err)
	}
	for _, data := range []string{`{"nome":"云"}`, `{"name":1}`, ``} {
		if strictjson.Embedded([]byte(data), &into) == nil {
			t.Errorf("%q is taken", data)
		}
	}
}
