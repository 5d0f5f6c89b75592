package found

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// together reads A、B分别增长 5%、6%: as many names as numbers, or, without names, as
// many numbers just before.
func (s *reading) together(names span, own []amount) {
	run := s.run
	s.forget()
	metric, kind, ok := s.spoken(names.end+len(together), own)
	if !ok {
		return
	}
	rest := s.manner(s.masked[names.start:names.end]) // 年均分别增长
	if kind == Change {
		metric = strings.Trim(s.text[names.start+len(rest):names.end], " 、") + metric
		names.end = names.start + len(rest)
	}
	if strings.Trim(s.masked[names.start:names.end], " 、") == "" {
		s.again(run, metric, kind, own)
		return
	}
	for i, subject := range s.several(names, len(own)) {
		if subject == "" {
			s.run = 0
			continue
		}
		s.add(Fact{Metric: metric}, own[i], known{subject: subject, kind: kind})
	}
}

// spoken is the word between 分别 and the first number; ok is false for one that is
// not known, and for numbers that are not only listed.
func (s *reading) spoken(from int, own []amount) (metric string, kind Kind, ok bool) {
	metric = strings.TrimSpace(strings.TrimSuffix(s.masked[from:own[0].start], "了"))
	for i := range len(own) - 1 {
		if between := strings.TrimSpace(s.masked[own[i].end:own[i+1].start]); !isOne(between, joints) {
			return "", "", false
		}
	}
	if s.excluded(own[len(own)-1]) {
		return "", "", false
	}
	rest, word := cutLast(metric, movements)
	if word != "" {
		return metric, Change, s.manner(rest) == ""
	}
	rest, word = cutLast(metric, levels)
	return metric, Size, rest == "" && (word != "" || own[0].verb != "")
}

// again gives numbers the subjects of as many facts just before.
func (s *reading) again(run int, metric string, kind Kind, own []amount) {
	if run != len(own) || kind != Change {
		return
	}
	for i, f := range slices.Clone(s.facts[len(s.facts)-run:]) {
		if f.Kind == Count && isNew(f.Metric) {
			continue
		}
		s.add(Fact{Metric: metric}, own[i], known{subject: f.Subject, kind: kind})
	}
}

// several splits a list into n names; nil if it is not one of n. A measure that only
// the last one has is that of all: 金融业、软件业增加值.
func (s *reading) several(at span, n int) []string {
	at = trimName(s.masked, at)
	for _, joints := range [][]string{{"、"}, {"、", "以及", "和", "及", "与"}} {
		var items []string
		for _, part := range splitAt(s.masked, at, joints) {
			part = trimName(s.masked, part)
			if text := s.masked[part.start:part.end]; proper(text) {
				items = append(items, s.text[part.start:part.end])
			}
		}
		if len(items) == n && len(splitAt(s.masked, at, joints)) == n {
			return withMeasure(items)
		}
	}
	return nil
}

// splitAt splits a stretch of s at some words.
func splitAt(s string, at span, joints []string) []span {
	var all []span
	start := at.start
	for i := at.start; i < at.end; {
		_, joint := cutFirst(s[i:at.end], joints)
		if joint == "" {
			i++
			continue
		}
		all = append(all, span{start, i})
		i += len(joint)
		start = i
	}
	return append(all, span{start, at.end})
}

// shortName is the length of a name that may go on from the one before it.
const shortName = 4

// withMeasure gives each name the measure that only the last has; nil where it is not
// plain what that is. A short name after a long one, 生产安全事故起数、死亡人数, may lack
// what only the first has: it is "".
func withMeasure(items []string) []string {
	last := len(items) - 1
	head := headOf(items[last])
	first := utf8.RuneCountInString(items[0])
	for i, item := range items {
		switch {
		case i < last && !measured(item) && head == "":
			return nil
		case i < last && !measured(item):
			items[i] = joined(item, head)
		case i > 0 && utf8.RuneCountInString(item) <= shortName && first >= shortName+2:
			items[i] = ""
		}
	}
	return items
}

// headOf is the measures at the end of a name: 市场规模占比 of 芯片市场规模占比.
func headOf(name string) string {
	rest := name
	for {
		before, word := cutLast(rest, heads)
		if word == "" {
			return name[len(rest):]
		}
		rest = before
	}
}

// joined puts a measure behind a name that may begin it: 城镇居民, 居民人均可支配收入.
func joined(name, measure string) string {
	for n := len(measure); n > 0; n-- {
		if strings.HasSuffix(name, measure[:n]) {
			return name + measure[n:]
		}
	}
	return name + measure
}
