package app

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
)

// choose opens the palette, types, and runs what comes first.
func choose(m *Model, typed string) {
	press(m, ":", typed, "enter")
}

func TestPaletteLeadsEverywhere(t *testing.T) {
	for _, c := range []struct {
		name, typed string
		ok          func(m *Model) bool
	}{
		{"a screen by its name", "政策", func(m *Model) bool { return m.active == screen.Policy }},
		{"a screen by initials", "zp", func(m *Model) bool { return m.active == screen.Assess }},
		{"a screen in English", "market", func(m *Model) bool { return m.active == screen.Market }},
		{"a figure", "图4", func(m *Model) bool { return m.here().Block == "图4" }},
		{"a figure in English", "fig4", func(m *Model) bool { return m.here().Block == "图4" }},
		{"a section by its number", "2.3", func(m *Model) bool { return m.here().Block == "2.3" }},
		{"a section in English", "steady growth", func(m *Model) bool { return m.here().Block == "1.2" }},
		{"a section by pinyin", "qianyan", func(m *Model) bool { return m.here().Block == "0" }},
		{"the table", "table", func(m *Model) bool { return m.here().Block == "表1" }},
		{"a note", "注2", func(m *Model) bool { return m.here().Block == "注2" }},
		{"a figure by pinyin", "tu4", func(m *Model) bool { return m.here().Block == "图4" }},
		{"the table by pinyin", "biao1", func(m *Model) bool { return m.here().Block == "表1" }},
		{"a note by pinyin", "zhu1", func(m *Model) bool { return m.here().Block == "注1" }},
		{"the notes by their kind", "脚注", func(m *Model) bool { return m.here().Block == "注1" }},
		{"a page", "12页", onPage12},
		{"a page in English", "page12", onPage12},
		{"a page by pinyin", "12ye", onPage12},
		{"a page with small Roman numbers", "ii页", func(m *Model) bool { return m.here().Block == "0p4" }},
		{"a style of citation", "gbt", func(m *Model) bool { return m.env.Settings.Cite == "gbt7714" }},
		{"an action of the program", "换主题", func(m *Model) bool { return m.env.Settings.Theme == "dark" }},
		{"the same by initials", "hzt", func(m *Model) bool { return m.env.Settings.Theme == "dark" }},
		{"the same in English", "next theme", func(m *Model) bool { return m.env.Settings.Theme == "dark" }},
		{"an action of the screen", "专注", func(m *Model) bool { return m.env.Settings.Focus }},
		{"help", "帮助", func(m *Model) bool { return len(m.overlays) == 1 }},
	} {
		m := newModel(t, 80, 24)
		choose(m, c.typed)
		if !c.ok(m) {
			t.Errorf("%s: %q leads to %s, %s, %d layers", c.name, c.typed, m.active, m.here().Block, len(m.overlays))
		}
	}
}

// TestCommandsOfVi: what fingers know leads where they mean.
func TestCommandsOfVi(t *testing.T) {
	quits := func(cmd tea.Cmd) bool {
		return slices.ContainsFunc(results(cmd), func(msg tea.Msg) bool { _, quit := msg.(tea.QuitMsg); return quit })
	}
	m := newModel(t, 80, 24)
	for _, typed := range []string{"q", "Q", "wq", "q!"} {
		press(m, "2", "esc", "3", ":", typed)
		l := m.overlays[0].(*overlay.List)
		it, _ := l.Selected()
		if cmd := m.chosen(it.Run().(chosenMsg).id); !quits(cmd) {
			t.Errorf(":%s does not leave the program", typed)
		}
	}
	choose(m, "w")
	if m.bottom.toast != writtenAlready.String() {
		t.Errorf(":w says %q", m.bottom.toast)
	}
	choose(m, "12")
	if b, _ := m.env.Paper.Block(m.here().Block); b.PageAt(m.here().Offset) != "12" && b.Page != "12" {
		t.Errorf(":12 leads to %s on page %s", b.ID, b.Page)
	}
	for _, it := range m.paletteList().Items[:40] {
		if it.Said != "" {
			t.Errorf("%s stands among what is always listed", it.Text)
		}
	}
	if len(m.palette.recent) != 0 {
		t.Errorf("remembered %v", m.palette.recent)
	}
	for _, c := range []struct {
		preset string
		keys   []string
		leaves bool
	}{
		{"vim", []string{"Z", "Z"}, true},
		{"vim", []string{"Z", "Q"}, true},
		{"less", []string{"Z", "Z"}, true},
		{"vim", []string{"Z", "j", "Z"}, false},
		{"", []string{"Z", "Z"}, false},
		{"emacs", []string{"Z", "Z"}, false},
	} {
		m := newModel(t, 80, 24)
		m.env.Keys = key.Scheme{Preset: c.preset}
		left := false
		for _, k := range c.keys {
			_, cmd := m.Update(keyMsg(k))
			left = quits(cmd)
		}
		if left != c.leaves {
			t.Errorf("%s: %v leaves: %v", c.preset, c.keys, left)
		}
	}
}

