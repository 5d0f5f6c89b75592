package assess_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/firm"
)

const goodFile = `{
  "profile": {"size": "sme", "region": ["浙江", "宁波"], "has_dev_team": null, "uses_compute": true,
    "subsidy_facts": {"is_zjtx": true, "contract_amount_fen": 12000000, "star_level_sichuan": 5}},
  "mode": "quick",
  "answers": {"str5": "4", "acc1": "unsure", "mod1": "na"}
}`

func TestDecodeAnswers(t *testing.T) {
	yes := true
	want := assess.Answers{
		Mode:  assess.Quick,
		Given: map[string]assess.Value{"str5": "4", "acc1": "unsure", "mod1": "na"},
		Profile: assess.Profile{
			Size: "sme", Region: []string{"浙江", "宁波"}, UsesCompute: &yes,
			SubsidyFacts: firm.Profile{"is_zjtx": "true", "contract_amount_fen": "12000000", "star_level_sichuan": "5"},
		},
	}
	for name, file := range map[string]string{
		"as documented":        goodFile,
		"windows line ends":    strings.ReplaceAll(goodFile, "\n", "\r\n"),
		"region in one string": strings.Replace(goodFile, `["浙江", "宁波"]`, `"浙江/宁波"`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			got, err := assess.DecodeAnswers(strings.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDecodeWithoutProfile(t *testing.T) {
	got, err := assess.DecodeAnswers(strings.NewReader(`{"mode":"full","answers":{}}`))
	if err != nil || !cmp.Equal(got.Profile, assess.Profile{}) {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestDecodeNamesThePlace(t *testing.T) {
	cases := []struct{ name, file, want string }{
		{"empty", "", "the file is empty"},
		{"white space", " \n\t\n", "the file is empty"},
		{"not JSON", "str5 = 4\n", "line 1, column 1: not valid JSON"},
		{"cut off", "{\n \"mode\": \"full\",\n \"answers\": {", "line 3, column 14: not valid JSON"},
		{"missing comma", "{\n \"mode\": \"full\"\n \"answers\": {}}", "line 3, column 2: not valid JSON"},
		{"something behind", "{\"mode\":\"full\",\"answers\":{}}\n{}", "line 2, column 1: not valid JSON"},
		{"deep", strings.Repeat("[", 20000), "column 65: nested more than 64 levels"},
		{"a list", "[]", "line 1: expected a JSON object"},
		{"null", "null", "line 1: expected a JSON object"},
		{"no mode", "\n{\"answers\":{}}", "line 2: mode: is missing"},
		{"no answers", `{"mode":"full"}`, "answers: is missing"},
		{"unknown mode", "{\n\"mode\":\"fast\",\"answers\":{}}", `line 2: mode: must be "quick" or "full"`},
		{"mode a number", `{"mode":1,"answers":{}}`, "line 1: mode: must be"},
		{"answers a list", "{\"mode\":\"full\",\n\"answers\":[]}", "line 2: answers: expected a JSON object"},
		{"profile null", `{"mode":"full","profile":null,"answers":{}}`, "profile: expected a JSON object"},
		{"unknown field", "{\"mode\":\"full\",\n\n\"score\":5}", "line 3: score: unknown field"},
		{"unknown question", "{\"mode\":\"full\",\"answers\":{\n\"str5\":\"1\",\n\"str9\":\"1\"}}", "line 3: answers.str9: unknown question"},
		{"odd question", "{\"mode\":\"full\",\"answers\":{\"\\u001b[31m\":\"1\"}}", `answers."\x1b[31m": unknown question`},
		{"a number", "{\"mode\":\"full\",\"answers\":{\n\"str5\":3}}", `line 2: answers.str5: must be "0" to "4"`},
		{"five points", `{"mode":"full","answers":{"str5":"5"}}`, "answers.str5: must be"},
		{"empty value", `{"mode":"full","answers":{"str5":""}}`, "answers.str5: must be"},
		{"value null", `{"mode":"full","answers":{"str5":null}}`, "answers.str5: must be"},
		{"value a list", `{"mode":"full","answers":{"str5":["1"]}}`, "answers.str5: must be"},
		{"na not offered", `{"mode":"full","answers":{"str5":"na"}}`, `answers.str5: this question does not offer "na"`},
		{"answered twice", "{\"mode\":\"full\",\"answers\":{\"str5\":\"1\",\n\"str5\":\"1\"}}", "line 2: answers.str5: is given twice"},
		{"mode twice", `{"mode":"full","mode":"full","answers":{}}`, "mode: is given twice"},
		{"unknown profile field", `{"profile":{"name":"x"},"mode":"full","answers":{}}`, "profile.name: unknown field"},
		{"unknown size", `{"profile":{"size":"tiny"},"mode":"full","answers":{}}`, "profile.size: must be one of: sme / large / unknown"},
		{"unknown industry", `{"profile":{"industry":"渔业"},"mode":"full","answers":{}}`, "profile.industry: must be one of"},
		{"yes in words", `{"profile":{"has_dev_team":"yes"},"mode":"full","answers":{}}`, "profile.has_dev_team: must be true"},
		{"region a number", `{"profile":{"region":3},"mode":"full","answers":{}}`, "profile.region: must be"},
		{"region of numbers", `{"profile":{"region":[3]},"mode":"full","answers":{}}`, "profile.region: must be"},
		{"fraction of a fen", `{"profile":{"subsidy_facts":{"contract_amount_fen":0.5}},"mode":"full","answers":{}}`, "profile.subsidy_facts.contract_amount_fen: must be a whole number"},
		{"debt", `{"profile":{"subsidy_facts":{"contract_amount_fen":-1}},"mode":"full","answers":{}}`, "contract_amount_fen: must be a whole number"},
		{"six stars", `{"profile":{"subsidy_facts":{"star_level_sichuan":6}},"mode":"full","answers":{}}`, "star_level_sichuan: must be 0 to 5"},
		{"unknown fact", `{"profile":{"subsidy_facts":{"rich":true}},"mode":"full","answers":{}}`, "profile.subsidy_facts.rich: unknown field"},
	}
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := assess.DecodeAnswers(strings.NewReader(c.file))
			var input *assess.InputError
			if !errors.As(err, &input) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestDecodeSpeaksChinese(t *testing.T) {
	_, err := assess.DecodeAnswers(strings.NewReader("{\"mode\":\"full\",\n\"answers\":{\"str9\":\"1\"}}"))
	var input *assess.InputError
	if !errors.As(err, &input) || input.Error() != "第 2 行：answers.str9：没有这道题" {
		t.Errorf("%v", err)
	}
}

// endless never ends; reading more than the limit of it is a mistake.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	e.read += len(p)
	return copy(p, bytes.Repeat([]byte(" "), len(p))), nil
}

func TestDecodeStopsAtTheLimit(t *testing.T) {
	r := &endless{}
	_, err := assess.DecodeAnswers(r)
	if err == nil || !strings.Contains(err.Error(), "超过 1 MB") {
		t.Errorf("error %v", err)
	}
	if r.read > 4<<20 {
		t.Errorf("read %d bytes", r.read)
	}
}

func TestDecodeADirectory(t *testing.T) {
	dir, err := os.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = dir.Close() }()
	if _, err := assess.DecodeAnswers(dir); err == nil || !strings.HasPrefix(err.Error(), "reading the answers: ") {
		t.Errorf("error %v", err)
	}
}

// TestOrderOfAnswersIsIrrelevant writes the same answers in two orders.
func TestOrderOfAnswersIsIrrelevant(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		a := anyAnswers(t)
		var members []string
		for id, v := range a.Given {
			members = append(members, `"`+id+`":"`+string(v)+`"`)
		}
		shuffled := rapid.Permutation(members).Draw(t, "order")
		profile, err := json.Marshal(a.Profile)
		if err != nil {
			t.Fatal(err)
		}
		file := `{"answers":{` + strings.Join(shuffled, ",") + `},"mode":"` + string(a.Mode) + `","profile":` + string(profile) + `}`
		decoded, err := assess.DecodeAnswers(strings.NewReader(file))
		if err != nil {
			t.Fatalf("%v in %s", err, file)
		}
		if diff := cmp.Diff(bank.Score(a), bank.Score(decoded)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// FuzzDecodeAnswers: whatever the file, an *InputError or answers that come
// back the same from their own JSON and can be scored.
func FuzzDecodeAnswers(f *testing.F) {
	f.Add([]byte(goodFile))
	f.Add([]byte(`{"mode":"full","answers":{"str5":"1","str5":"1"}}`))
	f.Add([]byte(`[[[{`))
	f.Fuzz(func(t *testing.T, file []byte) {
		a, err := assess.DecodeAnswers(bytes.NewReader(file))
		if err != nil {
			var input *assess.InputError
			if !errors.As(err, &input) || input.Error() == "" {
				t.Fatalf("error %v", err)
			}
			return
		}
		assess.Load().Score(a)
		again, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		back, err := assess.DecodeAnswers(bytes.NewReader(again))
		if err != nil || !cmp.Equal(a.Given, back.Given) {
			t.Fatalf("%s: %v", again, err)
		}
	})
}
