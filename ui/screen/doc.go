// Package screen is the contract between the root model and the screens: the
// Screen interface, what a screen is given (Env), and the messages that cross
// packages. It draws nothing.
//
// A screen describes what can be done on it in a table (package key), and asks the
// root model for what it cannot do itself:
//
//	{ID: "find.Open", Keys: []string{"enter"}, Desc: openDesc, Do: func(s *Screen) tea.Cmd {
//		return s.env.Ask(screen.OpenBlockMsg{Block: "2.1p3"})
//	}}
package screen
