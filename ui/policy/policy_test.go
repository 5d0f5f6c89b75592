package policy

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	data "yunlan/data/policy"
	"yunlan/data/store"
	"yunlan/ui/golden"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

func newEnv(tb testing.TB) *screen.Env {
	tb.Helper()
	st := store.Open(store.Dirs{Config: tb.TempDir(), State: tb.TempDir(), Cache: tb.TempDir(), Data: tb.TempDir()})
	return &screen.Env{
		Paper: content.Load(), Store: st, Settings: st.Settings(), Ambiguous: 1,
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	}
}

func newScreen(tb testing.TB, w, h int) *Screen {
	tb.Helper()
	s := New(newEnv(tb))
	s.Resize(w, h)
	return s
}

// press types keys by name, or text as an input method sends it, and returns
// what the last one asked for.
func press(s *Screen, names ...string) tea.Msg {
	var out tea.Msg
	for _, n := range names {
		if cmd := s.Update(keyMsg(n)); cmd != nil {
			out = cmd()
		}
	}
	return out
}

func keyMsg(name string) tea.KeyPressMsg {
	special := map[string]rune{
		"enter": tea.KeyEnter, "backspace": tea.KeyBackspace, "up": tea.KeyUp, "left": tea.KeyLeft,
		"down": tea.KeyDown, "pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "home": tea.KeyHome, "end": tea.KeyEnd,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

// plain is what is seen, without white space, so that a text broken over lines
// is found.
func plain(s *Screen) string { return squeeze(ansi.Strip(s.View())) }

func squeeze(t string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(t, "▎", "")), "")
}

func TestFilteringForBeijingShowsTheRowInFull(t *testing.T) {
	row := "对“专精特新”中小企业上云上平台项目，且验收合格的合同额累计超过10万元(含)，按照不超过合同额的30%，给予最高30万元的补助。"
	for name, w := range map[string]int{"cards": 46, "narrow": 60, "columns": 80} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, w, 22)
			press(s, "/", "北京", "enter")
			seen := plain(s)
			if !strings.Contains(seen, row) || strings.Contains(seen, "…") {
				t.Errorf("not in full:\n%s", s.View())
			}
			if !strings.Contains(seen, "2023.3") || !strings.Contains(seen, squeeze(data.Warning)) {
				t.Errorf("no date or no warning:\n%s", s.View())
			}
		})
	}
}

func TestEveryWordOfEveryRowIsShownAtEveryWidth(t *testing.T) {
	for _, w := range []int{40, 59, 60, 80, 99, 100, 140, 200} {
		s := newScreen(t, w, 22)
		for i, e := range s.view.entries {
			var shown [cellCount]string
			for _, r := range s.table.rows[s.table.span(i).First:s.table.span(i).End] {
				for c, words := range r.cells {
					shown[c] += words
				}
			}
			amount := e.Amount
			if amount != "" && w < amountFrom {
				amount = amountLine.F(amount)
			}
			for c, want := range map[int]string{inRegion: e.Region, inDate: e.When(), inName: e.Titled(), inPoints: e.Points, inAmount: amount} {
				if squeeze(shown[c]) != squeeze(want) {
					t.Errorf("width %d: %s shows %q, want %q", w, e.ID, shown[c], want)
				}
			}
		}
	}
}

func TestTheOrderIsThePapersUntilAskedOtherwise(t *testing.T) {
	s := newScreen(t, 80, 22)
	rows := s.env.Paper.Rows(data.TableID(s.env.Paper))
	for i, r := range rows {
		if s.view.entries[i].ID != string(r.ID) {
			t.Fatalf("entry %d is %s, want %s", i, s.view.entries[i].ID, r.ID)
		}
	}
	press(s, "o", "o", "O")
	if got := s.view.entries[0].Date; got != (data.Date{Year: 2026, Month: 3}) {
		t.Errorf("newest first begins with %v", got)
	}
	press(s, "o", "o", "o", "o")
	if s.view.entries[0].ID != string(rows[0].ID) {
		t.Error("after the last column comes not the paper's order again")
	}
}

func TestGroupsKeepEveryPolicyAndTheSelection(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "j", "j", "j")
	id := s.selectedID()
	for range groups {
		press(s, "c")
		seen := map[string]bool{}
		for _, e := range s.view.entries {
			seen[e.ID] = true
		}
		if len(seen) != len(s.all) || s.selectedID() != id {
			t.Errorf("%s: %d of %d policies, %s selected", groups[s.view.group].name.String(), len(seen), len(s.all), s.selectedID())
		}
	}
}

func TestEnterShowsTheWholeThenOpensThePassage(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "/", "北京", "enter", "enter")
	view := plain(s)
	warning, amount := strings.Index(view, squeeze(data.Warning)), strings.Index(view, "金额：不超过")
	if warning < 0 || amount < warning {
		t.Errorf("the warning does not stand before the amount:\n%s", s.View())
	}
	for _, want := range []string{"起点：验收合格的合同额累计不低于10万元", "条件：“专精特新”企业", "第11页"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is not said:\n%s", want, s.View())
		}
	}
	open, ok := press(s, "enter").(screen.OpenBlockMsg)
	if !ok || len(open.Hits) != 1 {
		t.Fatalf("nothing was opened: %+v", open)
	}
	b, _ := s.env.Paper.Block(open.Block)
	if lit := b.Text[open.Hits[0].Start:open.Hits[0].End]; !strings.Contains(lit, "最高 30万元") {
		t.Errorf("lit is %q", lit)
	}
	place := s.Place()
	s.Escape()
	press(s, "j", "j")
	s.Restore(place)
	if s.selectedID() != "表1r1" || !s.detail.open {
		t.Errorf("back at %s, want %s", s.selectedID(), place.Item)
	}
}

