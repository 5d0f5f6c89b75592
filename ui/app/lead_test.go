package app

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// toEvidence opens the sentence of the first number of the market.
func toEvidence(t *testing.T) *Model {
	t.Helper()
	m := newModel(t, 80, 24)
	lookUp(m)
	if m.active != screen.Reader {
		t.Fatal("no number of the market leads to its sentence")
	}
	return m
}

func lookUp(m *Model) {
	press(m, "4")
	for n := 0; m.active == screen.Market && n < 4; n++ {
		press(m, "j", "enter")
	}
}

func bottom(m *Model) string {
	lines := strings.Split(stripped(m.Frame()), "\n")
	return lines[len(lines)-1]
}

func TestEscGoesBackFromASentence(t *testing.T) {
	for name, moves := range map[string][]string{
		"at once": nil, "after pages": {"space", "space"}, "after sections": {"]", "]"}, "after the contents": {"h", "down", "down", "enter"},
	} {
		t.Run(name, func(t *testing.T) {
			m := toEvidence(t)
			press(m, moves...)
			if !strings.Contains(bottom(m), "Esc 回 市场") {
				t.Errorf("nothing says where Esc leads: %q", bottom(m))
			}
			press(m, "esc")
			if m.active != screen.Market {
				t.Fatalf("Esc led to %s", m.active)
			}
		})
	}
}

// TestWhatIsFoundAtASentenceIsALayer: what the reader looked for there goes
// first, and what lies over the text too.
func TestWhatIsFoundAtASentenceIsALayer(t *testing.T) {
	for name, keys := range map[string][]string{
		"found": {"/", "云", "enter"}, "selected": {"v"}, "a note": {"a"}, "the contents": {"h"},
	} {
		m := toEvidence(t)
		press(m, keys...)
		press(m, "esc")
		if m.active != screen.Reader {
			t.Fatalf("%s: Esc led to %s at once", name, m.active)
		}
		press(m, "esc")
		if m.active != screen.Market {
			t.Errorf("%s: Esc then led to %s", name, m.active)
		}
	}
}

// TestTheWayBackIsSaidBesideALongLabel: from the sums, whose labels are long.
func TestTheWayBackIsSaidBesideALongLabel(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "4", "a")
	for n := 0; m.active == screen.Market && n < 12; n++ {
		press(m, "enter")
		if m.active == screen.Reader {
			if row := bottom(m); !strings.Contains(row, "Esc 回 市场") || strings.Contains(row, "取消高亮") {
				t.Errorf("sum %d: nothing says where Esc leads: %q", n, row)
			}
			press(m, "esc")
			if m.active != screen.Market {
				t.Fatalf("sum %d: one Esc led to %s", n, m.active)
			}
		}
		press(m, "j")
	}
}

// TestEscFromASentenceComesToAnEnd: back on the screen Esc goes on to the text,
// and not round and round.
func TestEscFromASentenceComesToAnEnd(t *testing.T) {
	for _, key := range []string{"esc", "q"} {
		m := toEvidence(t)
		for n := 0; !m.atRoot(); n++ {
			if n == 12 {
				t.Fatalf("%s never comes to the outermost layer", key)
			}
			press(m, key)
		}
		press(m, "esc")
		if m.active != screen.Home {
			t.Errorf("the outermost layer is %s: %q", m.active, m.bottom.toast)
		}
		if press(m, "esc"); m.active != screen.Home || !strings.Contains(m.bottom.toast, "没有上一级") {
			t.Errorf("Esc on the start page: %s, %q", m.active, m.bottom.toast)
		}
	}
}

func (m *Model) atRoot() bool {
	layered, _ := screen.Layered(m.current())
	_, led := m.history.origin()
	return m.active == screen.Reader && !layered && !led && len(m.overlays) == 0
}

func TestEscGoesBackToTheList(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "W", "enter", "down", "enter")
	for n := 0; len(m.overlays) > 0 && n < 3; n++ {
		press(m, "enter")
	}
	if len(m.overlays) > 0 {
		t.Fatal("the list leads nowhere")
	}
	press(m, "esc")
	if len(m.overlays) == 0 {
		t.Error("Esc does not go back to the list that led here")
	}
}

// TestALookUpIsNoBookmark: the place to read on from is where the reader read.
func TestALookUpIsNoBookmark(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "]", "space")
	home := m.here()
	lookUp(m)
	if m.here() == home || m.active != screen.Reader {
		t.Fatal("no sentence was opened")
	}
	if got := m.storedPlace(); got.Block != string(home.Block) {
		t.Errorf("a sentence looked up became the bookmark: %s", got.Block)
	}
	press(m, "j", "j")
	if got := m.storedPlace(); got.Block != string(home.Block) {
		t.Errorf("two lines on it became the bookmark: %s", got.Block)
	}
	press(m, "esc")
	if m.active != screen.Market || m.readerPlace() != home {
		t.Errorf("back at %s, the text is at %+v, not %+v", m.active, m.readerPlace(), home)
	}
	press(m, "ctrl+]", "]", "]", "]")
	if got := m.storedPlace(); got.Block != string(m.here().Block) || got.Block == string(home.Block) {
		t.Errorf("who reads on at the sentence is remembered at %s", got.Block)
	}
}
