package content

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// truth is a reading of the paper by hand, block by block.
type truth struct {
	TOC []struct {
		Number, Title, Page string
		Level, Line         int
	}
	Paragraphs []truthParagraph
	Figures    []struct {
		Label, Caption, Source, Page string
		Section                      []string
	}
	Table struct {
		Label, Caption, Source string
		Columns, Section       []string
		Rows                   []map[string]string
	}
	Footnotes []struct {
		N           int
		Text, Page  string
		MarkerIn    int    `json:"marker_paragraph"`
		MarkerAfter string `json:"marker_context"`
	}
	Furniture []struct {
		Header string
		Page   string `json:"page_number"`
	} `json:"page_headers_removed"`
	Pages []struct {
		Label string
		Line  int `json:"first_line"`
	}
}

type truthParagraph struct {
	N        int
	Section  []string
	Pages    []string
	First    int `json:"first_line"`
	Last     int `json:"last_line"`
	Text     string
	Sentence string                    `json:"lead_sentence"`
	Lead     string                    `json:"run_in_lead"`
	Markers  []struct{ N, Offset int } `json:"footnote_markers"`
	Joins    []int                     `json:"latin_join_spaces"`
	Items    []struct {
		Offset             int
		Marker, Kind, Head string
	} `json:"run_in_items"`
}

func readTruth(t testing.TB) truth {
	t.Helper()
	data, err := os.ReadFile("testdata/structure.json")
	if err != nil {
		t.Fatal(err)
	}
	var want truth
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	return want
}

// paragraphs returns the paper's paragraphs in reading order.
func paragraphs(p *Paper) []Block {
	var out []Block
	for _, b := range p.Blocks {
		if b.Kind == Paragraph {
			out = append(out, b)
		}
	}
	return out
}

// fullTitles are the printed titles on the way to a section, as the truth
// writes them.
func fullTitles(p *Paper, id ID) []string {
	var out []string
	for _, s := range p.Path(id) {
		out = append(out, s.Number+s.Title)
	}
	return out
}

func lineOf(p *Paper, offset int) int { return 1 + strings.Count(p.Raw[:offset], "\n") }

func TestContents(t *testing.T) {
	p, want := Load(), readTruth(t)
	if len(p.Sections) != len(want.TOC) {
		t.Fatalf("%d sections, want %d", len(p.Sections), len(want.TOC))
	}
	for i, w := range want.TOC {
		s := p.Sections[i]
		got := []any{s.Number + s.Title, s.Page, s.Level, lineOf(p, p.Blocks[s.Blocks.Start].Source[0].Start)}
		if diff := cmp.Diff([]any{w.Title, w.Page, w.Level, w.Line}, got); diff != "" {
			t.Errorf("section %s (-want +got):\n%s", s.ID, diff)
		}
	}
	wantIDs := strings.Fields("0 1 1.1 1.2 1.3 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 4 4.1 4.2 4.3 5")
	for i, s := range p.Sections {
		if string(s.ID) != wantIDs[i] {
			t.Errorf("section %d has ID %s, want %s", i, s.ID, wantIDs[i])
		}
	}
	if diff := cmp.Diff([]ID{"2.1", "2.2", "2.3", "2.4"}, p.Sections[5].Children); diff != "" {
		t.Error(diff)
	}
	if p.Title != "云计算白皮书（2023年）" || p.Publisher != "中国信息通信研究院" {
		t.Errorf("title %q, publisher %q", p.Title, p.Publisher)
	}
}

func TestParagraphs(t *testing.T) {
	p, want := Load(), readTruth(t)
	got := paragraphs(p)
	if len(got) != len(want.Paragraphs) {
		t.Fatalf("%d paragraphs, want %d", len(got), len(want.Paragraphs))
	}
	for i, w := range want.Paragraphs {
		b := got[i]
		pages := []string{b.Page}
		for _, br := range b.Breaks {
			pages = append(pages, br.Page)
		}
		last := b.Source[len(b.Source)-1].Start
		if diff := cmp.Diff(
			[]any{w.Text, w.Section, w.Pages, w.First, w.Last},
			[]any{b.Text, fullTitles(p, b.Section), pages, lineOf(p, b.Source[0].Start), lineOf(p, last)},
		); diff != "" {
			t.Errorf("paragraph %d, %s (-want +got):\n%s", w.N, b.ID, diff)
		}
		for _, at := range w.Joins {
			if r := []rune(b.Text); r[at] != ' ' {
				t.Errorf("%s: no space where two Latin words were joined at %d", b.ID, at)
			}
		}
	}
}

func TestTopics(t *testing.T) {
	p, want := Load(), readTruth(t)
	for i, b := range paragraphs(p) {
		w := want.Paragraphs[i]
		var wanted, got []Topic
		if w.Lead != "" {
			wanted = append(wanted, Topic{0, len(w.Sentence), w.Lead, Lead})
		}
		for _, item := range w.Items {
			at := byteOffset(w.Text, item.Offset)
			wanted = append(wanted, Topic{at, at + len(item.Head), item.Marker, TopicKind(item.Kind)})
		}
		got = append(got, b.Topics...)
		if diff := cmp.Diff(wanted, got); diff != "" {
			t.Errorf("topics of %s (-want +got):\n%s", b.ID, diff)
		}
	}
}

// byteOffset turns an offset in characters into one in bytes.
func byteOffset(s string, runes int) int {
	for i := range s {
		if runes == 0 {
			return i
		}
		runes--
	}
	return len(s)
}

