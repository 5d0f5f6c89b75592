package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/screen"
	"yunlan/ui/typeset"
)

// labels are the letters on the links while f is on.
type labels struct {
	targets map[string]content.ID
	at      map[int]map[int]string // block, offset of the link → letter
	beside  map[int]string         // figure or table → letter in the margin
}

const letters = "asdfghjklqwertyuiopzxcvbnm"

func (l labels) on() bool { return len(l.targets) > 0 }

// said names what each letter opens, in the order of the letters on the screen.
func (l labels) said() string {
	var out []string
	for _, letter := range strings.Split(letters, "") {
		if target, ok := l.targets[letter]; ok {
			out = append(out, letter+" "+string(target))
		}
	}
	return linkOpens.F(strings.Join(out, "  "))
}

// links are the references out of a block, in order: mentions, notes, and for
// a figure or table the block itself.
func links(b content.Block) []content.Mark {
	out := append([]content.Mark(nil), b.Links...)
	for _, n := range b.Notes {
		at := len(out)
		for at > 0 && out[at-1].Start > n.Start {
			at--
		}
		out = append(out[:at], append([]content.Mark{n}, out[at:]...)...)
	}
	return out
}

// openLink peeks at the reader's note on the current block, else at what the
// block refers to.
func (s *Screen) openLink() tea.Cmd {
	if cmd, ok := s.peekNote(); ok {
		return cmd
	}
	if target := s.target(); target != "" {
		return s.env.Ask(screen.PeekMsg{Block: target})
	}
	if checks := s.doubtsHere(); len(checks) > 0 {
		return checks[0].Run
	}
	return screen.Send(screen.ToastMsg{Text: nothingToOpen.String()})
}

// target is what Enter opens: a figure or table itself, else the first link of
// the current paragraph on the screen; "" for none.
func (s *Screen) target() content.ID {
	if len(s.env.Paper.Blocks) == 0 || s.set == nil {
		return ""
	}
	b := s.env.Paper.Blocks[s.current]
	switch b.Kind {
	case content.Figure, content.Table:
		return b.ID
	case content.Source, content.Row:
		return b.Parent
	}
	for _, l := range links(b) {
		if s.linkVisible(l) {
			return l.Target
		}
	}
	return ""
}

func (s *Screen) linkVisible(l content.Mark) bool {
	p := pos{s.current, s.set.RowAt(s.current, l.Start)}
	bottom := s.walkRows(s.top, max(s.textHeight()-1, 0))
	return !later(s.top, p) && !later(p, bottom)
}

// showLabels puts a letter on every link on the screen.
func (s *Screen) showLabels() tea.Cmd {
	l := labels{targets: map[string]content.ID{}, at: map[int]map[int]string{}, beside: map[int]string{}}
	s.eachRow(func(_ int, p pos) {
		b := s.env.Paper.Blocks[p.block]
		if len(s.set.Rows(p.block)[p.row].Pieces) == 0 {
			return
		}
		if b.Kind == content.Figure || b.Kind == content.Table {
			l.figure(p.block, b.ID)
		}
		for _, link := range links(b) {
			if s.set.RowAt(p.block, link.Start) == p.row {
				l.link(p.block, link)
			}
		}
	})
	if !l.on() {
		return screen.Send(screen.ToastMsg{Text: noLinksHere.String()})
	}
	s.labels = l
	return nil
}

// letter gives the next free letter to a target; "" when none is left.
func (l *labels) letter(target content.ID) string {
	n := len(l.targets)
	if n == len(letters) {
		return ""
	}
	l.targets[letters[n:n+1]] = target
	return letters[n : n+1]
}

func (l *labels) link(block int, link content.Mark) {
	if l.at[block] == nil {
		l.at[block] = map[int]string{}
	}
	l.at[block][link.Start] = l.letter(link.Target)
}

// figure labels a figure or table once, in the margin of its first row.
func (l *labels) figure(block int, id content.ID) {
	if _, done := l.beside[block]; !done {
		l.beside[block] = l.letter(id)
	}
}

// chooseLabel opens the link with the letter that was pressed.
func (s *Screen) chooseLabel(msg tea.KeyPressMsg) tea.Cmd {
	target, ok := s.labels.targets[msg.String()]
	s.labels = labels{}
	if !ok {
		return nil
	}
	return s.env.Ask(screen.PeekMsg{Block: target})
}

// linkUnder returns the target of the link at a cell of the screen.
func (s *Screen) linkUnder(block int, row typeset.Row, x int) (content.ID, bool) {
	offset, ok := s.set.OffsetUnder(row, x)
	if !ok {
		return "", false
	}
	l, ok := typeset.LinkAt(s.env.Paper.Blocks[block], offset)
	return l.Target, ok
}
