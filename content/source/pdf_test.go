package source_test

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/content/source"
	"yunlan/content/source/pdftest"
)

// usual are the limits of the program with a folder for the compiled reader of PDF
// files that all tests share: compiling takes seconds.
func usual() source.Limits {
	l := source.Usual
	l.Cache = filepath.Join(os.TempDir(), "yunlan-test")
	return l
}

// reads are the real documents that a test has read.
var reads = map[string]read{}

type read struct {
	doc    shape.Doc
	report source.Report
	err    error
}

// realDocument reads a document for all tests once.
func realDocument(name string) (shape.Doc, source.Report, error) {
	r, ok := reads[name]
	if !ok {
		r.doc, r.report, r.err = source.Open(filepath.Join(documents, name), usual())
		reads[name] = r
	}
	doc := r.doc
	doc.Lines = slices.Clone(doc.Lines)
	return doc, r.report, r.err
}

func opened(t *testing.T, data []byte, l source.Limits) (*content.Paper, source.Report) {
	t.Helper()
	doc, report, err := source.Read("f.pdf", data, l)
	if err != nil {
		t.Fatal(err)
	}
	return content.Build(doc), report
}

// set sets text in lines of 28 characters from height y down, the first line
// indented, and returns the height below it.
func set(page *[]pdftest.Line, y float64, text string) float64 {
	r := []rune(text)
	for first := true; len(r) > 0; first = false {
		x, n := 100.0, 28
		if first {
			x, n = 128, 26
		}
		n = min(n, len(r))
		*page = append(*page, pdftest.At(x, y, 14, string(r[:n])))
		r, y = r[n:], y-24
	}
	return y
}

const (
	longText  = "数据是新型生产要素，是数字化、网络化、智能化的基础，已快速融入生产、分配、流通、消费和社会服务管理等各环节，深刻改变着生产方式、生活方式和社会治理方式，其作用日益显现。"
	otherText = "本办法所称公共数据，是指各级机关在依法履行职责过程中收集和产生的数据，其共享应当遵循统筹规划、分级管理、安全可控的原则，并由主管部门统一协调。"
)

// threePages is a paper as word processors print it: a running title and a number on
// each page, headings in larger print, a paragraph that runs over a page break.
func threePages() pdftest.File {
	m := pdftest.File{Info: "/Title (Microsoft Word - x.docx) /Author (CAICT) /CreationDate (D:20230725093000+08'00')"}
	for n := range 3 {
		page := []pdftest.Line{pdftest.At(200, 800, 9, "数据要素白皮书"), pdftest.At(290, 40, 9, fmt.Sprint(n+1))}
		y := 740.0
		switch n {
		case 0:
			page = append(page, pdftest.At(150, 740, 26, "数据要素发展白皮书"), pdftest.At(100, 690, 18, "一、总体要求"))
			y = set(&page, 650, longText)
			set(&page, y, otherText[:len("本办法所称公共数据，是指各级机关在依法履行职责过程中")])
		case 1:
			r := []rune(otherText)
			for _, l := range []string{string(r[26:54]), string(r[54:])} {
				page = append(page, pdftest.At(100, y, 14, l))
				y -= 24
			}
			page = append(page, pdftest.At(100, y-20, 18, "二、重点任务"), pdftest.At(100, y-60, 16, "（一）夯实基础"))
			y = set(&page, y-100, longText)
			for k, row := range [][]string{{"地区", "数量", "占比"}, {"北京", "12", "30%"}, {"上海", "18", "45%"}, {"广东", "10", "25%"}} {
				for c, cell := range row {
					page = append(page, pdftest.At(120+130*float64(c), y-40-22*float64(k), 12, cell))
				}
			}
		case 2:
			page = append(page, pdftest.At(100, 740, 16, "（二）优化供给"))
			set(&page, 700, otherText)
		}
		m.Pages = append(m.Pages, page)
	}
	return m
}

