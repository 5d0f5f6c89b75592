package reader

import "yunlan/ui/key"

// Modes says which bindings are live together: while reading, while something
// is selected, in a list of marks or notes, in the statistics, under a note that
// is shown.
func (k *KeyMap) Modes() []key.Mode {
	m, j, a, r, d, v, p := &k.Move, &k.Jump, &k.Act, &k.Route, &k.Desk, &k.Select, &k.Shape
	return []key.Mode{
		{Name: title, Live: []*key.Binding{
			&m.Down, &m.Up, &m.PageDown, &m.PageUp, &m.HalfDown, &m.HalfUp,
			&j.Top, &j.End, &j.NextPara, &j.PrevPara, &j.NextSection, &j.PrevSection, &j.Left, &j.Right, &j.Pane,
			&a.Find, &a.Next, &a.Prev, &a.Open, &a.Hints, &a.Copy, &a.Cite, &a.Style, &a.Contents, &a.Explain, &r.NextStop, &r.PrevStop,
			&d.Mark, &d.Jump, &d.Marks, &d.Select, &d.Note, &d.Notes, &d.Outside, &d.Export, &d.Reading,
			&p.Wider, &p.Narrower, &p.Reset, &p.Focus, &p.Justify, &p.Indent, &p.Spacing,
		}},
		{Name: selectMode, Live: []*key.Binding{
			&m.Down, &m.Up, &m.HalfDown, &m.HalfUp, &j.Left, &j.Right, &j.NextPara, &j.PrevPara,
			&a.Copy, &a.Cite, &a.Explain, &d.Select, &d.Note,
			&v.Word, &v.WordBack, &v.Sentence, &v.SentenceBack, &v.RowStart, &v.RowEnd, &v.Swap, &v.Highlight,
		}},
		{Name: notesTitle, Owns: true, Live: []*key.Binding{&d.Note, &d.Outside, &d.Delete, &d.Export}},
		{Name: readingDesc, Owns: true, Live: []*key.Binding{&d.Forget}},
		{Name: noteName, Live: []*key.Binding{&a.Open, &d.Note, &d.Outside, &d.Delete}},
	}
}
