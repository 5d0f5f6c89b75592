package app

import (
	"testing"

	"yunlan/ui/screen"
)

// TestSearchBeginsAfresh: the old query is there to edit, and goes when a new
// one is typed.
func TestSearchBeginsAfresh(t *testing.T) {
	for name, c := range map[string]struct {
		keys []string
		want string
	}{
		"a new one":                {[]string{"s", "云安全"}, "云安全"},
		"more of the new one":      {[]string{"s", "云", "安全"}, "云安全"},
		"with the number":          {[]string{"2", "云安全"}, "云安全"},
		"a character taken back":   {[]string{"s", "backspace", "人"}, "专精特人"},
		"behind a cursor key":      {[]string{"s", "end", "中小"}, "专精特新中小"},
		"over a visit to the list": {[]string{"s", "enter", "/", "中小"}, "专精特新中小"},
		"untouched":                {[]string{"s"}, "专精特新"},
	} {
		m := newModel(t, 80, 24)
		press(m, "s", "专精特新", "esc", "1")
		press(m, c.keys...)
		p, _ := screen.PlaceOf(m.screens[screen.Find])
		if p.Item != c.want {
			t.Errorf("%s: the query is %q, not %q", name, p.Item, c.want)
		}
	}
}
