//go:build unix

package e2e

import (
	"strings"
	"testing"

	"yunlan/content"
)

// TestJournalistQuotes is journey J4: the passage with the 86% comes first, and
// Y hands it to the terminal's clipboard as one line, with where it stands.
func TestJournalistQuotes(t *testing.T) {
	atBothSizes(t, func(t *testing.T, s size) {
		w := open(t, s, t.TempDir())
		w.waitFor(opening)
		w.press("s")
		w.typeText("中央企业上云")
		w.matches(`检索 中央企业上云\s+\d+ 条`)
		w.until("has the 86% in its first hit", func(screen string) bool {
			return strings.Contains(spaceless(strings.Join(marked(screen), "")), "中央企业上云覆盖率达到了86%")
		})
		w.press("enter", "enter")
		w.shows("（四）行业上云用云呈阶梯状分布", "86%", "“中央企业上云”")
		w.press("Y")
		w.shows("OSC 52")
		checkQuote(w)
	})
}

// checkQuote decodes what the terminal got.
func checkQuote(w *window) {
	w.t.Helper()
	paper := content.Load()
	got := w.clipboard()
	quote := ""
	for _, b := range paper.Blocks {
		if strings.Contains(b.Text, "中央企业上云覆盖率") {
			quote = b.Text
		}
	}
	if i := strings.IndexByte(got, '\n'); i >= 0 {
		w.t.Errorf("a line break at byte %d of %q", i, got)
	}
	if !strings.Contains(spaceless(got), spaceless(content.Quotation(quote))) {
		w.t.Errorf("copied\n%s\nwant the whole of\n%s", got, quote)
	}
	for _, part := range []string{"《云计算白皮书（2023", "中国信息通信研究院", "二（四）", "第 24"} {
		if !strings.Contains(spaceless(got), spaceless(part)) {
			w.t.Errorf("no %q in the citation of\n%s", part, got)
		}
	}
}
