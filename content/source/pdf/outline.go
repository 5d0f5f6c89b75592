package pdf

import (
	"slices"
	"strings"
	"unicode"

	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"yunlan/content/shape"
)

// Bounds of an outline; a file may name its entries in a circle.
const (
	maxEntries = 5000
	maxDepth   = 6
)

// bookmarks returns the entries of the file's outline with their pages.
func (r *reader) bookmarks() []shape.Entry {
	var entries []shape.Entry
	r.children(nil, 1, &entries)
	return entries
}

func (r *reader) children(parent *references.FPDF_BOOKMARK, level int, entries *[]shape.Entry) {
	first, err := r.in.FPDFBookmark_GetFirstChild(&requests.FPDFBookmark_GetFirstChild{Document: r.file, Bookmark: parent})
	if err != nil {
		return
	}
	for at := first.Bookmark; at != nil && len(*entries) < maxEntries; {
		t, err := r.in.FPDFBookmark_GetTitle(&requests.FPDFBookmark_GetTitle{Bookmark: *at})
		if err == nil && strings.TrimSpace(t.Title) != "" {
			*entries = append(*entries, shape.Entry{Title: strings.Join(strings.Fields(t.Title), " "), Level: level, Page: r.target(*at)})
		}
		if level < maxDepth {
			r.children(at, level+1, entries)
		}
		next, err := r.in.FPDFBookmark_GetNextSibling(&requests.FPDFBookmark_GetNextSibling{Document: r.file, Bookmark: *at})
		if err != nil {
			return
		}
		at = next.Bookmark
	}
}

// target is the page that an entry leads to, -1 where it is not known.
func (r *reader) target(b references.FPDF_BOOKMARK) int {
	var dest *references.FPDF_DEST
	if d, err := r.in.FPDFBookmark_GetDest(&requests.FPDFBookmark_GetDest{Document: r.file, Bookmark: b}); err == nil {
		dest = d.Dest
	}
	if dest == nil {
		a, err := r.in.FPDFBookmark_GetAction(&requests.FPDFBookmark_GetAction{Bookmark: b})
		if err != nil || a.Action == nil {
			return -1
		}
		d, err := r.in.FPDFAction_GetDest(&requests.FPDFAction_GetDest{Document: r.file, Action: *a.Action})
		if err != nil {
			return -1
		}
		dest = d.Dest
	}
	if dest == nil {
		return -1
	}
	p, err := r.in.FPDFDest_GetDestPageIndex(&requests.FPDFDest_GetDestPageIndex{Document: r.file, Dest: *dest})
	if err != nil || p.Index < 0 || p.Index >= r.count {
		return -1
	}
	return p.Index
}

// outline finds the headings that the outline names and gives them their levels. An
// outline of which most is not in the text is of no use.
func (r *reader) outline() []shape.Entry {
	entries := r.bookmarks()
	if len(entries) < 2 {
		return nil
	}
	found := make([]place, len(entries))
	hits, from := 0, place{}
	for k, e := range entries {
		l, joined, at := r.find(e, from)
		if l == nil {
			continue
		}
		found[k], from = place{at.page, at.line - joined - 1}, at
		l.joined = joined
		found[k].line++ // 0 is for none
		hits++
	}
	if hits*2 < len(entries) {
		return nil
	}
	for k, at := range found {
		if at.line > 0 {
			r.pages[at.page].lines[at.line-1].level = entries[k].Level
		}
	}
	return entries
}

// place is a line of a page.
type place struct{ page, line int }

// maxTitleLines is how many lines a heading may take.
const maxTitleLines = 4

// find looks for the lines that say the title of an entry, on its page or the ones
// beside it, after the place of the entry before.
func (r *reader) find(e shape.Entry, from place) (*line, int, place) {
	want := titleKey(e.Title)
	first, last := e.Page, e.Page+1
	if e.Page < 0 {
		first, last = from.page, len(r.pages)-1
	}
	for n := max(first, from.page); n <= min(last, len(r.pages)-1); n++ {
		lines := r.pages[n].lines
		for i := range lines {
			if n == from.page && i < from.line || lines[i].furniture || lines[i].level > 0 {
				continue
			}
			if noted(lines[i], want) {
				r.pages[n].split(i)
				return &r.pages[n].lines[i], 0, place{n, i + 1}
			}
			if joined := says(lines[i:], want); joined >= 0 {
				return &lines[i], joined, place{n, i + joined + 1}
			}
		}
	}
	return nil, 0, from
}

// noted reports a title with a note far beside it on its line.
func noted(l line, want string) bool {
	return len(l.cells) > 1 && titleKey(l.cells[0].text) == want
}

// split makes two lines of line i, the second of what stands beside its first part.
func (p *page) split(i int) {
	l := p.lines[i]
	rest := l
	rest.cells, rest.left = l.cells[1:], l.cells[1].left
	rest.text = strings.Join(texts(rest.cells), " ")
	l.cells, l.right, l.text = l.cells[:1], l.cells[0].right, l.cells[0].text
	p.lines[i] = l
	p.lines = slices.Insert(p.lines, i+1, rest)
}

// says reports with how many further lines the first line says what is wanted, -1 if
// it does not. The number of a heading may be missing in the outline or in print.
func says(lines []line, want string) int {
	said := ""
	for k := range lines[:min(len(lines), maxTitleLines)] {
		if k > 0 && lines[k].furniture {
			return -1
		}
		said += titleKey(lines[k].text)
		switch {
		case said == want, trimNumber(said) == trimNumber(want) && trimNumber(want) != "":
			return k
		case !strings.HasPrefix(want, said) && !strings.HasPrefix(trimNumber(want), trimNumber(said)):
			return -1
		}
	}
	return -1
}

// titleKey is a title for comparison: its letters and digits, in lower case.
func titleKey(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// trimNumber is a key without what may be a number at its start.
func trimNumber(key string) string {
	return strings.TrimLeft(key, "0123456789一二三四五六七八九十第章节篇部分附录")
}
