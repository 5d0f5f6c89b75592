package app

import (
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
)

// depth is how many places the history keeps.
const depth = 100

// trace is a place and what lay over it when it was left: a list that led away
// is there again for who comes back.
type trace struct {
	screen.Place
	over []overlay.Overlay
	led  bool // a sentence was opened from here: Esc comes back
}

// history is the way the reader came, and what lies ahead after going back.
type history struct{ back, forward []trace }

// leave remembers a place that is left for a new one.
func (h *history) leave(t trace) {
	h.forward = nil
	if n := len(h.back); n > 0 && h.back[n-1].Place == t.Place {
		h.back[n-1] = t
		return
	}
	h.back = append(h.back, t)
	if len(h.back) > depth {
		h.back = h.back[1:]
	}
}

// backFrom returns the place before, and remembers now for going forward.
func (h *history) backFrom(now screen.Place) (trace, bool) {
	return step(&h.back, &h.forward, now)
}

// forwardFrom undoes backFrom.
func (h *history) forwardFrom(now screen.Place) (trace, bool) {
	return step(&h.forward, &h.back, now)
}

func step(from, to *[]trace, now screen.Place) (trace, bool) {
	for len(*from) > 0 {
		n := len(*from) - 1
		t := (*from)[n]
		*from = (*from)[:n]
		if t.Place != now || len(t.over) > 0 {
			*to = append(*to, trace{Place: now})
			return t, true
		}
	}
	return trace{}, false
}
