package overlay

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// threeQuotes are the beginnings of three paragraphs.
func threeQuotes(t testing.TB, env *screen.Env) screen.QuotesMsg {
	t.Helper()
	msg := quotesIn(env)
	for _, q := range msg.Quotes {
		if q.Quote == "" {
			t.Fatalf("no block %s", q.Block)
		}
	}
	return msg
}

func quotesIn(env *screen.Env) screen.QuotesMsg {
	msg := screen.QuotesMsg{Title: "云计算"}
	for _, id := range []content.ID{"0p1", "0p2", "2.3p4"} {
		b, _ := env.Paper.Block(id)
		msg.Quotes = append(msg.Quotes, screen.Quote{Lead: "定义", Citation: b.Cited(content.Place{Block: id, End: len(b.Text)})})
	}
	return msg
}

func pressQuotes(q *Quotes, codes ...rune) tea.Cmd {
	var cmd tea.Cmd
	for _, c := range codes {
		msg := tea.KeyPressMsg{Code: c}
		if c < 0x100 && c >= ' ' {
			msg.Text = string(c)
		}
		cmd, _ = q.Update(msg)
	}
	return cmd
}

func TestQuotesLeadToTheirSentences(t *testing.T) {
	env := newEnv()
	for _, c := range []struct {
		name string
		act  func(*Quotes) tea.Cmd
		want content.ID
	}{
		{"Enter", func(q *Quotes) tea.Cmd { return pressQuotes(q, tea.KeyEnter) }, "0p1"},
		{"the last", func(q *Quotes) tea.Cmd { return pressQuotes(q, 'G', tea.KeyEnter) }, "2.3p4"},
		{"back to the first", func(q *Quotes) tea.Cmd { return pressQuotes(q, 'G', 'g', tea.KeyEnter) }, "0p1"},
		{"a click", func(q *Quotes) tea.Cmd {
			cmd, _ := q.Update(tea.MouseClickMsg{X: 8, Y: 9, Button: tea.MouseLeft})
			return cmd
		}, "0p2"},
	} {
		q := NewQuotes(env, threeQuotes(t, env))
		q.View(100, 30)
		cmd := c.act(q)
		if cmd == nil {
			t.Errorf("%s opens nothing", c.name)
			continue
		}
		open, ok := cmd().(screen.OpenBlockMsg)
		if !ok || open.Block != c.want || len(open.Hits) != 1 {
			t.Errorf("%s opens %+v", c.name, open)
		}
	}
	q := NewQuotes(env, threeQuotes(t, env))
	if cmd, _ := q.Update(tea.MouseClickMsg{X: 8, Y: 0, Button: tea.MouseLeft}); cmd != nil {
		t.Error("the title can be clicked")
	}
	if pressQuotes(q, tea.KeyEscape); !q.Done() {
		t.Error("Esc does not close")
	}
}

// TestEveryRowOfAQuoteCanBeReached: a quote higher than the overlay scrolls.
func TestEveryRowOfAQuoteCanBeReached(t *testing.T) {
	env := newEnv()
	q := NewQuotes(env, threeQuotes(t, env))
	seen := map[string]bool{}
	for range 200 {
		for _, r := range q.View(46, 14) {
			seen[strings.TrimLeft(ansi.Strip(r), env.Glyphs.Bar+" ")] = true
		}
		pressQuotes(q, 'j')
	}
	for _, l := range q.lines {
		if !seen[strings.TrimLeft(l.text, " ")] {
			t.Errorf("%q is never shown", l.text)
		}
	}
}

func TestQuotesAreExactAtAnySize(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		env := newEnv()
		env.Ambiguous = rapid.IntRange(1, 2).Draw(rt, "ambiguous")
		env.Glyphs = theme.NewGlyphs(env.ASCII())
		msg := threeQuotes(t, env)
		msg.Title = rapid.SampledFrom([]string{"", "a\x1b[2Jb", "一个很长很长很长很长很长很长很长很长的标题"}).Draw(rt, "title")
		msg.Quotes = msg.Quotes[:rapid.IntRange(0, 3).Draw(rt, "n")]
		q := NewQuotes(env, msg)
		for range rapid.IntRange(1, 8).Draw(rt, "keys") {
			w, h := rapid.IntRange(0, 130).Draw(rt, "w"), rapid.IntRange(0, 50).Draw(rt, "h")
			rows := q.View(w, h)
			if len(rows) > h {
				rt.Fatalf("%d rows in %d", len(rows), h)
			}
			for _, r := range rows {
				plain := ansi.Strip(r)
				if got := text.Width(plain, env.Ambiguous); got > w || strings.ContainsAny(plain, "\n\x1b") {
					rt.Fatalf("%d cells in %d: %q", got, w, r)
				}
			}
			pressQuotes(q, rapid.SampledFrom([]rune{'j', 'k', 'G', 'g', 'y', tea.KeyPgDown, tea.KeyPgUp}).Draw(rt, "k"))
			q.Update(tea.MouseClickMsg{X: 3, Y: rapid.IntRange(-1, 60).Draw(rt, "y"), Button: tea.MouseLeft})
		}
	})
}

// TestQuotesFillTheirWindowAfterAResize: whatever the screen became, the chosen
// quote is on it and no row is left blank below the last.
func TestQuotesFillTheirWindowAfterAResize(t *testing.T) {
	env := newEnv()
	rapid.Check(t, func(t *rapid.T) {
		q := NewQuotes(env, quotesIn(env))
		for range rapid.IntRange(1, 8).Draw(t, "steps") {
			w, h := rapid.IntRange(30, 120).Draw(t, "w"), rapid.IntRange(6, 40).Draw(t, "h")
			q.View(w, h)
			from, to := q.window.Seen(len(q.lines), q.height)
			chosen := false
			for _, l := range q.lines[from:to] {
				chosen = chosen || l.quote == q.window.At
			}
			if to-from != min(q.height, len(q.lines)) || !chosen {
				t.Fatalf("%d×%d: rows %d to %d of %d, quote %d", w, h, from, to, len(q.lines), q.window.At)
			}
			pressQuotes(q, rapid.SampledFrom([]rune{'j', 'k', 'g', 'G', tea.KeyPgDown, tea.KeyPgUp}).Draw(t, "key"))
		}
	})
}

// TestEndAndPagesLeaveATallQuote: G goes to the very end and g to the
// beginning, also from within a quote that is higher than the overlay.
func TestEndAndPagesLeaveATallQuote(t *testing.T) {
	q := NewQuotes(newEnv(), quotesIn(newEnv()))
	q.View(40, 9)
	pressQuotes(q, 'G')
	if _, to := q.window.Seen(len(q.lines), q.height); q.window.At != 2 || to != len(q.lines) {
		t.Errorf("G: quote %d, rows to %d of %d", q.window.At, to, len(q.lines))
	}
	pressQuotes(q, 'g')
	if q.window.At != 0 || q.window.Top != 0 {
		t.Errorf("g: quote %d, row %d", q.window.At, q.window.Top)
	}
	pressQuotes(q, tea.KeyPgDown)
	if want := q.height - 1; q.window.Top != want {
		t.Errorf("a page down within a quote: row %d, not %d", q.window.Top, want)
	}
}
