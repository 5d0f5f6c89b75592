package app

import "yunlan/ui/screen"

// depth is how many places the history keeps.
const depth = 100

// history is the way the reader came, and what lies ahead after going back.
type history struct{ back, forward []screen.Place }

// leave remembers a place that is left for a new one.
func (h *history) leave(p screen.Place) {
	h.forward = nil
	if n := len(h.back); n > 0 && h.back[n-1] == p {
		return
	}
	h.back = append(h.back, p)
	if len(h.back) > depth {
		h.back = h.back[1:]
	}
}

// backFrom returns the place before, and remembers now for going forward.
func (h *history) backFrom(now screen.Place) (screen.Place, bool) {
	return step(&h.back, &h.forward, now)
}

// forwardFrom undoes backFrom.
func (h *history) forwardFrom(now screen.Place) (screen.Place, bool) {
	return step(&h.forward, &h.back, now)
}

func step(from, to *[]screen.Place, now screen.Place) (screen.Place, bool) {
	for len(*from) > 0 {
		n := len(*from) - 1
		p := (*from)[n]
		*from = (*from)[:n]
		if p != now {
			*to = append(*to, now)
			return p, true
		}
	}
	return screen.Place{}, false
}
