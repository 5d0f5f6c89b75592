package app

import tea "charm.land/bubbletea/v2"

// suspend does nothing: there is no shell to go back to here.
func suspend() tea.Cmd { return nil }