// TestPrintBecomesAPaper: headings, paragraphs over page breaks, page numbers,
// running titles, a table and the title of a PDF without an outline.
func TestPrintBecomesAPaper(t *testing.T) {
	p, report := opened(t, threePages().Bytes(), usual())
	if says := uncovered(p); says != "" {
		t.Error(says)
	}
	if p.Title != "数据要素发展白皮书" || p.Author != "CAICT" || p.Publisher != "" || p.Imprint.Date != "2023-07-25" || report.Kind != source.PDF || len(report.Lost) > 0 {
		t.Errorf("title %q, author %q, publisher %q, date %q, %+v", p.Title, p.Author, p.Publisher, p.Imprint.Date, report)
	}
	var heads []string
	for _, s := range p.Sections {
		if s.ID != "0" {
			heads = append(heads, fmt.Sprintf("%s %s%s %s", s.ID, s.Number, s.Title, s.Page))
		}
	}
	if got, want := strings.Join(heads, "; "), "1 一、总体要求 1; 2 二、重点任务 2; 2.1 （一）夯实基础 2; 2.2 （二）优化供给 3"; got != want {
		t.Errorf("headings: %s, want %s", got, want)
	}
	b, _ := p.Block("1p2")
	if b.Text != otherText || b.Page != "1" || len(b.Breaks) != 1 || b.Breaks[0].Page != "2" {
		t.Errorf("the paragraph over a page break: %+v", b)
	}
	row, _ := p.Block("表u1r2")
	if len(row.Cells) != 3 || row.Cells[0].Text != "北京" || row.Cells[2].Text != "30%" {
		t.Errorf("the second row of the table: %+v", row)
	}
	if strings.Contains(text(p), "数据要素白皮书") {
		t.Error("the running title is in the text")
	}
}

func text(p *content.Paper) string {
	var b strings.Builder
	for _, x := range p.Blocks {
		b.WriteString(x.Label + x.Text + "\n")
	}
	return b.String()
}

// TestOutlineOfAFile: the outline that a file brings along gives the levels; page
// labels name its pages.
func TestOutlineOfAFile(t *testing.T) {
	m := threePages()
	n := pdftest.FirstPage + 2*len(m.Pages)
	m.Catalog = fmt.Sprintf("/Outlines %d 0 R /PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 5 >>] >>", n)
	m.Extra = []string{
		fmt.Sprintf("<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count 2 >>", n+1, n+2),
		fmt.Sprintf("<< /Title <feff%s> /Parent %d 0 R /Next %d 0 R /Dest [7 0 R /Fit] >>", pdftest.UTF16("一、总体要求"), n, n+2),
		fmt.Sprintf("<< /Title <feff%s> /Parent %d 0 R /Prev %d 0 R /First %d 0 R /Last %d 0 R /Count 1 /Dest [9 0 R /Fit] >>", pdftest.UTF16("重点任务"), n, n+1, n+3, n+3),
		fmt.Sprintf("<< /Title <feff%s> /Parent %d 0 R /Dest [11 0 R /Fit] >>", pdftest.UTF16("（二）优化供给"), n+2),
	}
	p, _ := opened(t, m.Bytes(), usual())
	var got []string
	for _, s := range p.Sections {
		if s.ID != "0" {
			got = append(got, fmt.Sprintf("%d %s%s %s %v", s.Level, s.Number, s.Title, s.Page, p.Guessed(s.ID)))
		}
	}
	if want := "1 一、总体要求 i false; 1 二、重点任务 5 false; 2 （二）优化供给 6 false"; strings.Join(got, "; ") != want {
		t.Errorf("%q, want %s", got, want)
	}
	m.Extra[1] = fmt.Sprintf("<< /Title (x) /Parent %d 0 R /Next %d 0 R /First %d 0 R >>", n, n+2, n+2)
	m.Extra[2] = fmt.Sprintf("<< /Title (y) /Parent %d 0 R /Next %d 0 R /First %d 0 R >>", n, n+1, n+1)
	opened(t, m.Bytes(), usual()) // in a circle: it comes to an end
}

// TestPDFRefusals: what cannot be read is said, with what helps.
func TestPDFRefusals(t *testing.T) {
	locked := threePages()
	locked.Password = "secret"
	whole := threePages().Bytes()
	empty := pdftest.File{Pages: [][]pdftest.Line{nil, nil}}
	wrong := usual()
	wrong.Password = "wrong"
	for name, tc := range map[string]struct {
		data   []byte
		l      source.Limits
		why    string
		hint   string
		failed bool
	}{
		"encrypted":       {locked.Bytes(), usual(), "要密码", "--password-file", false},
		"wrong password":  {locked.Bytes(), wrong, "密码不对", "密码", false},
		"scan":            {empty.Bytes(), usual(), "没有文字", "ocrmypdf", false},
		"cut short":       {whole[:len(whole)/3], usual(), "损坏", "重新", true},
		"nothing but a %": {[]byte("%PDF-1.7\n"), usual(), "损坏", "重新", true},
	} {
		_, _, err := source.Read("f.pdf", tc.data, tc.l)
		var no *source.Error
		if !errors.As(err, &no) || !strings.Contains(no.Why, tc.why) || !strings.Contains(no.Hint, tc.hint) || no.Failed != tc.failed {
			t.Errorf("%s: %#v", name, err)
		}
	}
	l := usual()
	l.Password = "secret"
	if p, _ := opened(t, locked.Bytes(), l); !strings.Contains(text(p), otherText) {
		t.Error("an encrypted file read with its password has another text")
	}
}