func onPage12(m *Model) bool {
	ref, err := m.env.Paper.Resolve("12页")
	return err == nil && m.here().Block == ref.Blocks[0].ID
}

// TestPaletteIsTheSameAtAnySize: what is typed finds the same in the same order.
func TestPaletteIsTheSameAtAnySize(t *testing.T) {
	for _, typed := range []string{"", "b", "bp", "图", "tu", "zheng", "正文", "side", "o", "导出", "1"} {
		var before []string
		for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 40}, {200, 60}} {
			m := newModel(t, size[0], size[1])
			press(m, ":")
			if typed != "" {
				press(m, typed)
			}
			list := m.overlays[0].(*overlay.List)
			var found []string
			for range 200 {
				it, ok := list.Selected()
				if !ok {
					break
				}
				found = append(found, it.Text)
				press(m, "down")
			}
			if before != nil && !slices.Equal(found, before) {
				t.Errorf("%q at %v finds\n%v\nand before\n%v", typed, size, found, before)
			}
			before = found
		}
	}
}

// TestPaletteHoldsEveryAction, and shows its key.
func TestPaletteHoldsEveryAction(t *testing.T) {
	m := newModel(t, 120, 40)
	items := paletteItems(m)
	for _, r := range m.inForce() {
		for _, a := range r.Entries {
			it, ok := items[a.ID]
			if !ok || it.Key != a.Label() || it.Text == "" {
				t.Errorf("the palette has %s as %+v", a.ID, it)
			}
		}
	}
	for _, s := range m.env.Paper.Sections {
		if _, ok := items[placePrefix+string(s.ID)]; !ok {
			t.Errorf("section %s is not in the palette", s.ID)
		}
	}
}

// paletteItems are what is listed, by id.
func paletteItems(m *Model) map[string]screen.Item {
	out := map[string]screen.Item{}
	for _, it := range m.paletteList().Items {
		out[it.Run().(chosenMsg).id] = it
	}
	return out
}

func TestPaletteFindsBothLanguages(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	lang.Use(lang.English)
	m := newModel(t, 80, 24)
	choose(m, "换主题")
	if m.env.Settings.Theme != "dark" {
		t.Error("the Chinese name finds nothing in the English interface")
	}
}

func TestPaletteShowsWhatWasChosenLastFirst(t *testing.T) {
	st := store.Open(store.Dirs{Config: t.TempDir(), State: t.TempDir(), Cache: t.TempDir(), Data: t.TempDir()})
	m := modelOn(st, 80, 24)
	choose(m, "图4")
	choose(m, "换主题")
	again := modelOn(st, 80, 24)
	run(again, again.loadRecent())
	for _, m := range []*Model{m, again} {
		list := m.paletteList()
		first, second := list.Items[0].Run().(chosenMsg).id, list.Items[1].Run().(chosenMsg).id
		if first != "app.Theme" || second != placePrefix+"图4" {
			t.Errorf("the palette begins with %s, %s", first, second)
		}
	}
}