func TestFigures(t *testing.T) {
	p, want := Load(), readTruth(t)
	n := 0
	for _, b := range p.Blocks {
		if b.Kind != Figure {
			continue
		}
		w := want.Figures[n]
		n++
		source, ok := p.SourceOf(b.ID)
		if diff := cmp.Diff(
			[]any{w.Label, w.Caption, w.Page, w.Source, w.Section, true},
			[]any{b.Label, b.Text, b.Page, source.Text, fullTitles(p, b.Section), ok},
		); diff != "" {
			t.Errorf("%s (-want +got):\n%s", b.ID, diff)
		}
	}
	if n != len(want.Figures) {
		t.Errorf("%d figures, want %d", n, len(want.Figures))
	}
}

func TestTable(t *testing.T) {
	p, want := Load(), readTruth(t).Table
	table, _ := p.Block("表1")
	source, _ := p.SourceOf("表1")
	if diff := cmp.Diff(
		[]any{want.Label, want.Caption, want.Source, want.Section, want.Columns},
		[]any{table.Label, table.Text, source.Text, fullTitles(p, table.Section), p.Columns("表1")},
	); diff != "" {
		t.Errorf("table (-want +got):\n%s", diff)
	}
	rows := p.Rows("表1")
	if len(rows) != len(want.Rows) {
		t.Fatalf("%d rows, want %d", len(rows), len(want.Rows))
	}
	for i, w := range want.Rows {
		if diff := cmp.Diff(w, rowAsTruth(rows[i])); diff != "" {
			t.Errorf("%s (-want +got):\n%s", rows[i].ID, diff)
		}
	}
}

// rowAsTruth writes a row the way the truth does.
func rowAsTruth(b Block) map[string]string {
	out := map[string]string{"page": b.Page, "region_in_source": ""}
	for i, c := range b.Cells {
		out[c.Column] = c.Text
		if i == 0 && !c.Merged {
			out["region_in_source"] = c.Text
		}
	}
	return out
}

func TestFootnotes(t *testing.T) {
	p, want := Load(), readTruth(t)
	all := paragraphs(p)
	for _, w := range want.Footnotes {
		id := ID("注" + string(rune('0'+w.N)))
		b, ok := p.Block(id)
		if !ok || b.Kind != Footnote || b.Text != w.Text || b.Page != w.Page {
			t.Errorf("%s = %+v, want %q on page %s", id, b, w.Text, w.Page)
		}
		marked := all[w.MarkerIn-1]
		for _, m := range want.Paragraphs[w.MarkerIn-1].Markers {
			at := byteOffset(marked.Text, m.Offset)
			wantMark := Mark{at, at, ID("注" + string(rune('0'+m.N)))}
			if !containsMark(marked.Notes, wantMark) {
				t.Errorf("%s has notes %v, want %v", marked.ID, marked.Notes, wantMark)
			}
		}
	}
	for i, b := range all {
		if len(b.Notes) != len(want.Paragraphs[i].Markers) {
			t.Errorf("%s has %d notes, want %d", b.ID, len(b.Notes), len(want.Paragraphs[i].Markers))
		}
	}
}

func containsMark(marks []Mark, m Mark) bool {
	for _, x := range marks {
		if x == m {
			return true
		}
	}
	return false
}

func TestPages(t *testing.T) {
	p, want := Load(), readTruth(t)
	if len(p.Pages) != len(want.Pages) {
		t.Fatalf("%d pages, want %d", len(p.Pages), len(want.Pages))
	}
	for i, w := range want.Pages {
		page := p.Pages[i]
		if page.Label != w.Label || lineOf(p, page.Start) != w.Line {
			t.Errorf("page %d is %s from line %d, want %s from %d", i, page.Label, lineOf(p, page.Start), w.Label, w.Line)
		}
		if b, ok := p.Block(page.First); !ok || b.Page != w.Label && !breaksAt(b, w.Label) {
			t.Errorf("page %s begins with %s, which is on %s", w.Label, page.First, b.Page)
		}
	}
}

func breaksAt(b Block, page string) bool {
	for _, br := range b.Breaks {
		if br.Page == page {
			return true
		}
	}
	return false
}

func TestFurniture(t *testing.T) {
	p, want := Load(), readTruth(t)
	var got, wanted []string
	for _, s := range p.Furniture {
		got = append(got, p.Raw[s.Start:s.End])
	}
	for _, w := range want.Furniture {
		wanted = append(wanted, w.Header, w.Page)
	}
	if diff := cmp.Diff(wanted, got); diff != "" {
		t.Errorf("furniture (-want +got):\n%s", diff)
	}
}

func TestLinks(t *testing.T) {
	p := Load()
	var got []string
	for _, b := range p.Blocks {
		for _, m := range b.Links {
			got = append(got, string(b.ID)+" "+b.Text[m.Start:m.End]+" "+string(m.Target))
		}
	}
	if diff := cmp.Diff([]string{"2.3p1 图 7 图7"}, got); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
}

// TestCharacters holds the figures of the source: what is read in the flow, the
// table with it, and what was moved or taken out.
func TestCharacters(t *testing.T) {
	p := Load()
	flow, moved := 0, 0
	for _, b := range p.Blocks {
		n := 0
		for _, s := range b.Source {
			chars, _ := charsIn(p.Raw[s.Start:s.End])
			n += chars
		}
		if b.Kind == Figure || b.Kind == Footnote || strings.HasPrefix(string(b.Parent), "图") {
			moved += n
		} else {
			flow += n
		}
	}
	for _, s := range p.Furniture {
		chars, _ := charsIn(p.Raw[s.Start:s.End])
		moved += chars
	}
	if moved != 561 || flow+moved != 22507 {
		t.Errorf("%d characters moved, %d in all; want 561 and 22507", moved, flow+moved)
	}
}
