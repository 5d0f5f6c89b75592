package figure

import (
	"testing"

	"yunlan/content/lang"
)

func TestQualifier(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	cases := map[string][2]string{
		"":            {"", ""},
		"预计突破(下限)":    {"预计突破，下限", "expected; lower bound"},
		"近，预测（脚注1标题）": {"近，预测，脚注1标题", "nearly; forecast in the title of footnote 1"},
		"达":           {"达", ""},
		"Gartner":     {"Gartner", "Gartner"},
	}
	for q, want := range cases {
		for l, want := range map[lang.Lang]string{lang.Chinese: want[0], lang.English: want[1]} {
			lang.Use(l)
			if got := Qualifier(q); got != want {
				t.Errorf("%q is %q, want %q", q, got, want)
			}
		}
	}
}
