package content

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/content/shape"
)

// letter is an official letter, with what stands between its text and its signature,
// and what follows it.
func letter(below, annexes string) string {
	return "各区工业和信息化局：\n为推动企业用云，现将有关事项通知如下。\n一、总体要求\n坚持企业主体、政府引导，分类施策，务求实效，推动中小企业数字化转型走深走实。\n二、申报条件\n" +
		"1. 在本市注册，近三年没有违法记录。\n2. 有专人负责组织实施。\n" + below + "\n某某市工业和信息化局\n2023年5月6日\n" + annexes
}

// TestWhatLettersSayOfTheirAnnexes: a list of annexes, who is written to and who may be
// asked are no headings; the annexes themselves are.
func TestWhatLettersSayOfTheirAnnexes(t *testing.T) {
	own := []string{"一、总体要求", "二、申报条件"}
	for name, tc := range map[string]struct {
		below, annexes string
		more           []string
	}{
		"on one line":        {"附件：1. 申报书　2. 材料清单", "", nil},
		"close together":     {"附件：1.申报书2.材料清单", "", nil},
		"one below another":  {"附件：1. 申报书\n2. 材料清单\n3. 推荐表", "", nil},
		"two":                {"附件：1．申报书\n2．材料清单", "", nil},
		"in brackets":        {"附件：（一）申报书\n（二）材料清单", "", nil},
		"each with its name": {"附件1：申报书\n附件2：材料清单", "", nil},
		"each, one line":     {"附件1.申报书 2.材料清单", "", nil},
		"a single one":       {"附件：试点城市申报书", "", nil},
		"short":              {"附：1. 申报书 2. 材料清单", "", nil},
		"annexes of tables":  {"附表：1. 分工表 2. 进度表", "", nil},
		"who may be asked":   {"联系人：1. 张三 2. 李四\n联系电话：010-12345678\n抄送：市委办公室", "", nil},
		"numbered": {
			"三、报送材料：1. 申报书 2. 材料清单\n四、联系人：张三，010-12345678\n五、报送时间和方式\n请于6月底前报送。", "",
			[]string{"五、报送时间和方式"},
		},
		"with its annexes": {
			"附件：1. 申报书\n2. 材料清单", "附件1\n试点城市申报书\n一、基本情况\n按照本单位的实际情况如实填写，所填内容应当与随附的证明材料一致。\n二、工作基础\n说明已经开展的工作、取得的成效和存在的困难，篇幅在两千字以内为宜。\n附件2：材料清单\n营业执照复印件一份，加盖公章，并与其他材料按照顺序一起装订成册。\n附录A 术语\n云计算是一种按需使用计算资源的模式，使用者只为自己用到的部分付费。",
			[]string{"附件1 试点城市申报书", "一、基本情况", "二、工作基础", "附件2：材料清单", "附录A 术语"},
		},
		"with its only annex": {
			"附件：重点任务分工表", "附件\n重点任务分工表\n一、夯实基础\n由市工业和信息化局负责，各区按照职责分工落实，年底前取得实质进展。",
			[]string{"附件 重点任务分工表", "一、夯实基础"},
		},
		"title repeated": {
			"", "附件1：申报书\n申报书\n一、基本情况\n按照本单位的实际情况如实填写，所填内容应当与随附的证明材料一致。\n二、其他\n没有。",
			[]string{"附件1：申报书", "一、基本情况", "二、其他"},
		},
	} {
		for _, flow := range []shape.Flow{shape.Paragraphs, shape.Spaced} {
			t.Run(name+" "+string(flow), func(t *testing.T) {
				text := letter(tc.below, tc.annexes)
				if flow == shape.Spaced {
					text = strings.ReplaceAll(text, "\n", "\n\n")
				}
				p := Build(shape.Text(text, flow))
				if says := brokenCover(p); says != "" {
					t.Error(says)
				}
				var got []string
				for _, b := range p.Blocks {
					if b.Kind == Heading {
						got = append(got, b.Label+b.Text)
					}
				}
				if diff := cmp.Diff(append(own[:2:2], tc.more...), got); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			})
		}
	}
}
