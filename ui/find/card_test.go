package find

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/golden"
	"yunlan/ui/screen"
)

func TestTheAnswerStandsAboveTheList(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "联通云2022年营收")
	view := ansi.Strip(s.View())
	answer, hit := strings.Index(view, "361 亿元   联通云 云计算营收 · 2022"), strings.Index(view, "段落 · 第 14 页")
	if answer < 0 || hit < answer {
		t.Fatalf("the answer is not above the hits:\n%s", view)
	}
	press(s, "x")
	if view := ansi.Strip(s.View()); strings.Contains(view, "云计算营收") {
		t.Errorf("the answer to another question stays:\n%s", view)
	}
}

// TestArrowsReachTheAnswer walks from the field through the statements into the
// list and back.
func TestArrowsReachTheAnswer(t *testing.T) {
	s := newScreen(t, 80, 30)
	press(s, "SaaS增速")
	where := func() string {
		switch {
		case s.Typing():
			return "field"
		case s.onCard():
			return fmt.Sprintf("answer %d", s.card.at)
		}
		return fmt.Sprintf("hit %d", s.list.At)
	}
	for i, step := range []struct{ key, want string }{
		{"down", "answer 0"},
		{"down", "answer 1"},
		{"down", "hit 0"},
		{"down", "hit 1"},
		{"up", "hit 0"},
		{"up", "answer 1"},
		{"up", "answer 0"},
		{"up", "field"},
		{"enter", "answer 0"},
		{"end", fmt.Sprintf("hit %d", len(s.result.Hits)-1)},
		{"home", "hit 0"},
		{"up", "answer 1"},
		{"pgdown", fmt.Sprintf("hit %d", s.perPage())},
	} {
		press(s, step.key)
		if got := where(); got != step.want {
			t.Fatalf("step %d, %s: at %s, want %s", i, step.key, got, step.want)
		}
	}
}

func TestTheAnswersSentenceIsOpenedLitAndCited(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "联通云2022年营收", "down")
	const sentence = "财报数据显示，2022年电信运营商云计算市场增长迅猛，天翼云、移动云、联通云分别营收 579亿元、503亿元和 361亿元，增速均超 100%，远超行业平均水平。"
	if beside, ok := s.Sentence(); !ok || beside.Block != "2.2p3" {
		t.Errorf("beside the list stands %v", beside)
	}
	for key, want := range map[string]string{"y": sentence, "Y": "“" + sentence + "”（《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第14页）"} {
		if copied, ok := press(s, key)[0].(screen.CopyMsg); !ok || copied.Text != want {
			t.Errorf("%s copies %q", key, copied.Text)
		}
	}
	open := opened(t, press(s, "enter"))
	b, _ := s.env.Paper.Block(open.Block)
	if len(open.Hits) != 1 || b.Text[open.Hits[0].Start:open.Hits[0].End] != sentence || open.Offset != open.Hits[0].Start {
		t.Errorf("opened %v", open)
	}
	place := s.Place()
	press(s, "end")
	s.Restore(place)
	if !s.onCard() || s.Typing() {
		t.Error("going back does not select the answer again")
	}
}

func TestAClickSelectsAndOpensTheAnswer(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "SaaS增速")
	row := -1
	for y, line := range strings.Split(ansi.Strip(s.View()), "\n") {
		if row < 0 && strings.Contains(line, "近几年，我国 SaaS") {
			row = y
		}
	}
	click := tea.MouseClickMsg{Button: tea.MouseLeft, X: 5, Y: row}
	if s.Update(click); !s.onCard() || s.card.at != 1 {
		t.Fatalf("a click in row %d selects %d", row, s.card.at)
	}
	if open := opened(t, results(s.Update(click))); open.Block != "2.4p7" {
		t.Errorf("the second click opens %s", open.Block)
	}
	if s.Update(tea.MouseClickMsg{Button: tea.MouseLeft, Y: 0}); !s.Typing() {
		t.Error("a click above the answer does not go to the field")
	}
}

// TestGoldenAnswers draws each kind of card where it is roomy and where it is not.
func TestGoldenAnswers(t *testing.T) {
	for query, name := range map[string]string{
		"私有云增速": "caveat", "SaaS增速": "several", "2021年中国云计算市场规模": "not-given", "什么是平台工程": "definition", "天津上云补贴": "nothing-near", "公有云占比": "derived",
	} {
		for _, size := range [][2]int{{46, 18}, {80, 22}, {120, 38}} {
			s := newScreen(t, size[0], size[1])
			press(s, query)
			if query != "天津上云补贴" {
				press(s, "down")
			}
			var drawn []string
			for _, r := range s.cardRows() {
				drawn = append(drawn, strings.TrimRight(ansi.Strip(r.row), " "))
			}
			golden.View(t, fmt.Sprintf("answer-%s-%dx%d", name, size[0], size[1]), strings.Join(drawn, "\n")+"\n")
		}
	}
}

// TestSpacingIsSetAnew: the answer and the hits follow the spacing that was
// changed while they were shown.
func TestSpacingIsSetAnew(t *testing.T) {
	for _, spacing := range []string{"none", "keep"} {
		s := newScreen(t, 80, 30)
		press(s, "联通云2022年营收")
		s.View()
		s.env.Settings.Spacing = spacing
		got := s.View()
		s.Resize(81, 30)
		s.View()
		s.Resize(80, 30)
		if want := s.View(); got != want {
			t.Errorf("%s: the screen shows\n%s\ninstead of\n%s", spacing, ansi.Strip(got), ansi.Strip(want))
		}
	}
}

// TestPointsLeaveRoomForTheHits: of many points below a sentence a low window shows the
// first, with their place once, and the arrows stay among those.
func TestPointsLeaveRoomForTheHits(t *testing.T) {
	for h, want := range map[int]int{10: 4, 16: 7, 40: 9} {
		s := newScreen(t, 80, h)
		press(s, "什么是平台工程")
		lead := s.card.Items[0]
		lead.Quote += "："
		s.card.Items = nil
		for range 9 {
			s.card.Items = append(s.card.Items, lead)
		}
		s.card.rows = nil
		if !s.card.Listed() || s.cardItems() != want {
			t.Errorf("%d rows: %d points of 9, want %d", h, s.cardItems(), want)
		}
		var drawn []string
		for _, r := range s.cardRows() {
			drawn = append(drawn, ansi.Strip(r.row))
		}
		all := strings.Join(drawn, "\n")
		if len(drawn) > h || strings.Count(all, "页") != 1 || strings.Contains(all, "\n  …") != (want < 9) {
			t.Errorf("%d rows:\n%s", h, all)
		}
		if s.toCard(want) || !s.toCard(want-1) {
			t.Errorf("%d rows: a point that is not shown can be selected", h)
		}
	}
}
