package plain

import (
	"os"
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/store"
)

// visit runs the program on a home with some input and returns what it said.
func visit(t *testing.T, home string, in ...string) string {
	t.Helper()
	t.Setenv("YUNLAN_HOME", home)
	talk, out := talk(strings.Join(in, "\n")+"\n", 0)
	p := &Program{Talk: talk, Paper: content.Load(), Store: store.Open(store.DefaultDirs()), Clock: clock()}
	if err := p.Run(); err != nil {
		t.Fatal(err)
	}
	if bad := drawn.FindString(out.String()); bad != "" {
		t.Errorf("it draws %q", bad)
	}
	return out.String()
}

// clock is a time that passes.
func clock() func() time.Time {
	now := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	return func() time.Time { now = now.Add(time.Second); return now }
}

// placeIn is the place that a home keeps.
func placeIn(t *testing.T, home string) string {
	t.Helper()
	t.Setenv("YUNLAN_HOME", home)
	return store.Open(store.DefaultDirs()).Place().Block
}

// says checks that all of the words were said, one after another.
func says(t *testing.T, said string, want ...string) {
	t.Helper()
	rest := said
	for _, w := range want {
		_, after, found := strings.Cut(rest, w)
		if !found {
			t.Errorf("it does not say %q in its place; it says\n%s", w, said)
			return
		}
		rest = after
	}
}

// TestEnterReadsAllOfIt reads from the first paragraph to the last by Enter
// alone: each passage once, in the order of the paper, headings announced.
func TestEnterReadsAllOfIt(t *testing.T) {
	said := visit(t, t.TempDir(), make([]string, 400)...)
	var want []string
	for _, b := range content.Load().Blocks {
		switch b.Kind {
		case content.Heading:
			want = append(want, "："+sectionTitle(b)+"，第 ")
		case content.Row:
			want = append(want, b.Cells[2].Column+"："+b.Cells[2].Text+"\n")
		case content.Figure, content.Table:
			want = append(want, "\n"+b.Label+" "+b.Text+"\n")
		case content.Paragraph:
			want = append(want, "\n"+noted(b)+"\n")
		}
	}
	says(t, said, append(want, atEnd.String(), "再见。位置已记下：")...)
}

func sectionTitle(b content.Block) string {
	s, _ := content.Load().Section(b.Section)
	if s.Level > 1 {
		return content.Load().ShortPlace(s.ID) + s.Title
	}
	return s.Number + s.Title
}

// TestNothingIsOutOfReach finds every footnote at its mark.
func TestNothingIsOutOfReach(t *testing.T) {
	p := &Program{Paper: content.Load()}
	reached := map[content.ID]bool{}
	for _, b := range p.Paper.Blocks {
		if follows(b) {
			for _, m := range p.mentions(b) {
				reached[m.ID] = true
			}
		}
	}
	for _, b := range p.Paper.Blocks {
		if (b.Kind == content.Footnote || b.Kind == content.Figure) && !reached[b.ID] {
			t.Errorf("%s is offered nowhere", b.ID)
		}
	}
}

