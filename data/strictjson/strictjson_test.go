package strictjson_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/data/strictjson"
)

type leaf struct {
	Name  string `json:"name"`
	Count *int   `json:"count"`
}

type tree struct {
	leaf
	Leaves []leaf          `json:"leaves"`
	ByName map[string]leaf `json:"by_name"`
	Raw    json.RawMessage `json:"raw"`
}

func TestDecodeTakesWhatItUnderstands(t *testing.T) {
	var got tree
	data := `{"name":"云","count":3,"leaves":[{"name":"a"},{"count":null}],"by_name":{"任意":{"name":"b"}},"raw":{"any":[1]}}` + " \n"
	if err := strictjson.Decode([]byte(data), &got); err != nil {
		t.Fatal(err)
	}
	if got.Name != "云" || *got.Count != 3 || got.Leaves[0].Name != "a" || got.ByName["任意"].Name != "b" || string(got.Raw) != `{"any":[1]}` {
		t.Errorf("%+v", got)
	}
}

func TestDecodeNamesThePlace(t *testing.T) {
	for name, c := range map[string]struct{ data, want string }{
		"empty":               {" \n", "文件是空的"},
		"unknown":             {"{\n \"nome\": 1}", "第 2 行第 7 列：没有 nome 这个字段"},
		"another case":        {`{"Name":"a"}`, "没有 Name 这个字段"},
		"unknown, deep":       {`{"leaves":[{},{"nome":1}]}`, "没有 leaves[1].nome 这个字段"},
		"twice":               {"{\"name\":\"a\",\n\"name\":\"a\"}", "第 2 行第 6 列：字段 name 写了两次"},
		"twice, deep":         {`{"by_name":{"a":{},"a":{}}}`, "字段 by_name.a 写了两次"},
		"twice, as it is":     {`{"raw":{"a":1,"a":1}}`, "字段 raw.a 写了两次"},
		"wrong type":          {"{\"leaves\":[\n{\"name\":3}]}", "第 2 行第 9 列：字段 leaves.name 的类型不对（number）"},
		"behind it":           {"{}\n{}", "第 2 行第 1 列：不是有效的 JSON：“{”不该在这里"},
		"cut off":             {"{\"name\":\n", "第 1 行第 9 列：不是有效的 JSON：到结尾还没有写完"},
		"Chinese punctuation": {`{"name"："a"}`, "第 1 行第 8 列：不是有效的 JSON：“：”不该在这里"},
		"deep":                {strings.Repeat("[", 65), "第 1 行第 65 列：括号超过 64 层"},
	} {
		t.Run(name, func(t *testing.T) {
			var into tree
			err := strictjson.Decode([]byte(c.data), &into)
			var e *strictjson.Error
			if !errors.As(err, &e) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// TestTheProgramsOwnData has no field twice.
func TestTheProgramsOwnData(t *testing.T) {
	files, err := filepath.Glob("../edition/*/*.json")
	if err != nil || len(files) < 9 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := strictjson.Decode(data, new(any)); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"name":"a","leaves":[{"count":1}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var got, again tree
		if strictjson.Decode(data, &got) == nil && json.Unmarshal(data, &again) != nil {
			t.Errorf("%q is no JSON", data)
		}
	})
}
