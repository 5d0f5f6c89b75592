package content

import (
	"cmp"
	"strings"
)

// Path returns the chapter and the section of an ID, of a section or a block.
// It is empty for an ID that the paper does not have.
func (p *Paper) Path(id ID) []Section {
	s, ok := p.Section(id)
	if !ok {
		b, found := p.Block(id)
		if !found {
			return nil
		}
		s, ok = p.Section(b.Section)
	}
	if !ok {
		return nil
	}
	if s.Parent == "" {
		return []Section{s}
	}
	return append(p.Path(s.Parent), s)
}

// Reference names where a citation stands as a reader would quote it:
// 《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第12–13页.
func (p *Paper) Reference(c Citation) string {
	var parts []string
	if p.Title != "" {
		parts = append(parts, "《"+p.Title+"》")
	}
	for _, by := range []string{p.Author, p.Publisher} {
		if by != "" {
			parts = append(parts, by)
		}
	}
	if place := p.ShortPlace(cmp.Or(c.Section, c.Block)); place != "" {
		parts = append(parts, place)
	}
	if c.Page != "" {
		parts = append(parts, "第"+c.Pages("–")+"页")
	}
	return strings.Join(parts, "，")
}

// shortPlace writes a path as its numbers, 二（二）, or as the title of a section
// without a number, 前言.
func shortPlace(path []Section) string {
	place := ""
	if own := strings.TrimSpace(path[len(path)-1].Number); own != "" && own[0] <= '9' {
		return own // 2.3 names its chapter too
	}
	for _, s := range path {
		number := strings.TrimRight(s.Number, "、.．：: ")
		if readNumber(number+"、").form == 0 && strings.Contains(number, ".") {
			place = "" // 1.2.3 says what it is in
		}
		place += number
	}
	if place == "" {
		return path[0].Title
	}
	return place
}
