package app

import "testing"

func TestPaletteKnowsEverydayWords(t *testing.T) {
	m := newModel(t, 80, 24)
	if id := m.paletteList().Items[0].Run().(chosenMsg).id; id != first[0] {
		t.Errorf("the palette opens with %s", id)
	}
	choose(m, "浅色")
	if m.env.Settings.Theme != "dark" {
		t.Error("浅色 does not lead to the next theme")
	}
}

// TestPaletteFindsHowAFigureIsSaved by the words that people have for it.
func TestPaletteFindsHowAFigureIsSaved(t *testing.T) {
	m := newModel(t, 80, 24)
	for _, typed := range []string{"svg", "png", "导出", "另存"} {
		if rankIn(m, m.paletteList(), typed, "market.Export", 11) < 0 {
			t.Errorf("%s does not find it", typed)
		}
	}
}
