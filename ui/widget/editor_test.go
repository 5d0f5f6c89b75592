package widget

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/rivo/uniseg"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// scraps are what is typed and pasted: text of every width and kind, and what
// must not get in.
var scraps = []string{
	"a", "Z", "9", " ", "  ", "word ", "云", "计算", "，", "。”", "“", "e\u0301", "\u0301", strings.Repeat("\u0302", 9), "\u200d", "👩", "👩\u200d💻", "🇨🇳",
	"🇳", "\ufe0f", "☁️", "①", "ﾊﾟ", "한", "\t", "\n", "\r\n", "\x1b[2J", "\u202e", "left", "delete", strings.Repeat("长文", 40),
}

// codes are the keys that edit, and some that do not.
var codes = []rune{
	tea.KeyLeft, tea.KeyRight, tea.KeyUp, tea.KeyDown, tea.KeyHome, tea.KeyEnd, tea.KeyBackspace, tea.KeyDelete, tea.KeyPgUp, tea.KeyPgDown,
	tea.KeyTab, tea.KeyEnter, tea.KeyEscape, tea.KeySpace, tea.KeyInsert, tea.KeyF5,
	'a', 'b', 'd', 'e', 'f', 'h', 'j', 'k', 'u', 'w', 'v', 'n', 'p', 'x', 'y', 't', 'c', '云', '[', '_', '-',
}

// anyMsg draws a key with any modifiers, text, or a paste.
func anyMsg(t *rapid.T) tea.Msg {
	switch rapid.IntRange(0, 9).Draw(t, "kind") {
	case 0, 1, 2:
		return typed(rapid.SampledFrom(scraps).Draw(t, "typed"))
	case 3:
		return tea.PasteMsg{Content: strings.Join(rapid.SliceOfN(rapid.SampledFrom(scraps), 0, 8).Draw(t, "pasted"), "")}
	}
	mods := rapid.SampledFrom([]tea.KeyMod{0, 0, tea.ModCtrl, tea.ModAlt, tea.ModShift, tea.ModCtrl | tea.ModAlt, tea.ModCtrl | tea.ModShift, tea.ModAlt | tea.ModShift}).Draw(t, "mod")
	return tea.KeyPressMsg{Code: rapid.SampledFrom(codes).Draw(t, "code"), Mod: mods}
}

func typed(s string) tea.KeyPressMsg { return tea.KeyPressMsg{Text: s, Code: []rune(s)[0]} }

// model is a simple editor: what stands before the cursor, and behind it. Lines
// say whether newlines are kept.
type model struct {
	before, behind string
	lines          bool
}

// clusters cuts a text into characters without the code under test.
func clusters(s string) (all []string) {
	for s != "" {
		c, rest, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
		all, s = append(all, c), rest
	}
	return all
}

// settle makes the text safe, and moves the cursor out of a character.
func (m *model) settle() {
	whole, at := content.Sanitize(m.before+m.behind), len(content.Sanitize(m.before))
	end := 0
	for _, c := range clusters(whole) {
		if end >= at {
			break
		}
		end += len(c)
	}
	m.before, m.behind = whole[:end], whole[end:]
}

func (m *model) insert(s string) {
	if !m.lines {
		s = strings.NewReplacer("\r\n", " ", "\r", " ", "\n", " ", "\t", " ").Replace(s)
	}
	m.before += content.Sanitize(s)
	m.settle()
}

// skip is how many bytes of a text, from its end where back is set, a step of a
// kind takes, in whole characters.
func skip(s, kind string, back bool) int {
	runes := []rune(s)
	if back {
		slices.Reverse(runes)
	}
	word := func(r rune) bool { return r == '_' || unicode.In(r, unicode.L, unicode.N, unicode.M) }
	n, size := 0, func(n int) int { return len(string(runes[:n])) }
	switch all := clusters(s); {
	case len(all) == 0:
		return 0
	case kind == "character" && back:
		return len(all[len(all)-1])
	case kind == "character":
		return len(all[0])
	case kind == "line":
		for n < len(runes) && runes[n] != '\n' {
			n++
		}
		return size(n)
	case kind == "all":
		return len(s)
	}
	for n < len(runes) && !word(runes[n]) {
		n++
	}
	for n < len(runes) && word(runes[n]) {
		n++
	}
	whole, all := 0, clusters(s)
	if back {
		slices.Reverse(all)
	}
	for _, c := range all {
		if whole >= size(n) {
			break
		}
		whole += len(c)
	}
	return whole
}

