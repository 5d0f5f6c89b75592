// Package ui holds everything a person sees; it has no code of its own.
//
//	theme/ key/ text/ chart/ widget/ clipboard/   leaves: styles, actions and their keys, line breaking, charts, small parts
//	typeset/ figure/                              blocks and figures of the paper set into rows
//	screen/                                       the Screen interface, Env, the messages that cross packages
//	reader/ find/ policy/ market/ assess/         one folder a screen; none imports another
//	ways/                                         lists of terms, actors, dates and routes
//	overlay/                                      what lies over a screen: help, a peek, a list
//	app/                                          the root model: layout, routing, history. The only room that sees all screens
//	report/                                       an assessment as text, Markdown, JSON and a web page
//	plain/                                        the program line by line, for pipes and screen readers
//	cli/                                          one headless command a file
//	e2e/                                          the built program in a real terminal
//
// A message's way through the program:
//
//	terminal ─> app.Update ─┬─ size, theme ──> every screen
//	                        ├─ key ──> ctrl+c · top overlay · typing screen · global keys · active screen
//	                        ├─ mouse ─> the rectangle under it
//	                        ├─ request (OpenBlockMsg, BackMsg, ShowScreenMsg; Env.Ask) ──> app itself, before the next key
//	                        └─ result ──> the screen that asked, active or not
//	screen.Update ─> tea.Cmd ─> message ─> app.Update …            app.View <── screen.View (strings only)
package ui
