// Package ui holds everything a person sees; it has no code of its own.
// ARCHITECTURE.md says what each package below is for.
//
// A message's way through the program:
//
//	terminal ─> app.Update ─┬─ size, theme ──> every screen
//	                        ├─ key ──> ctrl+l, ctrl+c · top overlay · palette, alt+0 · typing screen · global keys · active screen
//	                        ├─ mouse ─> the rectangle under it
//	                        ├─ request (OpenBlockMsg, ShowScreenMsg, ListMsg; Env.Ask) ──> app itself, before the next key
//	                        └─ result ──> the screen that asked, active or not
//	screen.Update ─> tea.Cmd ─> message ─> app.Update …            app.View <── screen.View (strings only)
package ui
