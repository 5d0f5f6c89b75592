package app

import (
	"cmp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
)

// spoken is how the characters of actions are said there, by hand: the program
// has its own table.
const spoken = `库ku在zai里li部bu档dang一yi上shang下xia不bu与yu专zhuan两liang个ge中zhong为wei主zhu书shu何he作zuo保bao倒dao全quan关guan写xie减jian出chu划hua列lie删shan到dao
制zhi前qian加jia助zhu动dong区qu半ban原yuan去qu取qu叠die句ju右you后hou向xiang告gao和he回hui图tu场chang处chu复fu头tou字zi存cun定ding宽kuan对dui
返fan级ji各ge方fang面mian步bu骤zhou钱qian据ju核he始shi导dao尾wei层ceng展zhan左zuo市shi帮bang年nian并bing序xu底di开kai式shi引yin归gui录lu往wang得de总zong或huo打da找zhao折zhe报bao挂gua排pai换huan接jie
份fen要yao提ti摘zhai概gai讲jiang修xiu改gai放fang政zheng数shu文wen时shi最zui末mo本ben术shu条tiao果guo查cha标biao栏lan格ge案an检jian次ci正zheng段duan母mu比bi法fa注zhu消xiao清qing用yong
画hua的de目mu相xiang看kan确que离li种zhong空kong站zhan端duan笔bi第di答da策ce筛shai签qian算suan类lei索suo线xian结jie统tong缩suo翻fan自zi节jie行hang
补bu表biao西xi览lan解jie计ji记ji设she评ping词ci试shi语yu读du贴tie起qi距ju跳tiao较jiao边bian还huan这zhe进jin连lian退tui适shi选xuan通tong释shi重chong
金jin链lian问wen间jian阅yue除chu页ye顶ding题ti额e首shou鼠shu齐qi历li史shi论lun按an百bai分fen转zhuan英ying译yi能neng拿na多duo少shao路lu估gu修xiu
屏ping来lai张zhang版ban填tian信xin息xi校jiao码ma`

// pinyin spells a name in whole syllables and by initials; ok is false for one
// that is not all Chinese.
func pinyin(t *testing.T, name string) (whole, initials string, ok bool) {
	t.Helper()
	for _, r := range strings.NewReplacer("，", "", "“", "", "”", "").Replace(name) {
		if r < 0x2E80 {
			return "", "", false
		}
		_, rest, known := strings.Cut(spoken, string(r))
		if !known {
			t.Fatalf("%c of %s is not in the test's table", r, name)
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return r < 'a' || r > 'z' })
		if end < 0 {
			end = len(rest)
		}
		whole, initials = whole+rest[:end], initials+rest[:1]
	}
	return whole, initials, true
}

// rankIn is the line at which a typed filter lists an action, -1 for none of
// the first lines.
func rankIn(m *Model, msg screen.ListMsg, typed, id string, lines int) int {
	l := overlay.NewList(m.env, msg)
	l.Update(tea.PasteMsg{Content: typed})
	for n := range lines {
		if it, ok := l.Selected(); ok && it.Run().(chosenMsg).id == id {
			return n
		}
		l.Update(keyMsg("down"))
	}
	return -1
}

// TestPaletteFindsEveryActionByEveryName: in Chinese, by its sound, by initials
// and in English, in either interface, within what a small window shows. Two
// letters also begin words of the other language, which come first.
func TestPaletteFindsEveryActionByEveryName(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	const lines = 11 // of the palette at 80×24
	for _, now := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(now)
		m := newModel(t, 80, 24)
		msg := m.paletteList()
		for _, names := range actionNames() {
			whole, initials, spelled := pinyin(t, names.text[lang.Chinese])
			typed := []string{names.text[lang.Chinese], names.text[lang.English]}
			if spelled {
				typed = append(typed, whole, initials)
			}
			for _, s := range typed {
				within := lines
				if now == lang.English && s == initials && len(s) <= 2 {
					within = len(msg.Items)
				}
				if rankIn(m, msg, s, names.id, within) < 0 {
					t.Errorf("in %v, %q does not find %s (%s)", now, s, names.id, names.text[now])
				}
			}
		}
	}
}

