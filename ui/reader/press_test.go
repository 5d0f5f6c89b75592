package reader

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// hand presses keys as the program hands them on, and answers what the reader
// asks for as the root does.
type hand struct {
	*Screen
	toast  string
	list   *screen.ListMsg
	peek   content.ID
	copy   string
	what   string // is copied
	shown  *screen.ShowScreenMsg
	asks   *screen.ExplainMsg
	failed string // to be stored
	again  bool   // the document is to be opened
}

func newHand(t *testing.T, w, h int) *hand {
	t.Helper()
	return &hand{Screen: newReader(t, w, h)}
}

// named are keys that have no character.
var named = map[string]tea.KeyPressMsg{
	"enter": {Code: tea.KeyEnter}, "tab": {Code: tea.KeyTab}, "up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
	"pgdown": {Code: tea.KeyPgDown}, "pgup": {Code: tea.KeyPgUp}, "home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "space": {Code: tea.KeySpace, Text: " "},
	"backspace": {Code: tea.KeyBackspace}, "delete": {Code: tea.KeyDelete},
}

// press presses keys by their names; esc closes a layer.
func (h *hand) press(names ...string) *hand {
	for _, name := range names {
		msg, ok := named[name]
		switch letter, ctrl := strings.CutPrefix(name, "ctrl+"); {
		case name == "esc":
			h.Escape()
			continue
		case ctrl:
			msg = tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
		case !ok:
			msg = tea.KeyPressMsg{Text: name, Code: []rune(name)[0]}
		}
		h.answer(h.Update(msg))
	}
	return h
}

// answer runs a command and does what it asks for.
func (h *hand) answer(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range msg {
			h.answer(c)
		}
	case screen.ToastMsg:
		h.toast = msg.Text
	case screen.AsideMsg:
		h.answer(h.Update(msg.Then(msg.Run())))
	case widget.DroppedMsg:
		h.toast = msg.Said
	case screen.ListMsg:
		h.list = &msg
	case screen.PeekMsg:
		h.peek = msg.Block
	case screen.CopyMsg:
		h.copy, h.what = msg.Text, msg.What
	case screen.ExplainMsg:
		h.asks = &msg
	case screen.ReopenMsg:
		h.again = true
	case screen.StoredMsg:
		h.failed = msg.Failed
	case screen.ShowScreenMsg:
		h.shown = &msg
		if msg.Place != nil {
			h.answer(h.Restore(*msg.Place))
		}
	default:
		h.answer(h.Update(msg))
	}
}

// at goes to a block as if it had been opened.
func (h *hand) at(id content.ID) *hand {
	h.answer(h.Update(screen.OpenBlockMsg{Block: id}))
	return h
}

// reads is the block that keys act on.
func (h *hand) reads() content.ID { return h.env.Paper.Blocks[h.current].ID }

// rows are the lines of the text as they are drawn.
func (h *hand) rows() []string {
	rows := strings.Split(ansi.Strip(h.View()), "\n")
	for i, r := range rows {
		rows[i] = strings.TrimSpace(strings.NewReplacer("▎", "", "│", "").Replace(r))
	}
	const over = 2 // the section's name and a blank row
	return rows[over : over+h.textHeight()]
}

// moved is by how many rows the text went up from before to now; ok is false
// where the two have nothing in common.
func moved(before, now []string) (n int, ok bool) {
	for n := range len(now) - 1 {
		if slices.Equal(before[n:], now[:len(now)-n]) {
			return n, true
		}
		if slices.Equal(now[n:], before[:len(before)-n]) {
			return -n, true
		}
	}
	return 0, false
}

// TestKeysMoveTheText by rows, half pages and pages, and back.
func TestKeysMoveTheText(t *testing.T) {
	const h = 24
	page := newReader(t, 60, h).textHeight() - 2 // two rows stay in sight
	for _, c := range []struct {
		keys string
		want int
	}{
		{"down", 1},
		{"j", 1},
		{"j j k", 1},
		{"down up", 0},
		{"up", -1},
		{"k k", -2},
		{"ctrl+e", 1},
		{"ctrl+y", -1},
		{"space", page},
		{"pgdown", page},
		{"ctrl+f", page},
		{"space b", 0},
		{"pgdown pgup", 0},
		{"ctrl+b", -page},
		{"d", page / 2},
		{"d u", 0},
		{"ctrl+d", page / 2},
		{"ctrl+u", -page / 2},
	} {
		hand := newHand(t, 60, h).at("2.3p2")
		before := hand.rows()
		hand.press(strings.Fields(c.keys)...)
		if got, ok := moved(before, hand.rows()); !ok || got != c.want {
			t.Errorf("%s moves by %d (%v), want %d", c.keys, got, ok, c.want)
		}
	}
}

