package market

// Keys returns the screen's bindings, for whoever gives them other keys.
func (s *Screen) Keys() any { return &s.keys }
