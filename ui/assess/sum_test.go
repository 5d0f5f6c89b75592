package assess

import (
	"strings"
	"testing"

	"yunlan/data/firm"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// sumOf shows the result of a firm in 北京 and asks for the amount of its contract.
func sumOf(t *testing.T, st *store.Store) *Screen {
	t.Helper()
	s := newScreen(st, 80, 22)
	answeredIn(t, s, "北京")
	f, ok := firm.Named("contract_amount_fen")
	if !ok {
		t.Fatal("there is no such amount")
	}
	s.openFact(f)
	return s
}

// TestAnAmountSaysHowItIsRead while it is typed: what it comes to, or what is wanted.
func TestAnAmountSaysHowItIsRead(t *testing.T) {
	s := sumOf(t, newStore(t))
	for typed, want := range map[string]string{
		"120": "按 120 万元（1,200,000 元）算", "1200000": "按 1,200,000 元算", "多少": "“多少”：金额写法不明，例如 120 万元",
		"9999": "“9999”：请写明单位：9999 元 还是 9999 万元？", "-5": "金额必须大于零", "12元3角": "金额写法不明", "1.234元": "金额只能精确到分",
	} {
		s.sum.SetValue(typed)
		s.drawn.old = true
		if view := all(s.current()); !strings.Contains(view, want) {
			t.Errorf("%q does not say %q:\n%s", typed, want, view)
		}
	}
}

// TestNoWayOutLosesAnAmount: Esc says that it is kept and not counted; it stands in the
// field again, also after another start, until it is entered; what was entered stands
// there to be changed.
func TestNoWayOutLosesAnAmount(t *testing.T) {
	st := newStore(t)
	for _, typed := range []string{"120万", "大概一百"} {
		s := sumOf(t, st)
		s.sum.SetValue("")
		for _, c := range typed {
			press(s, string(c))
		}
		if !screen.Unkept(s) {
			t.Fatalf("%s: nothing is to be written", typed)
		}
		screen.Keep(s)()
		if hint := hints(s); !strings.Contains(hint, "Esc 返回，保留") {
			t.Errorf("%s: the way out is %q", typed, hint)
		}
		if !s.Escape() || s.at.page != finished || !strings.Contains(s.Said(), "“"+typed+"”") || s.Said() != "" {
			t.Errorf("%s: Esc leads to %s and does not say once what is kept", typed, s.at.page)
		}
		for name, again := range map[string]*Screen{"again": s, "after another start": sumOf(t, st)} {
			if again == s {
				f, _ := firm.Named("contract_amount_fen")
				s.openFact(f)
			}
			if got := again.sum.Value(); got != typed {
				t.Errorf("%s: %s the field has %q", typed, name, got)
			}
		}
	}
	s := sumOf(t, st)
	s.sum.SetValue("120万")
	press(s, "enter")
	if s.at.page != finished || !screen.Unkept(s) {
		t.Fatalf("it was entered on %s", s.at.page)
	}
	screen.Keep(s)()
	for _, w := range st.Writings() {
		if w.Form == sumForm {
			t.Errorf("after it was entered %+v is left", w)
		}
	}
	if known := sitting.Firm(st); known["contract_amount_fen"] != "120000000" {
		t.Errorf("the calculator knows %v", known)
	}
	f, _ := firm.Named("contract_amount_fen")
	if s.openFact(f); s.sum.Value() != "1,200,000 元" {
		t.Errorf("to be changed it stands there as %q", s.sum.Value())
	}
}

// TestEscOutOfAPlaceGoesBackOnePart, its cursor where it came from, and only then out.
func TestEscOutOfAPlaceGoesBackOnePart(t *testing.T) {
	s := newScreen(newStore(t), 80, 22)
	answeredIn(t, s)
	s.openField("region")
	cursorTo(t, s, "浙江")
	press(s, "enter")
	cursorTo(t, s, "宁波")
	press(s, "enter")
	for _, from := range []string{"宁波", "浙江"} {
		if !s.Escape() || s.at.page != field {
			t.Fatalf("Esc out of the parts of %s shows %s", from, s.at.page)
		}
		if line := seen(s); !strings.Contains(line, "▎   "+from) {
			t.Errorf("the cursor is not on %s:\n%s", from, line)
		}
	}
	if s.Escape(); s.at.page != finished || s.said().Region != nil {
		t.Errorf("the last Esc leads to %s, and said is %v", s.at.page, s.said().Region)
	}
}

// TestTheMoneyPageSaysAndAsksThePlace: where the paper has no rule for it nothing is
// said of amounts; where it has one, Enter on the rule asks what it must know.
func TestTheMoneyPageSaysAndAsksThePlace(t *testing.T) {
	for place, c := range map[string]struct{ says, not string }{
		"":   {"企业在哪里：未填", "估算金额"},
		"天津": {"企业在哪里：天津", "估算金额"},
		"北京": {"企业在哪里：北京", "未填"},
	} {
		s := newScreen(newStore(t), 80, 22)
		answeredIn(t, s)
		if place != "" {
			s = newScreen(newStore(t), 80, 22)
			answeredIn(t, s, place)
		}
		s.openPart(money, 0)
		if view := all(s.current()); !strings.Contains(view, c.says) || strings.Contains(view, c.not) {
			t.Errorf("%q:\n%s", place, view)
		}
		cursorTo(t, s, "企业在哪里")
		if press(s, "enter"); s.at.page != field {
			t.Errorf("%q: Enter on the place leads to %s", place, s.at.page)
		}
	}
}
