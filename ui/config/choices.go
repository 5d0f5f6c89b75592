package config

import (
	"yunlan/content"
	"yunlan/data/store"
	"yunlan/data/textfile"
)

// Choices are the options set by the file and the environment.
type Choices struct {
	values map[string]any      // by option: string, int or bool
	bind   map[string][]string // keys by action, as written
	lines  map[string]int      // where each key stands

	encoding textfile.Encoding // of the file
}

// ReadAs tells in which encoding the file was read; "" for UTF-8.
func (c Choices) ReadAs() string { return c.encoding.Said() }

// Word is the value of a word option, "" if it is not set.
func (c Choices) Word(name string) string {
	s, _ := c.values[name].(string)
	return s
}

// Flag is the value of a yes/no option; ok is false if it is not set.
func (c Choices) Flag(name string) (yes, ok bool) {
	yes, ok = c.values[name].(bool)
	return yes, ok
}

// Number is the value of a number option, 0 if it is not set.
func (c Choices) Number(name string) int {
	n, _ := c.values[name].(int)
	return n
}

// Published is the paper with the place and the date of publication that are
// chosen for its citations.
func (c Choices) Published(p *content.Paper) *content.Paper {
	return p.Published(content.Imprint{Place: c.Word("cite.place"), Date: c.Word("cite.date")})
}

// Into overrides stored settings by the choices and returns the names, as in the
// store, of those that it overrides.
func (c Choices) Into(s *store.Settings) (pinned map[string]bool) {
	pinned = map[string]bool{}
	words := map[string]*string{"theme": &s.Theme, "indent": &s.Indent, "spacing": &s.Spacing, "figures": &s.Figures, "ambiguous": &s.Ambiguous, "text": &s.Text}
	for name, field := range words {
		if v := c.Word(name); v != "" {
			*field, pinned[name] = v, true
		}
	}
	for name, field := range map[string]*bool{"justify": &s.Justify, "mouse": &s.Mouse} {
		if v, ok := c.Flag(name); ok {
			*field, pinned[name] = v, true
		}
	}
	if n := c.Number("measure"); n > 0 {
		s.Measure, pinned["measure"] = n, true
	}
	return pinned
}
