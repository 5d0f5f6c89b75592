package policy

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content/lang"
	"yunlan/data/firm"
	data "yunlan/data/policy"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// amountRoom is the cells of an amount to type.
const amountRoom = 18

// reckonRows draws the questions and the verdict.
func (s *Screen) reckonRows() []string {
	lines, _ := s.reckonLines()
	k := s.reckon
	k.Scroll(0, len(lines), s.paneHeight())
	from, to := k.Seen(len(lines), s.paneHeight())
	return firstBlank(lines[from:to])
}

// firstBlank keeps the first row's first cells blank, as on every screen.
func firstBlank(rows []string) []string {
	if len(rows) > 0 && rows[0] != "" && !strings.HasPrefix(ansi.Strip(rows[0]), "  ") {
		rows[0] = "  " + ansi.TruncateLeft(rows[0], 2, "")
	}
	return rows
}

// reckonLines are all rows, and those of each question.
func (s *Screen) reckonLines() (rows []string, asks []widget.Span) {
	rows = append(rows, s.lines(lookName, s.env.Words().Name(s.reckon.verdict.Policy))...)
	airy := make([]string, s.reckonAir())
	rows = append(rows, airy...)
	lead := reckonLead.F(s.reckon.region())
	if s.reckon.told() {
		lead += toldNote.String()
	}
	rows = append(rows, s.lines(lookMuted, lead)...)
	rows = append(rows, airy...)
	labels := s.labelWidth()
	for i := range s.reckon.asks {
		first := len(rows)
		rows = append(rows, s.askRows(i, labels)...)
		asks = append(asks, widget.Span{First: first, End: len(rows)})
	}
	rows = append(rows, "")
	return append(rows, s.verdictRows()...), asks
}

// reckonAir is the blank rows about the lead, where there is room for them.
func (s *Screen) reckonAir() int {
	if s.paneHeight() >= airFrom+4 {
		return 1
	}
	return 0
}

// lines wraps a text and draws it in one look.
func (s *Screen) lines(l look, t string) []string {
	var rows []string
	for _, line := range s.wrap(t, s.measure()) {
		rows = append(rows, "  "+s.style(l).Render(line))
	}
	return rows
}

// exact wraps a text in which nothing is set in or taken out: what was typed
// is shown as it was.
func (s *Screen) exact(l look, t string) []string {
	var rows []string
	for _, line := range text.Wrap(t, text.Options{Width: s.measure(), Spacing: text.SpacingKeep, Ambiguous: s.env.Ambiguous}) {
		rows = append(rows, "  "+s.style(l).Render(line.Text()))
	}
	return rows
}

// labelWidth is the column of the questions where the answers fit beside them,
// else 0.
func (s *Screen) labelWidth() int {
	labels, answers := 0, amountRoom
	for _, a := range s.reckon.asks {
		labels = max(labels, text.Width(a.label, s.env.Ambiguous))
		width := 0
		for _, c := range a.choices {
			width += text.Width(c.label, s.env.Ambiguous) + gap
		}
		answers = max(answers, width)
	}
	if labels+gap+answers > s.paneWidth()-4 {
		return 0
	}
	return labels
}

// askRows draws a question with its answers beside or, in a narrow window,
// under it.
func (s *Screen) askRows(i, labels int) []string {
	a := s.reckon.asks[i]
	lead, style := "  ", s.env.Styles.Text
	if i == s.reckon.At {
		lead, style = s.env.Styles.Accent.Render(s.env.Glyphs.Bar)+" ", s.env.Styles.Heading
	}
	if labels > 0 {
		return []string{lead + style.Render(text.Pad(a.label, labels+gap, s.env.Ambiguous)) + s.answers(a)}
	}
	var rows []string
	for _, l := range s.wrap(a.label, s.measure()) {
		rows = append(rows, lead+style.Render(l))
	}
	return append(rows, lead+s.answers(a))
}

