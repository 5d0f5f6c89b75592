package picture

import (
	"encoding/xml"
	"fmt"
	"image/color"
	"strconv"
	"strings"

	"yunlan/content"
)

// fontFamily names the fonts that Chinese is usually read in; the first that
// the viewer has is used.
const fontFamily = "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Hiragino Sans GB'," +
	"'Microsoft YaHei','WenQuanYi Micro Hei','WenQuanYi Zen Hei',sans-serif"

// SVG is the picture as a file of its own.
func (p *Picture) SVG() []byte {
	out := svgWriter{theme: p.theme}
	out.printf(`<svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="%s %s %s %s" role="img" xml:lang="zh-CN" font-family="%s">`+"\n",
		pixels(p.w*p.scale), pixels(p.h*p.scale), pixels(p.left), pixels(p.top), pixels(p.w), pixels(p.h), fontFamily)
	out.printf("<title>%s</title>\n<desc>%s</desc>\n", escape(p.title), escape(p.desc))
	for _, s := range p.shapes {
		s.svg(&out)
	}
	out.WriteString("</svg>\n")
	return []byte(out.String())
}

type svgWriter struct {
	strings.Builder
	theme Theme
}

func (w *svgWriter) printf(format string, args ...any) { fmt.Fprintf(&w.Builder, format, args...) }

func (b box) svg(out *svgWriter) {
	about := ""
	if b.class != "" {
		about = fmt.Sprintf(` class="%s"`, b.class)
	}
	out.printf(`<rect x="%s" y="%s" width="%s" height="%s"%s%s/>`+"\n", pixels(b.x), pixels(b.y), pixels(b.w), pixels(b.h), b.look.svg(out), about)
}

func (t trace) svg(out *svgWriter) {
	out.printf(`<polyline points="%s"%s/>`+"\n", corners(t.points), t.look.svg(out))
}

func (s sign) svg(out *svgWriter) {
	about := fmt.Sprintf(` class="point %s" data-facts="%s"`, s.kind, escape(s.facts))
	if s.facts == "" {
		about = "" // a key
	}
	if s.kind == "bound" {
		out.printf(`<polygon points="%s"%s%s/>`+"\n", corners(s.outline()), s.look.svg(out), about)
		return
	}
	out.printf(`<circle cx="%s" cy="%s" r="%s"%s%s/>`+"\n", pixels(s.at.x), pixels(s.at.y), pixels(signSize), s.look.svg(out), about)
}

func (w words) svg(out *svgWriter) {
	about := ""
	if w.class != "" {
		about = fmt.Sprintf(` class="%s"`, w.class)
	}
	if w.anchor != start {
		about += fmt.Sprintf(` text-anchor="%s"`, map[anchor]string{middle: "middle", end: "end"}[w.anchor])
	}
	out.printf(`<text x="%s" y="%s" font-size="%s" fill="%s"%s>%s</text>`+"\n",
		pixels(w.at.x), pixels(w.at.y), pixels(w.size), out.hex(w.ink), about, escape(w.text))
}

func (l look) svg(out *svgWriter) string {
	s := fmt.Sprintf(` fill="%s"`, out.hex(l.fill))
	if l.stroke.A > 0 {
		s += fmt.Sprintf(` stroke="%s" stroke-width="%s"`, out.hex(l.stroke), pixels(strokeWidth))
	}
	if l.dash {
		s += fmt.Sprintf(` stroke-dasharray="%s %s"`, pixels(dashOn), pixels(dashOff))
	}
	return s
}

func corners(points []point) string {
	list := make([]string, len(points))
	for i, p := range points {
		list[i] = pixels(p.x) + "," + pixels(p.y)
	}
	return strings.Join(list, " ")
}

// hex is a colour of the light theme in the picture's own.
func (w *svgWriter) hex(c color.RGBA) string { return hex(w.theme.of(c)) }

func hex(c color.RGBA) string {
	if c.A == 0 {
		return "none"
	}
	return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
}

// pixels is a length with one decimal at most.
func pixels(v float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(v, 'f', 1, 64), ".0")
}

// escape makes any text fit for XML, in elements and attributes.
func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(content.Sanitize(s))) // a Builder never fails
	return b.String()
}
