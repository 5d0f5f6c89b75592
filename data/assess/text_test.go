package assess_test

import (
	"fmt"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/assess"
)

func TestSentencesOfTheBankFollowTheLanguageInUse(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	option := assess.Option{Text: assess.Text{ZH: "有", EN: "yes"}} // as it is embedded
	for l, want := range map[lang.Lang]string{lang.Chinese: "有", lang.English: "yes"} {
		lang.Use(l)
		if got := option.String() + fmt.Sprint(option.Text); got != want+want {
			t.Errorf("%v: %q", l, got)
		}
	}
}
