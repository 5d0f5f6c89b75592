package answer

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/search"
)

// law is a document of which nobody has listed the terms.
const law = `第一章 总则

第一条 个人信息是重要的资源，处理个人信息应当合法。

第四条 个人信息是以电子或者其他方式记录的与自然人有关的各种信息，不包括匿名化处理后的信息。

第五条 国家数据是否开放，由主管部门决定。公共数据是重要的战略资源。数据指数逐年上升。

第六条 敏感个人信息是一旦泄露，容易使自然人受到侵害的个人信息。

第二章 附则

本法所称自动化决策，是指通过计算机程序自动分析、评估个人行为习惯的活动。

（二）匿名化（anonymization），是指个人信息经过处理无法识别特定自然人的过程。

（三）“去标识化”：指在不借助额外信息的情况下无法识别自然人的过程。

算力是数字经济时代的关键。云是一种按需取用的服务。

Latency is the time it takes for one account to send a message. A smart contract is a program on the chain. The term personal data means any information relating to a person. Latency is low. The chain is the key to trust.
`

// TestWhatAWordIsIsReadFromTheSentenceThatDefinesIt: by the words that define, the
// kind of what the word names, and neither by praise nor by what only begins alike.
func TestWhatAWordIsIsReadFromTheSentenceThatDefinesIt(t *testing.T) {
	p := content.Parse(law)
	e := search.New(p)
	t.Cleanup(func() { _ = e.Close() })
	a := New(Source{Paper: p})
	for question, want := range map[string]string{
		"什么是个人信息":                     "第四条 个人信息是以电子",
		"敏感个人信息是什么":                   "第六条 敏感个人信息是一旦",
		"什么是自动化决策":                    "本法所称自动化决策，是指",
		"匿名化是什么意思":                    "（二）匿名化（anonymization），是指",
		"去标识化的含义":                     "（三）“去标识化”：指",
		"what is latency":             "Latency is the time",
		"what is a smart contract":    "A smart contract is a program",
		"definition of personal data": "The term personal data means",
		"什么是国家数据":                     "",
		"什么是公共数据":                     "",
		"什么是数据":                       "",
		"什么是算力":                       "",
		"what is the chain":           "",
	} {
		c, ok := a.Answer(e.Search(search.Query{Text: question, Limit: MaxHits}))
		switch {
		case want == "" && ok && c.Kind == Stated:
			t.Errorf("%s: answered by %q", question, c.Items[0].Quote)
		case want != "" && (!ok || c.Kind != Stated || !strings.HasPrefix(c.Items[0].Quote, want)):
			t.Errorf("%s: %v %+v, want %s", question, ok, c, want)
		}
	}
}
