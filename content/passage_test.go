package content

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/content/lang"
)

// TestBetweenKeepsToThePaper, wherever its ends are said to be.
func TestBetweenKeepsToThePaper(t *testing.T) {
	p := Load()
	first, last := p.Blocks[0], p.Blocks[len(p.Blocks)-1]
	n := len(p.Blocks) - 1
	for name, c := range map[string]struct {
		from, start, to, end int
		want                 Passage
	}{
		"in one block":         {n, 3, n, 9, Passage{{last.ID, 3, 9}}},
		"nothing":              {n, 3, n, 3, nil},
		"backwards":            {n, 9, n, 3, nil},
		"blocks backwards":     {1, 0, 0, 3, nil},
		"before the paper":     {-3, 5, 0, 3, Passage{{first.ID, 0, 3}}},
		"behind the paper":     {n, 3, n + 5, 1, Passage{{last.ID, 3, len(last.Text)}}},
		"before a block":       {n, -3, n, 3, Passage{{last.ID, 0, 3}}},
		"behind a block":       {n, 3, n, 1 << 30, Passage{{last.ID, 3, len(last.Text)}}},
		"all behind the block": {n, 1 << 30, n, 1 << 30, nil},
		"all before it":        {n, -3, n, -1, nil},
		"behind all":           {n + 1, 0, n + 5, 9, nil},
		"from a block's end":   {0, len(first.Text), 1, 3, Passage{{p.Blocks[1].ID, 0, 3}}},
	} {
		if diff := cmp.Diff(c.want, p.Between(c.from, c.start, c.to, c.end)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	whole := p.Between(0, 0, n, len(last.Text))
	if diff := cmp.Diff(p.Passage(p.Blocks...), whole); diff != "" {
		t.Errorf("the whole paper (-want +got):\n%s", diff)
	}
	if got, want := p.Words(whole), len(p.Blocks)-1; strings.Count(got, "\n") < want || !strings.HasPrefix(got, first.Text+"\n"+p.Blocks[1].Text+"\n") {
		t.Errorf("%d lines of %.80s", strings.Count(got, "\n"), got)
	}
}

// TestPassagesAreCitedByWhereTheyBegin, with the pages that they run over; a
// figure or a table by its name, whole or not at all.
func TestPassagesAreCitedByWhereTheyBegin(t *testing.T) {
	p := Load()
	block := func(id ID) Block {
		b, ok := p.Block(id)
		if !ok {
			t.Fatal(id)
		}
		return b
	}
	figure, source, crossing := block("图4"), block("图4s"), block("2.2p1")
	part := func(b Block, start, end int) Place { return Place{b.ID, start, end} }
	whole := func(b Block) Place { return part(b, 0, len(b.Text)) }
	for name, c := range map[string]struct {
		passage     Passage
		pages, name string
		block       ID
	}{
		"nothing":               {nil, "", "", ""},
		"two pages":             {Passage{whole(crossing)}, "12–13", "", "2.2p1"},
		"the first page":        {Passage{part(crossing, 0, 3)}, "12", "", "2.2p1"},
		"the second page":       {Passage{part(crossing, len(crossing.Text)-3, len(crossing.Text))}, "13", "", "2.2p1"},
		"an empty place":        {Passage{part(crossing, 0, 0)}, "12", "", "2.2p1"},
		"two blocks":            {Passage{part(crossing, 0, 3), whole(figure)}, "12–13", "", "2.2p1"},
		"a figure":              {Passage{whole(figure)}, "13", "图 4 " + figure.Text, "图4"},
		"with its source":       {Passage{whole(figure), whole(source)}, "13", "图 4 " + figure.Text, "图4"},
		"a part of a figure":    {Passage{part(figure, 3, len(figure.Text))}, "13", "", "图4"},
		"not to its end":        {Passage{part(figure, 0, 3)}, "13", "", "图4"},
		"half of its source":    {Passage{whole(figure), part(source, 3, len(source.Text))}, "13", "", "图4"},
		"source not to its end": {Passage{whole(figure), part(source, 0, 3)}, "13", "", "图4"},
		"with another's table":  {Passage{whole(figure), whole(block("表1r1"))}, "13–11", "", "图4"},
		"a source alone":        {Passage{whole(source)}, "13", "", "图4s"},
		"a table":               {Passage{whole(block("表1")), whole(block("表1r1"))}, "11", p.blockTitle(block("表1")), "表1"},
	} {
		got := p.CitationOf(c.passage)
		if got.Pages("–") != c.pages || got.Name != c.name || got.Block != c.block || got.Quote != p.Words(c.passage) {
			t.Errorf("%s: %s %q of pages %s: %q", name, got.Block, got.Name, got.Pages("–"), got.Quote)
		}
	}
}

// TestNearestOfSeveral places that say the same: the one that begins nearest to
// where it was.
func TestNearestOfSeveral(t *testing.T) {
	b := Block{ID: "1p1", Text: "云计算，云 计算；云计算"}
	second, third := strings.Index(b.Text, "云 计"), strings.LastIndex(b.Text, "云")
	for _, c := range []struct {
		quote  string
		offset int
		want   Place
		ok     bool
	}{
		{"云计算", 0, Place{"1p1", 0, 9}, true},
		{"云计算", second / 2, Place{"1p1", 0, 9}, true}, // as near to both: the first
		{"云计算", second/2 + 1, Place{"1p1", second, second + 10}, true},
		{"云计算", second + 3, Place{"1p1", second, second + 10}, true},
		{" 云\n计算 ", third, Place{"1p1", third, len(b.Text)}, true},
		{"云计算", 1 << 20, Place{"1p1", third, len(b.Text)}, true},
		{"云计算", -5, Place{"1p1", 0, 9}, true},
		{"计算；云", 0, Place{"1p1", second + 4, third + 3}, true},
		{"市场", 0, Place{}, false},
		{"", 0, Place{}, false},
		{" \n", 3, Place{}, false},
	} {
		if got, ok := b.Nearest(c.quote, c.offset); got != c.want || ok != c.ok {
			t.Errorf("%q near %d: %v %v, want %v", c.quote, c.offset, got, ok, c.want)
		}
	}
	overlapping := Block{ID: "x", Text: "哈哈哈"}
	if got, _ := overlapping.Nearest("哈哈", 3); got.Start != 3 {
		t.Errorf("a place that begins within another is not found: %v", got)
	}
}

// TestQuotesThatThePaperLacksAreRefused.
func TestQuotesThatThePaperLacksAreRefused(t *testing.T) {
	p := Load()
	if c, err := p.Quoted("2.2", "较2021年增长40.91%"); err != nil || c.Block != "2.2p1" || c.Quote != "较 2021年增长 40.91%" || c.Page != "13" || c.Section != "2.2" {
		t.Errorf("%+v, %v", c, err)
	}
	if c, err := p.Quoted("3", "较2021年增长40.91%"); err == nil || !strings.Contains(err.Error(), "3") || c.Quote != "" {
		t.Errorf("%+v, %v", c, err)
	}
}

// TestPagesOfACitation are a range where there are two.
func TestPagesOfACitation(t *testing.T) {
	for _, c := range []struct{ page, last, want string }{{"12", "", "12"}, {"12", "12", "12"}, {"12", "13", "12--13"}, {"", "", ""}} {
		if got := (Citation{Page: c.page, Last: c.last}).Pages("--"); got != c.want {
			t.Errorf("%v: %s", c, got)
		}
	}
}

// TestHeadingsInBothLanguages: the paper's words, or a gloss of those of this
// paper.
func TestHeadingsInBothLanguages(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	p := Load()
	other := &Paper{Title: "另一份报告"}
	for l, want := range [][3]string{{"二、我国云计算发展概述", "前言", "一、云"}, {"2 Overview of cloud computing in China", "0 Foreword", "一、云"}} {
		lang.Use(lang.Lang(l))
		second, _ := p.Section("2")
		preface, _ := p.Section("0")
		foreign := Section{ID: "1", Number: "一、", Title: "云"}
		if got := [3]string{p.Heading(second), p.Heading(preface), other.Heading(foreign)}; got != want {
			t.Errorf("%q", got)
		}
	}
}

// TestMinutesAreRoundedUp.
func TestMinutesAreRoundedUp(t *testing.T) {
	for chars, want := range map[int]int{0: 0, 1: 1, 399: 1, 400: 1, 401: 2, 800: 2, 801: 3} {
		if got := Minutes(chars); got != want {
			t.Errorf("%d characters take %d minutes", chars, got)
		}
	}
	english := Parse("Introduction\n\n" + strings.Repeat("The quick brown fox jumps over the lazy dog. ", 33)) // 1,200 letters and points
	for pace, want := range map[int]int{0: 1, 100: 4, 400: 1} {
		if got := english.Minutes(english.Chars(), pace); got != want {
			t.Errorf("%d characters of English take %d minutes at a pace of %d", english.Chars(), got, pace)
		}
	}
	if got := new(Paper).CharsBefore(5); got != 0 {
		t.Errorf("%d characters of no paper", got)
	}
}
