package input

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// said is what messages come to, as one line each.
func said(tokens []token) []string {
	var out []string
	for _, t := range tokens {
		for _, msg := range messages(t) {
			out = append(out, describe(msg))
		}
	}
	return out
}

func describe(msg tea.Msg) string {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return msg.String()
	case tea.PasteMsg:
		return "paste " + fmt.Sprintf("%q", msg.Content)
	case PasteCutMsg:
		return fmt.Sprintf("cut %d", msg.Lost)
	case tea.MouseMsg:
		return fmt.Sprintf("%T %v", msg, msg.Mouse())
	case tea.BackgroundColorMsg:
		return "background " + msg.String()
	}
	return fmt.Sprintf("%T", msg)
}

// play feeds reads with pauses between them: a duration is a pause.
func play(steps ...any) []string {
	var s Scanner
	var out []string
	for _, step := range append(steps, time.Minute) {
		switch step := step.(type) {
		case string:
			out = append(out, said(s.Feed([]byte(step)))...)
		case time.Duration:
			out = append(out, pause(&s, step)...)
		}
	}
	return out
}

// pause lets time pass.
func pause(s *Scanner, d time.Duration) []string {
	var out []string
	for range 10 {
		wait, ok := s.Wait()
		if !ok || wait > d {
			return out
		}
		d -= wait
		out = append(out, said(s.Expire())...)
	}
	return append(out, "waits for ever")
}

const short = 60 * time.Millisecond