func TestReading(t *testing.T) {
	for name, c := range map[string]struct {
		in   []string
		want []string
		at   string
	}{
		"on and back":          {[]string{"1", "", "", "p"}, []string{"前言第 3 段，第 I 页：", "前言第 2 段，第 I 页："}, "0p2"},
		"not before the first": {[]string{"", "p"}, []string{atStart.String()}, "0p1"},
		"next section":         {[]string{"", "s"}, []string{"新的一章：一、全球云计算发展概述，第 1 页。", "标题：一（一）各国", "一（一）第 1 段，第 1 页：\n美国继"}, "1.1p1"},
		"a place":              {[]string{"2.3"}, []string{"标题：二（三）", "二（三）第 1 段，"}, "2.3p1"},
		"a page":               {[]string{"12页"}, []string{"第 12 页"}, ""},
		"a row":                {[]string{"表1r3"}, []string{"表 1 第 3 行，第 11 页：\n省市：", "\n重点内容："}, "表1r3"},
		"a place on the way":   {[]string{"", "g 图4", "b"}, []string{"图 4，在二（二），第 13 页：", "回到前言第 1 段，第 I 页。"}, "0p1"},
		"a footnote":           {[]string{"注2"}, []string{"脚注 2，第 "}, "注2"},
		"a mention":            {[]string{"2.3p1", "1", "b"}, []string{"\n1 用句子说图 7：", "图 7：应用现代化架构图。", "\n1 应用架构现代化：见第 ", "回到二（三）第 1 段"}, "2.3p1"},
		"a figure":             {[]string{"图1", "1"}, []string{"图 1：全球云计算市场规模及增速", "\n1 全球云计算市场规模，2021 年：约 4,130 亿美元，推算（4910/(1+19%)，计入四舍五入为 4,108–4,144），见第 3 页“Gartner数据显示，2022年以 IaaS", "2023 年：约 6,000 亿美元，界限或预测", "2026 年：超过 10,000 亿美元，界限或预测"}, "图1"},
		"a number's passage":   {[]string{"图5", "1", "4"}, []string{"IaaS：约 1,615 亿元，推算（2442/(1+51.21%)，计入四舍五入为 1,614.6–1,615.4）", "二（二）第 2 段，"}, "图5"},
		"names, no numbers":    {[]string{"图6", "1"}, []string{"占比正文未给出数值", "\n1 阿里云：正文未给出数值，见第 14 页“据中国信息通信研究院调查统计，阿里云、天翼云"}, "图6"},
		"a citation":           {[]string{"2.3p4", "c"}, []string{"《云计算白皮书（2023年）》，中国信息通信研究院，二（三），第18–19页\n"}, "2.3p4"},
		"the contents":         {[]string{"2", "4", "b", "目录"}, []string{"目录，19 节：", "\n4 一（二）", "标题：一（二）", "回到目录。"}, "1.2p1"},
		"a name for a number":  {[]string{"检索"}, []string{askQuery.String()}, ""},
		"nothing to open":      {[]string{"", "7"}, []string{nothingToOpen.String()}, "0p1"},
		"not here":             {[]string{"", "看看"}, []string{"无效输入：看看"}, "0p1"},
		"help":                 {[]string{"", "？"}, []string{edition.Fill(readHelp.String()), helpEverywhere.String()}, "0p1"},
		"out":                  {[]string{"", "", "0", "s"}, []string{"再见。位置已记下：前言第 2 段，第 I 页。\n"}, "0p2"},
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			says(t, visit(t, home, c.in...), c.want...)
			if at := placeIn(t, home); c.at != "" && at != c.at {
				t.Errorf("the place is %q", at)
			}
		})
	}
}

// TestTheEndKeepsThePlace ends the input in the middle and goes on there, as
// the explorer would, whose finer place is left alone.
func TestTheEndKeepsThePlace(t *testing.T) {
	home := t.TempDir()
	says(t, visit(t, home, "2.3p4", ""), "再见。位置已记下：二（三）第 5 段")
	t.Setenv("YUNLAN_HOME", home)
	fine := store.Place{Block: "2.3p5", Offset: 30, Screen: "market"}
	if err := store.Open(store.DefaultDirs()).SavePlace(fine); err != nil {
		t.Fatal(err)
	}
	says(t, visit(t, home, ""), "1 接着读：二（三）第 5 段", "二（三）第 5 段")
	if got := store.Open(store.DefaultDirs()).Place(); got != fine {
		t.Errorf("the place is %+v", got)
	}
}

func TestSearching(t *testing.T) {
	for name, c := range map[string]struct {
		in   []string
		want []string
		at   string
	}{
		"how it was read": {[]string{"3", "zxqy"}, []string{"白皮书没有“zxqy”，猜读作“中小企业”，21 处（拼音首字母）。", "段，最相关的在前：", "\n1 二（"}, ""},
		"on from a hit":   {[]string{"3", "一云多芯", "1", ""}, []string{"最相关的在前：\n1 ", "一云多芯", "第 ", "段，第 "}, ""},
		"a number":        {[]string{"3", "4550", "1", ""}, []string{"找到 2 段", "二（二）第 1 段，第 12 到 13 页：\n从整体来看"}, "图4"},
		"a small number":  {[]string{"3", "/3", "b"}, []string{askQuery.String(), "找到 "}, ""},
		"more":            {[]string{"/云计算", "", "11"}, []string{"\n10 ", "回车听后面 ", "\n11 ", "段，第 "}, ""},
		"a question": {[]string{"/联通云营收", "1"}, []string{
			"1 答案：361亿元，联通云 云计算营收，2022，财报。“财报数据显示，", "远超行业平均水平。”（二（二） 第 14 页）\n2 ", "二（二）第 3 段",
		}, ""},
		"a question without answer": {[]string{"/阿里云营收"}, []string{"文中没有给出“阿里云营收”，最接近的一句：", "1 “"}, ""},
		"what follows":              {[]string{"/2021年中国云计算市场规模"}, []string{"最接近的一句：\n推算 ≈3,229 亿元 = 4550/(1+40.91%)", "\n1 4,550亿元，"}, ""},
		"another":                   {[]string{"/平台工程", "算力服务"}, []string{"找到 ", "找到 "}, ""},
		"straight from the menu":    {[]string{"平台工程", "1"}, []string{"找到 "}, ""},
		"while reading":             {[]string{"2.1", "、大模型", "b"}, []string{"找到 ", "回到二（一）第 1 段"}, "2.1p1"},
		"an example":                {[]string{"3", "2"}, []string{"\n2 zxqy\n", "没有“zxqy”，猜读作"}, ""},
		"the nearest":               {[]string{"3", "云原生安金平台", "1"}, nil, ""},
		"nothing":                   {[]string{"3", "qqqqqqqqqq"}, []string{"没有“qqqqqqqqqq”。"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			says(t, visit(t, home, c.in...), c.want...)
			if at := placeIn(t, home); c.at != "" && at != c.at {
				t.Errorf("the place is %q", at)
			}
		})
	}
}

