package english

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/data/edition"
	"yunlan/data/guide"
	"yunlan/data/policy"
)

func lines(pattern string) [][]string { return edition.Bundled().Lines(pattern, 4) }

func has(e *Edition, name string) bool { return e.read().names[name] != "" }

// TestEverythingIsTranslated prints what is missing as lines of english/N.tsv, with
// the Chinese where the English belongs.
func TestEverythingIsTranslated(t *testing.T) {
	paper := content.Load()
	e := Of(paper)
	for _, u := range e.Missing() {
		t.Errorf("missing:\n%s\t%s\t%s", u.Key, Hash(u.Chinese), u.Chinese)
	}
	total := 0
	for _, b := range paper.Blocks {
		total += len(e.Units(b.ID))
		for _, topic := range b.Topics {
			if !has(e, topic.Marker) {
				t.Errorf("missing in names.tsv: %s (%s)", topic.Marker, b.ID)
			}
		}
	}
	if got := len(lines("english/?.tsv")); got != total {
		t.Errorf("%d entries for %d units: some belong to no sentence of the paper", got, total)
	}
}

func TestPoliciesAndRegionsHaveNames(t *testing.T) {
	e := Of(content.Load())
	policies, err := policy.All(e.paper)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range policies {
		regions := strings.FieldsFunc(p.Region, func(r rune) bool { return r == '、' })
		for _, name := range append(regions, p.Name) {
			if !has(e, name) && !translated(e, name) {
				t.Errorf("missing in names.tsv: %s (%s)", name, p.ID)
			}
		}
	}
	terms, err := guide.New(e.paper).Terms()
	if err != nil {
		t.Fatal(err)
	}
	for _, term := range terms {
		if term.English == "" {
			t.Errorf("no English for the term %s", term.Name)
		}
	}
}

// translated reports whether a unit of the paper is these words.
func translated(e *Edition, chinese string) bool {
	return slices.ContainsFunc(e.paper.Blocks, func(b content.Block) bool {
		return slices.ContainsFunc(e.Units(b.ID), func(u Unit) bool { return u.Chinese == chinese && u.English != "" })
	})
}

// TestEveryCharacterIsInAUnit: what a unit does not hold is white space.
func TestEveryCharacterIsInAUnit(t *testing.T) {
	e := Of(content.Load())
	for _, b := range e.paper.Blocks {
		at := 0
		for _, u := range e.Units(b.ID) {
			if u.Chinese != b.Text[u.Start:u.End] || strings.TrimSpace(b.Text[at:u.Start]) != "" {
				t.Errorf("%s: %q is not what stands there, or something is before it", u.Key, u.Chinese)
			}
			at = u.End
		}
		if strings.TrimSpace(b.Text[at:]) != "" {
			t.Errorf("%s: %q is in no unit", b.ID, b.Text[at:])
		}
	}
}

// TestChangedSentencesHaveNoEnglish: a later edition's words are not given the
// English of the old ones; they stand in Chinese, and whole is false.
func TestChangedSentencesHaveNoEnglish(t *testing.T) {
	old := content.Load()
	paper := content.Parse(strings.Replace(old.Raw, "4,550", "4,551", 1))
	e := Of(paper)
	missing := e.Missing()
	if len(missing) != 1 || !strings.Contains(missing[0].Chinese, "4,551") {
		t.Fatalf("missing: %+v", missing)
	}
	text, whole := e.Text(missing[0].Block)
	if whole || !strings.Contains(text, missing[0].Chinese) || !strings.Contains(text, "Second, the global") {
		t.Errorf("whole %v: %s", whole, text)
	}
	if spaced := Hash("云 计算\n市场"); spaced != Hash("云计算市场") {
		t.Error("white space changes the hash")
	}
}

func TestWhatAPlaceTouches(t *testing.T) {
	e := Of(content.Load())
	units := e.Units("1.2p2")
	for _, c := range []struct {
		start, end, first, count int
	}{
		{0, units[4].End, 0, 5},
		{units[1].Start, units[1].End, 1, 1},
		{units[1].Start + 3, units[1].Start + 3, 1, 1},
		{units[1].End - 3, units[2].Start + 3, 1, 2},
		{units[4].End, units[4].End, 5, 0},
	} {
		got := e.Touched(content.Place{Block: "1.2p2", Start: c.start, End: c.end})
		if len(got) != c.count || c.count > 0 && got[0].Key != units[c.first].Key {
			t.Errorf("[%d,%d): %d units %v", c.start, c.end, len(got), got)
		}
	}
	if text, whole := e.At(content.Place{Block: "1.2p2", Start: units[2].Start, End: units[2].End}); !whole || text != units[2].English {
		t.Errorf("%v %s", whole, text)
	}
	if got := e.Touched(content.Place{Block: "9.9p9", End: 3}); len(got) != 0 {
		t.Errorf("a block that is not there: %v", got)
	}
	if row := e.Units("表1r3"); len(row) != 6 || row[3].Column != 3 || row[0].English != "Shanghai" {
		t.Errorf("%+v", row)
	}
}

