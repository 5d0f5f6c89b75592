package shelf

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"yunlan/content"
)

// The ways in which titles say a year or an edition.
const (
	yearForm  = `(?:19|20)\d\d`
	rangeForm = yearForm + `(?:\s*[-–—~～至到/]\s*(?:` + yearForm + `|\d\d\b))?`
	dateForm  = `\b` + rangeForm + `\s*(?:年度版|年度|年版|年|\b)(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?(?:版)?`
	hanForm   = `[一二][〇○零九][〇○零一二三四五六七八九]{2}年(?:度|版)?`
	countForm = `第\s*[一二三四五六七八九十百\d]+\s*(?:次修订版|版)|修订版|修订本|更新版|最新版|正式版`
	issueForm = `\b[vV](?:er(?:sion|\.)?)?\s*\d+(?:\.\d+)*\s*版?|\b\d+(?:\.\d+)*\s*版|\d+\.\d+\s*$`
	wordForm  = `(?i:\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|revised|updated)\s+ed(?:ition\b|\.)|\bversion\s+\d+(?:\.\d+)*|\bedition\s+\d+\b|\bedition\b|\bfy\s?(?:\d{4}|\d\d)\b)`
)

// editions finds what says a year or an edition, with brackets around it.
var editions = sync.OnceValue(func() *regexp.Regexp {
	one := `(?:` + strings.Join([]string{dateForm, hanForm, countForm, issueForm, wordForm}, "|") + `)`
	return regexp.MustCompile(`[(\[【〔]\s*` + one + `(?:[\s,，]*` + one + `)*\s*[)\]】〕]|` + one)
})

var (
	years    = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\b` + rangeForm + `(?:\b|年)`) })
	hanYears = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`[一二][〇○零九][〇○零一二三四五六七八九]{2}年`)
	})
	fileYear = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?:^|\D)(` + yearForm + `)(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?)?(?:\D|$)`)
	})
)

// Family is a title without its year and edition: 云计算白皮书 of 云计算白皮书（2023年）.
// A title that says nothing else is its own family.
func Family(title string) string {
	whole := content.Collapse(content.Narrow(title))
	rest := content.Collapse(editions().ReplaceAllString(whole, " "))
	rest = strings.TrimFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`-–—~·:,，、_.;。`, r) })
	rest = joinHan(rest)
	if rest == "" {
		return whole
	}
	return rest
}

// joinHan takes away spaces beside Chinese characters, which taking a year out of
// the middle of a title leaves.
func joinHan(s string) string {
	words := strings.Fields(s)
	var b strings.Builder
	for i, w := range words {
		if i > 0 && !endsHan(words[i-1]) && !unicode.Is(unicode.Han, []rune(w)[0]) {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

func endsHan(s string) bool {
	all := []rune(s)
	return unicode.Is(unicode.Han, all[len(all)-1])
}

// SameFamily compares families without case, spaces and punctuation.
func SameFamily(a, b string) bool { return FamilyKey(a) == FamilyKey(b) }

// FamilyKey is equal for families that are the same.
func FamilyKey(family string) string { return letters(family) }

// letters are the letters and digits of a text, half-width and in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		r = content.NarrowRune(r)
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// YearOf is the year of a document by its title, else by the name of its file, else
// by its date (2023, 2023-07); 0 if none says one. The end of a range counts; a
// title may name a year to come, which is not that of the document.
func YearOf(title, name, date string) int {
	dated := leading(date)
	year := titleYear(content.Narrow(title))
	if year == 0 {
		if m := fileYear().FindStringSubmatch(name); m != nil {
			year = leading(m[1])
		}
	}
	if year == 0 || dated != 0 && year > dated+1 {
		return dated
	}
	return year
}

func titleYear(title string) int {
	if m := years().FindString(title); m != "" {
		m = strings.TrimRight(m, "年")
		first, last := leading(m), leading(m[len(m)-min(len(m), 4):])
		if last == 0 { // 2022-23
			if short, err := strconv.Atoi(m[len(m)-2:]); err == nil {
				last = first/100*100 + short
			}
		}
		return max(first, last)
	}
	year := 0
	for _, r := range strings.TrimSuffix(hanYears().FindString(title), "年") {
		year = year*10 + strings.IndexRune("〇一二三四五六七八九", normalZero(r))/len("〇")
	}
	return year
}

func normalZero(r rune) rune {
	if r == '○' || r == '零' {
		return '〇'
	}
	return r
}

// leading is the year that a text begins with.
func leading(s string) int {
	if len(s) < 4 {
		return 0
	}
	year, err := strconv.Atoi(s[:4])
	if err != nil || year < 1000 {
		return 0
	}
	return year
}