type named struct {
	id   string
	text lang.Text
}

// actionNames are the names of all actions in both languages.
func actionNames() []named {
	var out []named
	for _, b := range Bindings(key.Scheme{})[:len(screen.Names)+1] {
		for _, e := range b.Entries {
			n := named{id: e.ID, text: e.Title}
			for l := range n.text {
				n.text[l] = cmp.Or(n.text[l], e.Desc[l])
			}
			out = append(out, n)
		}
	}
	return out
}

// TestPaletteNamesNoTwoActionsAlike: what is done to something says to what;
// how one moves is told apart by the screen.
func TestPaletteNamesNoTwoActionsAlike(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, now := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(now)
		m := newModel(t, 80, 24)
		lines, names := map[string]string{}, map[string]string{}
		for _, r := range m.inForce() {
			for _, a := range r.Entries {
				it := paletteItems(m)[a.ID]
				name, line := strings.ToLower(it.Text), it.Text+it.Detail
				if other, taken := lines[line]; taken {
					t.Errorf("%s and %s both read %q", other, a.ID, line)
				}
				if other, taken := names[name]; taken && !strings.Contains(movement, a.Name()) {
					t.Errorf("%s and %s are both called %q", other, a.ID, name)
				}
				lines[line], names[name] = a.ID, a.ID
			}
		}
	}
}

const movement = "Down Up PageDown PageUp HalfDown HalfUp Top End Left Right Next Prev Previous"

// TestPaletteListsLastWhatCannotBeDone, and says where it can be.
func TestPaletteListsLastWhatCannotBeDone(t *testing.T) {
	m := newModel(t, 80, 24)
	items, off := m.paletteList().Items, false
	for _, it := range items {
		if off && !it.Off {
			t.Errorf("%s stands behind what cannot be done", it.Text)
		}
		off = it.Off
		if it.Off && !strings.Contains(it.Detail, " · ") {
			t.Errorf("%s cannot be done, and nothing says why", it.Text)
		}
	}
	for _, c := range []struct {
		name, id string
		keys     []string
		off      bool
		why      string
	}{
		{"a subsidy in the list of policies", "policy.Reckon", []string{"3"}, true, "在详情里 · 政策"},
		{"a subsidy in a policy", "policy.Reckon", []string{"3", "enter"}, false, "政策"},
		{"the same from elsewhere", "policy.Reckon", []string{"3", "enter", "1"}, false, "政策"},
		{"a word while nothing is selected", "reader.Word", nil, true, "选文字 · 阅读"},
		{"a word while something is selected", "reader.Word", []string{"v"}, false, "阅读"},
		{"two panes in a narrow window", "app.Side", nil, true, "110 列起，不在专注时 · 各处通用"},
		{"another pane where there is one", "app.Pane", nil, true, "与正文并排 · 各处通用"},
		{"the quotations' text, in the text", "app.Text", []string{"1"}, true, "正文以外 · 各处通用"},
		{"what only the statistics offer", "reader.Forget", nil, true, "阅读统计 · 阅读"},
		{"notes, from the text", "reader.Export", nil, false, "阅读"},
	} {
		m := newModel(t, 80, 24)
		press(m, c.keys...)
		if it := paletteItems(m)[c.id]; it.Off != c.off || it.Detail != c.why {
			t.Errorf("%s: off %v, %q", c.name, it.Off, it.Detail)
		}
	}
	wide := newModel(t, 120, 40)
	press(wide, "p")
	for _, id := range []string{"app.Side", "app.Pane"} {
		if it := paletteItems(wide)[id]; it.Off {
			t.Errorf("%s cannot be done side by side: %s", id, it.Detail)
		}
	}
	if wide.keys.Label("app.Pane") != "Tab" {
		t.Error("the other pane is not on Tab")
	}
}