func TestHeadingsAreTheGlosses(t *testing.T) {
	e := Of(content.Load())
	for _, s := range e.paper.Sections {
		if text, _ := e.Text(s.ID); text != e.paper.Gloss(s.ID) {
			t.Errorf("%s: %q, elsewhere %q", s.ID, text, e.paper.Gloss(s.ID))
		}
	}
}

func TestEverySectionHasAnAbstract(t *testing.T) {
	e := Of(content.Load())
	total := 0
	for _, s := range e.paper.Sections {
		clauses := e.Abstract(s.ID)
		if len(clauses) < 2 || len(clauses) > 3 {
			t.Errorf("%s: %d clauses", s.ID, len(clauses))
		}
		total += len(clauses)
		for _, c := range clauses {
			if c.Words[0] == "" || c.Words[1] == "" || han(c.Words[1]) {
				t.Errorf("%s: %v", s.ID, c.Words)
			}
			for _, id := range c.Blocks {
				b, _ := e.paper.Block(id)
				if b.Section != s.ID && !strings.HasPrefix(string(b.Section), string(s.ID)+".") {
					t.Errorf("%s rests on %s, which is not in it", s.ID, id)
				}
			}
		}
	}
	if total != len(lines("english/abstracts.tsv")) {
		t.Errorf("%d clauses of %d lines", total, len(lines("english/abstracts.tsv")))
	}
}

func TestNoChineseInTheEnglish(t *testing.T) {
	for _, f := range lines("english/?.tsv") {
		if han(titles.ReplaceAllString(f[2], "")) {
			t.Errorf("%s: %s", f[0], f[2])
		}
		if strings.TrimSpace(f[2]) != f[2] || strings.Contains(f[2], "  ") {
			t.Errorf("%s: stray spaces", f[0])
		}
	}
	for _, f := range lines("english/names.tsv") {
		if f[1] == "" || han(f[1]) {
			t.Errorf("%s: %s", f[0], f[1])
		}
	}
}

func han(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return unicode.Is(unicode.Han, r) || strings.ContainsRune("，。；：、《》（）", r)
	})
}

// TestAnAbstractHasTheNumbersOfItsBlocks: each of a clause, in either language, is one of
// the blocks that it names.
func TestAnAbstractHasTheNumbersOfItsBlocks(t *testing.T) {
	e := Of(content.Load())
	numbers := 0
	for _, s := range e.paper.Sections {
		for _, c := range e.Abstract(s.ID) {
			var chinese, own []string
			for _, id := range c.Blocks {
				b, _ := e.paper.Block(id)
				of, _ := e.Paper(English).Block(id)
				chinese, own = append(chinese, chineseFigures(b.Label+" "+b.Text)...), append(own, englishFigures(of.Label+" "+of.Text)...)
			}
			for _, of := range []struct{ said, known []string }{{chineseFigures(c.Words[0]), chinese}, {englishFigures(c.Words[1]), own}} {
				for _, n := range of.said {
					numbers++
					if !slices.Contains(of.known, n) {
						t.Errorf("%s: %s is not in %v: %v", s.ID, n, c.Blocks, of.known)
					}
				}
			}
		}
	}
	if numbers < 60 {
		t.Errorf("only %d numbers were looked for", numbers)
	}
}

// TestAbstractsAreOfThisPaper: another with sections of the same numbers has none.
func TestAbstractsAreOfThisPaper(t *testing.T) {
	if len(Of(content.Load()).Abstract("1.1")) == 0 {
		t.Fatal("1.1 has no abstract")
	}
	other := content.Build(shape.Text(strings.Join([]string{"一、总则", "（一）目的", "甲。", "乙。", "丙。", "丁。", "戊。"}, "\n"), shape.Paragraphs))
	other.Doc = "0123"
	if got := newEdition(other).Abstract("1.1"); got != nil {
		t.Errorf("another paper has %+v", got)
	}
}
