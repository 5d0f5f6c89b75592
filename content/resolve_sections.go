package content

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// where returns the sections that a test accepts, in reading order.
func (p *Paper) where(accepts func(Section) bool) []Section {
	var found []Section
	for _, s := range p.Sections {
		if accepts(s) {
			found = append(found, s)
		}
	}
	return found
}

// titledAs finds sections by their title, with or without the number.
func (p *Paper) titledAs(key string) []Section {
	return p.where(func(s Section) bool {
		title := refKey(s.Title)
		return key != "" && (key == title || key == refKey(s.Number)+title)
	})
}

// printedAs finds sections by a number with Chinese in it as the document prints it:
// 二, 二（三）, 第三章. What prints the same word for word goes before what counts the
// same: 第二章 is 二、 where no chapter is printed so, but never 第二部分.
func (p *Paper) printedAs(key string) []Section {
	if key == "" || key[0] < utf8.RuneSelf {
		return nil
	}
	key = strings.TrimRight(key, "、.:")
	places := map[ID]string{}
	for _, s := range p.Sections {
		if s.Number != "" {
			places[s.ID] = refKey(shortPlace(p.Path(s.ID)))
		}
	}
	if whole := p.where(func(s Section) bool { return places[s.ID] == key }); len(whole) > 0 {
		return whole
	}
	if within := p.where(func(s Section) bool { return s.Number != "" && p.endsWith(s, key) }); len(within) > 0 {
		return within
	}
	want := sectionID(key)
	return p.where(func(s Section) bool {
		return want != "" && places[s.ID] != "" && sectionID(places[s.ID]) == want && sameUnits(key, places[s.ID])
	})
}

// endsWith reports whether key is the end of a section's printed path: 第一节 or
// 第二章第一节 of 第一部分第二章第一节.
func (p *Paper) endsWith(s Section, key string) bool {
	path := p.Path(s.ID)
	for i := range path {
		if path[i].Number != "" && strings.TrimRight(refKey(shortPlace(path[i:])), "、.:") == key {
			return true
		}
	}
	return false
}

// sameUnits reports whether two numbers count the same things, as far as both say
// what they count. A 节 stands within something and is no place by itself.
func sameUnits(asked, printed string) bool {
	a, b := unitsIn(asked), unitsIn(printed)
	return a == "" || a == b || b == "" && a != "节"
}

func unitsIn(s string) string {
	var found []string
	for _, u := range units {
		if strings.Contains(s, u.word) {
			found = append(found, u.word)
		}
	}
	return strings.Join(found, "")
}

// numberedAs finds a section by its ID: 2.3, 第2.3节, 第3章. Chinese numbers are IDs
// only where the document prints no numbers at all.
func (p *Paper) numberedAs(key string) []Section {
	id := sectionID(strings.TrimRight(key, "."))
	printed := func(s Section) bool { return s.Number != "" }
	if !strings.ContainsAny(key, "0123456789") && slices.ContainsFunc(p.Sections, printed) {
		return nil
	}
	return p.where(func(s Section) bool {
		return s.ID == id && (strings.Contains(string(id), ".") || sameUnits(key, s.Number))
	})
}
