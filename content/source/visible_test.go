package source_test

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/source"
)

// shown are the blocks of a document as a reader sees them: labels, marks as [1],
// the cells of a row with a stroke between.
func shown(p *content.Paper) []string {
	var all []string
	for _, b := range p.Blocks {
		text := b.Text
		for _, m := range slices.Backward(b.Notes) {
			text = text[:m.Start] + "[" + strings.TrimPrefix(string(m.Target), "注") + "]" + text[m.Start:]
		}
		if b.Kind == content.Row || b.Kind == content.Table {
			var cells []string
			for _, c := range b.Cells {
				cells = append(cells, c.Text)
			}
			if b.Kind == content.Row {
				text = ""
			}
			text += strings.Join(cells, "|")
		}
		all = append(all, strings.TrimSpace(string(b.Kind[:1])+" "+b.Label+text))
	}
	return all
}

// TestWhatAFileShowsIsKept: what a file shows without writing it into its text, the
// numbers of lists, headings and notes, is text of the document; what looks like
// something else stays what it is.
func TestWhatAFileShowsIsKept(t *testing.T) {
	const body = `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>总则</w:t></w:r></w:p>` +
		`<w:p><w:r><w:t>依据</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>制定。</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>附则</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>后记</w:t></w:r></w:p>`
	const styles = `<w:styles xmlns:w="w"><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>`
	const counted = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1章"/></w:lvl>` +
		`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
	const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>见公告。</w:t></w:r></w:p></w:footnote></w:footnotes>`
	for _, c := range []struct {
		name string
		data string
		want []string
	}{
		{"lists.md", "说明\n\n3. 甲\n4. 乙\n\n   续\n   1) 丙\n5.\n\n- 丁\n", []string{"p 说明", "p 3. 甲", "p 4. 乙", "p 续", "p 1) 丙", "p 5.", "p 丁"}},
		{"notes.md", "依据[^b]制定[^a]。\n又一行[^b]\n结束。\n\n[^a]: 注甲\n[^b]: 注乙\n[^c]: 没人提到\n", []string{"p 依据[1]制定[2]。又一行[1]结束。", "f 1注乙", "f 2注甲", "f 3没人提到"}},
		{"onlynote.md", "[^1]: 只有注\n", []string{"f 1只有注"}},
		{"cells.md", "| 甲 | 乙[^1] |\n|---|---|\n| 1 | 2 |\n\n[^1]: 注\n", []string{"t 甲|乙[1]", "r 1|2", "f 1注"}},
		{"lists.html", "<!DOCTYPE html><ol start=2 type=A><li>甲<li><p>乙</p><ol type=i><li>丙</ol><li value=9>丁<li></ol><ol style='list-style: none'><li>戊</ol>", []string{"p B. 甲", "p C. 乙", "p i. 丙", "p I. 丁", "p J.", "p 戊"}},
		{"reversed.html", "<!DOCTYPE html><ol reversed><li>甲<li><pre>乙</pre></ol>", []string{"p 2. 甲", "p 1.", "p 乙"}},
		{"captions.md", "# 甲\n\n如图1-1和图3-5。\n\n图1-1 架构\n\n图 3 规模\n\n表 3.1. 名称\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n图 A.2：附图\n", []string{"h 甲", "p 如图1-1和图3-5。", "f 图1-1架构", "f 图 3规模", "t 表 3.1.名称甲|乙", "r 1|2", "f 图 A.2：附图"}},
		{"price.txt", "价目\n苹果……………5\n香蕉……………6\n梨子……………7\n桃子……………8\n杏子……………9\n李子……………10\n", []string{"p 价目", "p 苹果……………5", "p 香蕉……………6", "p 梨子……………7", "p 桃子……………8", "p 杏子……………9", "p 李子……………10"}},
		{"headings.md", "# 概述报告\n\n## 研究背景\n\n## 研究方法\n", []string{"p 概述报告", "h 研究背景", "h 研究方法"}},
		{"stub.html", "<!DOCTYPE html><h1>甲</h1><h2>乙</h2><h2>丙</h2><p>文。", []string{"p 甲", "h 乙", "h 丙", "p 文。"}},
		{"steps.md", "# 报告\n\n## 甲\n\n### 乙\n\n## 丙\n\n文。\n", []string{"p 报告", "h 甲", "h 乙", "h 丙", "p 文。"}},
		{"cover.md", "# 白皮书\n\n## 样本\n\n## 2017年12月\n\n## 目录\n\n文。\n\n## 甲\n\n文。\n", []string{"p 白皮书", "p 样本", "p 2017年12月", "h 目录", "p 文。", "h 甲", "p 文。"}},
		{"counted.docx", string(packed(t, file{"word/document.xml", word(body)}, file{"word/styles.xml", styles}, file{"word/numbering.xml", counted}, file{"word/footnotes.xml", notes})), []string{"h 第一章 总则", "p 依据[1]制定。", "f 1见公告。", "p （1）甲", "p （2）乙", "h 第二章 附则", "p （1）丙", "h 后记"}},
		{"hidden.html", "<!DOCTYPE html><p>甲</p><p hidden>乙</p><div style='color:red; DISPLAY : none !important'><p>丙</p></div><p>丁<span style='font-size:0px'>戊</span></p><p style='visibility: hidden'>己<table><tr><td>庚<td style='display:none'>辛<td>壬</table><p style='font-size:0.9em; opacity: 1' hidden=until-found>癸", []string{"p 甲", "p 丁", "t 庚|壬", "p 癸"}},
		{"hidden.docx", string(packed(t, file{"word/document.xml", word(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>丙</w:t></w:r></w:p>`)})), []string{"p 甲丙"}},
		{"list.epub", string(epubOf(t, "", "<html><body><h1>甲</h1><ol><li>乙</li><li>丙</li></ol></body></html>")), []string{"h 甲", "p 1. 乙", "p 2. 丙"}},
		// Headings that are paragraphs are those that the contents list, in either version; what
		// only begins like one, or stands far from its target, is none.
		{"nav.epub", string(listedBook(t, "nav")), []string{"h 缘起", "p 云起之时。", "h 早年", "p 早年", "p 早年的事。", "h 发展", "p 发展的事。"}},
		{"ncx.epub", string(listedBook(t, "ncx")), []string{"h 缘起", "p 云起之时。", "h 早年", "p 早年", "p 早年的事。", "h 发展", "p 发展的事。"}},
	} {
		doc, _, err := source.Read(c.name, []byte(c.data), source.Usual)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		p := content.Build(doc)
		if got := shown(p); !slices.Equal(got, c.want) {
			t.Errorf("%s shows\n%q, want\n%q", c.name, got, c.want)
		}
		if says := uncovered(p); says != "" {
			t.Errorf("%s: %s", c.name, says)
		}
	}
}

// listedBook is a book whose headings are paragraphs for the most, with contents that
// list them: a navigation page or an ncx.
func listedBook(t *testing.T, contents string) []byte {
	t.Helper()
	const nav = `<html><body><nav epub:type="toc"><ol><li><a href="a.xhtml"><span>缘</span>起</a><ol><li><a href="a.xhtml#s1">早年</a></li></ol></li><li><a href="b.xhtml">发展</a></li></ol></nav></body></html>`
	const ncx = `<ncx><navMap><navPoint><navLabel><text>缘起</text></navLabel><content src="a.xhtml"/><navPoint><navLabel><text>早年</text></navLabel><content src="a.xhtml#s1"/></navPoint></navPoint><navPoint><navLabel><text>发展</text></navLabel><content src="b.xhtml"/></navPoint></navMap></ncx>`
	it, page := `<item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>`, nav
	if contents == "ncx" {
		it, page = `<item id="n" href="n.xhtml" media-type="application/x-dtbncx+xml"/>`, ncx
	}
	return packed(t,
		file{"META-INF/container.xml", `<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>`},
		file{"b.opf", `<package><metadata><title>手册</title></metadata><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/>` + it + `</manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`},
		file{"a.xhtml", `<html><body><p class="title">缘 起</p><p>云起之时。</p><p id="s1">早年</p><p>早年</p><p>早年的事。</p></body></html>`},
		file{"b.xhtml", `<html><body><h1>发展</h1><p>发展的事。</p></body></html>`},
		file{"n.xhtml", page},
	)
}
