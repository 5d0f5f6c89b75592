package cli

import (
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// paperJSON is the whole paper, as `yunlan export --format json` writes it.
type paperJSON struct {
	Schema    int            `json:"schema"`
	Title     string         `json:"title"`
	Edition   string         `json:"edition"` // 2023年
	Publisher string         `json:"publisher"`
	Sections  []fullSection  `json:"sections"`
	Figures   []figureJSON   `json:"figures"`
	Tables    []tableJSON    `json:"tables"`
	Footnotes []footnoteJSON `json:"footnotes"`
}

// fullSection is a section with its own blocks, without those of its subsections.
type fullSection struct {
	sectionJSON
	Blocks []blockJSON `json:"blocks"`
}

type figureJSON struct {
	ID      content.ID `json:"id"`
	N       int        `json:"n"`
	Caption string     `json:"caption"`
	Source  string     `json:"source"`
	Section content.ID `json:"section"`
	Page    string     `json:"page"`
}

type tableJSON struct {
	ID      content.ID `json:"id"`
	Caption string     `json:"caption"`
	Columns []string   `json:"columns"`
	Source  string     `json:"source"`
	Section content.ID `json:"section"`
	Rows    []rowJSON  `json:"rows"`
}

// rowJSON is a row of table 1; a region printed once for several rows is repeated in
// each, and Merged names the field.
type rowJSON struct {
	ID      content.ID `json:"id"`
	Region  string     `json:"region"`
	Date    string     `json:"date"`
	Policy  string     `json:"policy"`
	Content string     `json:"content"`
	Page    string     `json:"page"`
	Merged  []string   `json:"merged"`
}

// rowFields are the cells of a rowJSON, as it names them.
var rowFields = []string{"region", "date", "policy", "content"}

// footnoteJSON is a footnote; Block is where its marker stood, "" if nowhere.
type footnoteJSON struct {
	ID      content.ID `json:"id"`
	N       int        `json:"n"`
	Text    string     `json:"text"`
	Block   content.ID `json:"block"`
	Section content.ID `json:"section"`
	Page    string     `json:"page"`
}

func newPaperJSON(paper *content.Paper) paperJSON {
	out := paperJSON{
		Schema: command.Schema, Title: paper.Title, Edition: editionOf(paper.Title), Publisher: paper.Publisher,
		Sections: []fullSection{}, Figures: []figureJSON{}, Tables: []tableJSON{}, Footnotes: []footnoteJSON{},
	}
	for i, s := range sectionsJSON(paper) {
		span := paper.Sections[i].Blocks
		out.Sections = append(out.Sections, fullSection{s, blocksJSON(paper.Blocks[span.Start:span.End])})
	}
	for _, b := range paper.Blocks {
		switch b.Kind {
		case content.Figure:
			out.Figures = append(out.Figures, figureJSON{b.ID, number(b), b.Text, sourceText(paper, b), b.Section, b.Page})
		case content.Table:
			out.Tables = append(out.Tables, newTableJSON(paper, b))
		case content.Footnote:
			out.Footnotes = append(out.Footnotes, footnoteJSON{b.ID, number(b), b.Text, notedIn(paper, b.ID), b.Section, b.Page})
		}
	}
	return out
}

func newTableJSON(paper *content.Paper, b content.Block) tableJSON {
	t := tableJSON{b.ID, b.Text, paper.Columns(b.ID), sourceText(paper, b), b.Section, []rowJSON{}}
	if t.Columns == nil {
		t.Columns = []string{}
	}
	for _, row := range paper.Rows(b.ID) {
		cells, merged := make([]string, len(rowFields)), []string{}
		for i, c := range row.Cells {
			last := min(i, len(cells)-1) // a fifth column joins the fourth
			cells[last] = strings.TrimSpace(cells[last] + " " + c.Text)
			if c.Merged {
				merged = append(merged, rowFields[last])
			}
		}
		t.Rows = append(t.Rows, rowJSON{row.ID, cells[0], cells[1], cells[2], cells[3], row.Page, merged})
	}
	return t
}

// editionOf is what the title has in brackets at its end: （2023年）.
func editionOf(title string) string {
	rest, ok := strings.CutSuffix(title, "）")
	open := strings.LastIndex(rest, "（")
	if !ok || open < 0 {
		return ""
	}
	return rest[open+len("（"):]
}

// number is the digits of a label: 4 of 图 4.
func number(b content.Block) int {
	n, err := strconv.Atoi(strings.TrimLeft(b.Label, "图表注 "))
	if err != nil {
		return 0
	}
	return n
}

func sourceText(paper *content.Paper, b content.Block) string {
	source, _ := paper.SourceOf(b.ID)
	return source.Text
}

// notedIn finds the block that a footnote belongs to.
func notedIn(paper *content.Paper, note content.ID) content.ID {
	for _, b := range paper.Blocks {
		for _, m := range b.Notes {
			if m.Target == note {
				return b.ID
			}
		}
	}
	return ""
}
