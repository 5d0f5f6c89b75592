package find

import (
	"context"
	"strings"
	"sync"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/answers"
	"yunlan/ui/golden"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// known are the answers of all tests.
var known = sync.OnceValue(func() *answers.Answers { return answers.New(content.Load()) })

// newEnv is the program's environment on an empty home, the index built.
func newEnv(tb testing.TB) *screen.Env {
	tb.Helper()
	paper := content.Load()
	st := store.Open(store.Dirs{Config: tb.TempDir(), State: tb.TempDir(), Cache: tb.TempDir(), Data: tb.TempDir()})
	env := &screen.Env{
		Paper: paper, Store: st, Settings: st.Settings(), Ambiguous: 1, Search: answers.Engine(paper, ""), Answers: known(),
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	}
	if err := env.Search.Build(context.Background()); err != nil {
		tb.Fatal(err)
	}
	return env
}

func newScreen(tb testing.TB, w, h int) *Screen {
	tb.Helper()
	s := New(newEnv(tb))
	s.Resize(w, h)
	s.Enter()
	return s
}

// press types keys by name, or text as an input method sends it, and returns
// what the last one asked for.
func press(s *Screen, names ...string) []tea.Msg {
	var out []tea.Msg
	for _, n := range names {
		out = results(s.Update(keyMsg(n)))
		for _, msg := range out {
			s.Update(msg)
		}
	}
	return out
}

func results(cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	msg := cmd()
	if batch, ok := msg.(tea.BatchMsg); ok {
		var out []tea.Msg
		for _, c := range batch {
			out = append(out, results(c)...)
		}
		return out
	}
	return []tea.Msg{msg}
}

func keyMsg(name string) tea.KeyPressMsg {
	special := map[string]rune{
		"enter": tea.KeyEnter, "tab": tea.KeyTab, "backspace": tea.KeyBackspace, "up": tea.KeyUp,
		"down": tea.KeyDown, "pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "home": tea.KeyHome, "end": tea.KeyEnd,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if name == "ctrl+u" {
		return tea.KeyPressMsg{Code: 'u', Mod: tea.ModCtrl}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

func opened(t *testing.T, msgs []tea.Msg) screen.OpenBlockMsg {
	t.Helper()
	for _, m := range msgs {
		if open, ok := m.(screen.OpenBlockMsg); ok {
			return open
		}
	}
	t.Fatalf("nothing was opened: %v", msgs)
	return screen.OpenBlockMsg{}
}

func TestTypingListsHitsAndEnterOpensTheSelected(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "云计算")
	if len(s.result.Hits) < 20 {
		t.Fatalf("%d hits for 云计算", len(s.result.Hits))
	}
	if view := ansi.Strip(s.View()); !strings.Contains(view, "第 ") || !strings.Contains(view, "云计算") {
		t.Errorf("no hits in the list:\n%s", view)
	}
	open := opened(t, press(s, "enter", "j", "enter"))
	want := s.result.Hits[1]
	if open.Block != want.ID || open.Offset != want.Spans[0].Start || open.Query != "云计算" {
		t.Errorf("opened %s at %d for %q, want %s at %d", open.Block, open.Offset, open.Query, want.ID, want.Spans[0].Start)
	}
	for i, h := range open.Hits {
		b, _ := s.env.Paper.Block(h.Block)
		if i > 0 && s.env.Paper.Index(open.Hits[i-1].Block) > s.env.Paper.Index(h.Block) {
			t.Fatalf("hit %d is out of reading order", i)
		}
		if b.Text[h.Start:h.End] == "" {
			t.Fatalf("hit %d lights nothing", i)
		}
	}
	if got := s.env.Store.Queries(); len(got) != 1 || got[0] != "云计算" {
		t.Errorf("past searches are %v", got)
	}
}

func TestGoingBackRestoresTheList(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "上云", "enter", "j", "j", "j")
	place := s.Place()
	before := s.View()
	s.Enter()
	press(s, "ctrl+u", "安全")
	s.Enter() // the root model enters a screen before it restores a place
	s.Restore(place)
	if diff := cmp.Diff(before, s.View()); diff != "" {
		t.Errorf("the list is another:\n%s", diff)
	}
}

func TestTheKeyboardBelongsToTheFieldOrTheList(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "j", "q", "1")
	if s.field.query() != "jq1" || !s.Typing() {
		t.Errorf("the field holds %q", s.field.query())
	}
	press(s, "ctrl+u", "云", "down")
	if s.Typing() {
		t.Error("↓ does not go to the list")
	}
	if !s.Escape() || !s.Typing() || s.Escape() {
		t.Error("Esc goes from the list to the field, then out")
	}
	press(s, "enter", "i")
	if !s.Typing() || s.Cursor() == nil || s.field.query() != "云" {
		t.Error("i does not go back to the field")
	}
	press(s, "enter", "up")
	if !s.Typing() {
		t.Error("↑ above the first hit does not go back to the field")
	}
}

