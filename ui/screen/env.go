package screen

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/key"
	"yunlan/ui/theme"
)

// Env is what every screen is given. The root model owns it; screens read it
// at any time and change settings through Change only.
type Env struct {
	Paper     *content.Paper
	Store     *store.Store
	Search    *search.Engine
	Settings  store.Settings
	Keys      key.Scheme // what the reader made of the keys; the root model applies it
	Styles    *theme.Styles
	Glyphs    theme.Glyphs
	PlainOnly bool // draw with ASCII signs alone
	Ambiguous int  // cells of an ambiguous character: 1 or 2
	Clock     func() time.Time
}

// ASCII reports whether signs outside ASCII are to be avoided: asked for, or
// because this terminal draws them two cells wide.
func (e *Env) ASCII() bool { return e.PlainOnly || e.Ambiguous == 2 }

// Change changes the settings now and on disk, and tells every screen.
func (e *Env) Change(change func(*store.Settings)) tea.Cmd {
	change(&e.Settings)
	save := func() tea.Msg {
		_ = e.Store.SaveSettings(change) // the store keeps what it cannot write and reports it
		return StoredMsg{}
	}
	return tea.Batch(Send(SettingsMsg{}), save)
}
