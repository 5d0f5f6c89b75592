package coverage

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/shape"
)

func TestTheLineSaysWhatWasRead(t *testing.T) {
	if said := Line(content.Load(), "≈"); said != "" {
		t.Errorf("the bundled paper says %q", said)
	}
	doc := shape.Text("一、概述\n本文说明情况。\n二、建议\n应当改进。", shape.Paragraphs)
	doc.Pages = make([]shape.Page, 1)
	doc.Lose(shape.NoText, 1)
	doc.Lose(shape.Picture, 2)
	p := content.Build(doc)
	p.Doc = "x"
	for l, want := range map[lang.Lang]string{
		lang.Chinese: "2 页 · 16 字 · 1 页没有文字（50%） · 2 幅图片未读 · 2 个标题是按版式认出的（≈）",
		lang.English: "2 pages · 16 characters · 1 page without text (50%) · 2 pictures not read · 2 headings guessed by their look (≈)",
	} {
		lang.Use(l)
		if got := Line(p, "≈"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	lang.Use(lang.Chinese)
}

func TestNumbersAreGrouped(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567"} {
		if got := grouped(n); got != want {
			t.Errorf("%d is %s", n, got)
		}
	}
}

// TestEveryLossIsSaid in both languages, with its number.
func TestEveryLossIsSaid(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, r := range []shape.Reason{shape.Picture, shape.Formula, shape.Embedded, shape.NoText, shape.BadBytes, shape.Garbled, shape.Unread, shape.Rest, shape.Broken, shape.Hidden} {
		for _, l := range []lang.Lang{lang.Chinese, lang.English} {
			lang.Use(l)
			if said := Lost(shape.Loss{Reason: r, Count: 7}); !strings.HasPrefix(said, "7 ") || len(said) < 8 {
				t.Errorf("%s is said as %q", r, said)
			}
		}
	}
}
