package config

import (
	"yunlan/data/store"
	"yunlan/data/textfile"
)

// Choices are what the file and the environment say.
type Choices struct {
	values map[string]any      // by option: string, int or bool
	bind   map[string][]string // keys by action, as written
	lines  map[string]int      // where each key stands

	encoding textfile.Encoding // of the file
}

// ReadAs tells what the file was read as; "" where that needs no word.
func (c Choices) ReadAs() string { return c.encoding.Said() }

// Word is a chosen word, "" where nothing is said.
func (c Choices) Word(name string) string {
	s, _ := c.values[name].(string)
	return s
}

// Flag is a chosen yes or no; ok is false where nothing is said.
func (c Choices) Flag(name string) (yes, ok bool) {
	yes, ok = c.values[name].(bool)
	return yes, ok
}

// Number is a chosen number, 0 where nothing is said.
func (c Choices) Number(name string) int {
	n, _ := c.values[name].(int)
	return n
}

// Into puts the choices over the settings that the program remembers, and
// returns which settings they decide, by their names in the store.
func (c Choices) Into(s *store.Settings) (pinned map[string]bool) {
	pinned = map[string]bool{}
	words := map[string]*string{"theme": &s.Theme, "indent": &s.Indent, "spacing": &s.Spacing, "ambiguous": &s.Ambiguous}
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
