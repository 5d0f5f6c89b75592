package app

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/data/store"
	"yunlan/ui/collection"
	"yunlan/ui/screen"
)

// aLibrary puts a document into the library of a test.
func aLibrary(t *testing.T) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.md")
	if err := os.WriteFile(path, []byte("# 算力报告（2022年）\n\n## 一、总则\n\n麒麟企业较多。\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c := collection.Open(store.DefaultDirs())
	if _, err := c.Add(context.Background(), []string{path}, func(collection.Progress) {}); err != nil {
		t.Fatal(err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestTheLibraryIsOpenedByItsKey, by Alt where digits count, and from the start page,
// which offers it only where there is one; Enter leaves the paper for a document.
func TestTheLibraryIsOpenedByItsKey(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	m := started(t, Options{}, "")
	if strings.Contains(m.View().Content, "文库") {
		t.Error("the start page offers a library that is not there")
	}
	aLibrary(t)
	for name, open := range map[string]func() *Model{
		"6": func() *Model {
			m := started(t, Options{}, "")
			press(m, "6")
			return m
		},
		"alt+6": func() *Model {
			m := started(t, Options{}, "[keys]\npreset = \"vim\"\n")
			press(m, "1", "alt+6")
			return m
		},
		"the start page": func() *Model {
			m := started(t, Options{}, "")
			run(m, m.library.Look())
			press(m, "0", "end", "up", "enter")
			return m
		},
	} {
		m := open()
		if len(m.overlays) != 1 || !strings.Contains(m.View().Content, "算力报告（2022年）") {
			t.Errorf("%s opens no list of documents", name)
			continue
		}
		press(m, "down", "enter")
		if next := m.pending.next; next == nil || next.Paper.Title != "算力报告（2022年）" {
			t.Errorf("%s: Enter opens %+v", name, next)
		}
	}
}

// TestTheSearchTurnsToTheLibrary with its words, and comes back.
func TestTheSearchTurnsToTheLibrary(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	aLibrary(t)
	m := started(t, Options{Start: "1"}, "")
	run(m, m.library.Look())
	press(m, "s")
	run(m, tea.PasteMsg{Content: "麒麟"})
	if !strings.Contains(bottom(m), "在文库里找") {
		t.Errorf("the last line does not offer the library: %s", bottom(m))
	}
	press(m, "ctrl+t")
	if len(m.overlays) != 1 || !strings.Contains(ansi.Strip(m.View().Content), "麒麟企业较多") {
		t.Fatalf("no hits of the library: %s", m.View().Content)
	}
	press(m, "ctrl+t")
	if len(m.overlays) != 0 || m.active != screen.Find {
		t.Error("the key does not lead back")
	}
	press(m, "ctrl+t", "down", "enter")
	if next := m.pending.next; next == nil || next.At.Block == "" || len(next.At.Hits) == 0 || next.Paper.Index(next.At.Block) < 0 {
		t.Errorf("Enter on a hit opens %+v", next)
	}
}

// TestTheKeysOfTheListOfTheLibrary: o sorts it another way, s lists numbers over the
// editions of a family, Enter opens the notes of all, d takes a document off and says so.
func TestTheKeysOfTheListOfTheLibrary(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	aLibrary(t)
	m := started(t, Options{}, "")
	if err := m.env.Store.SaveNotes(store.Note{ID: "a", Block: "2.3p4", End: 6, Text: "先看这里"}); err != nil {
		t.Fatal(err)
	}
	shown := func() string { return ansi.Strip(m.View().Content) }
	press(m, "6", "down")
	before := shown()
	press(m, "o")
	if after := shown(); after == before || len(m.overlays) != 1 {
		t.Errorf("o sorts nothing: %s", after)
	}
	press(m, "end", "enter")
	if len(m.overlays) != 2 || !strings.Contains(shown(), "先看这里") {
		t.Errorf("Enter on the last line opens no notes: %s", shown())
	}
	press(m, "esc", "home", "down", "s")
	if len(m.overlays) != 2 || !strings.Contains(shown(), "算力报告") {
		t.Errorf("s opens no numbers: %s", shown())
	}
	press(m, "esc", "d")
	if len(m.overlays) != 1 || !strings.Contains(bottom(m), "算力报告（2022年）") || m.stocked != 0 {
		t.Errorf("d leaves %d documents: %s", m.stocked, shown())
	}
}

// TestTheOpenDocumentIsNotOpenedAgain: its place is shown.
func TestTheOpenDocumentIsNotOpenedAgain(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	m := started(t, Options{}, "")
	run(m, screen.PaperMsg{Paper: m.env.Paper, At: screen.OpenBlockMsg{Block: "2.3p4"}})
	if m.pending.next != nil || m.here().Block != "2.3p4" {
		t.Errorf("%+v, %+v", m.pending.next, m.here())
	}
	aLibrary(t)
	run(m, screen.PeekMsg{Block: "1.1p1"}) // while it is read
	run(m, screen.PaperMsg{Paper: m.env.Paper})
	if len(m.overlays) != 0 {
		t.Error("a preview stays over the text that was asked for")
	}
	press(m, "6", "end") // the paper stands last
	if press(m, "enter"); len(m.overlays) != 0 || m.active != screen.Reader || m.pending.next != nil || m.here().Block != "2.3p4" {
		t.Errorf("Enter on the paper that is open: %d lists over %s at %+v, next %+v", len(m.overlays), m.active, m.here(), m.pending.next)
	}
}

// TestTheLibraryIsSearchedAsItIsTyped from its list, by arrows and Enter: each key asks
// anew, a line limits the search, and an answer to a list that was closed opens none.
func TestTheLibraryIsSearchedAsItIsTyped(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	aLibrary(t)
	m := started(t, Options{}, "")
	press(m, "6", "enter")
	shown := func() string { return ansi.Strip(m.View().Content) }
	if len(m.overlays) != 2 || !strings.Contains(shown(), "检索文库") {
		t.Fatalf("Enter opens no search: %s", shown())
	}
	press(m, "q", "i", "l", "i", "n")
	if !strings.Contains(shown(), "猜读作“麒麟”") || !strings.Contains(shown(), "  麒麟企业较多。") {
		t.Errorf("typing finds nothing: %s", shown())
	}
	press(m, "esc")
	if len(m.overlays) != 1 {
		t.Errorf("%d lists after Esc", len(m.overlays))
	}
	run(m, screen.ListMsg{Title: "检索文库", Question: screen.Question{Again: true}})
	if len(m.overlays) != 1 {
		t.Error("a late answer opens the search again")
	}
}

// TestAHitOfTheLibraryIsLit in the document that it opens, among the others there.
func TestAHitOfTheLibraryIsLit(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	aLibrary(t)
	m := started(t, Options{}, "")
	run(m, screen.FindInLibraryMsg{Query: "企业"})
	press(m, "enter")
	next := m.pending.next
	if next == nil || len(next.At.Hits) != 1 || next.At.Query != "企业" {
		t.Fatalf("%+v", next)
	}
	b := &boot{load: func() *Model { return started(t, Options{Paper: next.Paper}, "") }, show: next.At}
	b.Init()
	if !strings.Contains(b.View().Content, lit(b.env.Styles.Found.Render("企业"))) && !strings.Contains(b.View().Content, lit(b.env.Styles.Now.Render("企业"))) {
		t.Errorf("nothing is lit: %q", b.View().Content)
	}
}

// lit is a text as it is painted, without what ends the style.
func lit(s string) string { return strings.TrimSuffix(s, "\x1b[m") }

// TestTheNumbersOverTheEditionsOpenByTheirKey, and say what is missing where the library
// has no two editions; without a library nothing opens.
func TestTheNumbersOverTheEditionsOpenByTheirKey(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	aLibrary(t)
	m := started(t, Options{Start: "1"}, "")
	run(m, m.library.Look())
	press(m, "alt+t")
	if shown := ansi.Strip(m.View().Content); len(m.overlays) != 1 || !strings.Contains(shown, "还没有同一系列的两版") {
		t.Errorf("%s", shown)
	}
	press(m, "esc", "6", "down", "s")
	if shown := ansi.Strip(m.View().Content); len(m.overlays) != 2 || !strings.Contains(shown, "《算力报告》历年版本里的数") {
		t.Errorf("%s", shown)
	}
}
