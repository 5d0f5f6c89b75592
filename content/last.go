package content

import "sync/atomic"

// ForLast returns of with the result for the paper that was asked for last kept: what
// belongs to a paper is asked for again and again, mostly of one paper.
func ForLast[T any](of func(*Paper) T) func(*Paper) T {
	type kept struct {
		paper *Paper
		made  T
	}
	var last atomic.Pointer[kept]
	return func(p *Paper) T {
		if k := last.Load(); k != nil && k.paper == p {
			return k.made
		}
		k := &kept{p, of(p)}
		last.Store(k)
		return k.made
	}
}
