package source_test

import (
	"testing"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/content/source"
)

// small are limits that let a fuzzer meet them.
func small() source.Limits {
	l := source.Usual
	l.Text, l.Packed, l.Inflated, l.Entry, l.Entries = 1<<20, 1<<20, 1<<20, 1<<20, 100
	return l
}

// check reads data as name and holds the law: an error or a paper that has every
// character once.
func check(t *testing.T, name string, data []byte) {
	doc, _, err := source.Read(name, data, small())
	if err != nil {
		if err.Error() == "" {
			t.Fatal("an error without words")
		}
		return
	}
	p := content.Build(doc)
	if says := uncovered(p); says != "" {
		t.Fatal(says)
	}
	if !utf8.ValidString(p.Raw) {
		t.Fatal("the text is not valid UTF-8")
	}
}

func FuzzPlain(f *testing.F) {
	f.Add([]byte(prose))
	f.Add([]byte("1. 概述\n1.1 背景\n正文。\f第二页\n附件1：表\n一、甲。乙\n"))
	f.Add([]byte("\xff\xfea\x00\n\x00"))
	f.Fuzz(func(t *testing.T, data []byte) { check(t, "f.txt", data) })
}

func FuzzMarkdown(f *testing.F) {
	f.Add([]byte("---\ntitle: x\n---\n# 总则\n\n文[^1]。\n\n[^1]: 注\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n<div>*x*</div>\n"))
	f.Add([]byte("目录\n- [一](#a)\n- [二](#b)\n\n## 一\n## 二\n### 三\n"))
	f.Fuzz(func(t *testing.T, data []byte) { check(t, "f.md", data) })
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte("<!DOCTYPE html><title>题</title><h1>一</h1><p>文\n字</p><table><caption>表</caption><tr><th>甲<th>乙<tr><td colspan=2>丙</table><pre>a\nb</pre>"))
	f.Add([]byte("<html><meta charset=gbk><nav>x</nav><ul><li>a<li>b</ul><svg><title>t</title></svg>"))
	f.Fuzz(func(t *testing.T, data []byte) { check(t, "f.html", data) })
}

func FuzzDocx(f *testing.F) {
	f.Add(`<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>总则</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tc></w:tr></w:tbl>`)
	f.Add(`<w:p><w:r><w:del><w:delText>x</w:delText></w:del><w:footnoteReference w:id="1"/></w:r></w:p></w:tc></w:tr>`)
	f.Fuzz(func(t *testing.T, body string) { check(t, "f.docx", docxOf(t, body)) })
}

func FuzzEpub(f *testing.F) {
	f.Add("book/", `<html><body><h1 id="a">一</h1><p>文</p></body></html>`)
	f.Fuzz(func(t *testing.T, folder, chapter string) { check(t, "f.epub", epubOf(t, folder, chapter)) })
}
