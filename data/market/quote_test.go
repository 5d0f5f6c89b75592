package market

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/sentence"
)

// TestEveryQuoteIsWholeSentences: it begins where a sentence does, or a cell of a
// table, and ends with the stop of one. So do the quotes of the names in figures.
func TestEveryQuoteIsWholeSentences(t *testing.T) {
	paper, m := content.Load(), open(t)
	cited := map[string]Citation{}
	for _, f := range m.Facts() {
		cited[f.ID] = f.Citation
	}
	for _, f := range m.Figures() {
		for _, item := range f.Items {
			cited[f.ID+" "+item.Name] = item.Citation
		}
	}
	for id, c := range cited {
		b, _ := paper.Block(c.Block)
		if !begins(b, c.Place.Start) || !ends(b, c.Place.End) {
			t.Errorf("%s quotes a part of a sentence: %q", id, c.Quote)
		}
	}
}

// begins reports that a sentence or a cell begins at an offset of a block.
func begins(b content.Block, at int) bool {
	before := strings.TrimSpace(b.Text[:at])
	return before == "" || sentence.Stops(sentence.Last(before)) || cellEnds(b, len(before))
}

// ends reports that one ends there.
func ends(b content.Block, at int) bool {
	return at == len(b.Text) || sentence.Stops(sentence.Last(b.Text[:at])) || cellEnds(b, at)
}

func cellEnds(b content.Block, at int) bool {
	end := 0
	for _, c := range b.Cells {
		if end += len(c.Text); b.Kind == content.Row && end == at {
			return true
		}
		end++
	}
	return false
}

// TestThePageIsThatOfTheNumber, of numbers in sentences that run over a page break
// too, and the number is in the sentence.
func TestThePageIsThatOfTheNumber(t *testing.T) {
	paper, m := content.Load(), open(t)
	over := 0
	for _, f := range m.Facts() {
		b, _ := paper.Block(f.Block)
		if f.Words.Start < f.Place.Start || f.Words.End > f.Place.End || f.Words.Start >= f.Words.End {
			t.Errorf("%s cites %v for %v", f.ID, f.Place, f.Words)
			continue
		}
		first, last := b.PagesOf(f.Words.Start, f.Words.End)
		if f.Page != first || f.Last != last {
			t.Errorf("%s is on page %s, not %s", f.ID, first, f.Page)
		}
		if quote, _ := b.PagesOf(f.Place.Start, f.Place.End); quote != f.Page {
			over++
		}
		two := f.ID == "F042" || f.ID == "F043" // 二三位 are two numbers in one word
		if !two && f.Kind != Derived && f.Value != nil && len(f.From) == 0 && f.Text == "" && len(b.Text[f.Words.Start:f.Words.End]) > 60 {
			t.Errorf("%s: the number is not found, but %q", f.ID, b.Text[f.Words.Start:f.Words.End])
		}
	}
	if over == 0 {
		t.Error("no number stands on another page than its sentence begins on: the test shows nothing")
	}
}

// TestDatesAreAKindOfTheirOwn: what names a month or a year is no quantity, and
// what counts years is one.
func TestDatesAreAKindOfTheirOwn(t *testing.T) {
	dates := 0
	for _, f := range open(t).Facts() {
		year := f.Unit == justYear && f.Number() > 1900
		if date := f.Unit == yearMonth || year; date != (f.Kind == Date) {
			t.Errorf("%s, %v %s, is %s", f.ID, f.Number(), f.Unit, f.Kind)
		}
		if f.Kind == Date {
			dates++
		}
	}
	if dates != 47 {
		t.Errorf("%d dates", dates)
	}
}

