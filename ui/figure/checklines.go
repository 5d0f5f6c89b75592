package figure

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"yunlan/content/lang"
	"yunlan/data/market"
)

// CheckLines is the arithmetic of a check in the language in use, its amounts in the unit
// in which the numbers of the check are shown.
func CheckLines(c market.Check) []string {
	if lang.Now() == lang.English {
		return linesInEnglish(c)
	}
	return c.Lines
}

// linesInEnglish is the arithmetic of a check in English: 3,256 + 1,294 = 4,550 of 亿元 is
// 325.6 + 129.4 = 455.0 of RMB billion.
func linesInEnglish(c market.Check) []string {
	amounts, lines := amountsOf(c), make([]string, len(c.Lines))
	for i, line := range c.Lines {
		lines[i] = inEnglish(lineTerm().ReplaceAllStringFunc(line, func(said string) string {
			if !amounts[said] { // also a percentage, and an amount with its unit
				return said
			}
			value, _ := strconv.ParseFloat(strings.ReplaceAll(said, ",", ""), 64)
			return billionsOf(value)
		}))
	}
	return lines
}

// lineTerm is a number of a line with what says that it is no bare amount; computed is one
// that the line works out.
var (
	lineTerm = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[\d,]*\d(\.\d+)?(%| ` + yi[lang.Chinese] + `)?`) })
	computed = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?:≈ ?|，)([\d,]*\d(?:\.\d+)?)`) })
)

// amountsOf are the numbers of a check's lines that are amounts of 亿: those that the paper
// states, and what is worked out of them.
func amountsOf(c market.Check) map[string]bool {
	amounts := map[string]bool{}
	for _, f := range c.Facts {
		if _, ok := billions[f.Unit]; ok {
			amounts[market.Format(f.Number())] = true
		}
	}
	if len(amounts) == 0 {
		return nil
	}
	for _, line := range c.Lines {
		for _, found := range computed().FindAllStringSubmatch(line, -1) {
			amounts[found[1]] = true
		}
	}
	return amounts
}
