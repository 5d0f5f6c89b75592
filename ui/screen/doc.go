// Package screen is the contract between the root model and the screens: the
// Screen interface, what a screen is given (Env), and the messages that cross
// packages. It draws nothing.
//
//	func (s *Screen) Update(msg tea.Msg) tea.Cmd {
//		if key.Matches(msg, s.keys.Open) {
//			return screen.Send(screen.OpenBlockMsg{Block: "2.1p3"})
//		}
//		return nil
//	}
package screen
