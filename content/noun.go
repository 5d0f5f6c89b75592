package content

import (
	"strings"

	"yunlan/content/lang"
)

// titleNouns are what documents call themselves, by how their titles end.
var titleNouns = []struct {
	ending string
	noun   lang.Text
}{
	{"白皮书", nounPaper},
	{"white paper", nounPaper},
	{"whitepaper", nounPaper},
	{"蓝皮书", nounBlueBook},
	{"报告", nounReport},
	{"report", nounReport},
	{"手册", nounManual},
	{"manual", nounManual},
	{"指南", nounGuide},
	{"guide", nounGuide},
}

// Noun is what a document calls itself in a sentence (白皮书), by its title: 本文
// where the title does not say.
func Noun(title string) lang.Text {
	title = strings.ToLower(title)
	best, noun := -1, nounText
	for _, n := range titleNouns {
		if i := strings.LastIndex(title, n.ending); i > best {
			best, noun = i, n.noun
		}
	}
	return noun
}
