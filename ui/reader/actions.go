package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// action is one of the reader's.
type action = key.Action[*Screen]

// actions are what can be done in the reader, in the order of the hints and of the
// help.
func actions() []action {
	var all []action
	for _, some := range [][]action{openActions(), copyActions(), moveActions(), routeActions(), lookActions(), selectActions(), deskActions(), shapeActions()} {
		all = append(all, some...)
	}
	for i, a := range all {
		if ofWhole[a.ID] {
			all[i] = forWhole(a)
		}
	}
	return all
}

// in lists modes.
func in(modes ...*key.Mode) []*key.Mode { return modes }

func openActions() []action {
	return []action{
		{
			ID: "reader.Open", Keys: []string{"enter"}, Desc: openDesc, Title: openTitle, Modes: in(inText, inTree, inNote), Group: key.Go,
			Bar: (*Screen).openHint, Do: (*Screen).openHere,
		},
		{ID: "reader.Hints", Keys: []string{"f"}, Desc: hintsDesc, Modes: in(inText), Group: key.Go, Do: (*Screen).showLabels},
	}
}

func routeActions() []action {
	walk := func(by int) func(*Screen) tea.Cmd { return func(s *Screen) tea.Cmd { return s.stepRoute(by) } }
	return []action{
		{ID: "reader.NextStop", Keys: []string{">"}, Desc: nextStopDesc, Modes: in(inText), Group: key.Move, Bar: key.SayIf(nextStopDesc, (*Screen).onRoute), Do: walk(1)},
		{ID: "reader.PrevStop", Keys: []string{"<"}, Desc: prevStopDesc, Modes: in(inText), Group: key.Move, Bar: key.SayIf(prevStopDesc, (*Screen).onRoute), Do: walk(-1)},
	}
}

func copyActions() []action {
	walk := func(by int) func(*Screen) tea.Cmd { return func(s *Screen) tea.Cmd { return s.walk(by) } }
	return []action{
		{
			ID: "reader.Next", Keys: []string{"n"}, Desc: nextDesc, Modes: in(inText), Group: key.Find,
			Bar: key.SayIf(nextDesc, (*Screen).hitsLit), Count: key.Repeat(walk(1)), Do: walk(1),
		},
		{
			ID: "reader.Prev", Keys: []string{"N"}, Desc: prevDesc, Modes: in(inText), Group: key.Find,
			Bar: key.SayIf(prevDesc, (*Screen).hitsLit), Count: key.Repeat(walk(-1)), Do: walk(-1),
		},
		{
			ID: "reader.Copy", Keys: []string{"y"}, Desc: copyDesc, Modes: in(inText, inSelection, inDragged), Group: key.Keep,
			Bar: (*Screen).copyHint, Do: (*Screen).copyHere,
		},
		{
			ID: "reader.Cite", Keys: []string{"Y"}, Desc: citeDesc, Title: citeTitle, Names: citeNames,
			Modes: in(inText, inSelection, inDragged), Group: key.Keep, Bar: (*Screen).citeHint, Do: (*Screen).citeHere,
		},
		{
			ID: "reader.Note", Keys: []string{"a"}, Desc: noteDesc, Names: noteNames, Modes: in(inText, inSelection, inDragged, inNote, inNotes), Group: key.Keep,
			Bar: key.SayIf(noteShort, (*Screen).selects), Do: (*Screen).writeHere,
		},
		{
			ID: "reader.Highlight", Keys: []string{"enter"}, Desc: highlightDesc, Modes: in(inSelection, inDragged), Group: key.Keep,
			Bar: key.Say[*Screen](litShort), Do: (*Screen).highlight,
		},
	}
}

func moveActions() []action {
	moves := widget.Moves[*Screen]{
		Of: "reader", Do: (*Screen).move, Nth: (*Screen).toPage, Modes: in(inText, inTree),
		Desc: map[string]lang.Text{"Down": downDesc, "Up": upDesc, "Top": topDesc, "End": endDesc},
		Bar:  map[string]func(*Screen) string{"PageDown": key.SayIf(pageDownDesc, (*Screen).reads)},
	}.Actions()
	for i, a := range moves {
		switch a.ID {
		case "reader.Top", "reader.End", "reader.PageUp": // their keys select there
		default:
			moves[i].Modes = in(inText, inTree, inSelection)
		}
	}
	para := func(by int) func(*Screen) tea.Cmd { return func(s *Screen) tea.Cmd { return s.paragraph(by) } }
	section := func(by int) func(*Screen) tea.Cmd {
		return key.Do(func(s *Screen) { s.stepSection(by) })
	}
	return append(moves,
		action{ID: "reader.NextPara", Keys: []string{"}"}, Desc: nextParaDesc, Modes: in(inText, inSelection), Group: key.Move, Count: key.Repeat(para(1)), Do: para(1)},
		action{ID: "reader.PrevPara", Keys: []string{"{"}, Desc: prevParaDesc, Modes: in(inText, inSelection), Group: key.Move, Count: key.Repeat(para(-1)), Do: para(-1)},
		action{
			ID: "reader.NextSection", Keys: []string{"]", "L"}, Label: "]", Desc: nextSectionDesc, Modes: in(inText), Group: key.Move,
			Bar: key.SayIf(nextSectionDesc, (*Screen).reads), Count: key.Repeat(section(1)), Do: section(1),
		},
		action{
			ID: "reader.PrevSection", Keys: []string{"[", "H"}, Label: "[", Desc: prevSectionDesc, Modes: in(inText), Group: key.Move,
			Count: key.Repeat(section(-1)), Do: section(-1),
		},
		action{ID: "reader.Percent", Also: []string{"%"}, Desc: percentDesc, Modes: in(inText), Group: key.Move, Count: (*Screen).toPercent, Do: (*Screen).askPercent},
	)
}

