package picture

import (
	"bytes"
	"fmt"
	"image/png"
	"os"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/figure"
)

func TestParseSize(t *testing.T) {
	for said, want := range map[string]Size{"1920x1080": {1920, 1080}, "1920×1080": {1920, 1080}, " A4 ": a4, "240X8192": {240, 8192}} {
		if got, ok := ParseSize(said); !ok || got != want {
			t.Errorf("%q is %v, %v", said, got, ok)
		}
	}
	for _, said := range []string{"", "x", "1920", "1920x", "-1920x1080", "239x500", "500x8193", "1e3x500", "a5"} {
		if got, ok := ParseSize(said); ok {
			t.Errorf("%q is %v", said, got)
		}
	}
}

// TestASlideIsFilled: of its size, in its theme, with one title, its unit once, the
// page of the paper, and no text below 14 points (18.7 pixels).
func TestASlideIsFilled(t *testing.T) {
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	font, noFont := FindFont(os.Getenv)
	for _, f := range m.Figures() {
		for _, key := range figure.Views(f) {
			for _, theme := range Themes() {
				p := DrawSized(f, key, Size{1920, 1080}, theme)
				svg := string(p.SVG())
				if !strings.Contains(svg, `width="1920" height="1080"`) || !strings.Contains(svg, fmt.Sprintf(`fill="%s"`, hex(theme.of(paper)))) {
					t.Errorf("%s %s %s: %.200s", f.ID, key, theme, svg)
				}
				if smallSize*p.scale < 18.7 {
					t.Errorf("%s %s: text of %.1f pixels", f.ID, key, smallSize*p.scale)
				}
				if f.Page != "" && !strings.Contains(svg, "白皮书第 "+f.Page+" 页") {
					t.Errorf("%s does not name page %s", f.ID, f.Page)
				}
				if unit := figure.ViewUnit(f, key); unit == "亿元" && strings.Count(svg[strings.Index(svg, "</desc>"):], unit) > 1 {
					t.Errorf("%s %s says its unit twice", f.ID, key)
				}
			}
		}
	}
	if noFont != nil {
		t.Skip("the PNG needs a font: " + noFont.Error())
	}
	defer func() { _ = font.Close() }()
	f, _ := m.Figure("图4")
	data, err := DrawSized(f, market.Value, Size{1001, 700}, Dark).PNG(font)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil || img.Bounds().Dx() != 1001 || img.Bounds().Dy() != 700 {
		t.Errorf("%v, %v", img.Bounds(), err)
	}
	if r, g, b, _ := img.At(0, 0).RGBA(); r>>8 != 22 || g>>8 != 22 || b>>8 != 30 {
		t.Errorf("the corner is %d %d %d", r>>8, g>>8, b>>8)
	}
}