func TestPastSearchesAreRecalled(t *testing.T) {
	s := newScreen(t, 80, 22)
	s.Update(pastMsg{"上云", "算力"})
	press(s, "up")
	if s.field.query() != "上云" {
		t.Errorf("↑ recalls %q", s.field.query())
	}
	press(s, "up", "up")
	if s.field.query() != "算力" || len(s.result.Hits) == 0 {
		t.Errorf("↑↑ recalls %q with %d hits", s.field.query(), len(s.result.Hits))
	}
	press(s, "ctrl+u", "云", "up")
	if s.field.query() != "云" {
		t.Error("↑ replaces what was typed")
	}
}

func TestAnEmptyFieldOffersExamplesThatHit(t *testing.T) {
	s := newScreen(t, 80, 22)
	for i := range examples() {
		press(s, "ctrl+u", "down")
		for range i {
			press(s, "j")
		}
		press(s, "enter")
		if s.field.query() != examples()[i].query || len(s.result.Hits) == 0 {
			t.Errorf("example %q: the field holds %q with %d hits", examples()[i].query, s.field.query(), len(s.result.Hits))
		}
	}
}

func TestNoHitSaysWhatWasTriedAndWhatComesNext(t *testing.T) {
	near := search.Result{Nearest: []search.Suggestion{{Text: "serverless", Count: 6}}}
	for name, c := range map[string]struct {
		query  string
		found  search.Result
		choose string // what the first offer searches for
	}{
		"nothing near": {"☃☃☃", search.Result{}, examples()[0].query},
		"near":         {"sorvorlos", near, "serverless"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, 80, 22)
			s.field.set(c.query)
			s.show(c.found)
			view := ansi.Strip(s.View())
			for _, want := range []string{"没有“" + c.query + "”", "试过", "按 ↓ 选", c.choose} {
				if !strings.Contains(view, want) {
					t.Errorf("%q is not said:\n%s", want, view)
				}
			}
			press(s, "down", "enter")
			if s.field.query() != c.choose || len(s.result.Hits) == 0 || !s.Typing() {
				t.Errorf("the first offer searches for %q with %d hits", s.field.query(), len(s.result.Hits))
			}
		})
	}
}

func TestWhatTheSearchDoesNotKnowIsSaidSo(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "☃☃☃")
	if len(s.result.Hits) > 0 || !strings.Contains(ansi.Strip(s.View()), "没有“☃☃☃”") {
		t.Errorf("nothing is said:\n%s", ansi.Strip(s.View()))
	}
}

func TestAPasteIsMadeSafe(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "云", "enter")
	s.Update(tea.PasteMsg{Content: "计\x1b[31m算\u202e\n"})
	if got := s.field.query(); strings.ContainsAny(got, "\x1b\u202e\n") || !s.Typing() {
		t.Errorf("the field holds %q", got)
	}
}

