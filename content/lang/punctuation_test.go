package lang

import "testing"

func TestPunctuationFollowsTheLanguageInUse(t *testing.T) {
	t.Cleanup(func() { Use(Chinese) })
	for l, want := range map[Lang][]string{
		Chinese: {"，", "、", "；", "：", "。", "“云”", "云（算）", "", "云", "云、算、力", "", "云。", "the paper。"},
		English: {", ", ", ", "; ", ": ", ".", "“云”", "云 (算)", "", "云", "云, 算, 力", "", "云.", "The paper."},
	} {
		Use(l)
		got := []string{
			Comma.String(), Enumeration.String(), Semicolon.String(), Colon.String(), FullStop.String(), Quotes.F("云"), "云" + Brackets.F("算"),
			List(nil), List([]string{"云"}), List([]string{"云", "算", "力"}), Sentence(""), Sentence("云"), Sentence("the paper"),
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%d: %q, want %q", i, got[i], want[i])
			}
		}
	}
}
