package reader

import (
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/screen"
)

func look(s *Screen) string { return ansi.Strip(s.View()) }

// TestEShowsTheTexts: Chinese, both, English and back, each marked.
func TestEShowsTheTexts(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "1.2p1"})
	has := func(want map[string]bool) {
		t.Helper()
		for words, there := range want {
			if strings.Contains(look(s), words) != there {
				t.Errorf("%q shown: %v\n%s", words, !there, look(s))
			}
		}
	}
	has(map[string]bool{"市场规模增速放缓": true, "Overall, growth": false, "非官方": false})
	typed(s, "E")
	has(map[string]bool{"市场规模增速放缓": true, "Overall, growth": true, "非官方": true})
	typed(s, "E")
	has(map[string]bool{"市场规模增速放缓": false, "Overall, growth": true, "非官方": true})
	typed(s, "E")
	has(map[string]bool{"市场规模增速放缓": true, "Overall, growth": false, "非官方": false})
}

// TestSectionsOfBothTextsAreNamedForTheReader: over the text and in the contents, in the
// language of the interface; where there is room the contents have the other behind it.
func TestSectionsOfBothTextsAreNamedForTheReader(t *testing.T) {
	for l, want := range map[lang.Lang][]string{
		lang.Chinese: {"（二）云市场进入稳定增长阶段", "一、全球云计算发展概述"},
		lang.English: {"1.2 The cloud market enters steady growth", "1 Overview of cloud computing"},
	} {
		lang.Use(l)
		s := newReader(t, 200, 55)
		s.open(screen.OpenBlockMsg{Block: "1.2p2"})
		for s.reading() != english.Both {
			typed(s, "E")
		}
		if path := ansi.Strip(s.breadcrumb()); !strings.Contains(path, want[0]) {
			t.Errorf("the place is %q, not %q", path, want[0])
		}
		if !strings.Contains(look(s), want[1]) {
			t.Errorf("the contents do not have %q:\n%s", want[1], look(s))
		}
	}
	lang.Use(lang.Chinese)
}

// TestThePlaceIsKeptBySentence: the sentence on top stays the one on top in every
// text, at every width.
func TestThePlaceIsKeptBySentence(t *testing.T) {
	for _, w := range []int{46, 80, 120, 200} {
		s := newReader(t, w, 24)
		for _, block := range []string{"1.2p1", "2.3p2", "3.2p3"} {
			s.open(screen.OpenBlockMsg{Block: content.ID(block)})
			typed(s, "jjj")
			at := func() string {
				b, _ := s.env.Paper.Block(s.anchor)
				offset := min(max(s.offset, 0), len(b.Text)-1)
				return s.env.English.Touched(content.Place{Block: s.anchor, Start: offset, End: offset + 1})[0].Key
			}
			typed(s, "EE") // where a row begins is where its sentence does, from here on
			was := at()
			for range 6 {
				typed(s, "E")
				if got := at(); got != was {
					t.Errorf("%s at %d columns: %s is on top, was %s", block, w, got, was)
				}
			}
			typed(s, "E")
		}
	}
}

// TestViewsOfBothTextsFit: h rows of at most w cells in every text and size.
func TestViewsOfBothTextsFit(t *testing.T) {
	for _, size := range [][2]int{{20, 6}, {46, 20}, {80, 24}, {100, 30}, {120, 40}, {200, 55}} {
		s := newReader(t, size[0], size[1])
		for range english.Texts {
			typed(s, "E")
			for _, block := range []content.ID{"0", "图1", "表1", "表1r8", "注2", "2.3p1"} {
				s.open(screen.OpenBlockMsg{Block: block})
				rows := strings.Split(s.View(), "\n")
				if len(rows) != size[1] {
					t.Errorf("%v %s: %d rows", size, block, len(rows))
				}
				for i, r := range rows {
					if n := ansi.StringWidth(r); n > size[0] {
						t.Errorf("%v %s: row %d has %d cells: %s", size, block, i, n, ansi.Strip(r))
					}
				}
			}
		}
	}
}

func TestTextsStandSideBySideInWideWindows(t *testing.T) {
	s := newReader(t, 120, 30)
	s.open(screen.OpenBlockMsg{Block: "2.2p1"})
	typed(s, "E")
	for _, row := range strings.Split(look(s), "\n") {
		if strings.Contains(row, "我国云计算市场保持高速增长") {
			if !strings.Contains(row, "Overall, China's cloud computing market") {
				t.Errorf("the English is not beside: %s", row)
			}
			return
		}
	}
	t.Errorf("the sentence is not shown:\n%s", look(s))
}

func TestNoHanInTheEnglishReader(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	s := newReader(t, 120, 40) // nobody chose a text: that of the interface
	for _, block := range []content.ID{"0", "1.2p1", "图4", "表1", "表1r8", "2.2p3", "4.3", "5p6"} {
		s.open(screen.OpenBlockMsg{Block: block})
		for _, row := range strings.Split(look(s), "\n") {
			if strings.ContainsFunc(row, func(r rune) bool { return unicode.Is(unicode.Han, r) }) && !strings.ContainsAny(row, "《》") {
				t.Errorf("%s: %s", block, row)
			}
		}
	}
}

func TestACitationIsTheChineseWithTheEnglishInBrackets(t *testing.T) {
	s := newReader(t, 80, 24)
	s.open(screen.OpenBlockMsg{Block: "1.2p2"})
	if got := typed(s, "Y").(screen.CopyMsg).Text; strings.Contains(got, "By region") {
		t.Errorf("the Chinese alone is read: %s", got)
	}
	typed(s, "EE")
	got := typed(s, "Y").(screen.CopyMsg).Text
	if !strings.HasPrefix(got, "“从区域层面来看") || !strings.Contains(got, "\n[By region") || !strings.HasSuffix(got, "(unofficial translation by yunlan)]") {
		t.Error(got)
	}
	if got := typed(s, "y").(screen.CopyMsg).Text; !strings.HasPrefix(got, "By region") || strings.Contains(got, "从") {
		t.Error(got)
	}
}

// TestChangedSentencesAreShownInChineseAndSaid: of a later edition of the text.
func TestChangedSentencesAreShownInChineseAndSaid(t *testing.T) {
	s := newReader(t, 80, 24)
	paper := content.Parse(strings.Replace(s.env.Paper.Raw, "4,550", "4,551", 1))
	s.env.Paper, s.env.English = paper, english.Of(paper)
	s.set = nil
	s.reset()
	s.open(screen.OpenBlockMsg{Block: "0p4"})
	typed(s, "EE")
	if view := look(s); !strings.Contains(view, "4,551") || !strings.Contains(view, "1 句没有译文") {
		t.Error(view)
	}
}

func BenchmarkBothTexts(b *testing.B) {
	s := newReader(b, 200, 60)
	s.open(screen.OpenBlockMsg{Block: "2.3p2"})
	typed(s, "E")
	s.View()
	for b.Loop() {
		s.View()
	}
}