// TestWhatIsSaidOfAPDF: pages without text, wrong letters and pages that were not
// read are counted.
func TestWhatIsSaidOfAPDF(t *testing.T) {
	m := threePages()
	m.Pages[1] = nil
	set(&m.Pages[2], 400, "ᮠᦞᮠᦞᮠᦞ是数据")
	l := usual()
	var told []string
	l.Progress = func(done, all int) bool { told = append(told, fmt.Sprint(done, "/", all)); return true }
	doc, report, err := source.Read("f.pdf", m.Bytes(), l)
	if err != nil {
		t.Fatal(err)
	}
	lost := map[shape.Reason]int{}
	for _, x := range report.Lost {
		lost[x.Reason] = x.Count
	}
	if lost[shape.NoText] != 1 || lost[shape.Garbled] != 6 || len(doc.Pages) != 3 || strings.Join(told, " ") != "1/3 2/3 3/3" {
		t.Errorf("lost %v, told %q", report.Lost, told)
	}
	l.Progress = func(done, _ int) bool { return done < 1 }
	doc, report, err = source.Read("f.pdf", m.Bytes(), l)
	if err != nil || len(doc.Pages) != 1 || len(report.Lost) == 0 || report.Lost[len(report.Lost)-1] != (shape.Loss{Reason: shape.Unread, Count: 2}) {
		t.Errorf("stopped after a page: %d pages, %v, %v", len(doc.Pages), report.Lost, err)
	}
}

// TestParagraphsOfPrint: a paper's print has the paragraphs of its own Markdown.
func TestParagraphsOfPrint(t *testing.T) {
	truths(t)
	built := func(name string) []string {
		doc, _, err := realDocument(name)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, b := range content.Build(doc).Blocks {
			if b.Kind == content.Paragraph {
				out = append(out, letterKey(b.Text))
			}
		}
		return out
	}
	got := map[string]bool{}
	for _, p := range built("fisco_zh.pdf") {
		got[p] = true
	}
	wanted, exact := 0, 0
	for _, p := range built("fisco_zh.md") {
		if len([]rune(p)) < 20 {
			continue
		}
		if wanted++; got[p] {
			exact++
		} else if testing.Verbose() {
			t.Log(p)
		}
	}
	t.Logf("%d of %d paragraphs are exact", exact, wanted)
	if wanted == 0 || float64(exact) < .93*float64(wanted) {
		t.Errorf("%d of %d paragraphs are exact", exact, wanted)
	}
}

// letterKey is text for comparison: its letters and digits.
func letterKey(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// TestChineseOfPDFs: of the runs of eight Chinese characters that pdftotext finds in
// real files, and in files with each of the predefined tables of characters, hardly
// any is missing.
func TestChineseOfPDFs(t *testing.T) {
	truths(t)
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is missing (Debian: poppler-utils)")
	}
	paths, _ := filepath.Glob(filepath.Join(documents, "*.pdf"))
	tables, _ := filepath.Glob(filepath.Join(documents, "made", "[bgu]*.pdf"))
	if len(tables) != 6 {
		t.Errorf("%d files with predefined tables", len(tables))
	}
	for _, path := range append(paths, tables...) {
		name, err := filepath.Rel(documents, path)
		if err != nil {
			t.Fatal(err)
		}
		doc, _, err := realDocument(name)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		out, err := exec.Command("pdftotext", path, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		var all strings.Builder
		for _, l := range doc.Lines {
			all.WriteString(cmp.Or(strings.Join(l.Cells, ""), l.Text))
		}
		right, runs := 0, 0
		mine := han(all.String())
		for line := range strings.Lines(string(out)) {
			r := []rune(han(line))
			for i := 0; i+8 <= len(r); i += 8 {
				if runs++; strings.Contains(mine, string(r[i:i+8])) {
					right++
				}
			}
		}
		if runs == 0 || right*100 < runs*93 {
			t.Errorf("%s: %d of %d runs", filepath.Base(path), right, runs)
		}
		t.Logf("%s: %d of %d runs", filepath.Base(path), right, runs)
	}
}

func han(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Han, r) {
			return r
		}
		return -1
	}, s)
}

