package content

import (
	"strings"

	"yunlan/content/lang"
)

// RefError is the error of a reference that names nothing in the paper. Its
// message is in the language in use; Near are references that exist, the nearest
// first.
type RefError struct {
	Ref    string // as written, made safe for a screen
	Reason string // 章节只到 5
	Near   []string
	Places int // how many have this name, where it is more than one
}

// Error is the message without the hint.
func (e *RefError) Error() string {
	if e.Places > 1 {
		return refSeveral.F(e.Ref, e.Places)
	}
	return refNotFound.F(e.Ref, e.Reason)
}

// Hint says what to write instead.
func (e *RefError) Hint() string {
	if len(e.Near) == 0 {
		return ""
	}
	return refTry.F(lang.List(e.Near))
}

const longestEcho = 40 // runes of what was written that are repeated to its writer

// unknown explains why nothing was found, by the kind of place it looks like.
func (p *Paper) unknown(ref, key string) error {
	e := &RefError{Ref: Echo(ref)}
	id := blockID(key)
	section := string(sectionID(key))
	name, paragraph, isParagraph := strings.Cut(key, "p")
	switch {
	case p.explainBlock(e, id):
	case pageLabel(key) != "":
		p.explainPage(e, pageLabel(key))
	case isParagraph && name != "" && leadingDigits(paragraph) == paragraph:
		p.explainParagraph(e, ID(name))
	case section != "" && strings.Trim(section, "0123456789.") == "":
		p.explainSection(e, section)
	default:
		e.Reason = refForm.String()
		e.Near = p.examples()
	}
	return e
}

// mostNear is how many of the places of one name are listed; the message says how
// many there are.
const mostNear = 6

// several is the error of a name that more than one section has.
func several(ref string, found []Section) error {
	e := &RefError{Ref: Echo(ref), Places: len(found)}
	for _, s := range found[:min(len(found), mostNear)] {
		e.Near = append(e.Near, string(s.ID))
	}
	return e
}

// Echo returns what somebody typed for a message: sanitised, on one line, at most
// 40 characters.
func Echo(s string) string {
	r := []rune(Collapse(s))
	if len(r) > longestEcho {
		return string(r[:longestEcho]) + "…"
	}
	return string(r)
}

// explainBlock answers for figures, tables, their rows and footnotes.
func (p *Paper) explainBlock(e *RefError, id ID) bool {
	for _, kind := range []struct {
		prefix ID
		kind   Kind
		name   lang.Text
	}{{"图", Figure, refFigures}, {"表", Table, refTables}, {"注", Footnote, refNotes}} {
		if !strings.HasPrefix(string(id), string(kind.prefix)) {
			continue
		}
		table, _, isRow := strings.Cut(string(id), "r")
		ids := p.ids(func(b Block) bool { return b.Kind == kind.kind && b.Label != "" })
		if rows := p.Rows(ID(table)); isRow && len(rows) > 0 {
			ids = p.ids(func(b Block) bool { return b.Kind == Row && b.Parent == ID(table) })
		}
		e.limit(kind.name.String(), ids)
		return true
	}
	return false
}

func (p *Paper) explainPage(e *RefError, label string) {
	labels := make([]string, len(p.Pages))
	for i, s := range p.Pages {
		labels[i] = PageTyped(s.Label)
	}
	if strings.Trim(label, "IVXLC") == "" { // the nearest is a Roman one
		for i := range labels {
			if leadingDigits(p.Pages[i].Label) != "" {
				labels = labels[:max(i, 1)]
				break
			}
		}
	}
	e.limit(refPages.String(), labels)
}

func (p *Paper) explainParagraph(e *RefError, section ID) {
	if _, ok := p.Section(section); !ok {
		p.explainSection(e, string(section))
		return
	}
	ids := p.ids(func(b Block) bool { return b.Kind == Paragraph && b.Section == section })
	if len(ids) == 0 {
		e.Reason, e.Near = refNoParagraphs.F(section), []string{string(section)}
		return
	}
	e.limit(refParagraphs.F(section), ids)
}

func (p *Paper) explainSection(e *RefError, section string) {
	chapter, _, _ := strings.Cut(section, ".")
	if s, ok := p.Section(ID(chapter)); ok && len(s.Children) > 0 {
		e.limit(refSubsections.F(chapter), asStrings(s.Children))
		return
	} else if ok {
		e.Reason, e.Near = refNoSubsections.F(chapter), []string{chapter}
		return
	}
	var ids, inside []string
	for _, s := range p.Sections {
		if s.Parent == "" {
			ids = append(ids, string(s.ID))
		} else {
			inside = append(inside, string(s.ID))
		}
	}
	e.limit(refSections.String(), ids)
	n := len(ids)
	switch {
	case chapter != section && len(inside) > 0: // a section was asked for
		e.Near = []string{ids[n-1], inside[len(inside)-1]}
	case n > 1:
		e.Near = []string{ids[n-1], ids[n-2]}
	}
}

// limit says how far what exist; the last of them is the nearest.
func (e *RefError) limit(what string, exist []string) {
	switch len(exist) {
	case 0:
		e.Reason = refNone.F(what)
	case 1:
		e.Reason = refOnly.F(what, exist[0])
		e.Near = exist
	default:
		last := exist[len(exist)-1]
		e.Reason = refUpTo.F(what, last)
		e.Near = []string{last, exist[0]}
	}
}

// examples are references that exist, one of each kind.
func (p *Paper) examples() []string {
	var near []string
	seen := map[Kind]bool{}
	for _, b := range p.Blocks {
		if !seen[b.Kind] && b.Kind != Source && b.Kind != Row && (b.Kind != Table || b.Label != "") {
			seen[b.Kind] = true
			near = append(near, b.ID.Typed())
		}
	}
	return near
}

func (p *Paper) ids(is func(Block) bool) []string {
	var ids []string
	for _, b := range p.Blocks {
		if is(b) {
			ids = append(ids, b.ID.Typed())
		}
	}
	return ids
}

func asStrings(ids []ID) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}
