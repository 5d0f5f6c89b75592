package pdf

import (
	"strings"
	"unicode/utf8"

	"yunlan/content/shape"
)

// shape gives the lines of the document; the lines of a heading become one.
func (s *setting) shape(pages []page) []shape.Line {
	var out []shape.Line
	for n := range pages {
		lines := pages[n].lines
		for i := 0; i < len(lines); i++ {
			l := lines[i]
			line := shape.Line{Text: l.text, Page: n, Level: l.level, Size: l.size, Bold: l.bold, Apart: l.apart}
			for range l.joined {
				i++
				line.Text = join(line.Text, lines[i].text)
			}
			switch {
			case l.furniture:
				line.Style = shape.Aside
			case l.table > 0:
				line.Style, line.Cells = shape.Row, texts(l.cells)
			}
			out = append(out, line)
		}
	}
	return out
}

func texts(cells []cell) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		out[i] = c.text
	}
	return out
}

// join puts two parts of a heading together, with a space where words meet.
func join(a, b string) string {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	if shape.Wide(last) || shape.Wide(first) {
		return a + b
	}
	return a + " " + b
}

// title is what the first page says in its largest characters, where they are
// larger than those of the text.
func (s *setting) title() string {
	largest := s.size * 1.2
	for _, l := range s.lines {
		if l.page == 0 {
			largest = max(largest, l.size)
		}
	}
	out := ""
	for _, l := range s.lines {
		if l.page == 0 && l.size >= largest*.9 {
			out = join(out, l.text)
		} else if out != "" {
			break
		}
	}
	if titleKey(out) == "目录" || titleKey(out) == "contents" || utf8.RuneCountInString(out) > 80 {
		return ""
	}
	return strings.TrimSpace(out)
}
