package search

import (
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/numeral"
)

// facetKinds are the kinds of passage in the order of the facets, with what else a
// query may call them.
var facetKinds = []struct {
	kind    content.Kind
	aliases []string
}{
	{content.Paragraph, []string{"正文", "段"}},
	{content.Heading, []string{"题"}},
	{content.Row, []string{"行", "政策", "表"}},
	{content.Table, []string{"表"}},
	{content.Figure, []string{"插图"}},
	{content.Source, []string{"出处"}},
	{content.Footnote, []string{"注"}},
}

// filter keeps passages of a kind, chapter and page, and of documents; "" keeps
// all.
type filter struct {
	kind, chapter, page string
	document, year      string         // of a Collection
	family              string         // of its documents
	documents           map[int32]bool // that document and year let pass; nil for all
}

// take reads a field:value word; anything else stays text. many says that there
// are documents to choose from.
func (f *filter) take(word string, many bool) bool {
	name, value, ok := strings.Cut(word, ":")
	if !ok || value == "" {
		return false
	}
	if many {
		switch strings.ToLower(name) {
		case "document", "doc", "文献":
			f.document = value
			return true
		case "year", "年", "年份":
			f.year = value
			return true
		case "family", "系列":
			f.family = value
			return true
		}
	}
	switch strings.ToLower(name) {
	case "type", "kind", "类", "类型":
		f.kind = value
	case "chapter", "章", "章节":
		f.chapter = value
	case "page", "页":
		f.page = value
	default:
		return false
	}
	return true
}

// kept are the hits that the filter lets pass.
func (f filter) kept(l *library, all found) found {
	if f.passes() {
		return all
	}
	keeps := f.keeper(l)
	all.read = slices.DeleteFunc(all.read, func(s scored) bool { return !keeps(s.number) })
	all.rest = slices.DeleteFunc(all.rest, func(n int32) bool { return !keeps(int(n)) })
	return all
}

// keeper tells whether a passage is kept, by its sort and document.
func (f filter) keeper(c corpus) func(n int) bool {
	sorts, belongs := c.sorts()
	kept := make([]bool, len(sorts))
	for i, o := range sorts {
		kept[i] = f.isKind(o.kind) && f.inChapter(o)
	}
	return func(n int) bool {
		sort, document := belongs(n)
		return kept[sort] && (f.documents == nil || f.documents[document])
	}
}

// passes says whether every passage is kept, whatever its page.
func (f filter) passes() bool { return f.kind == "" && f.chapter == "" && f.documents == nil }

// isOf says whether a document is of a year that f names, or of a range of years
// (2019-2022).
func (f filter) isOf(year int) bool {
	return f.year == "" || slices.ContainsFunc(strings.Split(f.year, ","), func(years string) bool {
		from, to, ok := strings.Cut(years, "-")
		if !ok {
			to = from
		}
		a, errA := strconv.Atoi(from)
		b, errB := strconv.Atoi(to)
		return errA == nil && errB == nil && a <= year && year <= b
	})
}

// isKind says whether the filter's kinds let k pass.
func (f filter) isKind(k content.Kind) bool {
	return f.kind == "" || slices.ContainsFunc(strings.Split(f.kind, ","), func(name string) bool {
		return slices.Contains(KindsOf(name), k)
	})
}

// KindsOf are the kinds of passage that have a name: that of scripts, the reader's
// in Chinese, or another (表 is the table and its rows).
func KindsOf(name string) []content.Kind {
	var kinds []content.Kind
	for _, f := range facetKinds {
		if strings.EqualFold(name, string(f.kind)) || name == f.kind.Names()[lang.Chinese] || slices.Contains(f.aliases, name) {
			kinds = append(kinds, f.kind)
		}
	}
	return kinds
}

// inChapter says whether the filter's chapters and sections hold o.
func (f filter) inChapter(o origin) bool {
	return f.chapter == "" || slices.ContainsFunc(strings.Split(f.chapter, ","), func(name string) bool {
		id := chapterNamed(name)
		return id == o.chapter || id == o.section
	})
}

// chapterNamed takes a chapter or section by ID ("2", "2.3"), Chinese numeral
// ("二", "第二章") or 前言.
func chapterNamed(name string) content.ID {
	want := strings.TrimSuffix(strings.TrimPrefix(name, "第"), "章")
	if n, size := numeral.Ordinal(want); n > 0 && size == len(want) {
		want = strconv.Itoa(n)
	}
	if want == "前言" || want == "〇" {
		want = "0"
	}
	return content.ID(want)
}

func (f filter) onPage(ps *passage) bool {
	if f.page == "" || strings.EqualFold(f.page, ps.block.Page) {
		return true
	}
	for _, b := range ps.block.Breaks {
		if strings.EqualFold(f.page, b.Page) {
			return true
		}
	}
	return false
}

// facets counts hits by kind and by chapter, each under the other filters, so
// that a count says what choosing it would show.
func (e *Engine) facets(all found, f filter) (kinds, chapters []Facet) {
	sorts, belongs := e.library().sorts()
	counts := make([]int, len(sorts))
	count := func(n int) {
		if sort, document := belongs(n); f.documents == nil || f.documents[document] {
			counts[sort]++
		}
	}
	for _, s := range all.read {
		count(s.number)
	}
	for _, n := range all.rest {
		count(int(n))
	}
	byKind, byChapter := map[content.Kind]int{}, map[content.ID]int{}
	for i, o := range sorts {
		if f.inChapter(o) {
			byKind[o.kind] += counts[i]
		}
		if f.isKind(o.kind) {
			byChapter[o.chapter] += counts[i]
		}
	}
	for _, k := range facetKinds {
		if n := byKind[k.kind]; n > 0 {
			kinds = append(kinds, Facet{string(k.kind), k.kind.Name(), n})
		}
	}
	for _, s := range e.paper.Sections {
		if n := byChapter[s.ID]; n > 0 && s.Parent == "" {
			chapters = append(chapters, Facet{string(s.ID), s.Number + s.Title, n})
		}
	}
	return kinds, chapters
}
