package overlay

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/english"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/typeset"
	"yunlan/ui/widget"
)

// Peek shows a figure's chart, a table, footnote or passage over the screen.
type Peek struct {
	env    *screen.Env
	block  content.Block
	blocks []int
	keys   *key.Table[*Peek]
	chart  *picture // of a figure
	pager  pager
	set    *typeset.Set
	done   bool
}

// NewPeek shows a block with what belongs to it: rows and source.
func NewPeek(env *screen.Env, id content.ID) (*Peek, bool) {
	at := env.Paper.Index(id)
	if at < 0 {
		return nil, false
	}
	p := &Peek{
		env: env, block: env.Paper.Blocks[at], blocks: []int{at}, keys: peekTable(env.Keys),
	}
	if chart, ok := newPicture(env, p.block); ok {
		p.chart = chart
	}
	for i, b := range env.Paper.Blocks {
		if b.Parent == id {
			p.blocks = append(p.blocks, i)
		}
	}
	return p, true
}

// Done implements Overlay.
func (p *Peek) Done() bool { return p.done }

// Hints implements Overlay.
func (p *Peek) Hints() []key.Binding { return p.keys.Hints(p, p.mode()) }

func (p *Peek) mode() *key.Mode {
	switch {
	case p.chart != nil && p.chart.several():
		return inViews
	case p.block.Kind == content.Figure:
		return inFigure
	}
	return inPeek
}

// Update implements Overlay.
func (p *Peek) Update(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return p.press(msg)
	case tea.MouseWheelMsg:
		p.wheel(msg.Button)
		return nil, true
	}
	return nil, false
}

func (p *Peek) wheel(b tea.MouseButton) {
	n := 1
	if b == tea.MouseWheelUp {
		n = -1
	}
	p.pager.scroll(n)
}

// press handles the peek's own keys; any other goes on to the screen below.
func (p *Peek) press(msg tea.KeyPressMsg) (tea.Cmd, bool) { return p.keys.Press(p, p.mode(), msg) }

func (p *Peek) walk(m widget.Motion) tea.Cmd {
	p.pager.walk(m)
	return nil
}

// open goes to what is shown.
func (p *Peek) open() tea.Cmd {
	p.done = true
	return p.env.Ask(screen.OpenBlockMsg{Block: p.block.ID})
}

// toMarket shows the figure's numbers.
func (p *Peek) toMarket() tea.Cmd {
	p.done = true
	at := screen.Place{Screen: screen.Market, Item: string(p.block.ID)}
	return p.env.Ask(screen.ShowScreenMsg{Screen: screen.Market, Place: &at})
}

func (p *Peek) copied() tea.Cmd {
	return screen.Send(screen.CopyMsg{Text: p.plain(), What: copiedBlock.String()})
}

func (p *Peek) plain() string {
	if p.chart != nil {
		return p.chart.plain()
	}
	var lines []string
	for _, i := range p.blocks {
		b := p.env.Words().Paper(p.env.Paper).Blocks[i]
		lines = append(lines, strings.TrimSpace(b.Label+" "+b.Text))
	}
	return strings.Join(lines, "\n")
}

// View implements Overlay: at most half of the screen, more for a table or a
// chart.
func (p *Peek) View(w, h int) []string {
	width := min(max(w-6, 2), 96)
	o := typeset.Options{
		Width: width, Spacing: text.SpacingNamed(p.env.Settings.Spacing), Ambiguous: p.env.Ambiguous, ASCII: p.env.ASCII(),
	}
	if read := p.env.Text(); read != english.Chinese {
		o.English, o.Text = p.env.English, read
	}
	if p.set == nil || p.set.Options() != o {
		p.set = typeset.New(p.env.Paper, o)
	}
	most := h / 2
	if p.block.Kind == content.Table || p.chart != nil {
		most = h * 3 / 4
	}
	rows := p.rows((w-width)/2, most-3)
	shown := p.pager.seen(rows, max(min(len(rows), most-2), 0))
	out := append([]string{p.titleRow(w)}, shown...)
	return append(out, "")[:min(len(out)+1, h)]
}

// rows are all rows of the blocks without the blank ones at both ends, or the
// chart, which is drawn to fit into h rows.
func (p *Peek) rows(left, h int) []string {
	var out []string
	if p.chart != nil {
		for _, r := range p.chart.rows(p.set.Options().Width, h) {
			out = append(out, strings.Repeat(" ", left)+r)
		}
		return append([]string{""}, out...)
	}
	painter := typeset.Painter{Set: p.set, Styles: p.env.Styles}
	for _, i := range p.blocks {
		for _, r := range p.set.Rows(i) {
			line := ""
			if len(r.Pieces) > 0 {
				line = strings.Repeat(" ", left) + painter.Paint(r, nil)
			}
			out = append(out, line)
		}
	}
	for len(out) > 0 && out[0] == "" {
		out = out[1:]
	}
	for len(out) > 0 && out[len(out)-1] == "" {
		out = out[:len(out)-1]
	}
	return append([]string{""}, out...)
}

// titleRow is a rule with the name and the place of what is shown.
func (p *Peek) titleRow(w int) string {
	name := p.block.Label
	if p.block.Kind == content.Footnote || p.env.Text() == english.English {
		name = p.block.ID.Typed()
	}
	page := p.block.Pages("–")
	if page != "" { // else the document has no pages
		page = pageFormat.F(page)
	}
	title := " " + strings.TrimSpace(name+"  "+page) + " "
	if path := p.env.Paper.Path(p.block.Section); len(path) > 0 {
		last := path[len(path)-1]
		title += " " + p.env.Words().Section(last.ID, p.env.Paper.Heading(last)) + " "
	}
	title = text.Truncate(title, max(w-4, 0), "… ", p.env.Ambiguous)
	rest := max(w-2-text.Width(title, p.env.Ambiguous), 0)
	rule := p.env.Glyphs.Rule
	st := p.env.Styles
	return st.Faint.Render(strings.Repeat(rule, min(2, w))) + st.Accent.Render(title) + st.Faint.Render(strings.Repeat(rule, rest))
}
