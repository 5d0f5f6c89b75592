//go:build unix

package e2e

import (
	"strings"
	"testing"

	"yunlan/content"
)

var phone, wide = size{46, 20}, size{140, 40}

// TestPhoneTurned is journey J6: a phone over ssh becomes a wide window and a
// phone again, in the middle of a paragraph.
func TestPhoneTurned(t *testing.T) {
	for _, id := range []content.ID{"0p4", "1.2p2", "2.3p4", "4.2p1"} {
		t.Run(string(id), func(t *testing.T) {
			w := open(t, phone, t.TempDir(), yunlan, string(id))
			w.until("begins with "+string(id), func(screen string) bool { return topBlock(screen) == id })
			first := topRow(settled(w))
			w.press("j", "j")
			w.until("is inside of "+string(id), func(screen string) bool {
				return topBlock(screen) == id && topRow(screen) != first && !atItsBeginning(screen, id)
			})
			if got := topBlock(settled(w)); got != id {
				t.Fatalf("%s is on top:\n%s", got, w.screen())
			}
			before := topRow(w.screen())
			for _, s := range []size{wide, phone} {
				w.resize(s)
				w.until("has "+string(id)+" on top at "+s.String(), func(screen string) bool {
					return topBlock(screen) == id && wideRows(screen) == (s == wide)
				})
				noForbiddenStart(t, settled(w))
			}
			if after := topRow(w.screen()); !strings.Contains(spaceless(textOf(id)), spaceless(after)) {
				t.Errorf("the top row was %s and is %s", before, after)
			}
		})
	}
}

func textOf(id content.ID) string {
	b, _ := content.Load().Block(id)
	return b.Text
}

func atItsBeginning(screen string, id content.ID) bool {
	return strings.HasPrefix(spaceless(textOf(id)), spaceless(topRow(screen)))
}

// TestNoLineBeginsForbidden pages through the whole paper; with -short on a
// phone alone, which has the most lines.
func TestNoLineBeginsForbidden(t *testing.T) {
	blocks := content.Load().Blocks
	last := []rune(spaceless(blocks[len(blocks)-1].Text))
	for _, s := range []size{phone, {80, 24}, wide} {
		if testing.Short() && s != phone {
			continue
		}
		t.Run(s.String(), func(t *testing.T) {
			w := open(t, s, t.TempDir())
			w.waitFor(opening)
			pages := 1
			for ; pages < 200; pages++ {
				before := settled(w)
				noForbiddenStart(t, before)
				if strings.Contains(spaceless(before), string(last[len(last)-6:])) {
					break
				}
				w.press("space")
				w.until("turns the page", func(screen string) bool { return screen != before })
			}
			if pages < 10 || pages == 200 {
				t.Errorf("%d pages, the last is\n%s", pages, w.screen())
			}
		})
	}
}

// wideRows reports rows that only a wide window has.
func wideRows(screen string) bool {
	for r := range strings.Lines(screen) {
		if len([]rune(r)) > 60 {
			return true
		}
	}
	return false
}