// TestKeysGoToBlocksAndSections: paragraphs without headings and sources,
// sections by their beginning, and the edges.
func TestKeysGoToBlocksAndSections(t *testing.T) {
	blocks := content.Load().Blocks
	last := blocks[len(blocks)-1].ID
	for _, c := range []struct {
		from content.ID
		keys string
		want content.ID
	}{
		{"2.3p2", "}", "2.3p3"},
		{"2.3p2", "{", "图7"},
		{"2.3p2", "} } { {", "2.3p2"},
		{"1.2p1", "}", "图1"},
		{"图1", "}", "注1"},
		{"1.2p2", "{", "注1"},
		{"2.4p1", "{", "2.3p6"},
		{"2.3p6", "}", "2.4p1"},
		{"0p1", "{", "0p1"},
		{last, "}", last},
		{"2.3p2", "]", "2.4"},
		{"2.3p2", "L", "2.4"},
		{"2.3p2", "] ]", "3"},
		{"2.3p2", "[", "2.3"},
		{"2.3p2", "H", "2.3"},
		{"2.3p2", "[ [", "2.2"},
		{"2.3", "[", "2.2"},
		{"2.3p1", "[", "2.2"},
		{"2.3p3", "[", "2.3"},
		{"0", "[", "0"},
		{"5p2", "]", "5p2"},
		{"2.3p4", "g", "2.3"},
		{"2.3p4", "g g", "0"},
		{"2.3p4", "home", "2.3"},
		{"2.3p4", "G", "2.3p6"},
		{"2.3p4", "G G", last},
		{"2.3p4", "end end", last},
		{"0", "g", "0"},
		{last, "G", last},
		{last, "G g", "5"},
		{"0p3", "g G", "0p7"},
	} {
		hand := newHand(t, 60, 24).at(c.from)
		hand.press(strings.Fields(c.keys)...)
		if got := hand.reads(); got != c.want {
			t.Errorf("%s from %s leads to %s, want %s", c.keys, c.from, got, c.want)
		}
		if !hand.visible(hand.current) {
			t.Errorf("%s from %s leads to what is not on the screen", c.keys, c.from)
		}
	}
}

// TestAtTheEndDownWalksTheLastParagraphs: nothing is left to scroll, and no row
// is lost; at the very end it does nothing.
func TestAtTheEndDownWalksTheLastParagraphs(t *testing.T) {
	hand := newHand(t, 60, 24).press("G", "G", "G")
	end := hand.rows()
	if got := end[len(end)-1]; got == "" {
		t.Errorf("there is a gap below the end:\n%s", strings.Join(end, "\n"))
	}
	last := hand.reads()
	hand.press("down", "space", "d", "}")
	if hand.reads() != last || !slices.Equal(hand.rows(), end) {
		t.Errorf("keys at the end lead to %s", hand.reads())
	}
	hand.press("k", "k", "k")
	if n, ok := moved(end, hand.rows()); !ok || n != -3 {
		t.Errorf("up from the end moves by %d", n)
	}
	for range 3 {
		hand.press("down")
	}
	if !slices.Equal(hand.rows(), end) {
		t.Error("down does not come back to the end")
	}
	first := hand.reads()
	hand.press("down")
	if hand.reads() == first || !slices.Equal(hand.rows(), end) {
		t.Errorf("down at the end reads on in %s", hand.reads())
	}
	for range 30 {
		hand.press("down")
	}
	if hand.reads() != last {
		t.Errorf("down ends in %s, not %s", hand.reads(), last)
	}
	top := newHand(t, 60, 24)
	before := top.rows()
	if top.press("up", "b", "u", "g", "{"); !slices.Equal(top.rows(), before) {
		t.Error("keys at the beginning move the text")
	}
}

