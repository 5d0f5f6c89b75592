package english

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"yunlan/content"
)

// titles are the Chinese titles kept beside their English.
var titles = regexp.MustCompile(`\s*\(《.*?》\)`)

var scales = map[string]float64{
	"万": 1e4, "亿": 1e8, "万亿": 1e12, "千亿": 1e11,
	"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
}

var currencies = map[string]string{"元": "RMB", "美元": "US$", "亿日元": "JPY", "日元": "JPY", "$": "US$"}

var (
	chineseDate   = regexp.MustCompile(`(\d{4})\s*[年.]\s*(\d{1,2})(?:月|$)|\b(20[0-4]\d)\b|同年\s*(\d{1,2})月`)
	chineseNumber = regexp.MustCompile(`(\d[\d,]*(?:\.\d+)?|上|达|破|超)\s*(万亿|千亿|亿|万)?\s*(美元|日元|元|%)?`)
	englishDate   = regexp.MustCompile(`(January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+(\d{4})|\s+of)|\b(20[0-4]\d)\b`)
	englishNumber = regexp.MustCompile(`(RMB|US\$|JPY|\$)?\s?(\d[\d,]*(?:\.\d+)?)(\s?(?i:thousand|million|billion|trillion))?(%)?`)
	months        = strings.Fields("January February March April May June July August September October November December")
)

// figures are the dates and numbers of a text, with their units, sorted.
func figures(text string, dates, numbers *regexp.Regexp, date, number func([]string) string) []string {
	var all []string
	rest := dates.ReplaceAllStringFunc(text, func(s string) string {
		all = append(all, date(dates.FindStringSubmatch(s)))
		return " "
	})
	for _, m := range numbers.FindAllStringSubmatch(rest, -1) {
		if f := number(m); f != "" {
			all = append(all, f)
		}
	}
	slices.Sort(all)
	return all
}

func amount(digits, scale, currency, percent string) string {
	value, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimRight(digits, ","), ",", ""), 64)
	if err != nil {
		return "unreadable " + digits
	}
	if s := scales[strings.ToLower(strings.TrimSpace(scale))]; s > 0 {
		value *= s
	}
	return currency + strconv.FormatFloat(value, 'f', 4, 64) + percent
}

// latin is a title that the Chinese quotes in English.
var latin = regexp.MustCompile(`《[^\p{Han}》]*》`)

func chineseFigures(text string) []string {
	title := latin.FindString(text)
	all := append(englishFigures(title), hanFigures(strings.Replace(text, title, "", 1))...)
	slices.Sort(all)
	return all
}

func hanFigures(text string) []string {
	return figures(text, chineseDate, chineseNumber,
		func(m []string) string {
			switch {
			case m[1] != "":
				return fmt.Sprintf("date %s-%s", m[1], m[2])
			case m[3] != "":
				return "year " + m[3]
			}
			return "month " + m[4]
		},
		func(m []string) string {
			digits := m[1]
			if digits[0] > '9' { // 上万, 达千亿, 破万亿: the scale is the number
				if m[2] == "" || m[2] == "亿" {
					return ""
				}
				digits = "1"
			}
			if m[3] == "%" {
				return amount(digits, m[2], "", "%")
			}
			return amount(digits, m[2], currencies[m[3]], "")
		})
}

func englishFigures(text string) []string {
	return figures(titles.ReplaceAllString(text, ""), englishDate, englishNumber,
		func(m []string) string {
			month := strconv.Itoa(slices.Index(months, m[1]) + 1)
			switch {
			case m[3] != "":
				return "year " + m[3]
			case m[2] != "":
				return fmt.Sprintf("date %s-%s", m[2], month)
			}
			return "month " + month
		},
		func(m []string) string {
			currency := m[1]
			if c := currencies[currency]; c != "" {
				currency = c
			}
			return amount(m[2], m[3], currency, m[4])
		})
}

// ordinals are numbers that the English has as digits and the Chinese in words.
var ordinals = regexp.MustCompile(`20th National Congress|14th Five-Year Plan`)

func TestEveryNumberSurvives(t *testing.T) {
	e, checked := Of(content.Load()), 0
	for _, b := range e.paper.Blocks {
		for _, u := range e.Units(b.ID) {
			zh := chineseFigures(u.Chinese)
			en := englishFigures(ordinals.ReplaceAllString(u.English, ""))
			if !slices.Equal(zh, en) {
				t.Errorf("%s:\n%s\n%s\n%v\n%v", u.Key, u.Chinese, u.English, zh, en)
			}
			checked += len(zh)
		}
	}
	if checked < 150 {
		t.Errorf("only %d figures were found", checked)
	}
}