// answers draws the choices, the chosen one marked, or the amount.
func (s *Screen) answers(a ask) string {
	st := s.env.Styles
	if a.amount != nil {
		if a.amount.Value() == "" && !a.amount.Focused() {
			return st.Muted.Render(notSaid.String())
		}
		return a.amount.View(min(amountRoom, s.paneWidth()-4), st.Heading, s.env.Ambiguous)
	}
	drawn := make([]string, len(a.choices))
	for i, c := range a.choices {
		style := st.Muted
		if i == a.chosen {
			style = st.Selected
		}
		drawn[i] = style.Render(c.label)
	}
	return strings.Join(drawn, strings.Repeat(" ", gap))
}

// verdictRows draws what the rule says to the answers.
func (s *Screen) verdictRows() []string {
	k := s.reckon
	if k.err != nil {
		return s.exact(lookWarn, k.err.Error())
	}
	v := k.verdict
	rows := append(s.lines(lookWarn, s.warning()), s.amountRow()...)
	rows = append(rows, s.lines(lookName, v.Standing.String())...)
	rows = append(rows, s.fromRows()...)
	for _, words := range s.verdictWords(v, k.name) {
		rows = append(rows, s.lines(lookText, words)...)
	}
	return rows
}

// verdictWords are what is missing, what speaks against it, what the authority must
// confirm, and the arithmetic; fields are named by a function.
func (s *Screen) verdictWords(v data.Verdict, name func(string) string) []string {
	var all []string
	byFirm, _ := v.ToSay()
	for _, part := range []struct {
		lead   lang.Text
		fields []string
	}{{data.MissingWords, byFirm}, {data.NotMetWords, v.Reason}} {
		var names []string
		for _, f := range part.fields {
			names = append(names, name(f))
		}
		if len(names) > 0 {
			all = append(all, part.lead.F(lang.List(names)))
		}
	}
	for _, words := range []string{v.ConfirmWords(), v.Prospect, v.PassedWords(s.today())} {
		if words != "" {
			all = append(all, words)
		}
	}
	return append(all, v.Worked...)
}

// today is the zero time where nobody gave a clock: no year has passed then.
func (s *Screen) today() time.Time {
	if s.env.Clock == nil {
		return time.Time{}
	}
	return s.env.Clock()
}

// amountRow says how the amount was read.
func (s *Screen) amountRow() []string {
	if s.reckon.fen == 0 {
		return nil
	}
	return s.lines(lookText, data.ReadWords(s.reckon.fen, s.reckon.wan))
}

// fromRows say from where the rule pays when the amount is too small.
func (s *Screen) fromRows() []string {
	k := s.reckon
	if k.rule.Rate == nil || !slices.Contains(k.verdict.Reason, k.rule.Rate.Base) {
		return nil
	}
	if from, ok := k.rule.From(); ok {
		return s.lines(lookText, fromLine.F(from))
	}
	return nil
}

// name is the question behind a field.
func (k *reckon) name(field string) string {
	for _, a := range k.asks {
		switch {
		case a.field.Name != field:
		case a.amount != nil:
			return k.amountName(a.field)
		default:
			return a.label
		}
	}
	return firm.Label(field)
}

// reckonCursor puts the terminal's cursor into the amount.
func (s *Screen) reckonCursor() *tea.Cursor {
	k := s.reckon
	amount := k.typing()
	if amount == nil {
		return nil
	}
	_, asks := s.reckonLines()
	labels := s.labelWidth()
	x, y := s.paneLeft()+2, asks[k.At].First-k.Top
	if labels > 0 {
		x += labels + gap
	} else {
		y += len(s.wrap(k.asks[k.At].label, s.measure()))
	}
	if y < 0 || y >= s.paneHeight() {
		return nil
	}
	return amount.Cursor(x, y+s.h-s.paneHeight())
}

// clickAsk goes to the question of a row; on a choice it answers too.
func (s *Screen) clickAsk(y int) {
	k := s.reckon
	lines, asks := s.reckonLines()
	row, ok := k.RowAt(y, len(lines), s.paneHeight())
	i := slices.IndexFunc(asks, func(ask widget.Span) bool { return ask.First <= row && row < ask.End })
	if !ok || i < 0 {
		return
	}
	k.At = i
	k.focus()
	if k.asks[i].amount == nil {
		s.answer(1)
	}
}