func lookActions() []action {
	return []action{
		{
			ID: "reader.Contents", Keys: []string{"t"}, Desc: contentsDesc, Modes: in(inText, inTree), Group: key.Look,
			Bar: key.SayIf(contentsDesc, (*Screen).reads), Do: (*Screen).showContents,
		},
		{
			ID: "reader.Correct", Also: []string{"o"}, Desc: correctDesc, Modes: in(inTree), Group: key.Look,
			Off: (*Screen).correctOff, Bar: key.SayIf(correctDesc, (*Screen).mayCorrect), Do: (*Screen).correctHere,
		},
		{
			ID: "reader.Left", Keys: []string{"h", "left"}, Desc: leftDesc, Modes: in(inText, inTree, inSelection), Group: key.Move,
			Bar: key.SayIf(leftDesc, (*Screen).treeFocused), Count: key.Repeat((*Screen).left), Do: (*Screen).left,
		},
		{
			ID: "reader.Right", Keys: []string{"l", "right"}, Desc: rightDesc, Modes: in(inText, inTree, inSelection), Group: key.Move,
			Bar: key.SayIf(rightDesc, (*Screen).treeFocused), Count: key.Repeat((*Screen).right), Do: (*Screen).right,
		},
		{
			ID: "reader.Find", Keys: []string{"/"}, Desc: findDesc, Modes: in(inText, inTree), Group: key.Find,
			Bar: key.SayIf(findDesc, func(s *Screen) bool { return s.reads() || s.treeFocused() }), Do: (*Screen).findHere,
		},
		{
			ID: "reader.Pane", Keys: []string{"tab"}, Desc: paneDesc, Title: paneTitle, Modes: in(inText, inTree), Group: key.Move,
			Bar: key.SayIf(paneDesc, (*Screen).treeFocused), Do: (*Screen).otherPane,
		},
		{ID: "reader.Explain", Keys: []string{"K"}, Desc: explainDesc, Modes: in(inText, inSelection, inDragged), Group: key.Go, Do: (*Screen).explain},
		{ID: "reader.Style", Keys: []string{"C"}, Desc: styleDesc, Names: styleWords, Modes: in(inText), Group: key.Keep, Do: (*Screen).nextStyle},
		{ID: "reader.CiteData", Desc: citeDataDesc, Names: citeDataNames, Modes: in(inText), Group: key.Keep, Off: (*Screen).citeDataOff, Do: (*Screen).citeData},
		{ID: "reader.PageOffset", Desc: pageOffsetDesc, Names: pageOffsetNames, Modes: in(inText), Group: key.Look, Off: (*Screen).pageOffsetOff, Do: (*Screen).askPage},
	}
}

// selectActions extend what is selected; the other moves do too.
func selectActions() []action {
	extend := func(id, k string, desc lang.Text, do func(*Screen) tea.Cmd) action {
		return action{ID: "reader." + id, Keys: []string{k}, Desc: desc, Modes: in(inSelection), Group: key.Keep, Count: key.Repeat(do), Do: do}
	}
	point := func(id, k string, desc lang.Text, to func(*Screen, spot) spot) action {
		return extend(id, k, desc, func(s *Screen) tea.Cmd { return s.extendTo(to(s, s.sel.point)) })
	}
	sentence := func(step int) func(*Screen) tea.Cmd { return func(s *Screen) tea.Cmd { return s.extendSentence(step) } }
	start, end := point("RowStart", "0", rowStartDesc, (*Screen).rowStart), point("RowEnd", "$", rowEndDesc, (*Screen).rowEnd)
	start.Keys, start.Label, end.Keys, end.Label = []string{"0", "home"}, "0", []string{"$", "end"}, "$"
	return []action{
		point("Word", "w", wordDesc, (*Screen).wordAfter),
		point("WordBack", "b", wordBackDesc, (*Screen).wordBefore),
		extend("Sentence", ")", sentenceDesc, sentence(1)),
		extend("SentenceBack", "(", sentenceBackDesc, sentence(-1)),
		start, end,
		{
			ID: "reader.SelectPageUp", Also: []string{"pgup", "ctrl+b"}, Label: "PgUp", Desc: selectUpDesc, Modes: in(inSelection), Group: key.Move,
			Do: func(s *Screen) tea.Cmd { return s.move(widget.Motion{Unit: widget.Whole, By: -1}) },
		},
		{
			ID: "reader.Swap", Keys: []string{"o"}, Desc: swapDesc, Modes: in(inSelection, inDragged), Group: key.Keep,
			Bar: key.Say[*Screen](swapShort), Do: key.Do((*Screen).swapEnds),
		},
	}
}