// TestNoGapAfterAResize: the end stays at the bottom, whatever the window
// becomes, and the place stays on top elsewhere.
func TestNoGapAfterAResize(t *testing.T) {
	for _, size := range [][2]int{{60, 24}, {60, 60}, {120, 60}, {46, 20}, {200, 55}, {60, 24}} {
		hand := newHand(t, 60, 24).press("G", "G", "G")
		hand.Resize(size[0], size[1])
		rows := hand.rows()
		if rows[len(rows)-1] == "" || strings.Count(hand.View(), "\n")+1 != size[1] {
			t.Errorf("%v: a gap below the end:\n%s", size, strings.Join(rows, "\n"))
		}
		hand = newHand(t, 60, 24).at("2.3p2").press("j", "j", "j")
		place := hand.Place()
		hand.Resize(size[0], size[1])
		hand.Resize(60, 24)
		if got := hand.Place(); got != place {
			t.Errorf("%v and back: %+v, was %+v", size, got, place)
		}
	}
}

// TestTheStatusCountsToTheEnd: from little to all, never back on the way.
func TestTheStatusCountsToTheEnd(t *testing.T) {
	hand := newHand(t, 60, 24)
	percent := func() (n int) {
		_, after, _ := strings.Cut(hand.Status(), "页")
		if _, err := fmt.Sscanf(strings.TrimSpace(after), "%d%%", &n); err != nil {
			t.Fatalf("%q: %v", hand.Status(), err)
		}
		return n
	}
	if got := hand.Status(); !strings.Contains(got, "第 I 页") {
		t.Errorf("the first page is %q", got)
	}
	seen := map[int]bool{}
	for last := percent(); ; {
		seen[last] = true
		before := hand.Place()
		hand.press("space")
		now := percent()
		if now < last {
			t.Fatalf("%d%% after %d%%", now, last)
		}
		if last = now; hand.Place() == before {
			break
		}
	}
	if len(seen) < 40 || !seen[100] || seen[0] && len(hand.env.Paper.Blocks) == 0 {
		t.Errorf("%d different numbers, %v at the end", len(seen), percent())
	}
	if got := hand.Status(); !strings.Contains(got, "100%") || !strings.Contains(got, "第 40 页") && !strings.Contains(got, "第 39 页") {
		t.Errorf("at the end it is %q", got)
	}
	hand.press("g", "g")
	if got := percent(); got > 2 {
		t.Errorf("back at the beginning it is %d%%", got)
	}
}

// TestShapeKeys change what they say, one thing each, and say all of it.
func TestShapeKeys(t *testing.T) {
	hand := newHand(t, 100, 30).at("2.3p2")
	start := hand.env.Settings
	for _, c := range []struct {
		key    string
		change func(*store.Settings)
		said   string
	}{
		{"J", func(s *store.Settings) { s.Justify = !start.Justify }, ""},
		{"J", func(s *store.Settings) { s.Justify = !start.Justify }, ""},
		{"I", func(s *store.Settings) { s.Indent = "blank" }, "空行"},
		{"I", func(s *store.Settings) { s.Indent = "two" }, ""},
		{"S", func(s *store.Settings) { s.Spacing = "keep" }, ""},
		{"S", func(s *store.Settings) { s.Spacing = "none" }, ""},
		{"S", func(s *store.Settings) { s.Spacing = "auto" }, ""},
		{"z", func(s *store.Settings) { s.Focus = true }, "-"},
		{"z", func(s *store.Settings) { s.Focus = false }, "-"},
		{"=", func(s *store.Settings) { s.Measure = defaultMeasure }, ""},
	} {
		hand.toast = ""
		before := hand.View()
		want := start
		c.change(&want)
		hand.press(c.key)
		got := hand.env.Settings
		if c.key != "=" {
			want.Measure = got.Measure
		}
		if got != want {
			t.Errorf("%s makes %+v of %+v", c.key, got, start)
		}
		if c.said != "-" && (hand.toast == "" || !strings.Contains(hand.toast, c.said)) {
			t.Errorf("%s says %q", c.key, hand.toast)
		}
		if c.key == "S" && got.Spacing != "keep" && before == hand.View() {
			t.Errorf("S for %s changes nothing on the screen", got.Spacing)
		}
		start = got
	}
	var said []string
	for range 3 {
		said = append(said, hand.press("S").toast)
	}
	if said[0] == said[1] || said[1] == said[2] || said[0] == said[2] {
		t.Errorf("two spacings are said alike: %q", said)
	}
}

