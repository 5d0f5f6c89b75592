package text

import (
	"strings"
	"unicode/utf8"
)

// numbers keeps every number whole: with the sign or 第 before it, with what
// joins it to the next (2022-2035年), and with the unit behind it, also across
// a space (30 万元, 16 GB).
func (t *setter) numbers() {
	for i := 0; i < t.count(); i++ {
		if t.units[i].class != digit {
			continue
		}
		if i > 0 && t.units[i-1].class != digit {
			t.before(i)
		}
		if t.units[i+1].class != digit {
			t.behind(i + 1)
		}
	}
}

// before ties the number that starts at unit i to what stands before it.
func (t *setter) before(i int) {
	switch t.units[i-1].class {
	case sign, hyphen:
		t.tie(i)
	case closer: // ～ and ：; 3：7
		if strings.Contains("～〜：", t.source(i-1)) && i > 1 && t.quantity(i-2) {
			t.tie(i)
		}
	case tightEnd:
		if t.source(i-1) == "~" {
			t.tie(i)
		}
	case dash:
		if i > 1 && t.quantity(i-2) {
			t.tie(i)
		}
	case space, han:
		if from := t.gap(i); from > 0 && strings.Contains("第超逾近约图表注", t.source(from-1)) {
			t.units[i].tier = min(t.units[i].tier, soft)
		}
	}
}

// quantity reports whether unit i ends a number, with or without its unit.
func (t *setter) quantity(i int) bool {
	switch t.units[i].class {
	case digit:
		return true
	case han, letter:
		return t.units[i].tier == number
	}
	return strings.Contains("%‰％℃°", t.source(i))
}

// behind ties the number that ends before unit i to its unit.
func (t *setter) behind(i int) {
	for t.units[i].class == space && i < t.count() {
		i++
	}
	rest := t.s[t.units[i].start:]
	var size int
	switch t.units[i].class {
	case han:
		size = hanUnit(rest)
	case letter:
		if t.units[i-1].class == space {
			size = latinUnit(rest)
		}
	}
	for end := t.units[i].start + size; t.units[i].start < end; i++ {
		t.tie(i)
	}
}

// tie forbids a line to begin with unit i unless a number must be split.
func (t *setter) tie(i int) { t.units[i].tier = min(t.units[i].tier, number) }

// latinUnit returns the bytes of the Latin unit that s begins with, 0 for none.
func latinUnit(s string) int {
	end := strings.IndexFunc(s, func(r rune) bool { return classOf(string(r)) != letter })
	if end < 0 {
		end = len(s)
	}
	if latinUnits()[s[:end]] {
		return end
	}
	return 0
}

// hanUnit returns the bytes of the unit that s begins with: 余 and 多, then
// 万亿, then one name of a unit, each of them optional.
func hanUnit(s string) int {
	end := 0
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !strings.ContainsRune("余多几十百千万亿兆", r) {
			break
		}
		end += size
	}
	r, _ := utf8.DecodeRuneInString(s[end:])
	longest := 0
	for _, name := range hanUnits()[r] {
		if len(name) > longest && strings.HasPrefix(s[end:], name) {
			longest = len(name)
		}
	}
	return end + longest
}