func TestViewIsExactlyItsSize(t *testing.T) {
	env := newEnv(t)
	rapid.Check(t, func(t *rapid.T) {
		e := *env
		e.Ambiguous = rapid.IntRange(1, 2).Draw(t, "ambiguous")
		e.Glyphs = theme.NewGlyphs(e.ASCII())
		s := New(&e)
		size := func() { s.Resize(rapid.IntRange(0, 160).Draw(t, "w"), rapid.IntRange(0, 50).Draw(t, "h")) }
		size()
		names := []string{"云计算", "SaaS增速", "广州补贴", "z", "x", "4550", "“", "enter", "j", "k", "g", "G", "i", "down", "up", "pgdown", "pgup", "backspace", "ctrl+u", "esc", "size", "wheel", "click"}
		for _, n := range rapid.SliceOfN(rapid.SampledFrom(names), 0, 12).Draw(t, "keys") {
			switch n {
			case "size":
				size()
			case "esc":
				s.Escape()
			case "wheel":
				s.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
			case "click":
				s.Update(tea.MouseClickMsg{Y: rapid.IntRange(0, 50).Draw(t, "y")})
			default:
				s.Update(keyMsg(n))
			}
			exact(t, s)
		}
		exact(t, s)
	})
}

func exact(t *rapid.T, s *Screen) {
	view := s.View()
	if s.h == 0 {
		if view != "" {
			t.Fatalf("%q in no room", view)
		}
		return
	}
	rows := strings.Split(ansi.Strip(view), "\n")
	if len(rows) != s.h {
		t.Fatalf("%d rows at %d×%d", len(rows), s.w, s.h)
	}
	for i, r := range rows {
		if w := text.Width(r, s.env.Ambiguous); w > s.w {
			t.Fatalf("row %d is %d wide at %d×%d: %q", i, w, s.w, s.h, r)
		}
	}
	if !strings.HasPrefix(rows[0], "  ") && rows[0] != "" {
		t.Fatalf("the first cells of %q are not blank", rows[0])
	}
}

func TestGolden(t *testing.T) {
	cases := map[string]struct {
		w, h  int
		query string
		found search.Result
		keys  []string
	}{
		"80x24":       {80, 22, "zxqy", small, nil},
		"120x40":      {120, 38, "一云多芯", chips, []string{"enter", "j"}},
		"40x12":       {40, 10, "一云多芯", chips, []string{"enter"}},
		"80x24-guess": {80, 22, "平台工呈", guessed, nil},
		"46x20-rest":  {46, 18, "量子计算", rest, []string{"enter"}},
		"80x24-empty": {80, 22, "", search.Result{}, nil},
		"80x24-none":  {80, 22, "serverls", search.Result{Nearest: []search.Suggestion{{Text: "serverless", Count: 4}}}, []string{"down"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, c.w, c.h)
			s.field.set(c.query)
			c.found.Noun = content.Noun(s.env.Paper.Title)
			s.show(c.found)
			press(s, c.keys...)
			golden.View(t, name, ansi.Strip(s.View()))
		})
	}
}

// The results of the golden views are fixed: how hits rank is the search's
// affair.
var (
	chips = search.Result{
		Total: 3, Hits: []search.Hit{hit("2.3p2", "一云多芯"), hit("0p6", "一云多芯"), hit("表1r3", "服务")},
		Kinds:    []search.Facet{{Key: "paragraph", Label: "段落", Count: 2}, {Key: "row", Label: "表格行", Count: 1}},
		Chapters: []search.Facet{{Key: "0", Label: "前言", Count: 1}, {Key: "2", Label: "二、", Count: 2}},
	}
	small = search.Result{
		Total: 3, Hits: []search.Hit{hit("2.4p5", "中小企业"), hit("2.2p2", "中小企业"), hit("表1r1", "中小企业")},
		Interpreted: []search.Interpretation{{From: "zxqy", To: "中小企业", Why: search.WhyInitials, Count: 21}},
		Kinds:       []search.Facet{{Key: "paragraph", Label: "段落", Count: 2}, {Key: "row", Label: "表格行", Count: 1}},
		Chapters:    []search.Facet{{Key: "2", Label: "二、", Count: 3}},
	}
)

