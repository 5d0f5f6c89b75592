package app

import (
	"testing"

	"yunlan/content/lang"
	"yunlan/ui/golden"
)

// TestGoldenEnglish holds every screen in English: its own words, around the
// paper's.
func TestGoldenEnglish(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	lang.Use(lang.English)
	views := map[string][]string{
		"open":     nil,
		"section":  {"]", "]", "]"},
		"contents": {"h", "down"},
		"help":     {"?"},
		"palette":  {":"},
		"find":     {"/", "平台工程"},
		"nothing":  {"/", "zzzzqqq", "enter"},
		"notes":    {"A"},
		"stats":    {"R"},
		"ways":     {"W"},
		"terms":    {"W", "enter"},
		"actors":   {"W", "down", "enter"},
		"timeline": {"W", "down", "down", "enter"},
		"routes":   {"W", "end", "enter"},
		"route":    {"W", "end", "enter", "enter", ">"},
		"explain":  {"K"},
		"policy":   {"3"},
		"policies": {"3", "enter"},
		"market":   {"4"},
		"audit":    {"4", "a"},
		"assess":   {"5"},
		"question": {"5", "enter", "enter"},
	}
	for name, keys := range views {
		t.Run(name, func(t *testing.T) {
			m := openAt(t, 80, 24, "2.3p4")
			press(m, keys...)
			golden.View(t, "english-"+name+"-80x24", stripped(m.Frame())+"\n")
		})
	}
}
