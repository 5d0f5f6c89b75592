//go:build unix

package e2e

import (
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// atBothSizes runs a journey in a small and in a large window.
func atBothSizes(t *testing.T, journey func(t *testing.T, s size)) {
	t.Helper()
	for _, s := range []size{{80, 24}, {120, 40}} {
		t.Run(s.String(), func(t *testing.T) { journey(t, s) })
	}
}

// shows waits until all words are on the screen at once, and returns it.
func (w *window) shows(words ...string) string {
	w.t.Helper()
	var seen string
	w.until("shows all of "+strings.Join(words, " | "), func(screen string) bool {
		seen = screen
		for _, word := range words {
			if !strings.Contains(screen, word) {
				return false
			}
		}
		return true
	})
	return seen
}

// matches waits for a pattern and returns what its group is.
func (w *window) matches(pattern string) string {
	w.t.Helper()
	re := regexp.MustCompile(pattern)
	var found []string
	w.until("matches "+pattern, func(screen string) bool {
		found = re.FindStringSubmatch(screen)
		return found != nil
	})
	return found[len(found)-1]
}

// returns waits for a screen that was there before, to the last cell.
func (w *window) returns(before string) {
	w.t.Helper()
	w.until("is again\n"+before+"\nbut is", func(screen string) bool { return screen == before })
}

// column is a stretch of rows between two columns of cells, its lines joined
// without blanks: a table's cell as it reads.
func column(rows []string, from, to int) string {
	var b strings.Builder
	for _, r := range rows {
		b.WriteString(spaceless(ansi.Cut(r, from, to)))
	}
	return b.String()
}

// marked are the rows of the selection, a blank in place of the sign before them.
func marked(screen string) []string {
	var out []string
	for _, r := range strings.Split(screen, "\n") {
		if left, rest, ok := strings.Cut(r, "▎"); ok && strings.TrimSpace(left) == "" {
			out = append(out, left+" "+rest)
		}
	}
	return out
}

// lit is the text on a ground of its own, without blanks: hits and what is lit
// as the current one.
func lit(styled string) string { return strings.Join(lights(styled), "") }

// lights are the stretches of lit text, each within one row.
func lights(styled string) []string {
	var out []string
	on, more := false, false
	for len(styled) > 0 {
		if at := escape.FindStringSubmatchIndex(styled); at != nil {
			on = ground(on, styled[at[2]:at[3]])
			styled = styled[at[1]:]
			continue
		}
		end := strings.IndexAny(styled[1:], "\x1b\n") + 1
		if end == 0 {
			end = len(styled)
		}
		text := spaceless(styled[:end])
		styled = styled[end:]
		switch {
		case !on || text == "":
		case more:
			out[len(out)-1] += text
		default:
			out = append(out, text)
		}
		more = on && !strings.HasPrefix(styled, "\n")
	}
	return out
}

var escape = regexp.MustCompile(`^\x1b\[([\d;]*)m`)

// ground tells whether text has a background after a style.
func ground(on bool, style string) bool {
	codes := strings.Split(style, ";")
	for i := 0; i < len(codes); i++ {
		switch codes[i] {
		case "", "0", "49":
			on = false
		case "48":
			on = true
			i += skip(codes[i:])
		case "38":
			i += skip(codes[i:])
		}
	}
	return on
}

// skip is how many numbers a colour takes after 38 or 48.
func skip(codes []string) int {
	if len(codes) > 1 && codes[1] == "5" {
		return 2
	}
	return 4
}
