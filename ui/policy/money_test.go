package policy

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content/lang"
	"yunlan/data/firm"
	data "yunlan/data/policy"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// choosePlace opens the page as the start page does and chooses a place by Enter alone,
// from the list that each Enter asks for.
func choosePlace(t *testing.T, s *Screen, names ...string) {
	t.Helper()
	s.Restore(screen.Place{Screen: screen.Policy, Item: MoneyItem})
	s.money.At = 0
	list, ok := press(s, "enter").(screen.ListMsg)
	for i, name := range names {
		at := slices.IndexFunc(list.Items, func(item screen.Item) bool { return item.Text == name })
		if !ok || at < 0 {
			t.Fatalf("%v: no %s among %+v", names, name, list.Items)
		}
		msg := list.Items[at].Run()
		if list, ok = msg.(screen.ListMsg); !ok {
			if i != len(names)-1 {
				t.Fatalf("%v ends at %s", names, name)
			}
			s.Update(msg)
		}
	}
}

// TestMoneyBeginsWithThePlace: nothing is said of a firm of which nothing is known; a
// place has its own rules in full, others in one line; a place without a rule, or that
// may have one, is told so.
func TestMoneyBeginsWithThePlace(t *testing.T) {
	for name, c := range map[string]struct {
		place []string
		says  []string
		not   string
		enter string // what Enter does then
	}{
		"none":       {nil, []string{"企业在哪里：未填", "先选企业所在地区", "有5条：北京、上海、"}, "请补充", "选地区"},
		"a rule":     {[]string{"上海"}, []string{"企业在哪里：上海", "《上海市助力", "信息不足", "与数字化服务商签订", "另有4条是其他地区的规则"}, "海曙区使用管理办法", "补充"},
		"a district": {[]string{"浙江", "宁波", "海曙区"}, []string{"海曙区使用管理办法", "须向主管部门核实", "很可能已经结束"}, "没有写", "补充"},
		"its city":   {[]string{"浙江", "宁波", "只填到“宁波”"}, []string{"海曙区使用管理办法", "是不是海曙区"}, "没有写", "选地区"},
		"another":    {[]string{"浙江", "宁波", "其他区县"}, []string{"没有写浙江宁波其他区县的补贴规则", "不等于没有", "看浙江的政策", "另有5条"}, "请补充", "看列表"},
		"no rule":    {[]string{"天津"}, []string{"没有写天津的补贴规则", "看全部51条政策"}, "看天津的政策", "看列表"},
	} {
		s := newScreen(t, 80, 22)
		s.env.Clock = time.Now
		choosePlace(t, s, c.place...)
		view := plain(s)
		for _, want := range c.says {
			if !strings.Contains(view, want) {
				t.Errorf("%s: %q is not said:\n%s", name, want, ansi.Strip(s.View()))
			}
		}
		if strings.Contains(view, c.not) {
			t.Errorf("%s: %q is said:\n%s", name, c.not, ansi.Strip(s.View()))
		}
		if got := s.pickHint(); got != c.enter {
			t.Errorf("%s: Enter is %q", name, got)
		}
	}
}

// TestMoneyByEnterAndArrows: what a rule must know is asked from the first question
// without an answer, Esc shows the page with the estimate, and all of it is known to the
// assessment and the next start.
func TestMoneyByEnterAndArrows(t *testing.T) {
	s := newScreen(t, 80, 22)
	s.env.Clock, s.env.Store = time.Now, store.Open(store.Dirs{Data: t.TempDir(), State: t.TempDir(), Config: t.TempDir(), Cache: t.TempDir()})
	if err := sitting.Tell(s.env.Store, firm.Profile{firm.Size: "sme"}); err != nil {
		t.Fatal(err)
	}
	s.Update(s.Enter()())
	choosePlace(t, s, "北京")
	press(s, "enter")
	if s.reckon == nil || s.reckon.At != 1 {
		t.Fatalf("it asks %+v", s.reckon)
	}
	press(s, "enter", "down", "enter", "down", "1", "2", "0")
	if !s.Escape() || s.reckon != nil || s.Escape() {
		t.Fatal("Esc does not show the page, which is no layer of its own")
	}
	if view := plain(s); !strings.Contains(view, "300,000元") || !strings.Contains(view, "可能适用") {
		t.Errorf("it says\n%s", ansi.Strip(s.View()))
	}
	if !s.Unkept() {
		t.Fatal("nothing is to be written")
	}
	s.Keep()()
	if known := sitting.Firm(s.env.Store); known[firm.Region] != "北京" || known["contract_amount_fen"] != "120000000" || s.Unkept() {
		t.Errorf("the others know %v", known)
	}
	s = reopened(s)
	s.Restore(screen.Place{Screen: screen.Policy, Item: MoneyItem})
	if !strings.Contains(plain(s), "300,000元") {
		t.Errorf("the next start says\n%s", ansi.Strip(s.View()))
	}
	list := s.partsOf(nil, nil)
	s.Update(list.Items[len(list.Items)-1].Run()) // leaves it out again
	s.Keep()()
	if known := sitting.Firm(s.env.Store); known[firm.Region] != "" || known[firm.Size] != "sme" {
		t.Errorf("after it was taken back: %v", known)
	}
}

