package app

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/golden"
	"yunlan/ui/screen"
)

// openAt shows a block in the reader of a new program.
func openAt(t *testing.T, w, h int, id content.ID) *Model {
	t.Helper()
	m := newModel(t, w, h)
	run(m, screen.OpenBlockMsg{Block: id})
	return m
}

func TestGoldenWays(t *testing.T) {
	sizes := map[string][2]int{"80x24": {80, 24}, "120x40": {120, 40}, "46x20": {46, 20}}
	views := map[string][]string{
		"ways":     {"W"},
		"terms":    {"W", "enter"},
		"actors":   {"W", "down", "enter"},
		"numbers":  {"W", "down", "enter", "down", "#"},
		"mentions": {"W", "down", "enter", "enter", "n"},
		"timeline": {"W", "down", "down", "enter"},
		"routes":   {"W", "end", "enter"},
		"route":    {"W", "end", "enter", "enter", ">"},
		"explain":  {"K"},
		"quotes":   {"K", "enter", "down"},
		"gloss":    {"K", "enter", "enter"},
	}
	for size, wh := range sizes {
		for name, keys := range views {
			t.Run(name+"-"+size, func(t *testing.T) {
				m := openAt(t, wh[0], wh[1], "2.3p4")
				press(m, keys...)
				golden.View(t, name+"-"+size, stripped(m.Frame())+"\n")
			})
		}
	}
	t.Run("actors-ascii", func(t *testing.T) {
		m := openAt(t, 80, 24, "2.3p4")
		m.env.PlainOnly = true
		m.restyle()
		press(m, "W", "down", "enter")
		golden.View(t, "actors-ascii", stripped(m.Frame())+"\n")
	})
}

func TestExplain(t *testing.T) {
	for _, c := range []struct {
		name  string
		block content.ID
		keys  []string
		want  string
	}{
		{"one term, at once", "0p4", []string{"K"}, "── 云计算 ──"},
		{"several, as a list", "2.3p4", []string{"K"}, "本段中解释过的词  "},
		{"none", "图3s", []string{"K"}, "没有白皮书解释过的词"},
		{"a word that was found and is explained", "2.3p4", []string{"/", "f", "i", "n", "o", "p", "s", "enter", "K"}, "── FinOps ──"},
		{"a word that was found and is not", "2.3p4", []string{"/", "D", "e", "v", "O", "p", "s", "enter", "K"}, "没有解释“DevOps”这个词"},
		{"closed again", "2.3p4", []string{"K", "enter", "esc", "esc"}, "空格 下一页"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := openAt(t, 80, 24, c.block)
			press(m, c.keys...)
			if got := stripped(m.Frame()); !strings.Contains(got, c.want) {
				t.Errorf("%q is not shown:\n%s", c.want, got)
			}
		})
	}
}

func TestActorsAreWalked(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "W", "down", "enter", "/", "天", "翼", "云", "enter")
	for n, want := range []string{"1/7", "2/7", "3/7"} {
		got := stripped(m.Frame())
		if !strings.Contains(got, want+" “天翼云”") {
			t.Errorf("after %d steps %s is not shown:\n%s", n, want, got)
		}
		press(m, "n")
	}
}

func TestRoutesAreKept(t *testing.T) {
	st := store.Open(store.Dirs{Config: t.TempDir(), State: t.TempDir(), Cache: t.TempDir(), Data: t.TempDir()})
	m := modelOn(st, 80, 24)
	shows := func(what string) {
		t.Helper()
		if got := stripped(m.Frame()); !strings.Contains(got, what) {
			t.Fatalf("%q is not shown:\n%s", what, got)
		}
	}
	press(m, ">")
	shows("不在路线上")
	press(m, "W", "end", "enter", "enter")
	shows("1/10  各国把云当作什么来争  决策者五分钟")
	press(m, "<")
	shows("这是第一步")
	press(m, ">", ">")
	shows("3/10  云厂商往哪里去")
	press(m, "ctrl+o")
	shows("二是全球云计算市场稳定增长") // the stop before is in the history
	press(m, "esc")
	if got := stripped(m.Frame()); strings.Contains(got, "/10") {
		t.Errorf("Esc does not leave the route:\n%s", got)
	}

	m = modelOn(store.Open(st.Dirs()), 80, 24)
	press(m, "W", "end", "enter")
	shows("读到第 3 步")
	press(m, "enter")
	shows("3/10  云厂商往哪里去")
	press(m, ">", ">", ">", ">", ">", ">", ">", ">")
	shows("读完了：决策者五分钟")
	press(m, "W", "end", "enter")
	shows("读完")
	press(m, "enter")
	shows("1/10")
}

func TestExplainWhatIsSelected(t *testing.T) {
	m := openAt(t, 80, 24, "2.3p4")
	press(m, "v", "0", "l", "l", "l", "K") // 管理层面
	if got := stripped(m.Frame()); !strings.Contains(got, "没有解释“管理层面”这个词") {
		t.Errorf("the selection is not what is explained:\n%s", got)
	}
	m = openAt(t, 80, 24, "2.3p4")
	press(m, "v", "K") // a sentence is no word
	if got := stripped(m.Frame()); !strings.Contains(got, "FinOps") || strings.Contains(got, "这个词") {
		t.Errorf("a sentence is explained as a word:\n%s", got)
	}
}

// TestBackReturnsToTheSameRow: whoever went to a sentence from a list finds the
// list as it was left.
func TestBackReturnsToTheSameRow(t *testing.T) {
	for name, keys := range map[string][]string{
		"an actor":             {"W", "down", "enter", "down", "down"},
		"a narrowed list":      {"W", "down", "enter", "/", "天", "翼"},
		"an event":             {"W", "down", "down", "enter", "pgdown"},
		"a number of an actor": {"W", "down", "enter", "down", "#", "down"},
		"a gloss":              {"K", "down", "enter"},
	} {
		t.Run(name, func(t *testing.T) {
			m := openAt(t, 80, 24, "2.3p4")
			press(m, keys...)
			left := stripped(m.Frame())
			press(m, "enter")
			if stripped(m.Frame()) == left {
				t.Fatal("Enter leads nowhere")
			}
			press(m, "ctrl+o")
			if got := stripped(m.Frame()); got != left {
				t.Errorf("left:\n%s\ncame back to:\n%s", left, got)
			}
		})
	}
}

func TestThePaletteLeadsToTheWays(t *testing.T) {
	m := openAt(t, 80, 24, "2.3p4")
	press(m, ":", "年", "表", "enter")
	if got := stripped(m.Frame()); !strings.Contains(got, "2020.7    欧盟 GAIA-X 云计划") {
		t.Errorf("the timeline is not open:\n%s", got)
	}
}
