package plain

import (
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/report"
)

// player types what it finds among the words that were said: a number that is
// offered, or one of the words. It is the program's input and its output.
type player struct {
	t       *testing.T
	random  *rand.Rand
	first   []string         // what is typed before all else
	left    int              // lines still to type
	said    strings.Builder  // since the last line
	last    string           // what was typed
	chosen  bool             // it was a number that was offered
	wrapped bool             // a row may begin with any number
	heard   *strings.Builder // all that was said
}

// numbered is an item to choose.
var numbered = regexp.MustCompile(`(?m)^(?:选项 |Option )?(\d+)[ ：:]`)

// drawn is what makes a picture of text: escapes, carriage returns, boxes,
// blocks and other controls.
var drawn = regexp.MustCompile(`[\x00-\x09\x0b-\x1f\x7f-\x{9f}\x{2500}-\x{259f}\x{fffd}]`)

func (p *player) Write(b []byte) (int, error) { return p.said.Write(b) }

// Read types one line.
func (p *player) Read(b []byte) (int, error) {
	said := p.said.String()
	p.said.Reset()
	p.check(said)
	p.left--
	if p.left%40 == 0 { // so that it comes to other rooms
		return 0, io.EOF
	}
	p.last, p.chosen = p.choose(said)
	return copy(b, p.last+"\n"), nil
}

// check looks at all that was said since the last line.
func (p *player) check(said string) {
	if bad := drawn.FindString(said); bad != "" {
		p.t.Errorf("after %q it says %q in %q", p.last, bad, said)
	}
	if refused := regexp.MustCompile(`无效输入：|编号是 1–`).FindString(said); refused != "" && p.chosen {
		p.t.Errorf("%q was offered and refused: %s", p.last, said)
	}
	p.heard.WriteString(said)
}

// words are what is typed where no number is.
var words = []string{
	"", "", "", "b", "b", "p", "s", "r", "c", "m", "m a", "n 一行", "?", "l", "/云", "、zxqy", "g 图4", "2.3", "d 1", "99", "x", "　", "１", "北京", "算", "s", "s", "政策", "市场",
	"\x1b[31m", "\u202e", "aa\rbb", strings.Repeat("长", 300),
}

func (p *player) choose(said string) (typed string, chosen bool) {
	if len(p.first) > 0 {
		typed, p.first = p.first[0], p.first[1:]
		return typed, false
	}
	offers := numbered.FindAllStringSubmatch(said, -1)
	if len(offers) == 0 || p.random.IntN(4) == 0 {
		return words[p.random.IntN(len(words))], false
	}
	n := offers[p.random.IntN(len(offers))][1]
	return n, n != "0" && !p.wrapped
}

// TestLongSessions goes through the rooms at random: every number that is
// offered is taken, and nothing that is said draws.
func TestLongSessions(t *testing.T) {
	var heard strings.Builder
	for seed := range uint64(14) {
		t.Setenv("YUNLAN_HOME", t.TempDir())
		pl := &player{t: t, random: rand.New(rand.NewPCG(seed, 1)), left: 400, heard: &heard}
		if seed == 0 { // the longest list of a room, where chance seldom leads
			pl.first = []string{"5", "15"}
		}
		if seed%4 == 3 {
			lang.Use(lang.English)
		}
		p := &Program{
			Talk: NewTalk(pl, pl, 0, false), Paper: content.Load(), Store: store.Open(store.DefaultDirs()), Clock: clock(),
			Keep: func(string, *report.Report) error { return nil },
		}
		if seed%2 == 1 {
			p.Talk.width, p.Talk.live, pl.wrapped = 40, true, true
		}
		for pl.left > 0 {
			p.Talk.ended = false
			if err := p.Run(); err != nil {
				t.Fatal(err)
			}
		}
		lang.Use(lang.Chinese)
	}
	for _, room := range []string{
		"目录，19 节", "没有“zxqy”，猜读作", "51 条：政策 32、概括 6、目标 2、平台 4、提及 7", "算补贴：", "13 张图和系列", "全部 137 个数：", "第 1/15 题", "书签与笔记，",
		"术语，77", "机构与产品，120", "年表，54", "阅读路线，4", "一步一步读", "Policies", "Main menu:",
	} {
		if !strings.Contains(heard.String(), room) {
			t.Errorf("it never came to %s", room)
		}
	}
}