func FuzzPDF(f *testing.F) {
	f.Add(threePages().Bytes())
	f.Add(pdftest.File{Pages: [][]pdftest.Line{{pdftest.At(100, 100, 12, "a")}}}.Bytes())
	f.Add(bytes.ReplaceAll(threePages().Bytes(), []byte("/Kids ["), []byte("/Kids [2 0 R ")))
	f.Fuzz(func(t *testing.T, data []byte) {
		if bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-")) {
			check(t, "f.pdf", data)
		}
	})
}

// TestWhatIsSetLineByLine: where paragraphs of one line stand as far apart as all else,
// each is one; lines that are wrapped stand closer. Items whose numbers go on are
// paragraphs of their own anywhere.
func TestWhatIsSetLineByLine(t *testing.T) {
	var m pdftest.File
	m.Pages = [][]pdftest.Line{nil}
	y := 780.0
	add := func(gap float64, text string) {
		y -= gap
		m.Pages[0] = append(m.Pages[0], pdftest.At(40, y, 11, text))
	}
	for i, text := range []string{
		"甲项目白皮书", "1. 引言", "甲是一个面向城市的数据项目，诞生于对开放和共享日益增长的需求之中。", "在一个数据分散的世界里，甲", "2. 问题",
		"数据分散在各处。", "多数系统彼此不通，重复建设。", "3. 办法", "- 目录统一", "- 接口公开", "- 费用透明", "甲把目录放在一处，谁都可以查。",
	} {
		add(25, text)
		if i == 3 {
			add(20, "提出了一种简单的办法：目录公开、接口公开、费用公开，由各方一起维护。")
		}
	}
	p, _ := opened(t, m.Bytes(), usual())
	var got []string
	for _, b := range p.Blocks {
		got = append(got, string(b.ID)+" "+b.Text)
	}
	want := []string{
		"0p1 甲项目白皮书", "1 引言", "1p1 甲是一个面向城市的数据项目，诞生于对开放和共享日益增长的需求之中。",
		"1p2 在一个数据分散的世界里，甲提出了一种简单的办法：目录公开、接口公开、费用公开，由各方一起维护。", "2 问题", "2p1 数据分散在各处。",
		"2p2 多数系统彼此不通，重复建设。", "3 办法", "3p1 - 目录统一", "3p2 - 接口公开", "3p3 - 费用透明", "3p4 甲把目录放在一处，谁都可以查。",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}

	m.Pages = [][]pdftest.Line{nil}
	y = set(&m.Pages[0], 780, longText)
	for _, text := range []string{"1.目录由主管部门统一编制", "2.接口公开，价格透明", "3.共享范围见附表", "2024年起执行的规定不变。"} {
		m.Pages[0] = append(m.Pages[0], pdftest.At(100, y, 14, text))
		y -= 24
	}
	set(&m.Pages[0], y, otherText)
	p, _ = opened(t, m.Bytes(), usual())
	for _, item := range []string{"1.目录由主管部门统一编制", "2.接口公开，价格透明"} {
		if !slices.ContainsFunc(p.Blocks, func(b content.Block) bool { return b.Text == item }) {
			t.Errorf("%s is no paragraph of its own: %s", item, text(p))
		}
	}
}

// TestEmptyLinesPartParagraphs: also where most lines stand alone between empty lines,
// and short lines of one length are no column.
func TestEmptyLinesPartParagraphs(t *testing.T) {
	var m pdftest.File
	for k := range 3 {
		page := []pdftest.Line{}
		y := 780 - 9*float64(k) // what stands at one height on three pages is running text
		for _, name := range []string{"病史摘要", "治疗过程"} {
			page = append(page, pdftest.At(100, y, 14, name))
			y = set(&page, y-24, longText) - 24
			for _, item := range []string{"• 睡眠减少", "• 食欲减退，体重下降", "• 注意力不集中"} {
				page = append(page, pdftest.At(100, y, 14, item))
				y -= 48
			}
		}
		m.Pages = append(m.Pages, page)
	}
	p, _ := opened(t, m.Bytes(), usual())
	count := map[string]int{}
	for _, b := range p.Blocks {
		count[b.Text]++
	}
	for _, want := range []string{"病史摘要", "治疗过程"} {
		if count[want] != 3 {
			t.Errorf("%s stands alone %d times of 3", want, count[want])
		}
	}
	if count[longText] != 6 || count["• 食欲减退，体重下降"] != 6 {
		t.Errorf("%d paragraphs and %d items of 6 are whole: %s", count[longText], count["• 食欲减退，体重下降"], text(p))
	}
}
