package content

import "testing"

func TestADocumentIsCalledByItsOwnNoun(t *testing.T) {
	for title, want := range map[string]string{
		"云计算白皮书（2023年）": "白皮书", "2023年政府工作报告": "报告", "EOS.IO Technical White Paper v2": "白皮书", "个人信息保护法": "本文", "": "本文",
		"报告编写手册": "手册", "Debian New Maintainers' Guide": "指南",
	} {
		if got := Noun(title)[0]; got != want {
			t.Errorf("%s is called %s, want %s", title, got, want)
		}
	}
	if got := Noun(Load().Title)[1]; got != "the paper" {
		t.Errorf("the paper is called %s in English", got)
	}
}
