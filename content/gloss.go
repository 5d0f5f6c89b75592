package content

import "yunlan/content/lang"

// Gloss is the English translation of a heading of the embedded paper, for readers
// of the English interface; "" for other papers and unknown sections. It is the
// program's own; data/english translates the rest and holds the same words.
func (p *Paper) Gloss(section ID) string {
	if !p.Bundled() || p.Title != Load().Title {
		return ""
	}
	return decodedBeside().Headings[section]
}

// Heading is a section's title in the language of the interface:
// 二、我国云计算发展概述, or 2 Cloud computing in China.
func (p *Paper) Heading(s Section) string {
	if gloss := p.Gloss(s.ID); lang.Now() == lang.English && gloss != "" {
		return string(s.ID) + " " + gloss
	}
	return s.Number + s.Title
}
