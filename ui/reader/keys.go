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

type actKeys struct{ Find, Next, Prev, Open, Hints, Copy, Cite, Style, Contents key.Binding }

type shapeKeys struct{ Wider, Narrower, Reset, Focus, Justify, Indent, Spacing key.Binding }

// DefaultKeyMap returns the default bindings.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Move: moveKeys{
			Down:     key.New("j ↓", downDesc.String(), "j", "down"),
			Up:       key.New("k ↑", upDesc.String(), "k", "up"),
			PageDown: key.New(spaceKey.String(), pageDownDesc.String(), "space", "pgdown"),
			PageUp:   key.New("b", pageUpDesc.String(), "b", "pgup"),
			HalfDown: key.New("d", halfDownDesc.String(), "d", "ctrl+d"),
			HalfUp:   key.New("u", halfUpDesc.String(), "u", "ctrl+u"),
		},
		Jump: jumpKeys{
			Top:         key.New("g", topDesc.String(), "g", "home"),
			End:         key.New("G", endDesc.String(), "G", "end"),
			NextPara:    key.New("}", nextParaDesc.String(), "}"),
			PrevPara:    key.New("{", prevParaDesc.String(), "{"),
			NextSection: key.New("]", nextSectionDesc.String(), "]", "L"),
			PrevSection: key.New("[", prevSectionDesc.String(), "[", "H"),
			Left:        key.New("h ←", leftDesc.String(), "h", "left"),
			Right:       key.New("l →", rightDesc.String(), "l", "right"),
			Pane:        key.New("Tab", paneDesc.String(), "tab"),
		},
		Act: actKeys{
			Find:     key.New("/", findDesc.String(), "/"),
			Next:     key.New("n", nextDesc.String(), "n"),
			Prev:     key.New("N", prevDesc.String(), "N"),
			Open:     key.New("Enter", openDesc.String(), "enter"),
			Hints:    key.New("f", hintsDesc.String(), "f"),
			Copy:     key.New("y", copyDesc.String(), "y"),
			Cite:     key.New("Y", citeDesc.String(), "Y"),
			Style:    key.New("C", styleDesc.String(), "C"),
			Contents: key.New("t", contentsDesc.String(), "t"),
		},
		Shape: shapeKeys{
			Wider:    key.New("+", widerDesc.String(), "+"),
			Narrower: key.New("-", narrowerDesc.String(), "-"),
			Reset:    key.New("=", resetDesc.String(), "="),
			Focus:    key.New("z", focusDesc.String(), "z"),
			Justify:  key.New("J", justifyDesc.String(), "J"),
			Indent:   key.New("I", indentDesc.String(), "I"),
			Spacing:  key.New("S", spacingDesc.String(), "S"),
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
		{a.Contents, a.Find, a.Next, a.Prev, a.Open, a.Hints, a.Copy, a.Cite, a.Style},
		{p.Wider, p.Narrower, p.Reset, p.Focus, p.Justify, p.Indent, p.Spacing},
	}
}
