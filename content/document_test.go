package content

import (
	"errors"
	"strings"
	"testing"

	"yunlan/content/shape"
)

// TestPrintedNumbersOfOtherDocuments: a Chinese number is the printed one, not the
// place among the sections; a caption numbered by its chapter is no 图 3.
func TestPrintedNumbersOfOtherDocuments(t *testing.T) {
	doc := shape.Doc{Flow: shape.Paragraphs}
	for _, l := range []struct {
		level int
		text  string
	}{{1, "前言"}, {0, "这里说明来由。"}, {1, "一、总体情况"}, {0, "本节说明情况。"}, {0, "图 3.1 各地规模"}, {2, "（一）规模"}, {0, "规模不断扩大。"}, {1, "二、问题"}, {0, "问题仍然不少。"}} {
		doc.Lines = append(doc.Lines, shape.Line{Text: l.text, Level: l.level, Apart: true})
	}
	p := Build(doc)
	for ref, title := range map[string]string{"一": "总体情况", "二": "问题", "二、": "问题", "一（一）": "规模"} {
		got, err := p.Resolve(ref)
		if err != nil {
			t.Errorf("%s: %v", ref, err)
			continue
		}
		if s, ok := p.Section(got.ID); !ok || s.Title != title {
			t.Errorf("%s is %q, want %s", ref, s.Title, title)
		}
	}
	if b, ok := p.Block("图3.1"); !ok || b.Label != "图 3.1" || b.Text != "各地规模" {
		t.Errorf("图3.1 is %+v", b)
	}
}

// lines makes a document of headings, "#" for each level, and paragraphs.
func lines(text ...string) shape.Doc {
	doc := shape.Doc{Flow: shape.Paragraphs}
	for _, l := range text {
		title := strings.TrimLeft(l, "#")
		doc.Lines = append(doc.Lines, shape.Line{Text: strings.TrimSpace(title), Level: len(l) - len(title)})
	}
	return doc
}

// TestIDsArePrintedNumbers: a number that a document prints is the ID of its section,
// whatever stands before it, and no other section has that ID; a name that several
// sections have is refused with their IDs.
func TestIDsArePrintedNumbers(t *testing.T) {
	p := Build(lines("摘录。", "# 摘要", "文。", "# 前言", "文。", "# 第一部分 总体", "## 第一章 情况", "### 第一节 规模", "文。", "### 3.3.1 明细", "文。",
		"## 第二章 问题", "### 第一节 规模", "文。", "# 第二部分 建议", "## 第三章 措施", "文。", "# 结语", "文。", "# 附件1 名单", "## 一、甲", "文。"))
	for ref, want := range map[string]ID{
		"摘要": "0.1", "前言": "0.2", "第一部分": "1", "第1部分": "1", "第三章": "2.3", "第二章第一节": "1.2.1", "第一部分第一章第一节": "1.1.1",
		"3.3.1": "3.3.1", "3.3.1.": "3.3.1", "结语": "3", "附件1": "4", "4.1": "4.1", "名单": "4",
	} {
		if got, err := p.Resolve(ref); err != nil || got.ID != want {
			t.Errorf("%s is %q, %v; want %s", ref, got.ID, err, want)
		}
	}
	for ref, want := range map[string]string{"第一节": "“第一节”有 2 处；可试 1.1.1、1.2.1", "规模": "“规模”有 2 处；可试 1.1.1、1.2.1"} {
		_, err := p.Resolve(ref)
		var unknown *RefError
		if !errors.As(err, &unknown) || err.Error()+"；"+unknown.Hint() != want {
			t.Errorf("%s: %v", ref, err)
		}
	}
	for _, ref := range []string{"第三部分", "第四章", "五"} {
		if got, err := p.Resolve(ref); err == nil {
			t.Errorf("%s is %s %s", ref, got.ID, got.Title)
		}
	}
	unnumbered := Build(lines("# 甲", "文。", "# 乙", "文。", "# 丙", "文。"))
	if got, err := unnumbered.Resolve("二"); err != nil || got.ID != "2" {
		t.Errorf("二 of a document without numbers is %q, %v", got.ID, err)
	}
}
