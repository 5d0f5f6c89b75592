package plain

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/store"
)

// TestTheWordsOfEverywhere tries b, q, 0 and ? at the prompts that ask for a
// choice, a place, an amount or a file.
func TestTheWordsOfEverywhere(t *testing.T) {
	help := helpEverywhere.String()
	for name, c := range map[string]struct {
		in, want []string
		not      string
	}{
		"choice, help":         {[]string{"4", "1", "2", "?", "q"}, []string{"是不是中小企业？", help, "再见"}, "无效输入"},
		"choice, back out":     {[]string{"4", "1", "2", "b", "q"}, []string{"是不是中小企业？", "回到《2023年北京市", "再见"}, "无效输入"},
		"choice, 0":            {[]string{"4", "1", "2", "0", "政策"}, []string{"是不是中小企业？", "再见"}, "政策。输入地名，"},
		"choice, other":        {[]string{"4", "1", "2", "9"}, []string{notHere.F("9")}, ""},
		"amount, all":          {[]string{"4", "1", "2", "1", "1", "1", "?", "b", "b", "b", "b", "q"}, []string{"合同金额", help, "合同金额", "是不是中小企业？", "回到《2023年北京市", "再见"}, "无效输入"},
		"place, help and back": {[]string{"4", "a", "?", "b", "q"}, []string{"企业在哪里？", help, "企业在哪里？", "回到政策。", "再见"}, "不认识"},
		"place, out":           {[]string{"4", "a", "q", "目录"}, []string{"企业在哪里？", "再见"}, "目录，"},
		"from a policy":        {[]string{"4", "1", "a", "b"}, []string{"企业在哪里？", "回到《2023年北京市"}, ""},
		"profile, help, back":  {[]string{"6", "p", "?", "浙江", "?", "b", "b", "q"}, []string{"所在地区", help, help, "所在地区", profileDone.String(), "第 1/15 题"}, "不认识"},
		"profile, out":         {[]string{"6", "p", "", "q", "q"}, []string{"所在地区", "再见"}, ""},
		"quiz, help":           {[]string{"6", "?", "b", "q"}, []string{"为什么问：", "q 或 s 保存并离开", leaveEmpty.String(), "主菜单：", "再见"}, ""},
		"note, as it is":       {[]string{"2.3", "n", "b", "q"}, []string{"b、q、? 也照样记下", "笔记已存", "再见"}, ""},
		"drop, back":           {[]string{"2.3", "m", "b", "7", "d 1", "b", "b"}, []string{"确定删除吗？", "书签与笔记，1 项", "主菜单："}, droppedIt.String()},
	} {
		t.Run(name, func(t *testing.T) {
			said := visit(t, t.TempDir(), c.in...)
			says(t, said, c.want...)
			if c.not != "" && strings.Contains(said, c.not) {
				t.Errorf("it says %q:\n%s", c.not, said)
			}
		})
	}
}

// TestWhatZeroMeans tells the truth about 0 before it is typed.
func TestWhatZeroMeans(t *testing.T) {
	said := visit(t, t.TempDir(), "?", "6", "0", "s")
	says(t, said, "0 或 q 退出（自评里 0 是不确定，q 离开）", "0 或 q 退出（自评里 0 是不确定，q 离开）", "选项 0：", "第 2/")
}

// TestLookingMovesNothing looks things up and finds the reading place where it
// was, until somebody reads on from what was found.
func TestLookingMovesNothing(t *testing.T) {
	for name, c := range map[string]struct {
		in   []string
		want string
	}{
		"a hit":           {[]string{"3", "4550", "1", "q"}, "2.1p1"},
		"a policy":        {[]string{"4", "1", "1", "q"}, "2.1p1"},
		"a number":        {[]string{"5", "图4", "1", "q"}, "2.1p1"},
		"a mark":          {[]string{"7", "1", "q"}, "2.1p1"},
		"looking again":   {[]string{"3", "4550", "1", "r", "/大模型", "1", "b", "b", "q"}, "2.1p1"},
		"reading on":      {[]string{"3", "4550", "1", "", "q"}, "图4"},
		"back to reading": {[]string{"3", "4550", "1", "o", "", "q"}, "2.1p2"},
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			visit(t, home, "2.3p4", "m", "b", "2.1p1")
			said := visit(t, home, c.in...)
			says(t, said, lookAt.String(), "再见。位置已记下：")
			if at := placeIn(t, home); at != c.want {
				t.Errorf("the place is %q, want %q:\n%s", at, c.want, said)
			}
		})
	}
}

// TestTheNumberOfQuestions says when it changes and where it goes on.
func TestTheNumberOfQuestions(t *testing.T) {
	home := t.TempDir()
	said := visit(t, home, "6", "1", "b", "3", "q")
	says(t, said, "第 1/15 题", fewer.F(15, 8, 7), "第 2/8 题", moreNow.F(8, 15, 7), "第 2/15 题", leaving.F(1, "主菜单的 6"))
	says(t, visit(t, home, "6", "q"), introResume.F(1), "从第 2 题接着答，共约 15 题。", "第 2/15 题")
	says(t, sit(t, home, "q\n", ""), leaving.F(1, goOnBy))
	p := &Program{Paper: content.Load(), Store: store.Open(store.Dirs{})}
	if name := p.parts()[quizNumber-1].name; name != roomQuiz {
		t.Errorf("the menu's %d is %s", quizNumber, name)
	}
}

// TestOptionsAreHeard keeps the number of an option apart from its text.
func TestOptionsAreHeard(t *testing.T) {
	says(t, sit(t, t.TempDir(), "3\n1\n", assess.Quick), "\n选项 1：", "\n选项 0：")
}

// TestFiguresByName opens a figure of the list as people call it.
func TestFiguresByName(t *testing.T) {
	for _, name := range []string{"图4", "fig4", "4", "图 4"} {
		says(t, visit(t, t.TempDir(), "5", name, "b"), "张图和系列", "图 4：", "2022 年：4,550 亿元", "回到市场。")
	}
	says(t, visit(t, t.TempDir(), "5", "图99"), notHere.F("图99"))
}
