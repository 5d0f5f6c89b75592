package policy

import (
	"cmp"
	"strings"

	"yunlan/ui/screen"
	"yunlan/ui/theme"

	tea "charm.land/bubbletea/v2"

	data "yunlan/data/policy"
	"yunlan/ui/widget"
)

// maxMeasure is the widest line of the detail in cells.
const maxMeasure = 80

// detail is one policy, whole.
type detail struct {
	widget.Window // over lines

	open  bool
	lines []detailLine
}

// detailLine is a row of the detail.
type detailLine struct {
	look look
	text string
	to   string // the policy that it leads to
}

// look says how a line of the detail is drawn.
type look int

const (
	lookText look = iota
	lookName
	lookMuted
	lookWarn
	lookLabel
	lookLink
	lookSource
)

func (s *Screen) openDetail() {
	if _, ok := s.selected(); !ok {
		return
	}
	s.detail.Top = 0
	if s.detail.open {
		s.layDetail()
		return
	}
	s.detail.open = true
	s.layout() // the list gets narrower
}

func (s *Screen) closeDetail() {
	if s.detail.open {
		s.detail.open = false
		s.layout()
	}
}

// layDetail sets the selected policy for the window.
func (s *Screen) layDetail() {
	p, _ := s.selected()
	s.detail.lines = s.detail.lines[:0]
	s.say(lookName, s.title(p))
	s.say(lookMuted, s.facts(p))
	s.say(lookText, "")
	s.say(lookWarn, s.warning()) // before any amount, also one in the text
	s.say(lookText, "")
	s.say(lookText, s.points(p))
	if notice := s.env.Words().Notice(); notice != "" {
		s.say(lookMuted, notice)
	}
	s.sayMoney(p)
	if p.Note != "" {
		s.part(noteLabel.String(), p.NoteWords())
	}
	s.say(lookText, "")
	s.say(lookLabel, sourceLabel.String())
	s.say(lookSource, s.cite(p))
	s.sayRelated(p)
	s.detail.scroll(0, s.paneHeight())
}

// sayMoney says what is paid: the rule in plain words where there is one.
func (s *Screen) sayMoney(p data.Policy) {
	rule, ok := s.ruleOf(p)
	switch {
	case p.Amount == "":
	case ok:
		s.part(ruleLabel.String(), strings.Join(rule.Plain(), "\n"))
	default:
		s.part(amountLabel.String(), s.amount(p))
	}
}

// part is a label with its text under it, after a blank row.
func (s *Screen) part(label, t string) {
	s.say(lookText, "")
	s.say(lookLabel, label)
	s.say(lookText, t)
}

func (s *Screen) say(l look, t string) {
	s.lead(l, t, "")
}

// lead says a text whose rows lead to a policy.
func (s *Screen) lead(l look, t, to string) {
	for _, line := range s.wrap(t, s.measure()) {
		s.detail.lines = append(s.detail.lines, detailLine{l, line, to})
	}
}

// facts are region, date, level and issuer in one line.
func (s *Screen) facts(p data.Policy) string {
	parts := []string{s.region(p)}
	for _, f := range []string{p.When(), p.Level.Name(), s.env.Words().Name(p.Issuer)} {
		if f != "" {
			parts = append(parts, f)
		}
	}
	return strings.Join(parts, " "+s.env.Glyphs.Dot+" ")
}

func (d *detail) scroll(n, h int) { d.Scroll(n, len(d.lines), h) }

// neighbour shows the next or previous policy of the list.
func (s *Screen) neighbour(step int) {
	s.table.choose(s.table.At+step, s.tableHeight())
	s.openDetail()
}

// openPassage opens the policy's words in the reader, lit.
func (s *Screen) openPassage() tea.Cmd {
	p, ok := s.selected()
	if !ok {
		return nil
	}
	at := cmp.Or(p.Words, p.Place)
	return s.env.Ask(screen.OpenBlockMsg{
		Block: at.Block, Offset: at.Start,
		Hits: []screen.Hit{{Block: at.Block, Start: at.Start, End: at.End}},
	})
}

// detailRows draws the detail.
func (s *Screen) detailRows() []string {
	var rows []string
	s.detail.scroll(0, s.paneHeight())
	from, to := s.detail.Seen(len(s.detail.lines), s.paneHeight())
	for _, l := range s.detail.lines[from:to] {
		if l.text == "" {
			rows = append(rows, "")
			continue
		}
		rows = append(rows, "  "+s.style(l.look).Render(l.text))
	}
	return rows
}

func (s *Screen) style(l look) theme.Style {
	st := s.env.Styles
	switch l {
	case lookName:
		return st.Heading
	case lookMuted:
		return st.Muted
	case lookWarn:
		return st.Warn
	case lookLabel:
		return st.Accent
	case lookLink:
		return st.Link
	case lookSource:
		return st.Note
	}
	return st.Text
}