func deskActions() []action {
	waits := func(what letterFor) func(*Screen) tea.Cmd { return key.Do(func(s *Screen) { s.desk.letter = what }) }
	return []action{
		{ID: "reader.Mark", Keys: []string{"m"}, Desc: markDesc, Modes: in(inText), Group: key.Keep, Do: waits(setsMark)},
		{ID: "reader.Jump", Keys: []string{"'", "`"}, Label: "'", Desc: jumpDesc, Modes: in(inText), Group: key.Go, Do: waits(jumpsToMark)},
		{ID: "reader.Abstract", Also: []string{"i"}, Desc: abstractDesc, Names: abstractNames, Modes: in(inText), Group: key.Go, Off: (*Screen).abstractOff, Do: (*Screen).abstract},
		{ID: "reader.Marks", Keys: []string{"B"}, Desc: marksDesc, Modes: in(inText), Group: key.Keep, Do: (*Screen).listMarks},
		{ID: "reader.Select", Keys: []string{"v"}, Desc: selectDesc, Modes: in(inText, inSelection, inDragged), Group: key.Keep, Do: (*Screen).toggleSelection},
		{ID: "reader.Notes", Keys: []string{"A"}, Desc: notesDesc, Modes: in(inText), Group: key.Keep, Do: (*Screen).listNotes},
		{
			ID: "reader.Outside", Keys: []string{"e"}, Desc: outsideDesc, Modes: in(inText, inNotes, inNote), Group: key.Keep,
			Bar: key.SayIf(outsideDesc, (*Screen).noteShown), Do: (*Screen).writeOutside,
		},
		{
			ID: "reader.Delete", Keys: []string{"d", "delete"}, Label: "d", Desc: deleteDesc, Title: deleteTitle, Modes: in(inNotes, inNote), Group: key.Keep,
			Bar: key.SayIf(deleteDesc, (*Screen).noteShown), Do: (*Screen).deleteShown,
		},
		{ID: "reader.Export", Keys: []string{"x"}, Desc: exportDesc, Names: exportNames, Modes: in(inText, inNotes), Group: key.Keep, Do: (*Screen).exportNotes},
		{ID: "reader.Reading", Keys: []string{"R"}, Desc: readingDesc, Modes: in(inText), Group: key.Look, Do: (*Screen).listReading},
		{ID: "reader.Forget", Keys: []string{"D"}, Desc: forgetDesc, Title: forgetTitle, Modes: in(inReading), Group: key.Program, Do: key.Do(func(*Screen) {})},
	}
}

func shapeActions() []action {
	measure := func(by int) func(*Screen) tea.Cmd {
		return func(s *Screen) tea.Cmd { return s.setMeasure(s.effective() + by) }
	}
	shape := func(id, k string, desc lang.Text, do func(*Screen) tea.Cmd) action {
		return action{ID: "reader." + id, Keys: []string{k}, Desc: desc, Modes: in(inText), Group: key.Look, Do: do}
	}
	wider, narrower := shape("Wider", "+", widerDesc, measure(measureStep)), shape("Narrower", "-", narrowerDesc, measure(-measureStep))
	wider.Names, wider.Count, narrower.Count = widerNames, key.Repeat(wider.Do), key.Repeat(narrower.Do)
	focus := shape("Focus", "z", focusDesc, func(s *Screen) tea.Cmd { return s.env.Change(func(c *store.Settings) { c.Focus = !c.Focus }) })
	focus.Names = focusNames
	texts := shape("Text", "E", textDesc, (*Screen).nextText)
	texts.Keys, texts.Also = nil, []string{"E"} // newer than what readers configured: it gives way
	texts.Names, texts.Bar = textNames, key.SayIf(textShort, (*Screen).offersEnglish)
	picture := shape("Picture", "V", pictureDesc, (*Screen).showPicture)
	picture.Keys, picture.Also, picture.Names, picture.Title, picture.Off = nil, []string{"V"}, pictureNames, pictureTitle, (*Screen).pictureOff
	return []action{
		wider, narrower, focus, texts, picture,
		shape("Reset", "=", resetDesc, func(s *Screen) tea.Cmd { return s.setMeasure(defaultMeasure) }),
		shape("Justify", "J", justifyDesc, func(s *Screen) tea.Cmd { return s.changeAndSay(func(c *store.Settings) { c.Justify = !c.Justify }) }),
		shape("Indent", "I", indentDesc, func(s *Screen) tea.Cmd {
			return s.changeAndSay(func(c *store.Settings) { c.Indent = other(c.Indent, "two", "blank") })
		}),
		shape("Spacing", "S", spacingDesc, func(s *Screen) tea.Cmd {
			return s.changeAndSay(func(c *store.Settings) { c.Spacing = after(c.Spacing, "auto", "keep", "none") })
		}),
	}
}
