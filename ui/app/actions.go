package app

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// Where the program's own actions work: a companion stands beside the text, or
// the text is alone, or another screen is shown.
var (
	textAlone   = &key.Mode{Name: readerName}
	textBeside  = &key.Mode{Name: sideDesc}
	otherScreen = &key.Mode{Name: outsideText}
)

type action = key.Action[*Model]

// actions are what can be done on every screen.
func actions() []action {
	return slices.Concat(screenActions(), pathActions(), copyActions(), programActions())
}

func screenActions() []action {
	show := func(name screen.Name, k string, desc, names lang.Text) action {
		do := func(m *Model) tea.Cmd { return m.goTo(screen.ShowScreenMsg{Screen: name}) }
		return action{ID: screenAction[name], Keys: []string{k}, Desc: desc, Names: names, Group: key.Go, Do: do}
	}
	return []action{
		{
			ID: "app.Home", Also: []string{"0", "alt+0"}, Label: "0", Desc: homeName, Names: homeNames, Group: key.Go,
			Do: (*Model).toHome,
		},
		show(screen.Reader, "1", readerName, lang.Text{}),
		show(screen.Find, "2", findName, lang.Text{}),
		show(screen.Policy, "3", policyName, policyNames),
		show(screen.Market, "4", marketName, marketNames),
		show(screen.Assess, "5", assessName, assessNames),
		{
			ID: "app.Library", Also: []string{"6", "alt+6"}, Label: "6", Desc: libraryName, Names: libraryNames, Group: key.Go,
			Do: (*Model).openLibrary,
		},
		{ID: "app.Series", Also: []string{"alt+t"}, Desc: seriesDesc, Names: seriesNames, Group: key.Go, Off: (*Model).libraryOff, Do: (*Model).openSeries},
		{ID: "app.Documents", Also: []string{"F"}, Desc: anotherDesc, Names: anotherNames, Group: key.Go, Do: (*Model).documents},
		{
			ID: "app.Search", Keys: []string{"s"}, Desc: searchDesc, Names: searchNames, Group: key.Find,
			Do: func(m *Model) tea.Cmd { return m.goTo(screen.ShowScreenMsg{Screen: screen.Find}) },
		},
		{ID: "app.Index", Keys: []string{"W"}, Desc: indexDesc, Group: key.Go, Do: func(m *Model) tea.Cmd { return m.ways.Open(m.env, "") }},
		{
			ID: "app.Side", Keys: []string{"p"}, Desc: sideDesc, Modes: []*key.Mode{textAlone, textBeside}, Group: key.Look,
			Bar: (*Model).sideOffer, Off: (*Model).sideUnavailable, Do: (*Model).nextSide,
		},
		{
			ID: "app.Pane", Keys: []string{"tab"}, Desc: paneDesc, Title: paneTitle, Modes: []*key.Mode{textBeside}, Group: key.Move,
			Bar: (*Model).paneHint, Do: (*Model).changePane,
		},
	}
}

// screenAction is the action that shows a screen.
var screenAction = map[screen.Name]string{
	screen.Reader: "app.Reader", screen.Find: "app.Find", screen.Policy: "app.Policy", screen.Market: "app.Market", screen.Assess: "app.Assess",
}

func pathActions() []action {
	return []action{
		{ID: "app.Back", Keys: []string{"ctrl+o", "backspace"}, Desc: backDesc, Group: key.Go, Count: key.Repeat((*Model).back), Do: (*Model).back},
		{ID: "app.Forward", Keys: []string{"ctrl+]"}, Desc: forwardDesc, Group: key.Go, Count: key.Repeat((*Model).forward), Do: (*Model).forward},
		{ID: "app.Esc", Keys: []string{"esc"}, Desc: escDesc, Group: key.Go, Do: (*Model).escape},
	}
}

// copyActions give what was copied last in another way.
func copyActions() []action {
	return []action{
		{ID: "app.CopyFile", Also: []string{"X"}, Desc: copyFileDesc, Group: key.Keep, Off: (*Model).copyOff, Do: (*Model).copyToFile},
		{ID: "app.CopyView", Also: []string{"P"}, Desc: copyViewDesc, Group: key.Keep, Off: (*Model).copyOff, Do: (*Model).showCopied},
	}
}

func programActions() []action {
	return []action{
		{ID: "app.Help", Keys: []string{"?", "f1"}, Label: "?", Desc: helpDesc, Names: helpNames, Group: key.Program, Do: key.Do((*Model).help)},
		{ID: "app.Palette", Keys: []string{":", "ctrl+k"}, Desc: paletteDesc, Group: key.Program, Do: key.Do((*Model).openPalette)},
		{
			ID: "app.Text", Also: []string{"E"}, Desc: textDesc, Names: textWords, Modes: []*key.Mode{otherScreen}, Group: key.Look,
			Do: func(m *Model) tea.Cmd { return m.env.NextText() },
		},
		{ID: "app.Theme", Keys: []string{"T"}, Desc: themeDesc, Names: themeWords, Group: key.Look, Do: (*Model).nextTheme},
		{ID: "app.Mouse", Keys: []string{"M"}, Desc: mouseDesc, Group: key.Program, Do: (*Model).toggleMouse},
		{ID: "app.Redraw", Keys: []string{"ctrl+l"}, Desc: redrawDesc, Group: key.Program, Do: func(*Model) tea.Cmd { return tea.ClearScreen }},
		{ID: "app.Suspend", Keys: []string{"ctrl+z"}, Desc: suspendDesc, Group: key.Program, Do: (*Model).suspend},
		{ID: "app.Quit", Keys: []string{"q"}, Desc: quitDesc, Names: quitNames, Group: key.Program, Do: (*Model).quit},
		{ID: "app.Cancel", Keys: []string{"ctrl+c"}, Desc: cancelDesc, Group: key.Program, Do: func(m *Model) tea.Cmd { return m.cancel(false) }},
	}
}

// table is the program's actions on the keys of a scheme.
func table(scheme key.Scheme) *key.Table[*Model] {
	return key.NewTable(scheme, "app", globalKeys, []*key.Mode{textAlone, textBeside, otherScreen}, actions())
}

// mode is where the program's own actions are used now.
func (m *Model) mode() *key.Mode {
	switch {
	case m.beside() && len(m.overlays) == 0:
		return textBeside
	case m.active == screen.Reader:
		return textAlone
	}
	return otherScreen
}

// bindings are the program's own actions.
func (m *Model) bindings() key.Bindings { return m.keys.Bindings(m, m.mode()) }