// TestTheMeasureKeepsItsBounds, starts from what is on the screen, and says where
// the window is the narrower one.
func TestTheMeasureKeepsItsBounds(t *testing.T) {
	hand := newHand(t, 200, 40)
	hand.press("=")
	if got := hand.env.Settings.Measure; got != defaultMeasure {
		t.Errorf("= is %d", got)
	}
	hand.press("+")
	if got := hand.env.Settings.Measure; got != defaultMeasure+measureStep || !strings.Contains(hand.toast, fmt.Sprint(got)) {
		t.Errorf("+ is %d, says %q", got, hand.toast)
	}
	hand.press("-", "-")
	if got := hand.env.Settings.Measure; got != defaultMeasure-measureStep {
		t.Errorf("- - is %d", got)
	}
	for range 60 {
		hand.press("-")
	}
	if got := hand.env.Settings.Measure; got != minMeasure {
		t.Errorf("the narrowest is %d", got)
	}
	for range 60 {
		hand.press("+")
	}
	if got := hand.env.Settings.Measure; got > maxMeasure || got < 60 {
		t.Errorf("the widest is %d", got)
	}
	narrow := newHand(t, 50, 20).press("-")
	if got := narrow.env.Settings.Measure; got >= defaultMeasure || got != narrow.effective() {
		t.Errorf("- in a narrow window is %d, %d on the screen", got, narrow.effective())
	}
	narrow.press("=")
	if got := narrow.toast; !strings.Contains(got, fmt.Sprint(defaultMeasure)) || !strings.Contains(got, fmt.Sprint(narrow.effective())) {
		t.Errorf("it does not say what fits: %q", got)
	}
}

// TestMarksAndJumps: a letter marks and leads back, twice the key goes to and
// fro, what is no letter is refused, and what is not marked is said.
func TestMarksAndJumps(t *testing.T) {
	hand := newHand(t, 60, 24).at("2.3p2")
	if hand.press("m"); hand.Prompt() == "" || !hand.Typing() {
		t.Error("m waits for nothing")
	}
	hand.press("a")
	if hand.Prompt() != "" || hand.Typing() || !strings.Contains(hand.toast, "a") {
		t.Errorf("after the letter: %q, %q", hand.Prompt(), hand.toast)
	}
	marked := hand.reads()
	hand.at("4.1p1").press("m", "Z").at("1.1p1")
	for _, c := range []struct {
		keys string
		want content.ID
	}{{"' a", marked}, {"' '", "1.1p1"}, {"' '", marked}, {"` Z", "4.1p1"}, {"' x", "4.1p1"}, {"' ，", "4.1p1"}, {"' enter", "4.1p1"}, {"m esc", "4.1p1"}} {
		hand.toast = ""
		hand.press(strings.Fields(c.keys)...)
		if got := hand.reads(); got != c.want || hand.Typing() {
			t.Errorf("%s leads to %s, want %s", c.keys, got, c.want)
		}
		if refused := c.keys == "' x" || c.keys == "' ，" || c.keys == "' enter"; refused != (hand.toast != "") {
			t.Errorf("%s says %q", c.keys, hand.toast)
		}
	}
	hand.press("B")
	if len(hand.list.Items) < 2 || !strings.Contains(hand.list.Items[0].Text, "Z") && !strings.Contains(hand.list.Items[1].Text, "Z") {
		t.Fatalf("the list is %+v", hand.list)
	}
	n := len(hand.list.Items)
	hand.at("2.1p1").press("m", "a", "B")
	if len(hand.list.Items) != n {
		t.Errorf("a letter that is given again makes %d marks of %d", len(hand.list.Items), n)
	}
	hand.at("3p1").press("'", "a")
	if got := hand.reads(); got != "2.1p1" {
		t.Errorf("a leads to %s", got)
	}
}

