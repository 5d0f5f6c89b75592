package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// What citations say of a document, where its file does not: asked for by the first
// citation that lacks something, and kept with the document.

// citeField is one thing that is said of a document.
type citeField struct {
	name  lang.Text
	label lang.Text // before the line that asks
	of    func(*store.Cite) *string
	now   func(*content.Paper) string
}

var citeFields = []citeField{
	{citeTitleName, citeTitleAsk, func(c *store.Cite) *string { return &c.Title }, func(p *content.Paper) string { return p.Title }},
	{citeAuthorName, citeAuthorAsk, func(c *store.Cite) *string { return &c.Author }, func(p *content.Paper) string { return p.Author }},
	{citePublisherName, citePublisherAsk, func(c *store.Cite) *string { return &c.Publisher }, func(p *content.Paper) string { return p.Publisher }},
	{citeDateName, citeDateAsk, func(c *store.Cite) *string { return &c.Date }, func(p *content.Paper) string { return p.Imprint.Date }},
}

// citeAskedMsg says whether it was asked before what a document's citations lack.
type citeAskedMsg struct {
	on    content.Passage
	asked bool
}

// citedMsg is what is said of the document after something was.
type citedMsg struct {
	on   content.Passage
	said store.Cite
	err  error
}

// citeDataOff says why nothing can be said of the paper.
func (s *Screen) citeDataOff() string {
	if s.env.Paper.Bundled() {
		return citeDataBundled.String()
	}
	return ""
}

// lacksCiteData reports that citations of the paper lack something that can be said.
func (s *Screen) lacksCiteData() bool {
	title, publisher, year := s.env.Paper.Uncited()
	return !s.env.Paper.Bundled() && !s.env.Store.Part() && (title || publisher || year)
}

// askOnce finds whether the document was asked about before; it is from now on.
func (s *Screen) askOnce(on content.Passage) tea.Cmd {
	st := s.env.Store
	return func() tea.Msg {
		asked := st.Cite().Asked
		if !asked {
			_ = st.SaveCite(func(c *store.Cite) { c.Asked = true }) // the store reports what it cannot write
		}
		return citeAskedMsg{on, asked}
	}
}

// citeData opens what is said of the document, for the paragraph that is read.
func (s *Screen) citeData() tea.Cmd {
	return s.env.Ask(s.citeForm(s.env.Paper.Passage(s.env.Paper.Blocks[s.current])))
}

// citeForm is the citation of a passage as it is now, and what it is made of, a line
// each: Enter copies the one and asks for the others.
func (s *Screen) citeForm(on content.Passage) screen.ListMsg {
	cited := s.env.Paper.CiteAs(s.citeStyle(), s.env.Paper.CitationOf(on))
	list := screen.ListMsg{Title: citeDataTitle.String(), Told: true, Items: []screen.Item{{
		Text: citeNow.F(styleNames[s.citeStyle()]), Whole: cited, Run: s.deferred(func() tea.Cmd { return s.copyCitation(on) }),
	}}}
	if lacking := s.lacking(); len(lacking) > 0 {
		list.Title = citeLacks.F(lang.List(lacking))
	}
	for _, f := range citeFields {
		value := f.now(s.env.Paper)
		if value == "" {
			value = citeUnknown.String()
		}
		list.Items = append(list.Items, screen.Item{
			Text: f.name.String() + lang.Colon.String() + value, Run: s.deferred(func() tea.Cmd { return s.askField(f, on) }),
		})
	}
	return list
}

// lacking are the names of what citations lack.
func (s *Screen) lacking() []string {
	title, publisher, year := s.env.Paper.Uncited()
	var names []string
	for _, one := range []struct {
		lacks bool
		name  lang.Text
	}{{title, citeTitleName}, {publisher, citePublisherName}, {year, citeDateName}} {
		if one.lacks {
			names = append(names, one.name.String())
		}
	}
	return names
}

// askField asks for one thing. An empty line changes nothing.
func (s *Screen) askField(f citeField, on content.Passage) tea.Cmd {
	return s.ask(answer{
		label: f.label.String(),
		wrong: func(value string) string {
			if f.name == citeDateName && value != "" && !content.IsDate(strings.TrimSpace(value)) {
				return citeBadDate.F(value)
			}
			return ""
		},
		keep: func(value string) tea.Cmd {
			if value = content.Collapse(value); value == "" {
				return s.env.Ask(s.citeForm(on))
			}
			return s.keepCite(func(c *store.Cite) { *f.of(c) = value }, on)
		},
	}, f.now(s.env.Paper))
}

func (s *Screen) keepCite(change func(*store.Cite), on content.Passage) tea.Cmd {
	st := s.env.Store
	return func() tea.Msg {
		msg := citedMsg{on: on}
		msg.err = st.SaveCite(func(c *store.Cite) {
			change(c)
			c.Asked = true
			msg.said = *c
		})
		return msg
	}
}

// cited puts what was said into the citations and shows them again. The store reports
// what it cannot write; it is kept in memory.
func (s *Screen) cited(msg citedMsg) tea.Cmd {
	s.env.Paper = s.env.Paper.Named(msg.said.Title, msg.said.Author, msg.said.Publisher, msg.said.Date)
	s.set, s.prompt.texts = nil, nil // of the paper as it was
	s.reset()
	return s.env.Ask(s.citeForm(msg.on))
}
