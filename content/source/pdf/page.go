package pdf

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"yunlan/content/shape"
)

// page is a page as it was read, its lines in the order of the file.
type page struct {
	width, height float64 // points
	lines         []line
	chars         int // that are no white space
	broken        bool
}

// line is a line in print. Places are in points, from the lower left corner.
type line struct {
	text        string
	left, right float64
	base        float64 // the baseline
	size        float64 // of most of its characters
	bold        bool
	cells       []cell // its parts where wide gaps are between them

	furniture bool
	apart     bool // a paragraph begins here
	level     int  // of the heading that it is, by the outline
	joined    int  // lines that follow and belong to the heading
	table     int  // number of the table that it is a row of, 0 for none
}

// cell is a part of a line between wide gaps.
type cell struct {
	text        string
	left, right float64
}

// textPage asks pdfium about the characters of one page.
type textPage struct {
	in   pdfium.Pdfium
	text references.FPDF_TEXTPAGE
}

// readPage reads the lines of page i.
func readPage(in pdfium.Pdfium, file references.FPDF_DOCUMENT, i int) (page, error) {
	loaded, err := in.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: file, Index: i})
	if err != nil {
		return page{}, err
	}
	defer func() { _, _ = in.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page}) }()
	at := requests.Page{ByReference: &loaded.Page}
	p := page{}
	if size, err := in.FPDF_GetPageSizeByIndex(&requests.FPDF_GetPageSizeByIndex{Document: file, Index: i}); err == nil {
		p.width, p.height = size.Width, size.Height
	}
	text, err := in.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: at})
	if err != nil {
		return page{}, err
	}
	defer func() { _, _ = in.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage}) }()
	err = p.read(textPage{in, text.TextPage})
	return p, err
}

// glyph is a character with its place.
type glyph struct {
	r           rune
	left, right float64
	base, size  float64
	spaced      space // what white space stands before it
}

// space is white space before a character: one that the file has, or one that pdfium
// concludes from a gap.
type space int

const (
	none space = iota
	concluded
	written
)

// space tells what white space character k is.
func (t textPage) space(k int) space {
	g, err := t.in.FPDFText_IsGenerated(&requests.FPDFText_IsGenerated{TextPage: t.text, Index: k})
	if err == nil && g.IsGenerated {
		return concluded
	}
	return written
}

func (p *page) read(t textPage) error {
	n, err := t.in.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: t.text})
	if err != nil {
		return err
	}
	var open []glyph
	s := sizer{textPage: t}
	spaced, first, high := none, 0, rune(0)
	last := 0
	end := func() {
		if len(open) > 0 {
			p.lines = append(p.lines, compose(open))
			p.lines[len(p.lines)-1].bold = t.bold(first) && t.bold(last)
		}
		open, spaced = open[:0], none
	}
	for k := range n.Count {
		u, err := t.in.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: t.text, Index: k})
		if err != nil {
			return err
		}
		r := rune(u.Unicode)
		if utf16.IsSurrogate(r) { // of a pair, pdfium counts both halves
			if high, r = r, utf16.DecodeRune(high, r); r == unicode.ReplacementChar {
				continue
			}
		} else {
			r = character(u.Unicode)
		}
		switch {
		case r == '\n' || r == '\r':
			end()
		case unicode.IsSpace(r):
			spaced = max(spaced, t.space(k))
		case r == 0:
		default:
			g, err := s.glyph(k, r)
			if err != nil {
				return err
			}
			if len(open) > 0 && apart(open[len(open)-1], g) {
				end()
			}
			if len(open) == 0 {
				first = k
			}
			last = k
			g.spaced, spaced = spaced, none
			open = append(open, g)
			p.chars++
		}
	}
	end()
	return nil
}

// character is the one that pdfium gives: 2 stands for a hyphen at the end of a
// line, and what has no character is shown as such.
func character(u uint) rune {
	r := rune(u)
	switch {
	case r == 2 || r == 0xFFFE:
		return '-'
	case u == 0:
		return 0
	case u > unicode.MaxRune:
		return unicode.ReplacementChar
	case r != '\n' && r != '\r' && r != '\t' && unicode.IsControl(r):
		return 0
	}
	return r
}

