package content

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// press prints blocks the way papers are extracted: hard-wrapped lines with
// blank ones between them, indented first lines (narrower, the indent is
// lost), titles in larger type, headers and page numbers in mid-sentence.
type press struct {
	measure, lines int // cells of a line of the body, lines of a page
	header         string
	gap            string // between two lines
	out            strings.Builder
	line, page     int // line on the page, page
}

func (p *press) print(s string) {
	switch {
	case p.out.Len() == 0:
		p.out.WriteString(s)
	case p.line < p.lines:
		p.out.WriteString(p.gap + s)
	case p.page%2 == 0:
		p.page, p.line = p.page+1, 0
		p.out.WriteString("\n " + s)
	default:
		p.page, p.line = p.page+1, 0
		fmt.Fprintf(&p.out, "\n\n\n\n%s%s%d%s%s", p.header, p.gap, p.page+1, p.gap, s)
	}
	p.line++
}

// wrap breaks s into lines, the first narrower by indent.
func (p *press) wrap(s string, measure, indent int) {
	var line strings.Builder
	room := measure - indent
	for _, word := range words(s) {
		sticky := strings.ContainsAny(word, "，。；：、！？）》”%")
		limit := room
		if sticky {
			limit += 2
		}
		if used := cells(line.String()); used > 0 && used+cells(word) > limit {
			p.print(strings.TrimSpace(line.String()))
			line.Reset()
			room = measure
		}
		line.WriteString(word)
	}
	p.print(strings.TrimSpace(line.String()))
}

// words splits s where a typesetter may: between Chinese characters, never
// inside a Latin word, closing punctuation on its own.
func words(s string) []string {
	var out []string
	latin := false
	for _, r := range s {
		isLatin := r < utf8.RuneSelf && r != ' '
		if isLatin && latin {
			out[len(out)-1] += string(r)
		} else {
			out = append(out, string(r))
		}
		latin = isLatin
	}
	return out
}

func (p *press) block(b Block) {
	switch b.Kind {
	case Heading:
		if b.Label == "" {
			p.print(b.Text)
			return
		}
		if p.line > p.lines-4 { // no title is torn from its text
			p.line = p.lines
		}
		p.wrap(b.Label+b.Text, p.measure*5/6/2*2, 0)
	case Paragraph:
		p.wrap(b.Text, p.measure, 4)
	case Source:
		p.print("来源：" + b.Text)
	case Figure:
		p.print(b.Label + " " + b.Text)
	}
}

// TestOtherLayouts prints the paper's prose in other measures, page lengths
// and headers and reads it back.
func TestOtherLayouts(t *testing.T) {
	for _, layout := range []press{
		{measure: 48, lines: 23, header: "某行业发展报告", gap: "\n\n"},
		{measure: 60, lines: 30, header: "云计算白皮书（2023年）", gap: "\n\n"},
		{measure: 72, lines: 37, header: "Annual Report 2024", gap: "\n\n"},
		{measure: 90, lines: 28, header: "第二版", gap: "\n"},
	} {
		t.Run(fmt.Sprint(layout.measure), func(t *testing.T) {
			var want []string
			for _, b := range prose() {
				layout.block(b)
				want = append(want, fmt.Sprint(b.ID, " ", squeeze(b.Text)))
			}
			p := Parse(layout.out.String())
			if says := broken(p); says != "" {
				t.Fatal(says)
			}
			var got []string
			for _, b := range p.Blocks {
				if b.Kind != Source {
					got = append(got, fmt.Sprint(b.ID, " ", squeeze(b.Text)))
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if p.Title != layout.header || len(p.Pages) != layout.page+1 || p.Pages[layout.page].Label != fmt.Sprint(layout.page+1) {
				t.Errorf("title %q, %d pages to %s; want %q, %d", p.Title, len(p.Pages), p.Pages[len(p.Pages)-1].Label, layout.header, layout.page+1)
			}
		})
	}
}

// prose is the embedded paper without what a press would set apart.
func prose() []Block {
	var out []Block
	for _, b := range Load().Blocks {
		if b.Kind == Heading || b.Kind == Paragraph {
			out = append(out, b)
		}
	}
	return out
}
