package policy

import (
	"yunlan/content"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/widget"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/firm"
	data "yunlan/data/policy"
)

// What the screen is to the root model.
var (
	_ screen.Screen     = (*Screen)(nil)
	_ screen.Typer      = (*Screen)(nil)
	_ screen.Cursorer   = (*Screen)(nil)
	_ screen.Restyler   = (*Screen)(nil)
	_ screen.Placer     = (*Screen)(nil)
	_ screen.Escaper    = (*Screen)(nil)
	_ screen.Layerer    = (*Screen)(nil)
	_ screen.Stepper    = (*Screen)(nil)
	_ screen.Keeper     = (*Screen)(nil)
	_ screen.StatusLine = (*Screen)(nil)
	_ screen.Follower   = (*Screen)(nil)
)

// Screen is the policies screen.
type Screen struct {
	env  *screen.Env
	keys *key.Table[*Screen]
	w, h int

	stated
	view   view
	filter filter
	table  table
	detail detail
	money  money
	over
	forms forms
	known firm.Profile // of the firm, from the assessment
	cache *text.Cache
}

// over is what lies over the list.
type over struct {
	compare compare
	reckon  *reckon // the questions that are shown, or nil
	export  *export // how to save the list, or nil
}

// stated is what the paper states.
type stated struct {
	all   []data.Policy
	rules map[content.ID]data.Rule // by the row of table 1
	err   error                    // the data does not fit the paper
}

// filter is the line that narrows the list.
type filter struct {
	open  bool
	input widget.Field
}

// New returns the screen with every policy in the order of the paper.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, keys: Table(env.Keys), cache: text.NewCache()}
	s.rules, s.forms = map[content.ID]data.Rule{}, newForms()
	s.filter.input = widget.NewField(100)
	s.all, s.err = data.All(env.Paper)
	rules, err := data.Rules(env.Paper)
	if err != nil {
		s.err = err
	}
	for _, r := range rules {
		s.rules[r.Row] = r
	}
	s.arrange()
	return s
}

// Title implements screen.Screen.
func (s *Screen) Title() string { return title.String() }

// Resize implements screen.Screen; the selected row stays in sight.
func (s *Screen) Resize(w, h int) {
	s.w, s.h = max(w, 0), max(h, 0)
	s.layout()
	if s.reckon != nil {
		s.reveal()
	}
}

// Restyle implements the optional part of screen.Screen. The width of a
// character may have changed with the styles.
func (s *Screen) Restyle(*theme.Styles) { s.layout() }

// Typing reports whether the filter, the name of a file or the questions of a
// rule have the keyboard: digits are an amount there, not the number of a screen.
func (s *Screen) Typing() bool { return s.filter.open || s.export != nil || s.reckon != nil }

// Escape closes what is asked, the detail, the filter, the innermost first.
func (s *Screen) Escape() bool {
	leave := s.layer()
	if leave != nil {
		leave()
	}
	return leave != nil
}

// Layered reports whether Escape has something to close.
func (s *Screen) Layered() bool { return s.layer() != nil }

// layer closes the innermost layer; nil where there is none.
func (s *Screen) layer() func() {
	switch {
	case s.export != nil:
		return func() { s.export = nil }
	case s.reckon != nil:
		return func() { s.reckon = nil }
	case s.compare.open:
		return func() { s.compare.open = false }
	case s.detail.open:
		return s.closeDetail
	case s.money.open:
		if s.money.over {
			return func() { s.money.open = false }
		}
		return nil
	case s.table.column > 0:
		return func() { s.table.column = 0 }
	case s.filter.open || s.view.filter != "":
		return s.clearFilter
	case len(s.compare.marks) > 0:
		return func() { s.compare.marks = nil }
	}
	return nil
}

// Steps reports whether there is a filter for Backspace to edit.
func (s *Screen) Steps() bool {
	return s.view.filter != "" && s.layer() != nil && !s.detail.open && s.table.column == 0
}

// StepBack edits the filter.
func (s *Screen) StepBack() tea.Cmd {
	s.filter.open = true
	s.filter.input.Focus()
	return s.typed(tea.KeyPressMsg{Code: tea.KeyBackspace})
}

// clearFilter shows every policy again.
func (s *Screen) clearFilter() {
	s.filter.open = false
	s.filter.input.Blur()
	s.filter.input.SetValue("")
	s.setFilter("")
}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case screen.SettingsMsg:
		s.layout()
	case folderMsg:
		if s.export != nil {
			s.export.folder = content.Sanitize(msg.path)
		}
	case begunMsg:
		s.began(msg)
	case placeMsg:
		return s.tellPlace(msg.path)
	case screen.ReckonMsg:
		return s.know(msg)
	case exportedMsg:
		return s.exported(msg)
	case tea.KeyPressMsg:
		return s.press(msg)
	case tea.PasteMsg:
		return s.paste(msg)
	case tea.MouseMsg:
		return s.mouse(msg)
	}
	return nil
}

func (s *Screen) paste(msg tea.PasteMsg) tea.Cmd {
	switch {
	case s.export != nil && s.export.naming:
		return s.export.typed(msg)
	case s.filter.open:
		return s.typed(msg)
	case s.reckon != nil && s.reckon.typing() != nil:
		return s.typedAmount(msg)
	}
	return nil
}

// typed gives a key or a paste to the filter.
func (s *Screen) typed(msg tea.Msg) tea.Cmd {
	cmd, changed := s.filter.input.Update(msg)
	if changed {
		s.setFilter(s.filter.input.Value())
	}
	return cmd
}