// What the paper does not have, guessed at or left out.
var (
	guessed = search.Result{
		Total: 1, Whole: 1, Hits: []search.Hit{hit("2.3p3", "平台工程")},
		Interpreted: []search.Interpretation{{From: "平台工呈", To: "平台工程", Why: search.WhyHomophone, Count: 8, Absent: true, Guess: true}},
		Kinds:       []search.Facet{{Key: "paragraph", Label: "段落", Count: 1}}, Chapters: []search.Facet{{Key: "2", Label: "二、", Count: 1}},
	}
	rest = search.Result{
		Total: 2, Hits: []search.Hit{hit("3.1p2", "计算"), hit("5p3", "计算")}, Missing: []string{"量子"},
		Nearest:  []search.Suggestion{{Text: "电子", Count: 6}},
		Kinds:    []search.Facet{{Key: "paragraph", Label: "段落", Count: 2}},
		Chapters: []search.Facet{{Key: "3", Label: "三、", Count: 1}, {Key: "5", Label: "五、", Count: 1}},
	}
)

// TestWhatIsNotThereIsSaid: what the paper does not have, what was guessed at,
// and how many hits have all of it.
func TestWhatIsNotThereIsSaid(t *testing.T) {
	for query, want := range map[string]string{
		"量子":     "没有“量子”。",
		"量子计算":   "白皮书没有“量子”，以下只有其余的词",
		"平台工呈":   "没有“平台工呈”，猜读作“平台工程”，8 处（同音字）",
		"SME":    "没有“SME”，读作“中小企业”，21 处（同义词）",
		"云计拳":    "相近的有“云计算”",
		"中国移动":   "20 条中 1 条全有",
		"4500亿":  "没有“4500亿”，猜读作“4,550亿”，2 处（约数）",
		"云成本 优化": "12 条中 3 条全有",
	} {
		s := newScreen(t, 120, 38)
		press(s, query)
		if view := ansi.Strip(s.View()); !strings.Contains(view, want) {
			t.Errorf("%s: %q is not said:\n%s", query, want, strings.Join(strings.Split(view, "\n")[:6], "\n"))
		}
	}
}

// TestEnglishNamesWhatIsFound: sections and chapters by their English names,
// where there is room for them.
func TestEnglishNamesWhatIsFound(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	lang.Use(lang.English)
	for w, want := range map[int][]string{
		120: {"Foreword (", "1 Worldwide (", "4 Computing (", "row ("},
		80:  {"Foreword (", " 1 (", "paragraph ("},
		46:  {"Chapter  ", " 1 ("},
	} {
		s := newScreen(t, w, 22)
		press(s, "云计算")
		view := ansi.Strip(s.View())
		for _, word := range append(want, "2.1 National policy") {
			if !strings.Contains(view, word) {
				t.Errorf("at %d columns there is no %q:\n%s", w, word, view)
			}
		}
	}
}

// hit is a block as a hit for a word.
func hit(id content.ID, word string) search.Hit {
	p := content.Load()
	b, _ := p.Block(id)
	h := search.Hit{ID: id, Kind: b.Kind, Section: b.Section, Page: b.Page, Text: b.Text, Order: p.Index(id)}
	for at := 0; ; {
		i := strings.Index(b.Text[at:], word)
		if i < 0 {
			return h
		}
		h.Spans = append(h.Spans, content.Span{Start: at + i, End: at + i + len(word)})
		at += i + len(word)
	}
}

func BenchmarkView(b *testing.B) {
	s := newScreen(b, 200, 58)
	press(s, "云计算", "enter")
	for b.Loop() {
		s.View()
	}
}

func BenchmarkKeystroke(b *testing.B) {
	s := newScreen(b, 200, 58)
	for b.Loop() {
		press(s, "云", "ctrl+u")
		s.View()
	}
}

// TestPastSearchesAreDeleted where they are offered, and nowhere else.
func TestPastSearchesAreDeleted(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "上云", "enter", "enter", "D")
	if got := s.env.Store.Queries(); len(got) != 1 {
		t.Fatalf("past searches are %v after D among the hits", got)
	}
	press(s, "/", "ctrl+u")
	s.Update(pastMsg(s.env.Store.Queries()))
	if view := ansi.Strip(s.View()); !strings.Contains(view, recentNote.String()) {
		t.Fatalf("no past search is offered:\n%s", view)
	}
	press(s, "enter", "G", "D")
	if got := s.env.Store.Queries(); len(got) != 0 {
		t.Errorf("past searches are %v", got)
	}
	if view := ansi.Strip(s.View()); strings.Contains(view, recentNote.String()) {
		t.Errorf("still offered:\n%s", view)
	}
}
