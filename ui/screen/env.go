package screen

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/data/market"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/answers"
	"yunlan/ui/evidence"
	"yunlan/ui/key"
	"yunlan/ui/theme"
)

// Env is what every screen is given. The root model owns it; screens read it
// at any time and change settings through Change only.
type Env struct {
	Paper     *content.Paper
	Store     *store.Store
	Search    *search.Engine
	Answers   *answers.Answers // nil answers nothing
	English   *english.Edition // nil has no translation
	Settings  store.Settings
	Keys      key.Scheme // what the reader made of the keys; the root model applies it
	Styles    *theme.Styles
	Glyphs    theme.Glyphs
	PlainOnly bool            // draw with ASCII signs alone
	Ambiguous int             // cells of an ambiguous character: 1 or 2
	Pinned    map[string]bool // settings that the configuration decides: changed for now, not remembered
	Speed     int             // Chinese characters a minute; 0 is content's own measure
	Clock     func() time.Time

	asked []*ask
}

// ASCII reports whether signs outside ASCII are to be avoided: asked for, or
// because this terminal draws them two cells wide.
func (e *Env) ASCII() bool { return e.PlainOnly || e.Ambiguous == 2 }

// Market is the paper's numbers; an error means that they and the paper do not belong
// together.
func (e *Env) Market() (*market.Market, error) {
	if e.Answers == nil {
		return market.New(e.Paper)
	}
	return e.Answers.Market()
}

// Text is the text of the paper that is read: as the reader chose, else that of the
// language in use.
func (e *Env) Text() english.Text {
	switch {
	case e.English == nil:
		return english.Chinese
	case e.Settings.Text != "":
		return english.Text(e.Settings.Text)
	case lang.Now() == lang.English:
		return english.English
	}
	return english.Chinese
}

// NextText reads the next of the texts, and says which.
func (e *Env) NextText() tea.Cmd {
	if e.English == nil {
		return Send(ToastMsg{Text: textMissing.String()})
	}
	next := english.Texts[(slices.Index(english.Texts, e.Text())+1)%len(english.Texts)]
	cmd := e.Change(func(c *store.Settings) { c.Text = string(next) })
	return tea.Batch(cmd, Send(ToastMsg{Text: textChosen[next].String()}))
}

// Words are quotations and names in the text that is read.
func (e *Env) Words() evidence.Words { return evidence.New(e.English, e.Text()) }

// Minutes is how long the reader takes for a number of characters.
func (e *Env) Minutes(chars int) int { return e.Paper.Minutes(chars, e.Speed) }

// Change changes the settings now and on disk, and tells every screen. What the
// configuration decides is changed for now alone.
func (e *Env) Change(change func(*store.Settings)) tea.Cmd {
	before := e.Settings
	change(&e.Settings)
	after, pinned := e.Settings, e.Pinned
	save := func() tea.Msg {
		keep := func(s *store.Settings) { s.Follow(before, after, pinned) }
		_ = e.Store.SaveSettings(keep) // the store keeps what it cannot write and reports it
		return StoredMsg{}
	}
	return tea.Batch(Send(SettingsMsg{}), save)
}