// bound says what keys do: how far they go, back or on, and whether they delete.
var bound = map[string]struct {
	kind       string
	back, cuts bool
}{
	"left": {"character", true, false}, "right": {"character", false, false}, "ctrl+b": {"character", true, false}, "ctrl+f": {"character", false, false},
	"home": {"line", true, false}, "end": {"line", false, false}, "ctrl+a": {"line", true, false}, "ctrl+e": {"line", false, false},
	"alt+left": {"word", true, false}, "alt+right": {"word", false, false}, "ctrl+left": {"word", true, false}, "ctrl+right": {"word", false, false},
	"alt+b": {"word", true, false}, "alt+f": {"word", false, false}, "ctrl+home": {"all", true, false}, "ctrl+end": {"all", false, false},
	"backspace": {"character", true, true}, "delete": {"character", false, true}, "ctrl+h": {"character", true, true}, "ctrl+d": {"character", false, true},
	"ctrl+w": {"word", true, true}, "alt+backspace": {"word", true, true}, "ctrl+backspace": {"word", true, true},
	"alt+d": {"word", false, true}, "alt+delete": {"word", false, true}, "ctrl+delete": {"word", false, true},
	"ctrl+u": {"line", true, true}, "ctrl+k": {"line", false, true},
}

// press runs a key on the model; up and down it does not know.
func (m *model) press(msg tea.KeyPressMsg) {
	b, ok := bound[msg.String()]
	if bare := (tea.KeyPressMsg{Code: msg.Code}); !ok && msg.Code > unicode.MaxRune || !ok && msg.Code == tea.KeyBackspace {
		b, ok = bound[bare.String()]
	}
	switch {
	case msg.Text != "":
		m.insert(msg.Text)
	case msg.String() == "shift+space":
		m.insert(" ")
	case m.lines && (msg.String() == "ctrl+j" || msg.String() == "shift+enter"):
		m.insert("\n")
	case !ok:
	case b.back:
		n := len(m.before) - skip(m.before, b.kind, true)
		cut := m.before[n:]
		m.before = m.before[:n]
		if !b.cuts {
			m.behind = cut + m.behind
		}
		m.settle()
	default:
		n := skip(m.behind, b.kind, false)
		if !b.cuts {
			m.before += m.behind[:n]
		}
		m.behind = m.behind[n:]
		m.settle()
	}
}

func (m *model) update(msg tea.Msg) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		m.insert(msg.Content)
	case tea.KeyPressMsg:
		m.press(msg)
	}
}

// TestFieldEditsAsASimpleEditorDoes: any keys with any modifiers over any text
// leave what the model has, and the cursor within what is drawn.
func TestFieldEditsAsASimpleEditorDoes(t *testing.T) {
	style := theme.New("mono", true, false).Text
	rapid.Check(t, func(t *rapid.T) {
		f, m := NewField(1<<20), model{}
		f.Focus()
		for range rapid.IntRange(0, 40).Draw(t, "keys") {
			msg := anyMsg(t)
			f.Update(msg)
			m.update(msg)
			if f.Value() != m.before+m.behind || f.edit.at != len(m.before) {
				t.Fatalf("%#v leaves %q with the cursor at %d, not %q at %d", msg, f.Value(), f.edit.at, m.before+m.behind, len(m.before))
			}
			w, amb := rapid.IntRange(0, 30).Draw(t, "width"), rapid.IntRange(1, 2).Draw(t, "ambiguous")
			shown := f.View(w, style, amb)
			if got := text.Width(shown, amb); got > w {
				t.Fatalf("%q is drawn %d cells wide in %d", f.Value(), got, w)
			}
			if x := f.Cursor(0, 0).X; x < 0 || x > max(w-1, 0) {
				t.Fatalf("the cursor of %q stands at %d of %d cells", f.Value(), x, w)
			}
		}
	})
}

// TestAreaEditsAsASimpleEditorDoes: the same, and its lines are those of a text
// that is set anew.
func TestAreaEditsAsASimpleEditorDoes(t *testing.T) {
	style := theme.New("mono", true, false).Text
	rapid.Check(t, func(t *rapid.T) {
		a, m := NewArea(1<<20), model{lines: true}
		w, h, amb := rapid.IntRange(1, 30).Draw(t, "width"), rapid.IntRange(1, 6).Draw(t, "height"), rapid.IntRange(1, 2).Draw(t, "ambiguous")
		for range rapid.IntRange(0, 40).Draw(t, "keys") {
			msg := anyMsg(t)
			a.Update(msg)
			if press, ok := msg.(tea.KeyPressMsg); ok && press.Text == "" && (press.Code == tea.KeyUp || press.Code == tea.KeyDown) {
				m.before, m.behind = a.Value()[:a.edit.at], a.Value()[a.edit.at:]
				m.settle()
			} else {
				m.update(msg)
			}
			if a.Value() != m.before+m.behind || a.edit.at != len(m.before) {
				t.Fatalf("%#v leaves %q with the cursor at %d, not %q at %d", msg, a.Value(), a.edit.at, m.before+m.behind, len(m.before))
			}
			checkDrawn(t, &a, w, h, amb, style)
		}
	})
}

