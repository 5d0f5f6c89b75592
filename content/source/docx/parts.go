package docx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"yunlan/content/shape"
	"yunlan/content/source/archive"
	"yunlan/content/source/refusal"
)

// number reads a whole number, 0 for anything else.
func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// style is a style of the document.
type style struct {
	based string
	level int // 0 for none of its own
	num   numbered
}

// styles returns the styles with their heading levels and lists, their own or those
// of the style they are based on.
func styles(a *archive.Archive, l refusal.Limits) (map[string]style, error) {
	const part = "word/styles.xml"
	settled := map[string]style{}
	data, err := a.Read(part)
	if err != nil {
		if !a.Has(part) {
			return settled, nil
		}
		return nil, asBroken(err, part)
	}
	all := map[string]style{}
	id := ""
	err = tokens(data, l, part, func(t xml.Token, _ string) {
		e, ok := t.(xml.StartElement)
		if !ok {
			return
		}
		s := all[id]
		switch e.Name.Local {
		case "style":
			id = attr(e, "styleId")
			s = all[id]
		case "name":
			if level := headingName(attr(e, "val")); level > 0 {
				s.level = level
			}
		case "basedOn":
			s.based = attr(e, "val")
		case "ilvl":
			s.num.level = number(attr(e, "val"))
		case "numId":
			s.num.list = attr(e, "val")
		case "outlineLvl":
			if k, err := strconv.Atoi(attr(e, "val")); err == nil && k >= 0 && k < 6 {
				s.level = k + 1
			}
		}
		all[id] = s
	})
	for id := range all {
		settled[id] = inherited(all, all[id])
	}
	return settled, err
}

// inherited is a style with what it lacks taken from those it is based on.
func inherited(all map[string]style, s style) style {
	above := s
	for range 16 { // a chain, or a loop of a careless program
		if above.based == "" || s.level > 0 && s.num.list != "" {
			break
		}
		above = all[above.based]
		if s.level == 0 {
			s.level = above.level
		}
		if s.num.list == "" {
			s.num.list = above.num.list
			s.num.level = max(s.num.level, above.num.level)
		}
	}
	return s
}

// headingName reads the level from the name of a style: heading 1, 标题 2.
func headingName(name string) int {
	name = strings.ToLower(name)
	for _, word := range []string{"heading", "标题"} {
		if rest, ok := strings.CutPrefix(name, word); ok {
			if k, err := strconv.Atoi(strings.TrimSpace(rest)); err == nil && k >= 1 && k <= 6 {
				return k
			}
		}
	}
	return 0
}

// notes returns the footnotes and endnotes by kind and ID: foot2, endn1.
func notes(a *archive.Archive, l refusal.Limits) (map[string]string, error) {
	all := map[string]string{}
	for part, kind := range map[string]string{"word/footnotes.xml": "foot", "word/endnotes.xml": "endn"} {
		if !a.Has(part) {
			continue
		}
		data, err := a.Read(part)
		if err != nil {
			return nil, asBroken(err, part)
		}
		id := ""
		err = tokens(data, l, part, func(t xml.Token, in string) {
			switch t := t.(type) {
			case xml.StartElement:
				if t.Name.Local == "footnote" || t.Name.Local == "endnote" {
					id = kind + attr(t, "id")
				}
			case xml.CharData:
				if in == "t" {
					all[id] += string(t)
				}
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// meta reads what the file says of itself; a file without it says nothing.
func meta(a *archive.Archive) shape.Meta {
	var core struct {
		Title   string `xml:"title"`
		Creator string `xml:"creator"`
		Created string `xml:"created"`
	}
	data, err := a.Read("docProps/core.xml")
	if err != nil || xml.Unmarshal(data, &core) != nil {
		return shape.Meta{}
	}
	date, _, _ := strings.Cut(core.Created, "T")
	return shape.Meta{Title: core.Title, Author: core.Creator, Date: date}
}

// tokens calls each for every token of an XML part with the local name of the
// element around it. A part with a DTD is refused.
func tokens(data []byte, l refusal.Limits, name string, each func(xml.Token, string)) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	var in []string
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return refusal.Broken(name)
		}
		around := ""
		if len(in) > 0 {
			around = in[len(in)-1]
		}
		switch t := t.(type) {
		case xml.Directive:
			return refusal.New(refusal.HasDTD)
		case xml.StartElement:
			if in = append(in, t.Name.Local); len(in) > l.Depth {
				return refusal.New(refusal.TooDeep)
			}
		case xml.EndElement:
			in = in[:len(in)-1]
		}
		each(t, around)
	}
}
