package content

import (
	"errors"
	"strings"
	"testing"

	"yunlan/content/lang"
)

// TestRefErrorsSayWhatToWrite in both languages, the nearest first.
func TestRefErrorsSayWhatToWrite(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	bare := Parse("只有一段文字，没有标题。")
	for _, c := range []struct {
		paper    *Paper
		ref      string
		zh, en   string
		zhh, enh string
	}{
		{Load(), "9", "找不到“9”：章节只到 5", "“9” was not found: chapters go up to 5", "可试 5、4", "try 5, 4"},
		{Load(), "9.9", "找不到“9.9”：章节只到 5", "“9.9” was not found: chapters go up to 5", "可试 5、4.3", "try 5, 4.3"},
		{Load(), "2.9", "找不到“2.9”：2 的小节只到 2.4", "“2.9” was not found: sections of 2 go up to 2.4", "可试 2.4、2.1", "try 2.4, 2.1"},
		{Load(), "5.1", "找不到“5.1”：5 没有小节", "“5.1” was not found: 5 has no sections", "可试 5", "try 5"},
		{Load(), "2.3p99", "找不到“2.3p99”：2.3 的段落只到 2.3p6", "“2.3p99” was not found: paragraphs of 2.3 go up to 2.3p6", "可试 2.3p6、2.3p1", "try 2.3p6, 2.3p1"},
		{Load(), "图8", "找不到“图8”：图只到 图7", "“图8” was not found: figures go up to fig7", "可试 图7、图1", "try fig7, fig1"},
		{Load(), "表2", "找不到“表2”：表只有 表1", "“表2” was not found: tables: there is only tab1", "可试 表1", "try tab1"},
		{Load(), "表1r13", "找不到“表1r13”：表只到 表1r12", "“表1r13” was not found: tables go up to tab1r12", "可试 表1r12、表1r1", "try tab1r12, tab1r1"},
		{Load(), "表2r1", "找不到“表2r1”：表只有 表1", "“表2r1” was not found: tables: there is only tab1", "可试 表1", "try tab1"},
		{Load(), "图4r1", "找不到“图4r1”：图只到 图7", "“图4r1” was not found: figures go up to fig7", "可试 图7、图1", "try fig7, fig1"},
		{Load(), "99页", "找不到“99页”：页码只到 40页", "“99页” was not found: pages go up to page40", "可试 40页、I页", "try page40, pageI"},
		{Load(), "III页", "找不到“III页”：页码只到 II页", "“III页” was not found: pages go up to pageII", "可试 II页、I页", "try pageII, pageI"},
		{bare, "图1", "找不到“图1”：没有图", "“图1” was not found: there are no figures", "", ""},
		{bare, "XII页", "找不到“XII页”：页码只有 1页", "“XII页” was not found: pages: there is only page1", "可试 1页", "try page1"},
		{bare, "7", "找不到“7”：章节只有 0", "“7” was not found: chapters: there is only 0", "可试 0", "try 0"},
	} {
		for l, want := range [][2]string{{c.zh, c.zhh}, {c.en, c.enh}} {
			lang.Use(lang.Lang(l))
			_, err := c.paper.Resolve(c.ref)
			var e *RefError
			if !errors.As(err, &e) || e.Error() != want[0] || e.Hint() != want[1] {
				t.Errorf("%s: %v; want %s\t%s", c.ref, err, want[0], want[1])
			}
		}
	}
}

// TestFormsThatNobodyWrites are told what there is, one of each kind.
func TestFormsThatNobodyWrites(t *testing.T) {
	for _, ref := range []string{"x", "第", "第页", "页", "page", "二（三", "二（三）四", "2.3p4x", "p", "章"} {
		_, err := Load().Resolve(ref)
		var e *RefError
		if !errors.As(err, &e) || e.Reason != "不认识这种写法" {
			t.Errorf("%q: %v", ref, err)
		}
	}
	_, err := Load().Resolve("x")
	var e *RefError
	if !errors.As(err, &e) || e.Hint() != "可试 0、0p1、图1、注1、表1" {
		t.Errorf("the hint is %s", e.Hint())
	}
}

// TestWhatWasWrittenIsEchoed on one line, within bounds.
func TestWhatWasWrittenIsEchoed(t *testing.T) {
	forty := strings.Repeat("云", 40)
	for in, want := range map[string]string{
		"": "", "2.9": "2.9", " 二\n（九） ": "二 （九）", forty: forty, forty + "计": forty + "…", "\x1b[2J": "[2J",
	} {
		if got := Echo(in); got != want {
			t.Errorf("%q is echoed as %q", in, got)
		}
	}
}

// TestNamesThatPeopleGive, with zeros in front, in words and half Chinese.
func TestNamesThatPeopleGive(t *testing.T) {
	for ref, want := range map[string]string{
		"图04": "图4", "figure4": "图4", "fig.4": "图4", "table1": "表1", "tab.1": "表1", "footnote2": "注2", "注释2": "注2", "注02": "注2", "表01r3": "表1r3",
		"第二章": "2", "二章": "2", "第2章": "2", "二、（三）": "2.3", "第二章（三）": "2.3", "2.3节": "2.3", "第2.3节": "2.3",
		"p.12": "12页", "012页": "12页", "第012页": "12页", "i页": "I页", "pageii": "II页", "第12页": "12页",
	} {
		got, err := Load().Resolve(ref)
		same, err2 := Load().Resolve(want)
		if err != nil || err2 != nil || got.Kind != same.Kind || got.ID != same.ID || got.Page != same.Page || got.Title != same.Title {
			t.Errorf("%s is %s on %s (%v), not %s on %s (%v)", ref, got.ID, got.Page, err, same.ID, same.Page, err2)
		}
	}
}