func TestWhatTheTerminalSends(t *testing.T) {
	long := strings.Repeat("1;", 40)
	for _, c := range []struct {
		name  string
		steps []any
		want  []string
	}{
		{"letters", []any{"aB"}, []string{"a", "B"}},
		{"a character in three reads", []any{"\xe4", short, "\xba", time.Second, "\x91"}, []string{"云"}},
		{"half a character and a letter", []any{"\xe4\xba", "x"}, []string{"x"}},
		{"bytes that are no character", []any{"\xff\x80\xc0a\xed\xa0\x80b"}, []string{"a", "b"}},
		{"Esc", []any{"\x1b"}, []string{"esc"}},
		{"Esc and later a letter", []any{"\x1b", short, "["}, []string{"esc", "["}},
		{"Esc twice", []any{"\x1b\x1b"}, []string{"esc", "esc"}},
		{"Alt and a letter in two reads", []any{"\x1b", 20 * time.Millisecond, "d"}, []string{"alt+d"}},
		{"Alt and a Chinese character, cut", []any{"\x1b\xe4", short, "\xba\x91"}, []string{"alt+云"}},
		{"Esc and Ctrl-C", []any{"\x1b\x03"}, []string{"esc", "ctrl+c"}},
		{"an arrow, cut everywhere", []any{"\x1b", 40 * time.Millisecond, "[", time.Second, "A"}, []string{"up"}},
		{"an arrow with Alt as an ESC", []any{"\x1b\x1b[A"}, []string{"alt+up"}},
		{"a function key with Alt as an ESC", []any{"\x1b\x1b[20~"}, []string{"alt+f9"}},
		{"Esc before something too long", []any{"\x1b\x1b[" + long + "1ma"}, []string{"esc", "a"}},
		{"Esc before a mouse report", []any{"\x1b\x1b[<65;10;10M"}, []string{"esc", "tea.MouseWheelMsg wheeldown"}},
		{"Esc before a paste", []any{"\x1b\x1b[200~x\x1b[201~"}, []string{"esc", `paste "x"`}},
		{"a mouse report in two reads", []any{"\x1b[<65;10;", short, "10M"}, []string{"tea.MouseWheelMsg wheeldown"}},
		{"a mouse report of the oldest form", []any{"\x1b[M !", short, "!a"}, []string{"tea.MouseClickMsg left", "a"}},
		{"the colour of the background in two reads", []any{"\x1b]11;rgb:ff", short, "ff/ffff/ffff\x1b", 20 * time.Millisecond, "\\a"}, []string{"background #ffffff", "a"}},
		{"a colour ended by a bell", []any{"\x1b]11;rgb:0000/0000/0000\aa"}, []string{"background #000000", "a"}},
		{"an answer given up", []any{"\x1b]11;rgb:", "\x03a"}, []string{"ctrl+c", "a"}},
		{"an answer given up by Esc", []any{"\x1b]11;rgb:", "\x1b", time.Second, "a"}, []string{"esc", "a"}},
		{"an answer cut by a key", []any{"\x1b]11;rgb:", "\x1b[A"}, []string{"up"}},
		{"Alt-] and letters", []any{"\x1b]", "a5"}, []string{"alt+]", "a", "5"}},
		{"Alt-] and a count", []any{"\x1b]", "5j"}, []string{"alt+]", "5", "j"}},
		{"Alt-X, later a letter", []any{"\x1bX", short, "j"}, []string{"alt+shift+x", "j"}},
		{"a string that nobody asked for", []any{"\x1bXsecret\x1b\\a"}, []string{"a"}},
		{"the terminal's name", []any{"\x1bP>|xterm(3", short, "90)\x1b\\a"}, []string{"tea.TerminalVersionMsg", "a"}},
		{"a picture's answer", []any{"\x1b_Gi=31;OK\x1b\\a"}, []string{"graphics.Ability", "a"}},
		{"the colours of a sixel picture, in two reads", []any{"\x1b[?1;0;", time.Second, "16Sa"}, []string{"graphics.Ability", "a"}},
		{"the largest sixel picture", []any{"\x1b[?2;0;1000;1000Sa\x1b[?2;3;0Sa"}, []string{"graphics.Ability", "a", "a"}},
		{"the size of a cell, twice", []any{"\x1b[6;20;10ta\x1b]1337;ReportCellSize=17.5;8;2", short, ".0\x1b\\a"}, []string{"graphics.Ability", "a", "graphics.Ability", "a"}},
		{"too many parameters", []any{"\x1b[" + long + "1ma"}, []string{"a"}},
		{"too many parameters, cut", []any{"\x1b[" + long, short, long + "1", "ma"}, []string{"a"}},
		{"a sequence without end", []any{"\x1b[" + strings.Repeat("1", 9000) + "ma"}, []string{"a"}},
		{"a string without end", []any{"\x1b]52;c;" + strings.Repeat("A", 100_000) + "\aa"}, []string{"a"}},
		{"a string with too many parameters", []any{"\x1bP" + long + "qx\x1b\\a"}, []string{"a"}},
		{"a sequence given up", []any{"\x1b[1;1;", "\x03"}, []string{"ctrl+c"}},
		{"a sequence cut by a character", []any{"\x1b[1;", "云"}, []string{"云"}},
		{"Ctrl-C as kitty sends it, in a string", []any{"\x1b]11;rgb:", "\x1b[99;5u"}, []string{"ctrl+c"}},
		{"a key with the number lock on", []any{"\x1b[1;129A\x1b[106;129u"}, []string{"up", "j"}},
		{"a blank with a lock on", []any{"\x1b[27;129;32~\x1b[32;65u"}, []string{"space", "space"}},
		{"the keypad", []any{"\x1b[57414u\x1b[57404u\x1bOM"}, []string{"enter", "5", "enter"}},
		{"F1 on the console", []any{"\x1b[[", short, "A"}, []string{"f1"}},
		{"Shift and a key of rxvt", []any{"\x1b[3$", short, "a"}, []string{"shift+delete", "a"}},
		{"F1 with Ctrl, as older terminals write it", []any{"\x1bO1;5Pa\x1bO1;", short, "2Qa"}, []string{"ctrl+f1", "a", "shift+f2", "a"}},
		{"a sequence of which only the beginning is known", []any{"\x1b[-1ua\x1b[<0;-1;-5Ma"}, []string{"a", "a"}},
		{"numbers that are no character", []any{"\x1b[1114112ua\x1b[55296ua\x1b[97;;155ua"}, []string{"a", "a", "a"}},
		{"a control character of two bytes", []any{"\u009ba\u202ea"}, []string{"a", "a"}},
		{"a report of a mode", []any{"\x1b[?2026;2$", time.Second, "ya"}, []string{"tea.ModeReportMsg", "a"}},
		{"an end of a paste that never began", []any{"\x1b[201~a"}, []string{"a"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := play(c.steps...); !slices.Equal(got, c.want) {
				t.Errorf("%q\ngives %q\nwant  %q", c.steps, got, c.want)
			}
		})
	}
}

