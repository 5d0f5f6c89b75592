package reader

import (
	"yunlan/ui/key"
	"yunlan/ui/text"
)

// KeyMap are the reader's bindings.
type KeyMap struct {
	Move   moveKeys
	Jump   jumpKeys
	Act    actKeys
	Route  routeKeys
	Desk   deskKeys
	Select selectKeys
	Shape  shapeKeys
}

type moveKeys struct{ Down, Up, PageDown, PageUp, HalfDown, HalfUp key.Binding }

type jumpKeys struct {
	Top, End, NextPara, PrevPara, NextSection, PrevSection, Left, Right, Pane key.Binding
}

type actKeys struct{ Find, Next, Prev, Open, Hints, Copy, Cite, Style, Contents, Explain key.Binding }

type routeKeys struct{ NextStop, PrevStop key.Binding }

type deskKeys struct {
	Mark, Jump, Marks, Select, Note, Notes, Outside key.Binding
	Reading                                         key.Binding
	Export                                          key.Binding
	Delete, Forget                                  key.Binding // in a list
}

// selectKeys work while something is selected, beside those of Move and Jump.
type selectKeys struct {
	Word, WordBack, Sentence, SentenceBack, RowStart, RowEnd, Swap, Highlight key.Binding
}

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
			Explain:  key.New("K", explainDesc.String(), "K"),
		},
		Route: routeKeys{
			NextStop: key.New(">", nextStopDesc.String(), ">"),
			PrevStop: key.New("<", prevStopDesc.String(), "<"),
		},
		Desk: deskKeys{
			Mark:    key.New("m", markDesc.String(), "m"),
			Jump:    key.New("'", jumpDesc.String(), "'", "`"),
			Marks:   key.New("B", marksDesc.String(), "B"),
			Select:  key.New("v", selectDesc.String(), "v"),
			Note:    key.New("a", noteDesc.String(), "a"),
			Notes:   key.New("A", notesDesc.String(), "A"),
			Outside: key.New("e", outsideDesc.String(), "e"),
			Reading: key.New("R", readingDesc.String(), "R"),
			Forget:  key.New("D", forgetDesc.String(), "D"),
			Delete:  key.New("d", deleteDesc.String(), "d", "delete"),
			Export:  key.New("x", exportDesc.String(), "x"),
		},
		Select: selectKeys{
			Highlight:    key.New("Enter", highlightDesc.String(), "enter"),
			Word:         key.New("w", wordDesc.String(), "w"),
			WordBack:     key.New("b", wordBackDesc.String(), "b"),
			Sentence:     key.New(")", sentenceDesc.String(), ")", "）"),
			SentenceBack: key.New("(", sentenceBackDesc.String(), "(", "（"),
			RowStart:     key.New("0", rowStartDesc.String(), "0", "home"),
			RowEnd:       key.New("$", rowEndDesc.String(), "$", "￥", "end"),
			Swap:         key.New("o", swapDesc.String(), "o"),
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
	case s.desk.panel.mode == writing:
		return []key.Binding{key.New("Enter", saveDesc.String()), key.New("Ctrl-J", newLineDesc.String()), key.New("Esc", laterDesc.String())}
	case s.prompt.open:
		return s.promptHelp()
	case s.desk.panel.mode == reading:
		return []key.Binding{key.New("Enter", editDesc.String()), k.Desk.Outside, k.Desk.Delete, key.New("Esc", closeDesc.String())}
	case s.sel.on:
		return []key.Binding{
			key.New("y", copyShort.String()), k.Act.Cite, k.Desk.Note, key.New("Enter", litShort.String()),
			key.New("hjkl w )", extendShort.String()), key.New("o", swapShort.String()), key.New("Esc", closeDesc.String()),
		}
	case s.tree.focused:
		return []key.Binding{k.Act.Open, k.Jump.Left, k.Jump.Right, k.Act.Find, k.Jump.Pane}
	case len(s.hits.all) > 0:
		count := key.New(s.hits.count(), "“"+text.Truncate(s.hits.query, 16, "…", s.env.Ambiguous)+"”")
		return []key.Binding{count, k.Act.Next, k.Act.Prev, key.New("Esc", unlightDesc.String()), k.Act.Copy, k.Act.Cite}
	}
	if s.route.on() {
		return s.routeHelp()
	}
	next := []key.Binding{k.Move.PageDown, k.Jump.NextSection, k.Act.Contents, k.Act.Find}
	if s.target() != "" || len(s.writtenHere()) > 0 {
		next = append([]key.Binding{k.Act.Open}, next...)
	}
	return next
}

// FullHelp implements help.KeyMap. The last group works while something is
// selected.
func (s *Screen) FullHelp() [][]key.Binding {
	m, j, a, p := s.keys.Move, s.keys.Jump, s.keys.Act, s.keys.Shape
	d, v := s.keys.Desk, s.keys.Select
	return [][]key.Binding{
		{m.Down, m.Up, m.PageDown, m.PageUp, m.HalfDown, m.HalfUp},
		{j.Top, j.End, j.NextPara, j.PrevPara, j.NextSection, j.PrevSection, j.Left, j.Right, j.Pane},
		{a.Contents, a.Find, a.Next, a.Prev, a.Open, a.Hints, a.Copy, a.Cite, a.Style, a.Explain},
		{s.keys.Route.NextStop, s.keys.Route.PrevStop},
		{d.Select, d.Note, d.Notes, d.Outside, d.Export, d.Mark, d.Jump, d.Marks, d.Reading},
		{p.Wider, p.Narrower, p.Reset, p.Focus, p.Justify, p.Indent, p.Spacing},
		{v.Highlight, v.Word, v.WordBack, v.Sentence, v.SentenceBack, v.RowStart, v.RowEnd, v.Swap},
	}
}
