package found

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
)

// reading is a sentence while its numbers are read. All offsets are bytes of it.
type reading struct {
	text   string // as printed
	masked string // the same without what is in brackets and quotes
	facts  []Fact
	last   known // the number just read
	run    int   // how many of the facts stand next to each other up to here
}

// known is what a number was read as; the zero value for one that was left out.
type known struct {
	subject string
	event   string // 新增, of what is counted
	kind    Kind
	end     int  // where its words end
	from    bool // only where a change began: 从 3 万
}

// facts are the numbers of a sentence whose subject is plain.
func (r reader) facts(b content.Block, at content.Place) []Fact {
	text := b.Text[at.Start:at.End]
	if !strings.ContainsAny(text, "0123456789") {
		return nil
	}
	s := reading{text: text, masked: masked(text)}
	amounts := amountsIn(s.masked)
	if len(amounts) == 0 || supposed(s.masked) {
		return nil
	}
	for _, c := range clauses(s.masked) {
		s.clause(c, amounts)
	}
	var kept []Fact
	for _, f := range s.facts {
		state, certain := r.state(b, at.Start+f.Words.Start)
		if f.Kind == Count && !certain && f.Year == 0 {
			continue // 完成 20 万平方米: done, or to be done
		}
		f.State = state
		f.Citation = b.Cited(at).For(b, content.Place{Block: b.ID, Start: at.Start + f.Words.Start, End: at.Start + f.Words.End})
		kept = append(kept, f)
	}
	return kept
}

// supposed reports a question, or a case that nobody says is so.
func supposed(text string) bool { return contains(text, supposing) }

// clause reads the numbers of a part of a sentence.
func (s *reading) clause(c span, all []amount) {
	var own []amount
	for _, a := range all {
		if a.start >= c.start && a.start < c.end {
			own = append(own, a)
		}
	}
	if len(own) == 0 {
		s.forget()
		return
	}
	if before, _, ok := strings.Cut(s.masked[c.start:own[0].start], together); ok {
		s.together(span{c.start, c.start + len(before)}, own)
		return
	}
	lead := c.start
	for i, a := range own {
		next := c.end
		if i+1 < len(own) {
			next = own[i+1].start
		}
		before := s.last
		s.last = known{}
		if !s.excluded(a) && !s.paired(own, i) {
			s.one(words{s.trimmed(span{lead, a.start}, lead > c.start), lead == c.start, next}, a, before)
		}
		if s.last.subject == "" {
			s.run = 0
		}
		lead = max(a.end, s.last.end)
	}
}

// words are what stands before a number, and where those of the next one begin.
type words struct {
	span
	first bool // of its clause
	next  int
}

// forget ends what a following number could go on from.
func (s *reading) forget() { s.last, s.run = known{}, 0 }

// excluded reports a number that belongs to what follows it: 超 5 万亿元的城市.
func (s *reading) excluded(a amount) bool {
	after := strings.TrimLeft(s.masked[a.end:], string(mask)+" ")
	return contains(firstRune(after), belonging)
}

// paired reports one of several numbers that only a sign joins, of as many names: 甲和乙
// 收入达 5 元、6 元.
func (s *reading) paired(own []amount, i int) bool {
	joined := func(a, b amount) bool { return isOne(strings.TrimSpace(s.masked[a.end:b.start]), joints) }
	return i > 0 && joined(own[i-1], own[i]) || i+1 < len(own) && joined(own[i], own[i+1])
}

// trimmed is what stands before a number, without space and without the bracket that
// follows the number before it.
func (s *reading) trimmed(at span, follows bool) span {
	cut := " 　"
	if follows {
		cut += string(mask)
	}
	text := s.masked[at.start:at.end]
	at.start += len(text) - len(strings.TrimLeft(text, cut))
	return span{at.start, max(at.start, at.end-len(text)+len(strings.TrimRight(text, " 　")))}
}

// one reads a number by the first rule that knows its words.
func (s *reading) one(w words, a amount, before known) {
	if ofSeveral(s.masked[w.start:w.end]) {
		return // 均超过
	}
	if !w.first && before == (known{}) && s.joint(w.start) == "" {
		return // 每千人 3 岁以下婴幼儿托位数: a part of a name
	}
	for _, rule := range []func(words, amount, known) bool{s.start, s.change, s.made, s.listed, s.size, s.making} {
		if rule(w, a, before) {
			return
		}
	}
}

// ofSeveral reports words that end in 均 or 都: what follows is said of all before it.
func ofSeveral(text string) bool {
	_, word := cutLast(text, shared)
	_, average := cutLast(text, averages)
	return word != "" && average == ""
}

// joint is the sign or word at an offset by which a list goes on.
func (s *reading) joint(at int) string {
	_, joint := cutFirst(s.masked[at:], joints)
	return joint
}

// goesOn reports that words follow a number: 扩大到 228 个国家 is no number of its own.
func (s *reading) goesOn(a amount) bool {
	after := strings.TrimLeft(s.masked[a.end:], string(mask)+" ")
	r, _ := utf8.DecodeRuneInString(after)
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !contains(firstRune(after), joints) && !contains(firstRune(after), towards)
}

// add keeps a fact with where its number stands.
func (s *reading) add(f Fact, a amount, k known) {
	if k.end == 0 && s.goesOn(a) {
		return
	}
	f.Shown, f.Unit, f.Sign, f.Value, f.Kind = a.shown, a.unit, a.sign, a.low, k.kind
	if a.high > a.low {
		f.To = &a.high
	}
	f.Subject = k.subject
	f.Period, f.Year = when(s.text, a.start)
	f.Words = content.Place{Start: a.start, End: a.end}
	k.end = max(k.end, a.end)
	s.facts = append(s.facts, f)
	s.last = k
	s.run++
}
