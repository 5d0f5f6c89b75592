package content

import (
	"strings"
	"testing"
)

// TestASeriesIsOfItsNoun: the members of a series have the noun in common that their
// ordinals count, never the beginning of what happens to follow it twice.
func TestASeriesIsOfItsNoun(t *testing.T) {
	for _, c := range []struct {
		paragraphs []string
		want       []string // the markers of their topics
	}{
		{[]string{"第一条 个人信息受保护。", "第二条 处理信息应当合法。", "第九条 个人信息处理者应当负责。"}, []string{"第一条", "第二条", "第九条"}},
		{[]string{"第四条个人信息受保护。", "第九条个人信息处理者应当负责。"}, []string{"第四条", "第九条"}},
		{[]string{"第四条　个人信息受保护。", "第九条　个人信息处理者应当负责。"}, []string{"第四条", "第九条"}},
		{[]string{"第一款 国家建立制度。", "第二款 国家支持研究。"}, []string{"第一款", "第二款"}},
		{[]string{"第一条件是资金充足。", "第二条件是人才到位。"}, []string{"第一条件是", "第二条件是"}},
		{[]string{"第一梯队行业以金融为主。", "第二梯队行业以工业为主。"}, []string{"第一梯队行业", "第二梯队行业"}},
	} {
		p := Parse("一、总则\n\n" + strings.Join(c.paragraphs, "\n\n") + "\n")
		var got []string
		for _, b := range p.Blocks {
			for _, topic := range b.Topics {
				got = append(got, topic.Marker)
			}
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%q has the topics %q, want %q", c.paragraphs, got, c.want)
		}
	}
}
