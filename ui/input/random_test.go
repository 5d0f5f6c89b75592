package input

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// things are what a terminal sends, with what the program is told of each.
var things = []struct{ bytes, says string }{
	{"a", "a"},
	{"Z", "Z"},
	{"7", "7"},
	{" ", "space"},
	{"云", "云"},
	{"é", "é"},
	{"🙂", "🙂"},
	{"：", "："},
	{"\r", "enter"},
	{"\t", "tab"},
	{"\x7f", "backspace"},
	{"\x0c", "ctrl+l"},
	{"\x03", "ctrl+c"},
	{"\x1bd", "alt+d"},
	{"\x1b云", "alt+云"},
	{"\x1b\x7f", "alt+backspace"},
	{"\x1b[A", "up"},
	{"\x1bOB", "down"},
	{"\x1b[3~", "delete"},
	{"\x1b[1;5C", "ctrl+right"},
	{"\x1b[27;2;32~", "shift+space"},
	{"\x1b[27u", "esc"},
	{"\x1b[57414u", "enter"},
	{"\x1b[15~", "f5"},
	{"\x1b[Z", "shift+tab"},
	{"\x1b[<65;10;10M", "tea.MouseWheelMsg wheeldown"},
	{"\x1b[<0;3;4M", "tea.MouseClickMsg left"},
	{"\x1b[<0;3;4m", "tea.MouseReleaseMsg left"},
	{"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", "background #ffffff"},
	{"\x1b]11;rgb:0000/0000/0000\a", "background #000000"},
	{"\x1b[24;80R", "tea.CursorPositionMsg"},
	{"\x1b[?2026;2$y", "tea.ModeReportMsg"},
	{"\x1b[?1u", "tea.KeyboardEnhancementsMsg"},
	{"\x1bP>|XTerm(390)\x1b\\", "tea.TerminalVersionMsg"},
	{"\x1b[?62;4c", "uv.PrimaryDeviceAttributesEvent"},
	{"\x1b_Gi=1;OK\x1b\\", "graphics.Ability"},
	{"\x1b[" + strings.Repeat("9;", 50) + "m", ""},
	{"\x1b]52;c;" + strings.Repeat("QUFB", 20_000) + "\a", ""},
	{"\x1b[200~云\tx\ry\x1b[201~", `paste "云    x\ny"`},
	{"\x1b[200~\x1b[31m:q\x1b[0m\x1b[201~", `paste ":q"`},
	{"\x1b[200~" + strings.Repeat("长", 2000) + "\x1b[201~", `paste "` + strings.Repeat("长", 2000) + `"`},
}

// TestRandomStreams sends 10,000 streams cut at random bytes, with random
// pauses but directly behind an ESC: nothing is lost, and nothing is typed that
// was not sent.
func TestRandomStreams(t *testing.T) {
	random := rand.New(rand.NewPCG(20261129, 1)) //nolint:gosec // nothing secret
	for n := range 10_000 {
		var stream strings.Builder
		var want []string
		for range 1 + random.IntN(12) {
			thing := things[random.IntN(len(things))]
			stream.WriteString(thing.bytes)
			if thing.says != "" {
				want = append(want, thing.says)
			}
		}
		if got := playCut(random, stream.String()); !slices.Equal(got, want) {
			t.Fatalf("stream %d, %.300q\ngives %.600q\nwant  %.600q", n, stream.String(), got, want)
		}
	}
}

// playCut plays a stream in random pieces with random pauses.
func playCut(random *rand.Rand, stream string) []string {
	var s Scanner
	var out []string
	for stream != "" {
		n := 1 + random.IntN(min(len(stream), 1+random.IntN(1+len(stream))))
		piece := stream[:n]
		out = append(out, said(s.Feed([]byte(piece)))...)
		stream = stream[n:]
		longest := 900
		if piece[n-1] == esc {
			longest = 50
		}
		out = append(out, pause(&s, time.Duration(random.IntN(longest))*time.Millisecond)...)
	}
	return append(out, pause(&s, time.Minute)...)
}

// FuzzScanner feeds any bytes, cut and delayed anyhow: every token is bounded,
// nothing waits for ever, and Ctrl-C leads out of whatever was begun.
func FuzzScanner(f *testing.F) {
	for _, thing := range things {
		f.Add([]byte(thing.bytes+thing.bytes), []byte{3, 200, 1, 90, 7, 0})
	}
	f.Add([]byte("\x1b[200~a\x1b[20\x1b\x1bOO\x1b]1\x1bP0\x1b[M"), []byte{1, 255, 2, 51})
	f.Fuzz(func(t *testing.T, stream, cuts []byte) {
		var s Scanner
		for len(stream) > 0 {
			n, wait := len(stream), byte(0)
			if len(cuts) > 1 {
				n, wait, cuts = min(n, 1+int(cuts[0])), cuts[1], cuts[2:]
			}
			check(t, s.Feed(stream[:n]))
			check(t, nil, pause(&s, time.Duration(wait)*10*time.Millisecond)...)
			stream = stream[n:]
		}
		first := said(s.Feed([]byte{ctrlC}))
		if len(first) == 0 || first[len(first)-1] != "ctrl+c" {
			t.Fatalf("Ctrl-C came as %q", first)
		}
		if got := said(s.Feed([]byte("云"))); !slices.Equal(got, []string{"云"}) {
			t.Fatalf("after Ctrl-C 云 came as %q", got)
		}
	})
}

// check holds the bounds of what a library is given.
func check(t *testing.T, tokens []token, waited ...string) {
	t.Helper()
	if slices.Contains(waited, "waits for ever") {
		t.Fatal("something is in doubt for ever")
	}
	for _, token := range tokens {
		limit := maxString + 2
		switch {
		case token.kind == tokenPaste:
			limit = 4 * maxPaste // a tab becomes four spaces
		case len(token.bytes) > 1 && (token.bytes[1] == '[' || token.bytes[1] == 'O'):
			limit = maxSequence
		}
		if len(token.bytes) > limit {
			t.Fatalf("a token of %d bytes: %.40q", len(token.bytes), token.bytes)
		}
		messages(token)
	}
}

// BenchmarkKey is what a key costs from its bytes to its message.
func BenchmarkKey(b *testing.B) {
	for name, bytes := range map[string]string{"letter": "j", "Han": "云", "arrow": "\x1b[B", "wheel": "\x1b[<65;10;10M"} {
		b.Run(name, func(b *testing.B) {
			var s Scanner
			for b.Loop() {
				for _, token := range s.Feed([]byte(bytes)) {
					messages(token)
				}
			}
		})
	}
}

// BenchmarkPaste is what a megabyte costs.
func BenchmarkPaste(b *testing.B) {
	stream := []byte("\x1b[200~" + strings.Repeat("云计算 cloud\r", 60_000) + "\x1b[201~")
	b.SetBytes(int64(len(stream)))
	for b.Loop() {
		var s Scanner
		for _, token := range s.Feed(stream) {
			messages(token)
		}
	}
}
