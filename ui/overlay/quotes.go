package overlay

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// Quotes shows what the paper says of something; see the package comment.
type Quotes struct {
	env    *screen.Env
	title  string
	note   string
	quotes []screen.Quote
	window widget.Window // the chosen quote among lines
	lines  []quoteLine
	rows   []widget.Span // of each quote; a note belongs to the first
	width  int           // cells that lines are set for
	height int           // rows of the last View below the title
	keys   *key.Table[lines]
	done   bool
}

// none is the quote of a row that belongs to none.
const none = -1

// quoteLine is a row and whose quote it belongs to; lead rows say what the
// quote is there for.
type quoteLine struct {
	quote int
	text  string
	lead  bool
}

// NewQuotes returns the quotes that somebody asked for.
func NewQuotes(env *screen.Env, msg screen.QuotesMsg) *Quotes {
	return &Quotes{
		env: env, title: msg.Title, note: msg.Note, quotes: msg.Quotes, width: -1,
		keys: listTable(env.Keys),
	}
}

// Done implements Overlay.
func (q *Quotes) Done() bool { return q.done }

// Hints implements Overlay.
func (q *Quotes) Hints() []key.Binding {
	return append(q.keys.Hints(q, inQuotes), q.keys.Binding("list.Close"))
}

// Update implements Overlay. A key it has no use for may be one that works
// everywhere.
func (q *Quotes) Update(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return q.press(msg), true
	case tea.MouseWheelMsg:
		n := 1
		if msg.Button == tea.MouseWheelUp {
			n = -1
		}
		q.step(n, n)
		return nil, true
	case tea.MouseClickMsg:
		return q.click(msg.Mouse()), true
	}
	return nil, false
}

func (q *Quotes) press(msg tea.KeyPressMsg) tea.Cmd {
	cmd, ok := q.keys.Press(q, inQuotes, msg)
	if !ok {
		return q.env.Ask(screen.UnusedKeyMsg(msg))
	}
	return cmd
}

// walk chooses another quote, or scrolls within a high one.
func (q *Quotes) walk(m widget.Motion) tea.Cmd {
	switch {
	case m.Unit == widget.Edge && m.By < 0:
		q.window = widget.Window{}
	case m.Unit == widget.Edge:
		q.window.At, q.window.Top = len(q.quotes), len(q.lines)
		q.step(0, 0)
	default:
		q.step(m.Lines(q.quotesAPage(), 0), m.Lines(widget.Page(q.height), 0))
	}
	return nil
}

// Quotes have no filter.
func (q *Quotes) toFilter() tea.Cmd    { return nil }
func (q *Quotes) leaveFilter() tea.Cmd { return nil }

func (q *Quotes) close() tea.Cmd {
	q.done = true
	return nil
}

// quotesAPage is how many quotes about fill the overlay.
func (q *Quotes) quotesAPage() int {
	return max(q.height*len(q.quotes)/max(len(q.lines), 1), 1)
}

// step chooses the quote n further on; within one that is higher than the
// overlay it scrolls by so many rows.
func (q *Quotes) step(n, rows int) {
	if q.window.Through(rows, q.span(), q.height) {
		return
	}
	q.window.Move(n, len(q.quotes))
	q.window.Show(q.span(), len(q.lines), q.height)
}

// span is the rows of the chosen quote.
func (q *Quotes) span() widget.Span {
	if q.window.At >= len(q.rows) {
		return widget.Span{}
	}
	return q.rows[q.window.At]
}

// run goes to the chosen sentence; the quotes are there again for who comes
// back.
func (q *Quotes) run() tea.Cmd {
	if len(q.quotes) == 0 {
		return nil
	}
	return q.env.Ask(screen.OpenQuote(q.quotes[q.window.At].Citation))
}