// TestThePageOfMoneyIsAPlace of the history; the key of the screen shows the list, and
// over the list Esc closes it.
func TestThePageOfMoneyIsAPlace(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "j", "a")
	if at := s.Place(); at.Item != MoneyItem || !s.Layered() {
		t.Fatalf("it is at %+v", at)
	}
	if s.Escape(); s.money.open || s.Place().Item == MoneyItem {
		t.Error("Esc does not show the list")
	}
	s.Restore(screen.Place{Screen: screen.Policy, Item: MoneyItem})
	if s.Layered() {
		t.Error("from elsewhere it is a layer over the list")
	}
	if s.Enter(); s.money.open {
		t.Error("the key of the screen does not show the list")
	}
	choosePlace(t, s, "江苏", "南京")
	press(s, "enter")
	if s.money.open || s.view.filter != "江苏" || s.view.count == 0 {
		t.Errorf("the policies of the place are %d of %q", s.view.count, s.view.filter)
	}
}

// TestPlacesAreSpelledInEnglish.
func TestPlacesAreSpelledInEnglish(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for want, path := range map[string][]string{
		"Zhejiang 浙江": {"浙江"}, "Ningbo 宁波": {"浙江", "宁波"}, "Haishu 海曙区": {"浙江", "宁波", "海曙区"}, "Xi'an 西安": {"陕西", "西安"}, "Shaanxi 陕西": {"陕西"}, "Xizang 西藏": {"西藏"}, "": {},
	} {
		if got := data.PartName(path); got != want {
			t.Errorf("%v is %q", path, got)
		}
	}
	for _, province := range data.Parts(nil) {
		for _, path := range append([][]string{{province}}, cities(province)...) {
			if name := data.PartName(path); name[0] < 'A' || name[0] > 'Z' {
				t.Errorf("%v is %q", path, name)
			}
		}
	}
}

func cities(province string) (all [][]string) {
	for _, city := range data.Parts([]string{province}) {
		all = append(all, []string{province, city})
	}
	return all
}

// TestWhatOnlyTheAuthorityKnowsIsNeverAsked, by the form of any rule; its verdict says to
// whom to turn.
func TestWhatOnlyTheAuthorityKnowsIsNeverAsked(t *testing.T) {
	s := newScreen(t, 80, 22)
	outside := 0
	for _, rule := range s.rules {
		for _, c := range rule.Conditions {
			f, _ := firm.Named(c.Field)
			if !f.Outside {
				continue
			}
			outside++
			if slices.ContainsFunc(newReckon(rule).asks, func(a ask) bool { return a.field.Name == f.Name }) {
				t.Errorf("%s asks for %s", rule.ID, f.Name)
			}
			v, err := rule.Judge(s.env.Paper, firm.Profile{firm.Region: rule.Region, f.Name: "false"})
			if err != nil || slices.Contains(v.Reason, f.Name) || !strings.Contains(v.ConfirmWords(), "主管部门核实") {
				t.Errorf("%s: %+v, %v", rule.ID, v, err)
			}
		}
	}
	if outside == 0 {
		t.Error("no rule has such a condition")
	}
}
