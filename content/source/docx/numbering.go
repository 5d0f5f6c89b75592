package docx

import (
	"encoding/xml"
	"strings"
	"unicode/utf8"

	"yunlan/content/source/archive"
	"yunlan/content/source/ordinal"
	"yunlan/content/source/refusal"
)

// mostLevels is how many levels a list has in Word.
const mostLevels = 9

// numbered says that a paragraph is counted: by which list, at which level.
type numbered struct {
	list  string
	level int
}

// numbering counts the paragraphs of a document. Their numbers are not in its text:
// Word writes them where it shows the document.
type numbering struct {
	formats map[string]*formats         // of an abstract list
	lists   map[string]string           // list → its abstract one
	starts  map[string]map[int]int      // list → level → where it starts anew
	counts  map[string]*[mostLevels]int // abstract list → the last numbers
	begun   map[string]bool             // lists whose own starts are used up
}

// format is how one level of a list is written: 第%1章, %1.%2.
type format struct {
	text  string
	style ordinal.Style // "" for a bullet or nothing
	start int
}

// numbers reads the lists of a document; one without any counts nothing.
func numbers(a *archive.Archive, l refusal.Limits) (*numbering, error) {
	const part = "word/numbering.xml"
	n := &numbering{
		formats: map[string]*formats{}, lists: map[string]string{}, starts: map[string]map[int]int{},
		counts: map[string]*[mostLevels]int{}, begun: map[string]bool{},
	}
	if !a.Has(part) {
		return n, nil
	}
	data, err := a.Read(part)
	if err != nil {
		return nil, asBroken(err, part)
	}
	abstract, list, level := "", "", -1
	err = tokens(data, l, part, func(t xml.Token, _ string) {
		e, ok := t.(xml.StartElement)
		if !ok {
			return
		}
		switch e.Name.Local {
		case "abstractNum":
			abstract, list, level = attr(e, "abstractNumId"), "", -1
			n.formats[abstract] = &formats{}
		case "num":
			list, abstract, level = attr(e, "numId"), "", -1
		case "abstractNumId":
			n.lists[list] = attr(e, "val")
		case "lvl", "lvlOverride":
			level = number(attr(e, "ilvl"))
		case "startOverride":
			if n.starts[list] == nil {
				n.starts[list] = map[int]int{}
			}
			n.starts[list][level] = number(attr(e, "val"))
		default:
			if f := n.formats[abstract]; f != nil && level >= 0 && level < mostLevels {
				f[level].read(e)
			}
		}
	})
	return n, err
}

// styleOf is the style of a number by the name that Word has for it.
func styleOf(name string) ordinal.Style {
	switch name {
	case "decimal", "decimalZero", "decimalFullWidth", "decimalHalfWidth":
		return ordinal.Decimal
	case "lowerLetter":
		return ordinal.Lower
	case "upperLetter":
		return ordinal.Upper
	case "lowerRoman":
		return ordinal.Small
	case "upperRoman":
		return ordinal.Roman
	case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseDigitalTenThousand":
		return ordinal.Chinese
	case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
		return ordinal.Grand
	case "ideographTraditional":
		return ordinal.Stems
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		return ordinal.Circled
	case "bullet", "none":
		return ""
	}
	return ordinal.Decimal
}

// read takes one property of a level.
func (f *format) read(e xml.StartElement) {
	switch e.Name.Local {
	case "start":
		f.start = number(attr(e, "val"))
	case "numFmt":
		f.style = styleOf(attr(e, "val"))
	case "lvlText":
		f.text = attr(e, "val")
	}
}

// next counts one paragraph and returns its number as Word writes it, with what
// sets it apart from the text; "" for a bullet.
func (n *numbering) next(p numbered) string {
	abstract := n.lists[p.list]
	f := n.formats[abstract]
	if f == nil || p.level < 0 || p.level >= mostLevels {
		return ""
	}
	counts := n.counts[abstract]
	if counts == nil {
		counts = &[mostLevels]int{}
		for i := range counts {
			counts[i] = f[i].start - 1
		}
		n.counts[abstract] = counts
	}
	if !n.begun[p.list] {
		n.begun[p.list] = true
		for level, start := range n.starts[p.list] {
			if level >= 0 && level < mostLevels {
				counts[level] = start - 1
			}
		}
	}
	counts[p.level]++
	for i := p.level + 1; i < mostLevels; i++ {
		counts[i] = f[i].start - 1
	}
	if f[p.level].style == "" {
		return ""
	}
	return written(f, p.level, counts)
}

// formats are the levels of one list.
type formats = [mostLevels]format

func written(f *formats, level int, counts *[mostLevels]int) string {
	s := f[level].text
	for i := range level + 1 {
		shown := counts[i]
		if i < level && shown < f[i].start {
			shown = f[i].start // a level that was left out
		}
		s = strings.ReplaceAll(s, "%"+string(rune('1'+i)), ordinal.Write(shown, f[i].style))
	}
	if last, _ := utf8.DecodeLastRuneInString(s); s == "" || last == '、' || last == '）' {
		return s
	}
	return s + " "
}
