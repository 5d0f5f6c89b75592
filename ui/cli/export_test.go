package cli

import (
	"encoding/json"
	"html"
	"os"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/ui/cli/command"

	"github.com/google/go-cmp/cmp"
)

// TestExportFields holds the names that scripts know.
func TestExportFields(t *testing.T) {
	code, stdout, stderr := runOn(content.Load(), "export", "--format", "json")
	if code != 0 {
		t.Fatal(stderr)
	}
	var got any
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatal(err)
	}
	want := strings.Fields(`
		.edition .figures .figures[].caption .figures[].id .figures[].n .figures[].page .figures[].section .figures[].source
		.footnotes .footnotes[].block .footnotes[].id .footnotes[].n .footnotes[].page .footnotes[].section .footnotes[].text
		.publisher .schema
		.sections .sections[].blocks .sections[].blocks[].id .sections[].blocks[].kind .sections[].blocks[].note_marks
		.sections[].blocks[].note_marks[].note .sections[].blocks[].note_marks[].offset .sections[].blocks[].notes .sections[].blocks[].page
		.sections[].blocks[].page_breaks .sections[].blocks[].page_breaks[].offset .sections[].blocks[].page_breaks[].page
		.sections[].blocks[].text .sections[].blocks[].topics .sections[].blocks[].topics[].end .sections[].blocks[].topics[].kind
		.sections[].blocks[].topics[].marker .sections[].blocks[].topics[].start
		.sections[].id .sections[].level .sections[].number .sections[].page .sections[].parent .sections[].title
		.tables .tables[].caption .tables[].columns .tables[].id .tables[].rows
		.tables[].rows[].content .tables[].rows[].date .tables[].rows[].id .tables[].rows[].merged .tables[].rows[].page .tables[].rows[].policy .tables[].rows[].region
		.tables[].section .tables[].source .title`)
	if diff := cmp.Diff(want, fields(got)); diff != "" {
		t.Error(diff)
	}
	if strings.Count(stdout, "\n") != 1 {
		t.Error("JSON in a pipe is not one line")
	}
}

// fields lists the paths of an object, sorted.
func fields(v any) []string {
	seen := map[string]bool{}
	var walk func(string, any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for name, below := range v {
				seen[path+"."+name] = true
				walk(path+"."+name, below)
			}
		case []any:
			for _, below := range v {
				walk(path+"[]", below)
			}
		}
	}
	walk("", v)
	var out []string
	for path := range seen {
		out = append(out, path)
	}
	sort.Strings(out)
	return out
}

func TestExportValues(t *testing.T) {
	got := newPaperJSON(content.Load())
	if got.Title != "云计算白皮书（2023年）" || got.Edition != "2023年" || got.Publisher != "中国信息通信研究院" {
		t.Errorf("title %q, edition %q, publisher %q", got.Title, got.Edition, got.Publisher)
	}
	if len(got.Sections) != 19 || len(got.Figures) != 7 || len(got.Tables) != 1 || len(got.Footnotes) != 3 {
		t.Errorf("%d sections, %d figures, %d tables, %d footnotes", len(got.Sections), len(got.Figures), len(got.Tables), len(got.Footnotes))
	}
	blocks := 0
	for _, s := range got.Sections {
		blocks += len(s.Blocks)
	}
	if blocks != len(content.Load().Blocks) {
		t.Errorf("%d blocks, the paper has %d", blocks, len(content.Load().Blocks))
	}
	want := figureJSON{"图4", 4, "中国云计算市场规模及增速（亿元）", "中国信息通信研究院，2023年 5月", "2.2", "13"}
	if diff := cmp.Diff(want, got.Figures[3]); diff != "" {
		t.Error(diff)
	}
	row := rowJSON{
		"表1r2", "北京", "2023.2", "《北京市推动先进制造业和现代服务业深度融合发展的实施意见》",
		"加快云计算等新一代信息技术在制造业、服务业的创新应用，培育一批智能经济新业态等。", "11",
		[]string{"region"},
	}
	if diff := cmp.Diff(row, got.Tables[0].Rows[1]); diff != "" {
		t.Error(diff)
	}
	for i, n := range got.Footnotes {
		if n.N != i+1 || n.Block == "" {
			t.Errorf("footnote %+v", n)
		}
	}
	if n := got.Footnotes[0]; n.Block != "1.2p1" || n.Section != "1.2" || n.Page != "3" {
		t.Errorf("footnote %+v", n)
	}
}