func TestPastes(t *testing.T) {
	second := 1100 * time.Millisecond
	for _, c := range []struct {
		name  string
		steps []any
		want  []string
	}{
		{"in one read", []any{"\x1b[200~a\r\nb\x1b[201~c"}, []string{`paste "a\nb"`, "c"}},
		{"nothing", []any{"\x1b[200~\x1b[201~c"}, []string{"c"}},
		{"a hostile sequence inside", []any{"\x1b[200~x\x1b[" + strings.Repeat("1;", 32) + "1my\x1b[201~"}, []string{`paste "xy"`}},
		{"keys inside", []any{"\x1b[200~a\x1b[A\x1b\x03:q\x1b[201~j"}, []string{`paste "a:q"`, "j"}},
		{"a beginning inside", []any{"\x1b[200~a\x1b[200~b\x1b[201~c"}, []string{`paste "ab"`, "c"}},
		{"a character cut", []any{"\x1b[200~\xe4\xba", 900 * time.Millisecond, "\x91\x1b[201~"}, []string{`paste "云"`}},
		{"a character cut by silence", []any{"\x1b[200~a\xe4\xba", second, "\x91b", second, "\x1b[201~"}, []string{`paste "a"`, `paste "云b"`}},
		{"never closed", []any{"\x1b[200~a", second, "q"}, []string{`paste "a"`, "q"}},
		{"never closed, then more", []any{"\x1b[200~a", second, "bc", second, "q"}, []string{`paste "a"`, `paste "bc"`, "q"}},
		{"closed late", []any{"\x1b[200~a", second, "\x1b[201~", "bc"}, []string{`paste "a"`, "b", "c"}},
		{"closed late, cut", []any{"\x1b[200~a", second, "\x1b", 100 * time.Millisecond, "[201", short, "~bc"}, []string{`paste "a"`, "b", "c"}},
		{"closed very late, cut behind its first byte", []any{"\x1b[200~a\x1b", 3 * second, "[201~bc"}, []string{`paste "a"`, "b", "c"}},
		{"cut there, then left by Esc", []any{"\x1b[200~a\x1b", 3 * second, "\x1b", second, "bc"}, []string{`paste "a"`, "esc", "b", "c"}},
		{"cut there, then left by Ctrl-C", []any{"\x1b[200~a\x1b", 3 * second, "\x03", "bc"}, []string{`paste "a"`, "ctrl+c", "b", "c"}},
		{"an ESC alone, and the mark's rest very late", []any{"\x1b[200~a", "\x1b", 3 * second, "[201~bc"}, []string{`paste "a"`, "esc", "b", "c"}},
		{"a Chinese key after the end, in two reads", []any{"\x1b[200~a", second, "\xe4", "\xba\x91"}, []string{`paste "a"`, "云"}},
		{"left by Esc", []any{"\x1b[200~a", second, "\x1b", second, "bc"}, []string{`paste "a"`, "esc", "b", "c"}},
		{"left by Esc as kitty sends it", []any{"\x1b[200~a", second, "\x1b[27u", "bc"}, []string{`paste "a"`, "esc", "b", "c"}},
		{"left by Ctrl-C", []any{"\x1b[200~a", "\x03", "bc"}, []string{`paste "a"`, "ctrl+c", "b", "c"}},
		{"left by Ctrl-C as kitty sends it", []any{"\x1b[200~a", "\x1b[99;5u", "bc"}, []string{`paste "a"`, "ctrl+c", "b", "c"}},
		{"left by Ctrl-C at once", []any{"\x1b[200~", "\x03", "\x03"}, []string{"ctrl+c", "ctrl+c"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := play(c.steps...); !slices.Equal(got, c.want) {
				t.Errorf("%q\ngives %q\nwant  %q", c.steps, got, c.want)
			}
		})
	}
}

// TestMarkCutAnywhere cuts a paste once at every byte, with a pause.
func TestMarkCutAnywhere(t *testing.T) {
	whole := "\x1b[200~云a\x1b[201~j"
	for at := 1; at < len(whole); at++ {
		pause := 80 * time.Millisecond
		if at == 1 {
			pause = 20 * time.Millisecond // an ESC alone is the Esc key after 50 ms
		}
		got := play(whole[:at], pause, whole[at:])
		if want := []string{`paste "云a"`, "j"}; !slices.Equal(got, want) {
			t.Errorf("cut after %d bytes: %q", at, got)
		}
	}
}

// TestPasteTooLong keeps a megabyte and says what it dropped.
func TestPasteTooLong(t *testing.T) {
	text := strings.Repeat("云", 400_000)
	got := play("\x1b[200~"+text, "more\x1b[201~", "j")
	kept := strings.Repeat("云", maxPaste/3)
	want := []string{`paste "` + kept + `"`, fmt.Sprintf("cut %d", len(text)+len("more")-maxPaste), "j"}
	if !slices.Equal(got, want) {
		t.Errorf("%d messages, the last %q", len(got), got[1:])
	}
}
