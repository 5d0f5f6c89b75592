package found

import "strings"

// start reads 从 3 万 of 从 3 万增加到 5 万: no fact, but the subject of the next.
func (s *reading) start(w words, _ amount, _ known) bool {
	rest, ok := strings.CutSuffix(s.masked[w.start:w.end], "从")
	if !ok {
		rest, ok = strings.CutSuffix(s.masked[w.start:w.end], "由")
	}
	if at, named := name(s.masked, span{w.start, w.start + len(rest)}); ok && named {
		s.last = known{subject: s.text[at.start:at.end], kind: Size, from: true}
	}
	return ok
}

// change reads 出口增长 10%, and 增长 5% after a size.
func (s *reading) change(w words, a amount, before known) bool {
	rest, word := cutLast(strings.TrimSuffix(s.masked[w.start:w.end], "了"), movements)
	if word == "" || s.making(w, a, before) {
		return word != ""
	}
	if rest = s.manner(rest); ofSeveral(rest) {
		return true
	}
	f := Fact{Metric: strings.TrimSpace(s.text[w.start+len(rest) : w.end])}
	if strings.Trim(rest, "、 ") == "" || isOne(strings.Trim(rest, "、 "), leads) {
		if before.subject != "" && before.kind != Change && !before.from && !isNew(before.event) && strings.TrimSpace(rest) != among {
			s.add(f, a, known{subject: before.subject, kind: Change})
		}
		return true
	}
	if at, ok := name(s.masked, span{w.start, w.start + len(rest)}); ok {
		s.add(f, a, known{subject: s.text[at.start:at.end], kind: Change})
	}
	return true
}

// manner takes 同比, 年均 and what a change is held against off the end.
func (s *reading) manner(text string) string {
	for {
		rest, word := cutLast(text, manners)
		if word == "" {
			if m := against().FindStringIndex(rest); m != nil {
				rest = rest[:m[0]]
			}
		}
		if rest == text {
			return rest
		}
		text = rest
	}
}

// size reads 生产总值达到 5 万亿元, 失业率 5%, and 累计达到 60 万套 after a count.
func (s *reading) size(w words, a amount, before known) bool {
	rest, word := cutLast(s.masked[w.start:w.end], levels)
	if ofSeveral(rest) {
		return true
	}
	at := trimName(s.masked, span{w.start, w.start + len(rest)})
	name, named := s.masked[at.start:at.end], proper(s.masked[at.start:at.end])
	metric := strings.Trim(s.text[at.end:w.end]+a.verb, " 、")
	switch {
	case before.from && word != "" && name == "":
		s.add(Fact{Metric: metric}, a, known{subject: before.subject, kind: Size})
	case name == "" && word != "":
		if before.event != "" && strings.Contains(metric, "累计") {
			s.add(Fact{Metric: metric}, a, known{subject: before.subject, kind: Size})
		}
	case strings.HasPrefix(name, "占") && measured(name) && before.subject != "" && a.percent():
		s.add(Fact{Metric: metric}, a, known{subject: before.subject + s.text[at.start:at.end], kind: Size})
	case !named || !single(name):
		return false
	case word != "", a.verb != "", measured(name):
		s.add(Fact{Metric: metric}, a, known{subject: s.text[at.start:at.end], kind: Size})
	default:
		rest, word := cutLast(name, []string{"完成", "实现"})
		if word == "" || !measured(rest) {
			return false
		}
		s.add(Fact{Metric: word}, a, known{subject: s.text[at.start : at.start+len(rest)], kind: Size})
	}
	return true
}

// isNew reports a deed that adds to what was there: of 新增企业 3 家，增长 5% nobody knows
// whether all of them grew or the new ones did.
func isNew(event string) bool {
	return strings.HasPrefix(event, "新") || strings.HasPrefix(event, "增")
}

// made reads 新增养老床位 3852 张.
func (s *reading) made(w words, a amount, _ known) bool {
	at := trimName(s.masked, w.span)
	text := s.masked[at.start:at.end]
	if a.percent() {
		return false
	}
	if rest, ok := strings.CutPrefix(text, "共"); ok { // 共完成
		if _, event := cutFirst(rest, events); event != "" {
			text, at.start = rest, at.end-len(rest)
		}
	}
	i, event := firstEvent(text)
	if event == "" || i > 0 && !(proper(text[:i]) && single(text[:i]) && strings.HasPrefix(event, "新")) {
		return false
	}
	object := strings.TrimPrefix(text[i+len(event):], "了")
	if !proper(object) || !single(object) {
		return false
	}
	subject := s.text[at.end-len(object) : at.end]
	if i > 0 { // 城镇新增就业
		subject = s.text[at.start:at.end]
	}
	s.add(Fact{Metric: event}, a, known{subject: subject, event: event, kind: Count})
	return true
}

// making reads 新建 7 家验证平台, and 和 6 家孵化器 after it.
func (s *reading) making(w words, a amount, before known) bool {
	at := trimName(s.masked, w.span)
	text := s.masked[at.start:at.end]
	i, event := firstEvent(strings.TrimSuffix(text, "了"))
	if isOne(text, joints) || text == "" && !w.first {
		i, event = 0, before.event
	} else if event == "" || i+len(event) < len(strings.TrimSuffix(text, "了")) || i > 0 && !placed(text[:i]) {
		return false
	}
	if event == "" || !a.counted() && !a.spread() {
		return false
	}
	object := s.trimmed(span{a.end, w.next}, false)
	for _, joint := range joints {
		object.end = object.start + len(strings.TrimRight(strings.TrimSuffix(s.masked[object.start:object.end], joint), "、 "))
	}
	name := s.masked[object.start:object.end]
	if !proper(name) || !single(name) {
		return false
	}
	subject := s.text[object.start:object.end]
	if i > 0 {
		subject = s.text[at.start:at.start+i] + subject
	}
	s.add(Fact{Metric: event}, a, known{subject: subject, event: event, kind: Count, end: object.end})
	return true
}

// listed reads 、照护床位 3326 张 after 新增养老床位 3852 张.
func (s *reading) listed(w words, a amount, before known) bool {
	at, ok := name(s.masked, w.span)
	_, joint := cutFirst(s.masked[w.start:w.end], joints)
	_, level := cutLast(s.masked[at.start:at.end], levels)
	if !ok || level != "" || joint == "" || w.first || before.event == "" || a.percent() {
		return false
	}
	s.add(Fact{Metric: before.event}, a, known{subject: s.text[at.start:at.end], event: before.event, kind: Count})
	return true
}

// placed reports a place or a part of it, where something is counted: 全市, 农村.
func placed(s string) bool {
	_, word := cutLast(s, places)
	return word != "" && proper(s)
}

// firstEvent finds the deed that a text names first, with others right after it:
// 培育打造.
func firstEvent(text string) (at int, event string) {
	at = len(text)
	for _, e := range events {
		if i := strings.Index(text, e); i >= 0 && (i < at || i == at && len(e) > len(event)) {
			at, event = i, e
		}
	}
	for event != "" {
		_, more := cutFirst(text[at+len(event):], events)
		if more == "" {
			break
		}
		event += more
	}
	return at, event
}
