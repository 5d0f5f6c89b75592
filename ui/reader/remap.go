package reader

// Keys returns the screen's bindings, for whoever gives them other keys.
func (s *Screen) Keys() any { return &s.keys }

// Mode is which of the modes is on; the lists lie over the screen, so theirs
// never is.
func (s *Screen) Mode() int {
	switch {
	case s.desk.panel.mode == reading:
		return 4
	case s.sel.on:
		return 1
	}
	return 0
}
