package answer

import "testing"

// TestTheNounOfWhichOnes is the head of what is asked for, wherever it stands.
func TestTheNounOfWhichOnes(t *testing.T) {
	for typed, want := range map[string]string{
		"一云多芯支持哪些国产芯片": "芯片", "第三梯队行业有哪些": "行业", "哪些企业推出CNAPP": "企业", "平台的能力包括哪些": "能力",
		"云安全包括哪些能力": "能力", "哪些用户的数据": "用户", "which chips does it support": "chip", "which one is it": "", "前六名是哪几家": "", "芯片有多少": "",
	} {
		if got := (question{typed: typed}).noun(); got != want {
			t.Errorf("%s asks for %q, want %q", typed, got, want)
		}
	}
}

// TestOddNounsAreNoPatterns: what is typed is looked for as it is.
func TestOddNounsAreNoPatterns(t *testing.T) {
	for _, typed := range []string{"which (a*s are there", "a)b有哪些", "[x有哪些", "哪些(*"} {
		q := question{typed: typed}
		if of := (&Answerer{}).list(q); of.noun != "" && of.in("芯片包括甲、乙。", "") {
			t.Errorf("%s finds a list", typed)
		}
	}
}

// TestListsOfANoun are told from sentences that have the noun and other lists.
func TestListsOfANoun(t *testing.T) {
	for said, want := range map[string]bool{
		"兼容甲芯、乙芯、丙芯等国产芯片。":                                true,
		"支持的芯片包括甲芯、乙芯和丙芯。":                                true,
		"支持以下芯片：甲芯、乙芯。":                                   true,
		"已适配甲芯片、乙芯片。":                                     true,
		"可运行在多种芯片类型的服务器上，支持混合部署、统一调度。":                    false,
		"芯片如何选择，取决于性能、价格。":                                false,
		"适配各种芯片、虚拟机、中间件等。":                                false,
		"甲公司、乙公司等企业的芯片。":                                  false,
		"a_b、c_d、e_f。":                                    false,
		"It runs on chips such as Alpha, Beta and Gamma.": true,
		"It runs on Alpha, Beta and other server chips.":  true,
		"Chips are expensive, scarce and slow to come.":   false,
	} {
		noun := "芯片"
		if said[0] < 0x80 {
			noun = "chip"
		}
		if got := (list{nouns: []string{noun}}).in(said, ""); got != want {
			t.Errorf("%s: %v", said, got)
		}
	}
}