// apart reports that g stands on another line than the character before it, which
// pdfium does not always tell: it is below by more than half its size.
func apart(last, g glyph) bool {
	return math.Abs(last.base-g.base) > max(last.size, g.size)*.9
}

// sizer knows the sizes of characters; it asks for the matrix only where the font
// may have changed.
type sizer struct {
	textPage
	nominal, height, size float64
}

func (s *sizer) glyph(k int, r rune) (glyph, error) {
	origin, err := s.in.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: s.text, Index: k})
	if err != nil {
		return glyph{}, err
	}
	g := glyph{r: r, base: origin.Y, left: origin.X, right: origin.X}
	if box, err := s.in.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: s.text, Index: k}); err == nil {
		g.left, g.right = float64(box.Rect.Left), float64(box.Rect.Right)
		s.measure(k, float64(box.Rect.Top-box.Rect.Bottom))
	}
	g.size = s.size
	return g, nil
}

// measure notes the size of character k as it is rendered.
func (s *sizer) measure(k int, height float64) {
	nominal := 0.0
	if f, err := s.in.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: s.text, Index: k}); err == nil {
		nominal = f.FontSize
	}
	if s.size > 0 && nominal == s.nominal && math.Abs(height-s.height) < .01 {
		return
	}
	s.nominal, s.height, s.size = nominal, height, nominal
	if m, err := s.in.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: s.text, Index: k}); err == nil {
		s.size = nominal * math.Hypot(float64(m.Matrix.C), float64(m.Matrix.D))
	}
	if s.size <= 0 || math.IsNaN(s.size) || s.size > 1000 {
		s.size = max(height, 1)
	}
}

// boldWeight is the weight from which a font counts as bold.
const boldWeight = 600

// bold reports whether the font of character k is bold, by its name or weight.
func (t textPage) bold(k int) bool {
	if f, err := t.in.FPDFText_GetFontInfo(&requests.FPDFText_GetFontInfo{TextPage: t.text, Index: k}); err == nil {
		name := strings.ToLower(f.FontName)
		for _, word := range []string{"bold", "heavy", "black", "heiti", "simhei", "-hei", "hei-"} {
			if strings.Contains(name, word) {
				return true
			}
		}
	}
	w, err := t.in.FPDFText_GetFontWeight(&requests.FPDFText_GetFontWeight{TextPage: t.text, Index: k})
	return err == nil && w.FontWeight >= boldWeight
}

// Gaps between characters, in their size.
const (
	wordGap = .7 // between wide characters that are set apart
	cellGap = 1.5
)

// compose makes a line of its characters. Spaces between wide characters that
// stand close are the typesetter's.
func compose(glyphs []glyph) line {
	l := line{left: glyphs[0].left, right: glyphs[0].right}
	var text strings.Builder
	var part cell
	partFrom := 0
	sizes, bases := map[float64]int{}, map[float64]int{}
	cut := func(to int) {
		part.text = strings.TrimSpace(text.String()[partFrom:to])
		l.cells = append(l.cells, part)
	}
	for k, g := range glyphs {
		sizes[math.Round(g.size*4)/4]++
		bases[math.Round(g.base*4)/4]++
		if k == 0 {
			part = cell{left: g.left, right: g.right}
		} else {
			last := glyphs[k-1]
			gap := g.left - last.right
			wide := gap > cellGap*min(max(g.size, last.size), 2*min(g.size, last.size))
			narrow := !shape.Wide(last.r) && !shape.Wide(g.r)
			if g.spaced == written || g.spaced == concluded && (narrow || gap > wordGap*g.size) || wide {
				text.WriteByte(' ')
			}
			if wide {
				cut(text.Len())
				part, partFrom = cell{left: g.left}, text.Len()
			}
		}
		text.WriteRune(g.r)
		part.right = max(part.right, g.right)
		l.left, l.right = min(l.left, g.left), max(l.right, g.right)
	}
	cut(text.Len())
	l.text, l.size, l.base = text.String(), shape.Commonest(sizes), shape.Commonest(bases)
	return l
}
