package reader

import (
	"yunlan/ui/key"
	"yunlan/ui/text"
)

// KeyMap are the reader's bindings.
type KeyMap struct {
	Move  moveKeys
	Jump  jumpKeys
	Act   actKeys
	Shape shapeKeys
}

type moveKeys struct{ Down, Up, PageDown, PageUp, HalfDown, HalfUp key.Binding }

type jumpKeys struct {
	Top, End, NextPara, PrevPara, NextSection, PrevSection, Left, Right, Pane key.Binding
}

type actKeys struct{ Find, Next, Prev, Open, Hints, Copy, Cite, Contents key.Binding }

type shapeKeys struct{ Wider, Narrower, Reset, Focus, Justify, Indent, Spacing key.Binding }

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Move: moveKeys{
			Down:     key.New("j ↓", downDesc, "j", "down"),
			Up:       key.New("k ↑", upDesc, "k", "up"),
			PageDown: key.New("空格", pageDownDesc, "space", "pgdown"),
			PageUp:   key.New("b", pageUpDesc, "b", "pgup"),
			HalfDown: key.New("d", halfDownDesc, "d", "ctrl+d"),
			HalfUp:   key.New("u", halfUpDesc, "u", "ctrl+u"),
		},
		Jump: jumpKeys{
			Top:         key.New("g", topDesc, "g", "home"),
			End:         key.New("G", endDesc, "G", "end"),
			NextPara:    key.New("}", nextParaDesc, "}"),
			PrevPara:    key.New("{", prevParaDesc, "{"),
			NextSection: key.New("]", nextSectionDesc, "]", "L"),
			PrevSection: key.New("[", prevSectionDesc, "[", "H"),
			Left:        key.New("h ←", leftDesc, "h", "left"),
			Right:       key.New("l →", rightDesc, "l", "right"),
			Pane:        key.New("Tab", paneDesc, "tab"),
		},
		Act: actKeys{
			Find:     key.New("/", findDesc, "/"),
			Next:     key.New("n", nextDesc, "n"),
			Prev:     key.New("N", prevDesc, "N"),
			Open:     key.New("Enter", openDesc, "enter"),
			Hints:    key.New("f", hintsDesc, "f"),
			Copy:     key.New("y", copyDesc, "y"),
			Cite:     key.New("Y", citeDesc, "Y"),
			Contents: key.New("t", contentsDesc, "t"),
		},
		Shape: shapeKeys{
			Wider:    key.New("+", widerDesc, "+"),
			Narrower: key.New("-", narrowerDesc, "-"),
			Reset:    key.New("=", resetDesc, "="),
			Focus:    key.New("z", focusDesc, "z"),
			Justify:  key.New("J", justifyDesc, "J"),
			Indent:   key.New("I", indentDesc, "I"),
			Spacing:  key.New("S", spacingDesc, "S"),
		},
	}
}

// ShortHelp implements help.KeyMap with what comes next for the reader.
func (s *Screen) ShortHelp() []key.Binding {
	k := s.keys
	switch {
	case s.tree.focused:
		return []key.Binding{k.Act.Open, k.Jump.Left, k.Jump.Right, k.Act.Find, k.Jump.Pane}
	case len(s.hits.all) > 0:
		count := key.New(s.hits.count(), "“"+text.Truncate(s.hits.query, 16, "…", s.env.Ambiguous)+"”")
		return []key.Binding{count, k.Act.Next, k.Act.Prev, k.Act.Copy, k.Act.Cite}
	}
	next := []key.Binding{k.Move.PageDown, k.Jump.NextSection, k.Act.Contents, k.Act.Find}
	if s.target() != "" {
		next = append([]key.Binding{k.Act.Open}, next...)
	}
	return next
}

// FullHelp implements help.KeyMap.
func (s *Screen) FullHelp() [][]key.Binding {
	m, j, a, p := s.keys.Move, s.keys.Jump, s.keys.Act, s.keys.Shape
	return [][]key.Binding{
		{m.Down, m.Up, m.PageDown, m.PageUp, m.HalfDown, m.HalfUp},
		{j.Top, j.End, j.NextPara, j.PrevPara, j.NextSection, j.PrevSection, j.Left, j.Right, j.Pane},
		{a.Contents, a.Find, a.Next, a.Prev, a.Open, a.Hints, a.Copy, a.Cite},
		{p.Wider, p.Narrower, p.Reset, p.Focus, p.Justify, p.Indent, p.Spacing},
	}
}