// TestTheContentsWithKeys: walk, fold, unfold, filter, open and leave.
func TestTheContentsWithKeys(t *testing.T) {
	for _, c := range []struct {
		keys    string
		cursor  content.ID
		focused bool
	}{
		{"h", "2.3", true},
		{"left", "2.3", true},
		{"tab", "2.3", true},
		{"tab tab", "2.3", false},
		{"h l", "2.3", false},
		{"h right", "2.3", false},
		{"h esc", "2.3", false},
		{"h j", "2.4", true},
		{"h down down", "3", true},
		{"h k", "2.2", true},
		{"h up up up up", "1.3", true},
		{"h g", "0", true},
		{"h home", "0", true},
		{"h G", "5", true},
		{"h end", "5", true},
		{"h h", "2", true},
		{"h h h j", "3", true},
		{"h h h l j", "2.1", true},
		{"h h h l h j", "3", true},
		{"h g h j", "1", true},
		{"h / 平 台", "1.1", true},
		{"h g k", "0", true},
		{"h G j", "5", true},
	} {
		hand := newHand(t, 60, 24).at("2.3p2")
		hand.press(strings.Fields(c.keys)...)
		if strings.Contains(c.keys, "/") {
			continue
		}
		if hand.tree.cursor != c.cursor || (hand.mode() == inTree) != c.focused {
			t.Errorf("%s: at %s, focused %v; want %s", c.keys, hand.tree.cursor, hand.mode() == inTree, c.cursor)
		}
	}
	hand := newHand(t, 60, 24).at("2.3p2").press("h", "j", "enter")
	if hand.reads() != "2.4" || hand.mode() != inText {
		t.Errorf("Enter opens %s", hand.reads())
	}
	hand.press("h", "/", "总", "结", "enter", "enter")
	if hand.reads() != "5" || hand.tree.filter != "" {
		t.Errorf("a filter leads to %s, and stays as %q", hand.reads(), hand.tree.filter)
	}
	hand.press("h", "/", "火", "星", "enter")
	if got := len(hand.tree.entries()); got != 0 {
		t.Errorf("%d sections about Mars", got)
	}
	hand.press("j", "k", "esc")
	if hand.tree.filter != "" || len(hand.tree.entries()) != len(hand.env.Paper.Sections) {
		t.Error("Esc does not end the filter")
	}
	wide := newHand(t, 130, 30).at("2.3p2")
	shown := wide.treeBeside()
	if wide.press("t"); wide.treeBeside() == shown || wide.mode() != inText {
		t.Error("t does not show or hide the contents beside the text")
	}
	if wide.press("t"); wide.treeBeside() != shown {
		t.Error("t a second time does not bring them back")
	}
	over := newHand(t, 60, 24).press("t")
	if !over.tree.over || over.mode() != inTree {
		t.Error("t does not show the contents in a narrow window")
	}
	if over.press("t"); over.tree.over || over.mode() != inText {
		t.Error("t does not hide them")
	}
}

// TestASelectionWithKeys grows, shrinks, changes its end, and is let go by v
// pressed again; what is copied is what is lit.
func TestASelectionWithKeys(t *testing.T) {
	hand := newHand(t, 60, 24).at("2.3p2")
	b := hand.env.Paper.Blocks[hand.current]
	first, _, _ := strings.Cut(b.Text, "。")
	for _, c := range []struct{ keys, want string }{
		{"v ) y", first + "。"},
		{"v ) ( y", ""},
		{"v $ y", ""},
		{"v } y", b.Text},
		{"v } o y", b.Text},
	} {
		hand = newHand(t, 60, 24).at("2.3p2")
		hand.press(strings.Fields(c.keys)...)
		if c.want != "" && !strings.HasPrefix(hand.copy, c.want) || hand.copy == "" || !strings.HasPrefix(b.Text, firstRunes(hand.copy, 1)) {
			t.Errorf("%s copies %q", c.keys, hand.copy)
		}
	}
	hand = newHand(t, 60, 24).at("2.3p2").press("v")
	if !hand.sel.on {
		t.Fatal("v selects nothing")
	}
	hand.press("l", "l")
	if hand.press("v"); hand.sel.on || hand.mode() != inText {
		t.Error("the second v does not let go")
	}
	hand.press("v", "l", "esc")
	if hand.sel.on {
		t.Error("Esc does not let go")
	}
	grown := newHand(t, 60, 24).at("2.3p2").press("v", "l", "l", "l", "y")
	less := newHand(t, 60, 24).at("2.3p2").press("v", "l", "l", "l", "h", "y")
	if len(less.copy) >= len(grown.copy) || !strings.HasPrefix(grown.copy, less.copy) {
		t.Errorf("h makes %q of %q", less.copy, grown.copy)
	}
}