func checkDrawn(t *rapid.T, a *Area, w, h, amb int, style theme.Style) {
	rows := a.View(w, h, amb, style)
	for _, r := range rows {
		if got := text.Width(r, amb); got > w && w > 1 {
			t.Fatalf("%q is drawn %d cells wide in %d", r, got, w)
		}
	}
	c := a.Cursor(0, 0)
	if c.X < 0 || c.X > max(w-1, 1) || c.Y < 0 || c.Y >= h {
		t.Fatalf("the cursor of %q stands at %d,%d in %d×%d", a.Value(), c.X, c.Y, w, h)
	}
	anew := NewArea(1 << 20)
	anew.SetValue(a.Value())
	anew.Height(w, 1<<20, amb)
	for i, l := range a.layout.lines {
		if fresh := anew.layout.lines[i]; l.from != fresh.from || l.Text() != fresh.Text() {
			t.Fatalf("line %d of %q is %d %q; set anew it is %d %q", i, a.Value(), l.from, l.Text(), fresh.from, fresh.Text())
		}
	}
}

// TestNothingIsDroppedInSilence: what does not fit is counted in words, and what
// does is there.
func TestNothingIsDroppedInSilence(t *testing.T) {
	f, a := NewField(5), NewArea(6<<10)
	f.Focus()
	for _, c := range []struct {
		update func(tea.Msg) (tea.Cmd, bool)
		value  func() string
		msg    tea.Msg
		left   string
		said   string
	}{
		{f.Update, f.Value, tea.PasteMsg{Content: "云\n计算"}, "云 计算", ""},
		{f.Update, f.Value, tea.PasteMsg{Content: "市场规模"}, "云 计算市", "只写进了前 1 字，后面 3 字放不下：这里最多 5 字。"},
		{f.Update, f.Value, typed("的"), "云 计算市", "放不下了，1 字没有写进去：这里最多 5 字。"},
		{a.Update, a.Value, tea.PasteMsg{Content: strings.Repeat("云", 2000)}, strings.Repeat("云", 2000), ""},
		{a.Update, a.Value, tea.PasteMsg{Content: strings.Repeat("计", 66000)}, strings.Repeat("云", 2000) + strings.Repeat("计", 48), "只写进了前 48 字，后面 65952 字放不下：这里最多 6 KB。"},
		{a.Update, a.Value, typed("x"), strings.Repeat("云", 2000) + strings.Repeat("计", 48), "放不下了，1 字没有写进去：这里最多 6 KB。"},
	} {
		cmd, _ := c.update(c.msg)
		said := ""
		if cmd != nil {
			said = cmd().(DroppedMsg).Said
		}
		if said != c.said || c.value() != c.left {
			t.Errorf("%.40q: %q is said and %.60q left; want %q and %.60q", fmt.Sprint(c.msg), said, c.value(), c.said, c.left)
		}
	}
}

// BenchmarkKeyInNote is a key and its frame in a note of a size, at its end and
// in its middle.
func BenchmarkKeyInNote(b *testing.B) {
	style := theme.New("mono", true, false).Text
	for _, size := range []int{0, 1 << 10, 16 << 10, 63 << 10} {
		for _, at := range []string{"end", "middle"} {
			b.Run(fmt.Sprintf("%dKB/%s", size>>10, at), func(b *testing.B) {
				a := NewArea(1 << 30)
				a.SetValue(strings.Repeat("云计算 cloud，", size/17))
				if at == "middle" {
					a.edit.at = text.Boundary(a.Value(), size/2)
				}
				a.Height(76, 10, 1)
				a.View(76, 10, 1, style)
				for b.Loop() {
					a.Update(typed("云"))
					a.Height(76, 10, 1)
					a.View(76, 10, 1, style)
					a.Cursor(0, 0)
					a.Update(tea.KeyPressMsg{Code: tea.KeyBackspace})
				}
			})
		}
	}
}

// BenchmarkTenThousandKeys types a note from its beginning.
func BenchmarkTenThousandKeys(b *testing.B) {
	style := theme.New("mono", true, false).Text
	for _, n := range []int{2500, 5000, 10000, 20000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				a := NewArea(64 << 10)
				for range n {
					a.Update(typed("云"))
					a.Height(76, 10, 1)
					a.View(76, 10, 1, style)
					a.Cursor(0, 0)
				}
			}
		})
	}
}
