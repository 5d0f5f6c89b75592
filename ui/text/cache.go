package text

// cacheSize is how many wrapped texts of one generation a Cache keeps; the
// whole paper has a few hundred blocks.
const cacheSize = 1024

// Cache remembers wrapped texts, so that a screen may ask on every frame. It
// keeps the texts used lately, at most twice cacheSize. Not for goroutines.
type Cache struct {
	young, old map[cacheKey]cached
}

type cacheKey struct {
	key string
	o   Options
}

type cached struct {
	s     string
	lines []Line
}

// NewCache returns an empty cache.
func NewCache() *Cache { return &Cache{young: map[cacheKey]cached{}} }

// Wrap is [Wrap], remembered by key and options. A key whose text has changed
// is wrapped anew. Callers share the lines and must not write to the slice.
func (c *Cache) Wrap(key string, s string, o Options) []Line {
	k := cacheKey{key: key, o: o.clean()}
	found, ok := c.young[k]
	if ok && found.s == s {
		return found.lines
	}
	if found, ok = c.old[k]; !ok || found.s != s {
		found = cached{s: s, lines: Wrap(s, o)}
	}
	c.keep(k, found)
	return found.lines
}

// keep stores an entry; a full generation grows old, and the older one goes.
func (c *Cache) keep(k cacheKey, v cached) {
	if len(c.young) >= cacheSize {
		c.old, c.young = c.young, map[cacheKey]cached{}
	}
	c.young[k] = v
}