// TestExportKeepsWhatThePaperMarks: where a footnote hangs, where a topic begins,
// where a page ends and which cells span rows.
func TestExportKeepsWhatThePaperMarks(t *testing.T) {
	paper := content.Load()
	var marks, topics, breaks int
	for _, s := range newPaperJSON(paper).Sections {
		for _, b := range s.Blocks {
			said, _ := paper.Block(b.ID)
			for _, br := range b.Breaks {
				if said.PageAt(br.Offset) != br.Page || br.Offset > 0 && said.PageAt(br.Offset-1) == br.Page {
					t.Errorf("%s: page %s does not begin at %d", b.ID, br.Page, br.Offset)
				}
			}
			for _, topic := range b.Topics {
				if !strings.HasPrefix(b.Text[topic.Start:topic.End], topic.Marker) {
					t.Errorf("%s: no topic %q at %d", b.ID, topic.Marker, topic.Start)
				}
			}
			marks, topics, breaks = marks+len(b.Marks), topics+len(b.Topics), breaks+len(b.Breaks)
		}
	}
	if marks != 3 || topics == 0 || breaks == 0 {
		t.Errorf("%d footnotes hang in the text, %d topics, %d page breaks", marks, topics, breaks)
	}
	b, _ := paper.Block("1.2p1")
	if at := newBlockJSON(b).Marks; len(at) != 1 || at[0].Note != "注1" || at[0].Offset != b.Notes[0].Start {
		t.Errorf("footnote 1 hangs at %+v", at)
	}
	var merged []string
	for _, row := range newPaperJSON(paper).Tables[0].Rows {
		for range row.Merged {
			merged = append(merged, string(row.ID))
		}
	}
	if want := "表1r2 表1r4 表1r6 表1r9 表1r11"; strings.Join(merged, " ") != want {
		t.Errorf("merged in %v, want %s", merged, want)
	}
}

