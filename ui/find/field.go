package find

import (
	"strings"

	"yunlan/content"
	"yunlan/ui/key"
	"yunlan/ui/text"
	"yunlan/ui/widget"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// maxQuery is as much as the search reads.
const maxQuery = 200

// field is the line that is typed into, and the searches it can recall.
type field struct {
	input  widget.Field
	past   []string // newest first
	recall int      // of past, when what stands in the field was recalled; else -1
	fresh  bool     // what stands in the field goes when something is typed
}

func newField() field { return field{input: widget.NewField(maxQuery), recall: -1} }

// query is what stands in the field.
func (f *field) query() string { return strings.TrimSpace(f.input.Value()) }

func (f *field) set(query string) { f.input.SetValue(content.Sanitize(query)) }

// older recalls the search before, and reports whether there was one. It is
// for an empty field and for one that holds a recalled search.
func (f *field) older() bool {
	if f.input.Value() != "" && f.recall < 0 || f.recall+1 >= len(f.past) {
		return false
	}
	f.recall++
	f.set(f.past[f.recall])
	return true
}

// remember puts a search in front of the others.
func (f *field) remember(query string) {
	past := []string{query}
	for _, p := range f.past {
		if p != query {
			past = append(past, p)
		}
	}
	f.past, f.recall = past, -1
}

// recall puts the search before into the field.
func (s *Screen) recall() tea.Cmd {
	if s.field.older() {
		s.seek()
	}
	return nil
}

// clear empties the field.
func (s *Screen) clear() tea.Cmd { return s.typed(key.Press("ctrl+u")) }

func (s *Screen) toList() {
	if s.count() > 0 || len(s.card.Items) > 0 {
		s.list.focused, s.field.fresh = true, false
		s.field.input.Blur()
		s.toCard(0)
	}
}

// typed gives a key or a paste to the field and searches when it changed.
func (s *Screen) typed(msg tea.Msg) tea.Cmd {
	if press, isKey := msg.(tea.KeyPressMsg); s.field.fresh && (!isKey || press.Text != "") {
		s.field.input.SetValue("")
	}
	s.field.fresh = false
	cmd, changed := s.field.input.Update(msg)
	if changed {
		s.field.recall = -1
		s.seek()
	}
	return cmd
}

// fieldRow draws the field, with the count at the right edge.
func (s *Screen) fieldRow() string {
	st, amb := s.env.Styles, s.env.Ambiguous
	count := s.countLabel()
	room := max(s.w-fieldLeft(amb)-text.Width(count, amb)-4, 1)
	style := st.Heading
	if s.field.fresh && s.Typing() {
		style = st.Chosen
	}
	drawn := s.field.input.View(room, style, amb)
	if count == "" {
		return "  " + st.Accent.Render(fieldLabel.String()) + drawn
	}
	gap := max(room-text.Width(ansi.Strip(drawn), amb), 0) + 2
	return "  " + st.Accent.Render(fieldLabel.String()) + drawn + strings.Repeat(" ", gap) + st.Muted.Render(count)
}

// Cursor puts the terminal's cursor into the field, so that an input method
// opens at the right cell.
func (s *Screen) Cursor() *tea.Cursor {
	if !s.Typing() || s.w < minWidth {
		return nil
	}
	return s.field.input.Cursor(fieldLeft(s.env.Ambiguous), 0)
}

func fieldLeft(ambiguous int) int { return 2 + text.Width(fieldLabel.String(), ambiguous) }