// TestPaletteGoesToTheScreenAndSaysTheKey: a key that does something else where
// the screen begins is not pressed.
func TestPaletteGoesToTheScreenAndSaysTheKey(t *testing.T) {
	m := newModel(t, 80, 24)
	run(m, chosenMsg{"policy.Reckon"})
	if m.active != screen.Policy || !strings.Contains(m.bottom.toast, "：a）") {
		t.Errorf("on %s: %q", m.active, m.bottom.toast)
	}
	run(m, chosenMsg{"policy.Filter"})
	if !screen.Typing(m.current()) {
		t.Error("an action that works there is not done")
	}
}

// TestPaletteOpensWhereLettersAreText: Ctrl-K does, : is text.
func TestPaletteOpensWhereLettersAreText(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "s", "云", ":")
	if len(m.overlays) != 0 {
		t.Fatal(": in a field opens the palette")
	}
	press(m, "ctrl+k", "T", "esc")
	press(m, "ctrl+k", "换主题", "enter")
	if m.env.Settings.Theme != "dark" || m.active != screen.Find {
		t.Errorf("theme %s on %s", m.env.Settings.Theme, m.active)
	}
}

func TestFullWidthColonOpensThePalette(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "：")
	if len(m.overlays) != 1 {
		t.Error("the full-width colon does nothing")
	}
}

func TestCounts(t *testing.T) {
	for _, c := range []struct {
		name string
		keys []string
		same []string // without a count
	}{
		{"rows", []string{"5", "j"}, []string{"j", "j", "j", "j", "j"}},
		{"two digits", []string{"1", "2", "j", "1", "0", "k"}, []string{"j", "j"}},
		{"sections", []string{"3", "]"}, []string{"]", "]", "]"}},
		{"a full-width digit", []string{"２", "]"}, []string{"]", "]"}},
		{"what a count does not concern", []string{"3", "G"}, nil},
		{"given up", []string{"3", "esc", "j"}, []string{"j"}},
	} {
		counted, plain := newModel(t, 80, 24), newModel(t, 80, 24)
		counted.env.Keys = key.Scheme{Preset: "vim"}
		counted.keys = table(counted.env.Keys)
		press(counted, c.keys...)
		if c.same == nil {
			if b, _ := counted.env.Paper.Block(counted.here().Block); b.Page != "3" {
				t.Errorf("%s: at %s on page %s", c.name, b.ID, b.Page)
			}
			continue
		}
		press(plain, c.same...)
		if counted.here() != plain.here() || counted.active != screen.Reader {
			t.Errorf("%s: at %+v, not %+v", c.name, counted.here(), plain.here())
		}
	}
}

func TestPresetsReachTheScreens(t *testing.T) {
	m := newModel(t, 80, 24)
	m.env.Keys = key.Scheme{Preset: "emacs"}
	m.show(screen.Market)
	if e, _ := m.current().Actions().Find("market.Down"); key.Plain(e.Binding)[0] != "ctrl+n" {
		t.Error("a screen does not have the preset's keys")
	}
	if shown := stripped(m.Frame()); !strings.Contains(shown, "Ctrl-N") {
		t.Errorf("the hints keep the default keys:\n%s", shown)
	}
}

// BenchmarkPalette opens the palette and types a letter that narrows all of it.
func BenchmarkPalette(b *testing.B) {
	m := newModel(b, 120, 40)
	for b.Loop() {
		m.openPalette()
		m.Update(keyMsg("y"))
		m.Frame()
		m.overlays = nil
	}
}

// TestPlacesOfADocumentWithoutPages have no page in the palette.
func TestPlacesOfADocumentWithoutPages(t *testing.T) {
	m := newModel(t, 80, 24)
	m.env.Paper = content.Parse("一、总则\n\n　　数据是新型生产要素。\n")
	for i := range m.env.Paper.Sections {
		m.env.Paper.Sections[i].Page = ""
	}
	listed := 0
	m.addPlaces(func(_ string, item screen.Item) {
		if listed++; item.Detail != "" {
			t.Errorf("%s is said to be on %q", item.Text, item.Detail)
		}
	})
	if listed == 0 {
		t.Error("no places are listed")
	}
}