func TestGoingBackFindsARowThatIsFilteredAway(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "G")
	place := s.Place()
	press(s, "/", "北京", "enter")
	s.Restore(place)
	if s.selectedID() != place.Item {
		t.Errorf("back at %s, want %s", s.selectedID(), place.Item)
	}
}

func TestAFilterWithoutRowsSaysWhatComesNext(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "/", "火星")
	if view := plain(s); !strings.Contains(view, "没有这样的政策") || !strings.Contains(view, "Esc") {
		t.Errorf("nothing is said:\n%s", s.View())
	}
	if press(s, "enter", "enter"); s.detail.open {
		t.Error("there is nothing to open")
	}
	if !s.Escape() || len(s.view.entries) != len(s.all) || s.Escape() {
		t.Error("Esc shows all again, then leaves")
	}
}

func TestARowHigherThanTheWindowCanBeReadToItsEnd(t *testing.T) {
	s := newScreen(t, 40, 8)
	seen := map[int]bool{}
	for range 2000 {
		for i := s.table.Top; i < min(s.table.Top+s.tableHeight(), len(s.table.rows)); i++ {
			seen[i] = true
		}
		press(s, "j")
	}
	for i, r := range s.table.rows {
		if !seen[i] && r.kind != blankRow {
			t.Errorf("row %d is never shown: %+v", i, r)
		}
	}
	if s.table.At != len(s.table.starts)-1 {
		t.Errorf("j ends at entry %d", s.table.At)
	}
	for range 2000 {
		press(s, "k")
	}
	if s.table.At != 0 || s.table.Top != 0 {
		t.Errorf("k ends at entry %d, row %d", s.table.At, s.table.Top)
	}
}

func TestTheRegionStaysWhileItsRowScrolls(t *testing.T) {
	s := newScreen(t, 80, 22)
	s.table.Top = s.table.starts[0] + 2
	top := strings.Split(ansi.Strip(s.View()), "\n")[s.head()]
	if !strings.Contains(top, "北京") || !strings.Contains(top, "2023.3") {
		t.Errorf("the top row is %q", top)
	}
}

func TestCopyCitesThePage(t *testing.T) {
	s := newScreen(t, 80, 22)
	copied, ok := press(s, "y").(screen.CopyMsg)
	if !ok || !strings.Contains(copied.Text, "最高 30万元的补助。”（《云计算白皮书（2023年）》，中国信息通信研究院，二（一），第11页）") {
		t.Errorf("copied %q", copied.Text)
	}
}

func TestGolden(t *testing.T) {
	cases := map[string]struct {
		w, h int
		keys []string
	}{
		"80x24":        {80, 22, nil},
		"120x40":       {120, 38, []string{"c", "j"}},
		"40x12":        {40, 10, []string{"j"}},
		"46x20":        {46, 18, nil},
		"160x40":       {160, 38, []string{"l", "l", "o"}},
		"80x24-time":   {80, 22, []string{"v", "j", "j"}},
		"40x12-time":   {40, 10, []string{"v", "G"}},
		"120x40-whole": {120, 38, []string{"enter"}},
		"120x40-save":  {120, 38, []string{"enter", "x"}},
		"46x20-whole":  {46, 18, []string{"enter"}},
		"80x24-filter": {80, 22, []string{"/", "北京"}},
		"80x24-detail": {80, 22, []string{"enter"}},
		"80x24-reckon": {80, 22, []string{"enter", "a", "enter", "down", "enter", "down", "enter", "down", "1", "2", "0", "万"}},
		"40x12-reckon": {40, 10, []string{"enter", "a", "enter", "down", "enter", "down"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, c.w, c.h)
			press(s, c.keys...)
			golden.View(t, name, ansi.Strip(s.View()))
		})
	}
}

func BenchmarkView(b *testing.B) {
	s := newScreen(b, 200, 58)
	for b.Loop() {
		s.View()
	}
}

// BenchmarkLayout sets the whole table anew and draws it, nothing remembered.
func BenchmarkLayout(b *testing.B) {
	s := newScreen(b, 200, 60)
	for b.Loop() {
		s.cache = text.NewCache()
		s.layout()
		s.View()
	}
}

// BenchmarkResize sets the whole table for a width it had before.
func BenchmarkResize(b *testing.B) {
	s := newScreen(b, 200, 60)
	for b.Loop() {
		s.Resize(200, 60)
		s.View()
	}
}

func BenchmarkFilter(b *testing.B) {
	s := newScreen(b, 200, 58)
	press(s, "/")
	for b.Loop() {
		press(s, "云", "backspace")
	}
}

// TestDigitsMeanTheAmount: wherever the keyboard is among the questions.
func TestDigitsMeanTheAmount(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "enter", "a")
	press(s, "8", "０")
	if got := s.reckon.typing(); got == nil || got.Value() != "8０" {
		t.Errorf("the amount holds %v", got)
	}
	press(s, "up")
	if msg, ok := press(s, "q").(screen.UnusedKeyMsg); !ok {
		t.Errorf("q gives %#v, not the key back", msg)
	}
}