func firstRunes(s string, n int) string { return string([]rune(s)[:min(n, len([]rune(s)))]) }

// TestHitsAreWalkedRound, forth and back, and n begins a find where nothing is
// lit; what came with a place is let go by the first Esc.
func TestHitsAreWalkedRound(t *testing.T) {
	hand := newHand(t, 60, 24)
	for _, r := range "/云原生安全" {
		hand.press(string(r))
	}
	hand.press("enter")
	n := len(hand.hits.all)
	if n < 2 {
		t.Fatalf("%d hits", n)
	}
	start := hand.hits.at
	for i := range n {
		hand.press("n")
		if want := (start + i + 1) % n; hand.hits.at != want {
			t.Errorf("n leads to %d, want %d", hand.hits.at, want)
		}
		hit := hand.hits.all[hand.hits.at]
		if hand.reads() != hit.Block || !hand.visible(hand.current) {
			t.Errorf("hit %d is in %s, and %s is read", hand.hits.at, hit.Block, hand.reads())
		}
	}
	hand.press("N")
	if want := (start - 1 + n) % n; hand.hits.at != want {
		t.Errorf("N leads to %d, want %d", hand.hits.at, want)
	}
	if hand.press("esc"); len(hand.hits.all) != 0 || hand.prompt.open {
		t.Error("Esc does not put the hits out")
	}
	if hand.press("n"); !hand.prompt.open {
		t.Error("n does not ask what to find where nothing is lit")
	}
	stale := newHand(t, 60, 24)
	stale.answer(stale.Update(screen.OpenBlockMsg{Block: "2.3p2", Query: "云", Hits: []screen.Hit{{Block: "2.2p1", Start: 0, End: 3}, {Block: "2.3p2", Start: 3, End: 6}, {Block: "2.4p1", Start: 0, End: 3}}}))
	if stale.hits.at != 1 || stale.reads() != "2.3p2" || !stale.Lit() {
		t.Errorf("the hit at the place that was opened is %d", stale.hits.at)
	}
	if stale.press("n"); stale.reads() != "2.4p1" {
		t.Errorf("n leads to %s", stale.reads())
	}
}

// TestPlacesThatAreNot: nothing moves, and nothing is opened.
func TestPlacesThatAreNot(t *testing.T) {
	hand := newHand(t, 60, 24).at("2.3p2")
	before := hand.Place()
	hand.at("9.9p9")
	hand.answer(hand.Restore(screen.Place{Block: "9.9p9", Offset: 5}))
	if hand.Place() != before || hand.reads() != "2.3p2" {
		t.Errorf("a place that is not leads to %+v", hand.Place())
	}
	hand.answer(hand.Restore(screen.Place{Block: "1.1p1", Offset: 1 << 20}))
	if hand.Place().Block != "1.1p1" {
		t.Errorf("a place behind its block's end leads to %+v", hand.Place())
	}
}

// TestCitationStylesAreWalked, and said; Y copies in the one in use.
func TestCitationStylesAreWalked(t *testing.T) {
	hand := newHand(t, 60, 24).at("2.3p2")
	seen := map[string]bool{}
	for _, style := range append(slices.Clone(content.CiteStyles[1:]), content.CiteStyles[0]) {
		hand.toast = ""
		hand.press("C")
		if got := hand.env.Settings.Cite; got != string(style) || hand.toast == "" || seen[hand.toast] {
			t.Errorf("C leads to %s and says %q", got, hand.toast)
		}
		seen[hand.toast] = true
		hand.press("Y")
		if seen[hand.copy] || !strings.Contains(hand.copy, "云计算") {
			t.Errorf("in %s it copies %q", style, hand.copy)
		}
		seen[hand.copy] = true
	}
}