func (q *Quotes) copied() tea.Cmd {
	if len(q.quotes) == 0 {
		return nil
	}
	cited := q.env.Paper.CiteAs(content.CiteStyle(q.env.Settings.Cite), q.quotes[q.window.At].Citation)
	return screen.Send(screen.CopyMsg{Text: cited, What: copiedBlock.String()})
}

// click chooses the quote under the mouse and opens it.
func (q *Quotes) click(at tea.Mouse) tea.Cmd {
	row, ok := q.window.RowAt(at.Y-1, len(q.lines), q.height)
	if at.Button != tea.MouseLeft || !ok || q.lines[row].quote < 0 {
		return nil
	}
	q.window.At = q.lines[row].quote
	return q.run()
}

// View implements Overlay: the title, the quotes, a blank row; at most two
// thirds of the screen.
func (q *Quotes) View(w, h int) []string {
	q.lay(min(max(w-3*margin, 2), 96))
	most := max(h*2/3, min(h, 6))
	q.height = max(min(len(q.lines), most-2), 0)
	q.window.Show(q.span(), len(q.lines), q.height)
	out := []string{rule(q.env, q.title, w)}
	from, to := q.window.Seen(len(q.lines), q.height)
	for _, l := range q.lines[from:to] {
		out = append(out, q.row(l, w))
	}
	return append(out, "")[:min(len(out)+1, h)]
}

func (q *Quotes) row(l quoteLine, w int) string {
	if l.text == "" {
		return ""
	}
	st := q.env.Styles
	lead, style := strings.Repeat(" ", min(margin, w)), st.Text
	if l.quote == q.window.At && w >= margin {
		lead = st.Accent.Render(q.env.Glyphs.Bar) + " "
	}
	if l.lead {
		style = st.Muted
	}
	return lead + style.Render(text.Truncate(l.text, max(w-margin, 0), "", q.env.Ambiguous))
}

// lay sets the quotes for a width.
func (q *Quotes) lay(width int) {
	if width == q.width {
		return
	}
	q.width, q.lines, q.rows = width, nil, nil
	o := text.Options{Width: width, Ambiguous: q.env.Ambiguous}
	prose := o
	prose.Spacing = text.SpacingAuto
	for _, note := range []string{q.note, q.env.Words().Notice()} {
		if note == "" {
			continue
		}
		for _, part := range text.Wrap(content.OneLine(note), o) {
			q.lines = append(q.lines, quoteLine{none, part.Text(), true})
		}
	}
	for i, quote := range q.quotes {
		if len(q.lines) > 0 {
			q.lines = append(q.lines, quoteLine{quote: none})
		}
		first := len(q.lines)
		if i == 0 {
			first = 0
		}
		where := strings.TrimSpace(content.OneLine(quote.Lead) + "  " + quote.Block.Typed())
		if page := quote.Pages("–"); page != "" { // else the document has no pages
			where += " " + pageFormat.F(page)
		}
		for _, part := range text.Wrap(where, text.Options{Width: width, Ambiguous: o.Ambiguous, Spacing: text.SpacingKeep}) {
			q.lines = append(q.lines, quoteLine{i, part.Text(), true})
		}
		for _, words := range q.env.Words().Lines(quote.Citation) {
			for _, part := range text.Wrap(content.Sanitize(words), prose) {
				q.lines = append(q.lines, quoteLine{i, part.Text(), false})
			}
		}
		q.rows = append(q.rows, widget.Span{First: first, End: len(q.lines)})
	}
}

// rule is a title in a line across the screen.
func rule(env *screen.Env, title string, w int) string {
	sign, st := env.Glyphs.Rule, env.Styles
	title = text.Truncate(" "+content.OneLine(title)+" ", max(w-4, 0), "… ", env.Ambiguous)
	rest := max(w-2-text.Width(title, env.Ambiguous), 0) / text.Width(sign, env.Ambiguous)
	return st.Faint.Render(strings.Repeat(sign, min(2, w))) + st.Accent.Render(title) + st.Faint.Render(strings.Repeat(sign, rest))
}