// TestEdition reads what the title has in brackets.
func TestEdition(t *testing.T) {
	for title, want := range map[string]string{
		"云计算白皮书（2023年）": "2023年", "云计算白皮书": "", "": "", "）": "", "（": "", "甲（乙）丙": "",
	} {
		if got := editionOf(title); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

// TestEveryFormatHasEveryWord compares each format's text with the paper's.
func TestEveryFormatHasEveryWord(t *testing.T) {
	paper := content.Load()
	for _, format := range []string{"txt", "md", "html"} {
		_, stdout, _ := runOn(paper, "export", "--format", format)
		if format == "md" {
			stdout = regexp.MustCompile(`\\([[:punct:]])`).ReplaceAllString(stdout, "$1")
		}
		if format == "html" {
			stdout = html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(stdout, ""))
		}
		stdout = regexp.MustCompile(`\[\^?\d\]`).ReplaceAllString(stdout, "")
		for _, b := range paper.Blocks {
			words := []string{b.Text}
			if b.Kind == content.Row {
				words = nil
				for _, c := range b.Cells {
					words = append(words, c.Text)
				}
			}
			for _, w := range words {
				if !strings.Contains(stdout, w) {
					t.Errorf("%s: %s is not whole: %s", format, b.ID, w)
				}
			}
		}
	}
}

// TestPageMarks: every printed page is marked once where it begins.
func TestPageMarks(t *testing.T) {
	paper := content.Load()
	for format, mark := range map[string]string{"txt": `〔第(\w+)页〕`, "md": `〔第(\w+)页〕`, "html": `class="page">第(\w+)页<`} {
		_, stdout, _ := runOn(paper, "export", "--format", format, "--pages")
		var got, want []string
		for _, m := range regexp.MustCompile(mark).FindAllStringSubmatch(stdout, -1) {
			got = append(got, m[1])
		}
		for _, page := range paper.Pages {
			want = append(want, page.Label)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", format, diff)
		}
	}
}

// TestWebPageLinks: each link inside the page leads somewhere, no place has two
// names, and nothing is loaded from elsewhere.
func TestWebPageLinks(t *testing.T) {
	_, page, _ := runOn(content.Load(), "export", "--format", "html")
	var ids, links []string
	for _, m := range regexp.MustCompile(`\bid="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if slices.Contains(ids, m[1]) {
			t.Errorf("two places are %s", m[1])
		}
		ids = append(ids, m[1])
	}
	for _, m := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		links = append(links, m[1])
		if !slices.Contains(ids, strings.TrimPrefix(m[1], "#")) {
			t.Errorf("nothing at %s", m[1])
		}
	}
	for _, want := range []string{"#2.3", "#note1", "#ref-note1", "#fig7"} {
		if !slices.Contains(links, want) {
			t.Errorf("no link to %s", want)
		}
	}
	if m := regexp.MustCompile(`(src|url|@import|https?:)`).FindString(regexp.MustCompile(`>[^<]*<`).ReplaceAllString(page, "")); m != "" {
		t.Errorf("the page loads something: %s", m)
	}
	if n := strings.Count(page, "<tr>"); n != 13 {
		t.Errorf("%d table rows, want a head and 12", n)
	}
	if !strings.Contains(page, `<td rowspan="2">北京</td>`) {
		t.Error("北京 does not stand for its two rows")
	}
}

func TestMarkdownEscapes(t *testing.T) {
	for raw, want := range map[string]string{
		"a*b*c": `a\*b\*c`, "<b>": `\<b\>`, "# x": `\# x`, "1. x": `1\. x`, "2023年": "2023年", "- x": `\- x`,
		"a|b": `a\|b`, "&amp;": `\&amp;`, `\`: `\\`, "a-b": "a-b", "12) x": `12\) x`, "": "",
	} {
		if got := content.EscapeMarkdownStart(content.EscapeMarkdown(raw)); got != want {
			t.Errorf("%q: %q, want %q", raw, got, want)
		}
	}
}

func BenchmarkToc(b *testing.B)        { bench(b, "toc") }
func BenchmarkShow(b *testing.B)       { bench(b, "show", "2.3") }
func BenchmarkExportHTML(b *testing.B) { bench(b, "export", "--format", "html") }

func bench(b *testing.B, args ...string) {
	paper := content.Load()
	for b.Loop() {
		if code, _, stderr := runOn(paper, args...); code != 0 {
			b.Fatal(stderr)
		}
	}
}

// TestTheNameOfTheFileSaysTheFormat, in capitals too, and --format goes before it; a name
// that says none needs it.
func TestTheNameOfTheFileSaysTheFormat(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	t.Chdir(t.TempDir())
	for name, begins := range map[string]string{
		"a.md": "# ", "a.markdown": "# ", "a.htm": "<!doctype", "a.HTML": "<!doctype", "a.json": "{", "a.TXT": "云计算白皮书", "a.xlsx": "PK", "a.pdf": "", "a": "",
	} {
		code, _, errs := runOn(content.Load(), "export", "-o", name)
		data, err := os.ReadFile(name)
		if begins == "" {
			if code != command.ExitUsage || err == nil || !strings.Contains(errs, "md、json、html、txt、xlsx") {
				t.Errorf("%s: exit %d, %q, %v", name, code, errs, err)
			}
			continue
		}
		if code != command.ExitDone || err != nil || !strings.HasPrefix(strings.ToLower(string(data)), strings.ToLower(begins)) || !strings.Contains(errs, name) {
			t.Errorf("%s: exit %d, %q, %.30q, %v", name, code, errs, data, err)
		}
	}
	says(t, command.ExitDone, "", "a.html", "export", "--format", "txt", "-o", "a.html", "--force")
	if data, err := os.ReadFile("a.html"); err != nil || strings.HasPrefix(string(data), "<") {
		t.Errorf("--format is not heeded: %.30q, %v", data, err)
	}
}
