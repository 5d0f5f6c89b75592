package assess

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/report"
	"yunlan/ui/text"
)

// part is a page of some of a result's sections.
type part struct {
	report.Part
	page    name
	id, key string    // of its action
	what    lang.Text // more of it, where it is chosen by a line
}

// parts are all of them, in the order of their keys.
var parts = []part{
	{report.Parts[0], areas, "assess.Areas", "a", areasWhat},
	{report.Parts[1], steps, "assess.Steps", "n", stepsWhat},
	{report.Parts[2], money, "assess.Money", "f", moneyWhat},
	{report.Parts[3], allAnswers, "assess.Answers", "r", answersWhat},
	{report.Parts[4], method, "assess.Method", "i", methodWhat},
}

func partOf(page name) (part, bool) {
	i := slices.IndexFunc(parts, func(p part) bool { return p.page == page })
	if i < 0 {
		return part{}, false
	}
	return parts[i], true
}

// isPart reports a page behind the first one of a result.
func isPart(page name) bool {
	_, ok := partOf(page)
	return ok
}

// partActions show the parts.
func partActions() []action {
	all := make([]action, len(parts))
	for i, p := range parts {
		all[i] = action{
			ID: p.id, Also: []string{p.key}, Label: p.key, Desc: p.Name, Modes: in(onResult), Group: key.Go,
			Do: func(s *Screen) tea.Cmd { return s.openPart(p.page, 0) },
		}
	}
	return all
}

// openPart shows a part with the cursor on a line; Esc goes back to the first page
// from any of them.
func (s *Screen) openPart(page name, cursor int) tea.Cmd {
	to := spot{page: page, item: s.shown.ID, cursor: cursor}
	if isPart(s.at.page) {
		s.turn(to)
	} else {
		s.open(to)
	}
	return nil
}

// tabs is the row of the parts with their keys, the one that is shown lit.
func (s *Screen) tabs(p *page) {
	st := s.env.Styles
	var row []string
	for _, part := range parts {
		style := st.Muted
		if part.page == s.at.page {
			style = st.Heading
		}
		row = append(row, st.Key.Render(s.keys.Label(part.id))+" "+style.Render(part.Name.String()))
	}
	line, when := tabLine(row, p.width), resultOf.F(s.shown.When)
	room := p.width - ansi.StringWidth(line) - text.Width(when, s.env.Ambiguous)
	switch {
	case s.at.page != finished:
	case room >= 3:
		line += strings.Repeat(" ", room) + st.Muted.Render(when)
	default:
		p.say(when, st.Muted)
	}
	p.fixed = append(p.fixed, "  "+ansi.Truncate(line, p.width, ""))
	if s.h >= airFrom {
		p.fixed = append(p.fixed, "")
	}
}

// tabLine sets the parts apart as far as a width allows, so that none is cut off.
func tabLine(row []string, width int) string {
	line := strings.Join(row, "   ")
	for gap := 2; gap > 0 && ansi.StringWidth(line) > width; gap-- {
		line = strings.Join(row, strings.Repeat(" ", gap))
	}
	return line
}

// drawPart draws the sections of a part.
func (s *Screen) drawPart(p *page) {
	part, ok := partOf(s.at.page)
	if !ok || s.shown.report == nil {
		return
	}
	s.tabs(p)
	for _, sec := range s.shown.report.Part(part.Part) {
		p.gap()
		p.say(sec.Title, s.env.Styles.Title)
		s.section(p, sec)
	}
}

// drawFront is the first page of a result, then what can be done with it.
func (s *Screen) drawFront(p *page) {
	if s.shown.report == nil {
		return
	}
	st := s.env.Styles
	s.tabs(p)
	for _, sec := range s.shown.report.Front {
		if sec.Title != "" {
			p.gap()
			p.say(sec.Title, st.Title)
		}
		item := -1
		for _, b := range sec.Blocks {
			if b.Kind == report.Item || b.Kind == report.Step {
				item++
			}
			s.frontBlock(p, sec, b, item)
		}
	}
	p.gap()
	p.say(onwardHead.String(), st.Title)
	for _, part := range parts {
		p.choice(part.Name.String()+lang.Brackets.F(s.keys.Label(part.id)), part.what.String(), func() tea.Cmd { return s.openPart(part.page, 0) })
	}
	p.gap()
	for _, a := range s.onward() {
		p.pick(a.do)
		p.says(a.says)
		p.text(a.text, st.Heading, 2)
	}
}

// moneyLine is what Enter does on a rule: it asks for what the rule must know, else
// shows its calculator.
func (s *Screen) moneyLine(item int) (do func() tea.Cmd, says string) {
	if f, ok := s.asksOf(item); ok {
		return func() tea.Cmd { return s.openFact(f) }, tellDesc.String()
	}
	return func() tea.Cmd { return s.openPolicy(item) }, policyDesc.String()
}

// frontBlock draws a line of the first page. Enter leads to what stands behind it:
// a step in full, the calculator of a rule, the sentence of a limit.
func (s *Screen) frontBlock(p *page, sec report.Section, b report.Block, item int) {
	st := s.env.Styles
	style, do, says, lead := st.Text, s.leadsTo(sec, b, item), sentenceDesc.String(), ""
	switch {
	case sec.ID == report.FrontSteps && b.Kind == report.Step:
		do, says, lead = func() tea.Cmd { return s.openPart(steps, item) }, stepDesc.String(), string(rune('1'+item))+" "
	case sec.ID == report.FrontMoney && b.Kind == report.Line && len(s.shown.Run.Answers.Profile.Region) == 0 && !s.earlier():
		do, says = func() tea.Cmd { return s.openField("region") }, tellDesc.String()
	case sec.ID == report.FrontMoney && b.Kind == report.Item:
		do, says = s.moneyLine(item)
	case sec.ID == report.FrontMoney:
		do, says = func() tea.Cmd { return s.openPart(money, 0) }, partDesc.String()
	case sec.ID == report.FrontWhy:
		do, says = func() tea.Cmd { return s.openPart(areas, 0) }, partDesc.String()
	case s.sentenceOf(sec, b, item) == nil:
		do = nil
	}
	switch b.Kind {
	case report.Lead:
		style = st.Heading
	case report.Note, report.Line:
		style = st.Muted
	}
	p.pick(do)
	p.says(says)
	p.text(lead+b.Text, style, len(lead))
	if sec.ID == report.FrontMoney {
		for _, l := range b.Lines {
			p.under(l)
		}
	}
}
