package find

import (
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/search"
	"yunlan/ui/text"
)

// facets counts the hits by chapter and by kind in a row, as many as fit into
// room. English words are longer: in a window of some height they have a row
// each, and the chapters their names where these fit.
func (s *Screen) facets(room int) []string {
	kinds := s.counts(kindFacet.String(), s.result.Kinds, func(f search.Facet) string { return content.Kind(f.Key).Name() })
	if lang.Now() == lang.English && s.h >= airBelow {
		named := s.counts(chapterFacet.String(), s.result.Chapters, s.chapterGloss)
		if text.Width(strings.Join(named, ""), s.env.Ambiguous) > room {
			named = s.counts(chapterFacet.String(), s.result.Chapters, s.chapterName)
		}
		return []string{s.fitting(named, room), s.fitting(kinds, room)}
	}
	chapters := s.counts(chapterFacet.String(), s.result.Chapters, s.chapterName)
	if len(kinds) > 0 && len(chapters) > 0 {
		kinds[0] = facetGap + kinds[0]
	}
	return []string{s.fitting(append(chapters, kinds...), room)}
}

// facetGap stands between the chapters and the kinds.
const facetGap = "   "

// counts are facets with what leads to each.
func (s *Screen) counts(lead string, facets []search.Facet, name func(search.Facet) string) []string {
	parts := make([]string, len(facets))
	for i, f := range facets {
		parts[i] = lead + facetFormat.F(name(f), f.Count)
		lead = " " + s.env.Glyphs.Dot + " "
	}
	return parts
}

// fitting joins as many parts as fit into room and counts the others: +2.
func (s *Screen) fitting(parts []string, room int) string {
	for n := len(parts); n > 0; n-- {
		line := strings.Join(parts[:n], "")
		if n < len(parts) {
			line += " +" + strconv.Itoa(len(parts)-n)
		}
		if text.Width(line, s.env.Ambiguous) <= room {
			return line
		}
	}
	return ""
}

// chapterName is a chapter's number, or its title where it has none.
func (s *Screen) chapterName(f search.Facet) string {
	sec, ok := s.env.Paper.Section(content.ID(f.Key))
	gloss := s.env.Paper.Gloss(sec.ID)
	switch {
	case !ok:
		return f.Label
	case sec.Number != "" && lang.Now() == lang.English:
		return string(sec.ID)
	case sec.Number != "":
		return strings.TrimSuffix(sec.Number, "、")
	case lang.Now() == lang.English && gloss != "":
		return gloss
	}
	return f.Label
}

// chapterGloss is a chapter's number and a short English name.
func (s *Screen) chapterGloss(f search.Facet) string {
	id := content.ID(f.Key)
	name := s.chapterName(f)
	if short, ok := chapterNames[id]; ok && s.env.Paper.Gloss(id) != "" {
		return name + " " + short
	}
	return name
}