// TestDesk keeps a mark and a note for the explorer, lists them, leads back to
// them and takes one away.
func TestDesk(t *testing.T) {
	home := t.TempDir()
	said := visit(t, home, "2.3p4", "m", "m K", "m 键", "n 要 核实 ＡＢ", "n", "第二条", "n", "", "b", "7", "1", "b", "d 2", "2", "d 2", "1", "d 9", "4", "b")
	says(t, said, "已加书签", "已加书签：二（三）第 4 段", markLetter.String(), "笔记已存", noteAsk.String(), "笔记已存", noteNone.String(),
		"书签与笔记，4 项：\n1 书签 k，二（三）第 4 段，第 18 页：", "\n2 书签，二（三）", "\n3 笔记，", "”：要 核实 ＡＢ\n4 笔记，", "：第二条\n",
		"二（三）第 4 段", "要删除的是：书签，", "书签与笔记，4 项：", droppedIt.String(), "书签与笔记，3 项：", "无效输入：d 9", "编号是 1–3。")
	t.Setenv("YUNLAN_HOME", home)
	s := store.Open(store.DefaultDirs())
	if marks := s.Marks(); len(marks) != 1 || marks[0].Letter != "k" || marks[0].Block != "2.3p4" {
		t.Errorf("marks: %+v", marks)
	}
	notes := s.Notes()
	b, _ := content.Load().Block("2.3p4")
	if len(notes) != 2 || notes[0].Text != "要 核实 ＡＢ" || notes[0].Quote != b.Text || notes[0].Created.IsZero() {
		t.Errorf("notes: %+v", notes)
	}
}

// TestNothingCanBeSaved says so once and reads on.
func TestNothingCanBeSaved(t *testing.T) {
	home := t.TempDir() + "/file"
	if err := os.WriteFile(home, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	said := visit(t, home, "", "", "m", "n x")
	if strings.Count(said, notSaved.String()) != 1 || !strings.Contains(said, "前言第 2 段") || strings.Contains(said, byeAt.F("")[:6]) && strings.Contains(said, "位置已记下") {
		t.Errorf("it says\n%s", said)
	}
}

// TestInEnglish reads the paper with an English menu around it.
func TestInEnglish(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	says(t, visit(t, t.TempDir(), "contents", "9", "/zxqy"), "1 Read on: from the beginning", "Contents, 19 sections:", "Heading: 2.3 New cloud technologies", ", page 15.",
		"section 2.3 paragraph 1, pages 15 to 16:", "Unofficial translation by yunlan; the Chinese text prevails.", "At the level of models, application modernisation", "1 figure 7 in sentences: ", "The paper has no “zxqy”; a guess: “中小企业”, 21 times (initials of pinyin).", "page 25: SMEs are the main force", "Goodbye. Your place is kept: section 2.3")
}

// TestTheMenuSaysThatAnAssessmentWaits, where it stopped, until it is finished.
func TestTheMenuSaysThatAnAssessmentWaits(t *testing.T) {
	home := t.TempDir()
	says(t, visit(t, home, "0"), "6 自评：15 题")
	says(t, visit(t, home, "6", "3", "2", "1", "q"), "主菜单", "6 自评：15 题", "第 4/14 题", "主菜单", "6 自评：上次停在第 4/14 题，接着答")
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	lang.Use(lang.English)
	says(t, visit(t, home, "0"), "6 Self-assessment: you stopped at question 4 of 14, go on")
	lang.Use(lang.Chinese)
	rest := []string{"6"}
	for range 11 {
		rest = append(rest, "3")
	}
	says(t, visit(t, home, append(rest, "5")...), "全部已答", "主菜单", "6 自评：15 题")
	says(t, visit(t, home, append(rest, "3", "3", "3", "3", "3", "q")...), "第 3/41 题", "主菜单", "6 自评：上次停在第 3/41 题")
}
