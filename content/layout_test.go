package content

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// body is a paragraph in a measure of 40 cells, the first line indented: it
// sets the measure for what stands beside it.
const body = `工业软件是制造业数字化转型的核心支撑
近年来各省持续加大投入产业规模稳步提升了
应用场景不断丰富。`

// sketch is what a test expects of a block, in one line.
func sketch(p *Paper) []string {
	var out []string
	for _, b := range p.Blocks {
		text := b.Text
		if r := []rune(text); len(r) > 12 {
			text = string(r[:5]) + "…" + string(r[len(r)-5:])
		}
		out = append(out, string(b.ID)+" "+text)
	}
	return out
}

func TestLayouts(t *testing.T) {
	const p1 = "0p1 工业软件是…不断丰富。"
	for name, tc := range map[string]struct {
		lines string
		want  []string
	}{
		"source before caption": {
			body + "\n来源：公开资料\n图 1 工业软件规模\n" + body,
			[]string{p1, "图1 工业软件规模", "图1s 公开资料", "0p2 工业软件是…不断丰富。"},
		},
		"source after caption": {
			body + "\n图1 工业软件规模\n资料来源：公开资料\n" + body,
			[]string{p1, "图1 工业软件规模", "图1s 公开资料", "0p2 工业软件是…不断丰富。"},
		},
		"caption over two lines": {
			body + "\n来源：公开资料\n图 1 二〇二三年全国各省市工业软件产业规模及增速\n（亿元）\n" + body,
			[]string{p1, "图1 二〇二三年…速（亿元）", "图1s 公开资料", "0p2 工业软件是…不断丰富。"},
		},
		"figure in mid-sentence": {
			strings.Replace(body, "\n近年", "\n来源：公开资料\n图 1 工业软件规模\n近年", 1),
			[]string{p1, "图1 工业软件规模", "图1s 公开资料"},
		},
		"mention at the start of a line": {
			body + "\n工业软件的产业规模和增长速度等情况如\n图 1 所示，其中研发设计软件的增速最高，\n三成以上。\n图 1 工业软件规模\n",
			[]string{p1, "0p2 工业软件的…三成以上。", "图1 工业软件规模"},
		},
		"note and overleaf": {
			"工业软件是制造业数字化转型的核心支撑\n近年来各地持续加大投入力度1，产业规模稳步\n1 数据为全年统计\n 提升应用场景不断丰富增长势头良好前景广阔\n应用持续走深。",
			[]string{"0p1 工业软件是…持续走深。", "注1 数据为全年统计"},
		},
		"digits that are no note": {
			body + "\n1 数据为全年统计\n",
			[]string{p1, "0p2 1 数据为全年统计"},
		},
		"table by year": {
			body + "\n表 1 重点政策\n年份 名称 要点\n2021\n《工业软件规划》\n支持研发。\n2022\n《数字工厂行动\n方案》\n支持应用，给予\n奖励\n来源：公开资料\n" + body,
			[]string{
				p1, "表1 重点政策", "表1r1 2021 …支持研发。",
				"表1r2 2022 …，给予奖励", "表1s 公开资料", "0p2 工业软件是…不断丰富。",
			},
		},
		"table that cannot be read": {
			body + "\n表 1 重点政策\n名称 要点\n甲\n乙\n" + body,
			[]string{p1, "表1 重点政策", "0p2 甲", "0p3 乙", "0p4 工业软件是…不断丰富。"},
		},
		"headings": {
			" 引 言\n" + body + "\n 一、工业软件总体发展态势\n（一）产业规模稳步提升应用场景不断\n丰富\n" + body + "\n三，在这里不是标题。\n二、展望\n" + body,
			[]string{
				"0 引言", p1, "1 工业软件总体发展态势", "1.1 产业规模稳…景不断丰富",
				"1.1p1 工业软件是…不断丰富。", "1.1p2 三，在这里不是标题。", "2 展望", "2p1 工业软件是…不断丰富。",
			},
		},
		"numbered paragraphs are no headings": {
			body + "\n一、加强统筹协调，建立部门协同机制，\n形成工作合力，推动产业的高质量发展并走向\n各地落实。",
			[]string{p1, "0p2 一、加强统…各地落实。"},
		},
		"page number at the foot": {
			body + "\n- 7 -\n 研发" + body + "\n- 8 -\n 设计" + body,
			[]string{p1, "0p2 研发工业软…不断丰富。", "0p3 设计工业软…不断丰富。"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := Parse(tc.lines)
			if says := broken(p); says != "" {
				t.Error(says)
			}
			if diff := cmp.Diff(tc.want, sketch(p)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestOtherWords changes every word that the paper's structure could hang on,
// in place: the layout stays, so the structure has to.
func TestOtherWords(t *testing.T) {
	raw := strings.NewReplacer(
		"云计算白皮书（2023年）\n", "人工智能产业观察\n", " 前 言", " 引 语",
		"中国云计算市场规模及增速", "某地新能源产量及其价格", "省市 时间 相关政策 重点内容", "地区 日期 文件名称 主要内容",
		"北京\n", "新疆维吾尔自治区\n", "2023.3", "2021.11", "重庆 ", "西藏自治区 ", "云", "风",
	).Replace(whitepaper)
	p, want := Parse(raw), Load()
	if says := broken(p); says != "" {
		t.Error(says)
	}
	if p.Title != "人工智能产业观察" {
		t.Errorf("title %q", p.Title)
	}
	var got, wanted []ID
	for _, b := range p.Blocks {
		got = append(got, b.ID+" "+ID(b.Page))
	}
	for _, b := range want.Blocks {
		wanted = append(wanted, b.ID+" "+ID(b.Page))
	}
	if diff := cmp.Diff(wanted, got); diff != "" {
		t.Errorf("structure (-want +got):\n%s", diff)
	}
	first := p.Rows("表1")[0].Cells
	if first[0].Text != "新疆维吾尔自治区" || first[1].Text != "2021.11" || first[2].Column != "文件名称" {
		t.Errorf("first row %v", first)
	}
}
