package answers_test

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/source"
	"yunlan/search"
	"yunlan/ui/answers"
)

// someLaw is a document that nobody has prepared.
const someLaw = `# 信息保护办法

## 第一章 总则

第一条 信息的处理包括信息的收集、存储、使用、传输等。

第二条 处理信息应当遵循合法、正当、必要和诚信原则，不得误导他人。

第三条 敏感信息是一旦泄露容易造成损害的信息，包括生物识别、医疗健康、金融账户等信息。

## 第二章 跨境提供

第四条 处理者向境外提供信息的，应当具备下列条件之一：

（一）通过安全评估；

（二）经专业机构认证；

（三）法律规定的其他条件。

第五条 处理者违反本办法的，消费者组织和由部门确定的组织可以提起诉讼。

## 第三章 信使协议

这个协议的技术特点是：

规划路径，确保消息可达；

使用加密技术，保护隐私。

如果需要定时运行，可以使用这个目录。相应的文件名是：

- daily，每天运行；

- weekly，每周运行。

各维度的权重按三个准则取舍：

1. 重要性；

2. 噪声；

3. 可控程度。

我们将引入硬件加密机制，包括加密机、智能卡等。

（1）甲公司——甲公司是信息服务企业。公司业务类型包括软件开发、应用维护。

（2）乙公司——乙公司为企业提供数据，公司业务类型包括数据采集、数据标注。

第六条 用户众多、业务复杂的处理者，应当履行下列义务：

（一）接受监督；

（二）公布报告。

推出首发经济、银发经济等政策，优化退税环境。热点账户的总账，如收入、支出、余额等。

可使用多种TrueType字体和Type1字体。
`

// TestWhichOnesOfAnyDocument: a list in a sentence, or below one, answers which things there
// are; what only has the words of the question does not.
func TestWhichOnesOfAnyDocument(t *testing.T) {
	doc, _, err := source.Read("law.md", []byte(someLaw), source.Usual)
	if err != nil {
		t.Fatal(err)
	}
	paper := content.Build(doc)
	a, engine := answers.New(paper), search.New(paper)
	for q, want := range map[string]string{
		"信息的处理包括哪些活动":     "第一条",
		"处理信息应当遵循哪些原则":    "第二条",
		"敏感信息包括哪些":        "第三条",
		"向境外提供信息应当具备哪些条件": "第四条 （一） （二） （三）",
		"信使协议的技术特点有哪些":    "这个协议 规划路径 使用加密",
		"硬件加密机制包括哪些":      "我们将引入",
		"乙公司的业务类型包括哪些":    "（2）乙公司——乙公司为企业提供数据，公司业务类型包括数据采集",
		"哪些组织属于处理者":       "",
		"处理信息需要哪些文件":      "",
		"权重有哪些维度":         "",
		"丙公司的业务类型包括哪些":    "",
		"境内提供信息应当具备哪些条件":  "",
		"个人享有哪些权利":        "",
		"处理者有哪些义务":        "",
		"优化了哪些政策":         "",
		"首发经济有哪些":         "",
		"热点账户有哪些":         "",
		"哪些人可以提起诉讼":       "",
		"CTEX有哪些字体":       "",
	} {
		card, _ := a.Answer(engine.Search(search.Query{Text: q}))
		words := strings.Fields(want)
		if want != "" && strings.HasPrefix(want, "第四条") || strings.HasPrefix(want, "这个") {
			if !card.Listed() {
				t.Errorf("%s: no points: %+v", q, card.Items)
			}
		}
		if len(card.Items) != len(words) {
			t.Errorf("%s: %+v, want %s", q, card.Items, want)
			continue
		}
		for i, w := range words {
			if !strings.HasPrefix(card.Items[i].Quote, w) {
				t.Errorf("%s: %s, want %s", q, card.Items[i].Quote, w)
			}
		}
	}
}