// TestPeriodsAreSaid: every year of a period stands in the block up to the end of
// the sentence, except where the period says that it is the paper's own time.
func TestPeriodsAreSaid(t *testing.T) {
	paper, years := content.Load(), regexp.MustCompile(`20\d\d`)
	now := regexp.MustCompile(`^(目前|至)\(?[0-9-]*2023\)?$|^目前\(2022-2023\)$`)
	for _, f := range open(t).Facts() {
		b, _ := paper.Block(f.Block)
		said := b.Text[:f.Place.End]
		for _, year := range years.FindAllString(f.Period, -1) {
			if !strings.Contains(said, year) && !now.MatchString(f.Period) && len(f.From) == 0 {
				t.Errorf("%s is dated %s: %q", f.ID, f.Period, f.Quote)
			}
		}
		if now.MatchString(f.Period) && !regexp.MustCompile(`目前|已|达到|[一十]余?年|有 91`).MatchString(f.Quote) {
			t.Errorf("%s is dated %s, and nothing says so: %q", f.ID, f.Period, f.Quote)
		}
	}
}

// TestWhatCanBeReadInTwoWaysIsMarked: growth of a share or of a growth rate in
// percent, and a share that does not say of what.
func TestWhatCanBeReadInTwoWaysIsMarked(t *testing.T) {
	share := regexp.MustCompile(`(比重|占比|份额|增速)[^，]*(增长|增速|下降)`)
	marked := 0
	for _, f := range open(t).Facts() {
		open := strings.Contains(f.Qualifier, "歧义") || strings.Contains(f.Qualifier, "原文不明")
		if f.Unit == "%" && share.MatchString(f.Metric) && !open {
			t.Errorf("%s %s: points or percent is not said to be open", f.ID, f.Metric)
		}
		if open {
			marked++
		}
	}
	if marked < 5 {
		t.Errorf("%d facts are marked", marked)
	}
	if f, _ := open(t).Fact("F064"); !strings.Contains(f.Qualifier, "歧义") {
		t.Errorf("whose share F064 is, is not said to be open: %q", f.Qualifier)
	}
}

// numbers of the paper's body: digits, and Chinese numerals that count.
var numbers = regexp.MustCompile(`[0-9][0-9,.]*|[二两三四五六七八九十百千万亿]+余?(?:个|大|重|种|类|项|层|家|倍|代|方面|阶段|支柱|部门|梯队|级)`)

// noQuantity are numbers that no fact has, with the reason.
var noQuantity = map[string]string{
	"党的二十大":  "a name",
	"v5为云":   "a name",
	"IPv6":   "a name",
	"SRv6":   "a name",
	"GPT-4":  "a name",
	"K2，能":   "a name",
	"两家巨头厂商": "the two that the sentence before names",
	"是两种业态":  "the two that the sentence names",
	"两类企业":   "the two that the sentence before names",
}

// TestEveryNumberOfThePaperIsAFact: none is left out that is no date, and no name.
func TestEveryNumberOfThePaperIsAFact(t *testing.T) {
	paper, m := content.Load(), open(t)
	for _, b := range paper.Blocks {
		if b.Kind == content.Heading || b.Kind == content.Row {
			continue
		}
		for _, at := range numbers.FindAllStringIndex(b.Text, -1) {
			word := b.Text[at[0]:at[1]]
			around := b.Text[max(0, at[0]-12):min(len(b.Text), at[1]+12)]
			if strings.HasSuffix(b.Text[:at[0]], "第") || isDate(word, b.Text[at[1]:]) || named(around) {
				continue
			}
			stated := func(f Fact) bool {
				return f.Block == b.ID && f.Place.Start <= at[0] && at[1] <= f.Place.End && f.Kind != Date
			}
			if !slices.ContainsFunc(m.Facts(), stated) {
				t.Errorf("%s: no fact has %q of %q", b.ID, word, around)
			}
		}
	}
}

func isDate(word, after string) bool {
	after = strings.TrimLeft(after, " ")
	for _, unit := range []string{"年", "月", "-", "."} {
		if strings.HasPrefix(after, unit) {
			return true
		}
	}
	return strings.HasPrefix(word, "20") && len(word) == 4
}

func named(around string) bool {
	for name := range noQuantity {
		if strings.Contains(around, name) {
			return true
		}
	}
	return false
}
