package pdf

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// itemsApart is how many lines may be between the numbers of two items.
const itemsApart = 15

// item is the number of an item, with the signs around it: 3 and "." of 3.内容.
type item struct {
	number int // 0 for none
	signs  string
}

// itemOf reads the number that a line begins with. 3.5 and years are none.
func itemOf(s string) item {
	body := strings.TrimLeft(s, "（([")
	rest := strings.TrimLeft(body, "0123456789")
	digits := body[:len(body)-len(rest)]
	sign, size := utf8.DecodeRuneInString(rest)
	n, err := strconv.Atoi(digits)
	if err != nil || len(digits) > 2 || !strings.ContainsRune(".、)）]．", sign) {
		return item{}
	}
	if after := rest[size:]; after != "" && after[0] >= '0' && after[0] <= '9' {
		return item{}
	}
	return item{n, s[:len(s)-len(body)] + string(sign)}
}

// items tells of each line whether it begins an item of a list: the numbers around it
// go on from one to the next.
func (s *setting) items() []bool {
	all, listed := make([]item, len(s.lines)), make([]bool, len(s.lines))
	for k, l := range s.lines {
		all[k] = itemOf(l.text)
	}
	for k, it := range all {
		if it.number == 0 {
			continue
		}
		for next := k + 1; next < min(len(all), k+1+itemsApart); next++ {
			if all[next].number > 0 && all[next].signs == it.signs {
				if all[next].number == it.number+1 {
					listed[k], listed[next] = true, true
				}
				break
			}
		}
	}
	return listed
}