func TestFiguresAreReadWithTheirUnits(t *testing.T) {
	for _, c := range [][2]string{
		{"4,550亿元，增长 40.91%", "RMB 455.0 billion, up 40.91%"},
		{"2022年 10月 4,910亿美元", "US$491.0 billion in October 2022"},
		{"将突破万亿美元", "will exceed US$1 trillion"},
		{"上万个，1/3，5万元", "10,000 or more; 1/3; RMB 50,000"},
		{"200亿日元", "JPY 20 billion"},
		{"2022-2023年", "2022–2023"},
	} {
		if zh, en := chineseFigures(c[0]), englishFigures(c[1]); len(zh) == 0 || !slices.Equal(zh, en) {
			t.Errorf("%s %v, %s %v", c[0], zh, c[1], en)
		}
	}
	for _, c := range [][2]string{
		{"4,550亿元", "RMB 4,550 billion"}, {"4,550亿元", "US$455.0 billion"}, {"22%", "22"}, {"2022年 5月", "May 2023"}, {"5万家", "5,000"},
	} {
		if slices.Equal(chineseFigures(c[0]), englishFigures(c[1])) {
			t.Errorf("%s is taken for %s", c[1], c[0])
		}
	}
}

// comparisons are words that bound or compare, and those that say the same.
var comparisons = []struct{ zh, en string }{
	{`同比`, `year on year`},
	{`超过|超(?:\s*\d|万)|突破万|(?:\d|%|人)以上|余(?:个|年)|多年来|高于`, `more than|exceed|above|over the past|or more|over \d|higher than`},
	{`近\s*\d`, `nearly|almost|close to`},
	{`左右`, `about|around`},
	{`不超过`, `no more than`},
	{`最高\s*\d`, `up to`},
	{`至少`, `at least`},
	{`仅\s*\d`, `only`},
	{`预计|预测`, `expected|predicts?|forecast`},
	{`几乎持平`, `level`},
	{`累计`, `total`},
	{`下降`, `down|declin`},
	{`减半`, `halved`},
	{`倍`, `times|twice`},
	{`年均`, `a year on average`},
	{`分别(?:为|达|营收|奖励)`, `respectively`},
	{`均(?:超|有|明确)`, `both|each|all`},
	{`之前`, `\bbefore\b`},
}

func TestEveryComparisonSurvives(t *testing.T) {
	e := Of(content.Load())
	for _, c := range comparisons {
		zh, en, found := regexp.MustCompile(c.zh), regexp.MustCompile(`(?i)`+c.en), 0
		for _, b := range e.paper.Blocks {
			for _, u := range e.Units(b.ID) {
				if n := len(zh.FindAllString(u.Chinese, -1)); n > 0 {
					found++
					if !en.MatchString(u.English) {
						t.Errorf("%s: %q is lost:\n%s\n%s", u.Key, zh.FindString(u.Chinese), u.Chinese, u.English)
					}
				}
			}
		}
		if found == 0 {
			t.Errorf("%s is nowhere in the paper", c.zh)
		}
	}
}

// counts are small numbers in Chinese words before what they count.
var counts = regexp.MustCompile(`(?:^|[^二])([二两三四五六七八九十])(?:个|大|重|部门|家|倍|星级|洲|类企业|者|强)`)

var words = map[string]string{
	"二": "two|second", "两": "two|both|twice", "三": "three|third", "四": "four|fourth", "五": "five|fifth", "六": "six",
	"七": "seven", "八": "eight", "九": "nine", "十": "ten",
}

func TestNumbersInWordsSurvive(t *testing.T) {
	e, found := Of(content.Load()), 0
	for _, b := range e.paper.Blocks {
		for _, u := range e.Units(b.ID) {
			for _, m := range counts.FindAllStringSubmatch(u.Chinese, -1) {
				found++
				if !regexp.MustCompile(`(?i)\b(?:` + words[m[1]] + `)\b`).MatchString(u.English) {
					t.Errorf("%s: %s is lost:\n%s\n%s", u.Key, m[0], u.Chinese, u.English)
				}
			}
		}
	}
	if found < 20 {
		t.Errorf("only %d were found", found)
	}
}
