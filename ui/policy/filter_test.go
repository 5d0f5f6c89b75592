package policy

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// TestTheFilterKnowsChineseAndPinyin while it is typed.
func TestTheFilterKnowsChineseAndPinyin(t *testing.T) {
	tests := []struct {
		name, typed string
		region      string // every one that is shown has it
		count       int
	}{
		{"Chinese", "北京", "北京", 5},
		{"whole pinyin", "beijing", "北京", 5},
		{"unfinished pinyin", "beiji", "北京", 5},
		{"capitals", "BeiJing", "北京", 5},
		{"another region", "chongqing", "重", 2},
		{"two words", "beijing 2023.3", "北京", 1},
		{"a country", "yidali", "意大利", 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScreen(t, 80, 22)
			press(s, "/")
			for _, r := range tt.typed {
				press(s, string(r))
			}
			if s.view.count != tt.count || !strings.HasPrefix(s.Status(), countOfFormat.F(tt.count, len(s.all))) {
				t.Errorf("%d are shown, the bar says %q", s.view.count, s.Status())
			}
			for _, e := range s.view.entries {
				if !strings.Contains(e.Region, tt.region) {
					t.Errorf("%s %s", e.Region, e.Name)
				}
			}
		})
	}
}

// TestInitialsFindTheRegion among little else.
func TestInitialsFindTheRegion(t *testing.T) {
	for initials, region := range map[string]string{"bj": "北京", "sh": "上海", "cq": "重庆", "aodly": "澳大利亚"} {
		s := newScreen(t, 80, 22)
		press(s, "/")
		for _, r := range initials {
			press(s, string(r))
		}
		found := 0
		for _, e := range s.all {
			if !strings.Contains(e.Region, region) {
				continue
			}
			found++
			if !slices.ContainsFunc(s.view.entries, func(shown entry) bool { return shown.ID == e.ID }) {
				t.Errorf("%s does not find %s %s", initials, e.Region, e.Name)
			}
		}
		if found == 0 || s.view.count > 24 {
			t.Errorf("%s finds %d:\n%s", initials, s.view.count, ansi.Strip(s.View()))
		}
	}
}
