package epub

import (
	"bytes"
	"encoding/xml"
	"path"
	"slices"
	"strings"

	"yunlan/content/shape"
)

// contents reads the contents of the book: the ncx of version 2, or the
// navigation page of version 3. A book without them has none.
func (r *reader) contents(b book, folder string) {
	for _, it := range b.Items {
		name := resolve(folder, it.Href)
		data, err := r.archive.Read(name)
		if err != nil {
			continue
		}
		switch {
		case it.Type == "application/x-dtbncx+xml":
			r.listed(data, path.Dir(name), "navPoint", "content", "src", "text")
		case slices.Contains(strings.Fields(it.Properties), "nav") && len(r.listing) == 0:
			r.listed(data, path.Dir(name), "li", "a", "href", "a")
		}
	}
}

// listed notes the level of every target: how many elements called entry are
// around the element link that names it. Its words stand in the element text.
func (r *reader) listed(data []byte, folder, entry, link, attribute, text string) {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.AutoClose = xml.HTMLAutoClose
	level, in, title := 0, 0, ""
	var open xml.StartElement // the link
	for {
		t, err := d.Token()
		if err != nil {
			return
		}
		switch t := t.(type) {
		case xml.StartElement:
			if t.Name.Local == text {
				in, title = in+1, ""
			}
			switch t.Name.Local {
			case entry:
				level++
			case link:
				open = t.Copy()
			}
		case xml.EndElement:
			if t.Name.Local == link { // the words of a navigation page stand in it
				r.entry(open, folder, attribute, level, title)
			}
			if t.Name.Local == text {
				in--
			}
			if t.Name.Local == entry {
				level--
			}
		case xml.CharData:
			if in > 0 {
				title += string(t)
			}
		}
	}
}

func (r *reader) entry(t xml.StartElement, folder, attribute string, level int, title string) {
	for _, a := range t.Attr {
		if a.Name.Local != attribute || level < 1 || level > 6 {
			continue
		}
		if target := resolve(folder, a.Value); r.listing[target].Level == 0 {
			r.listing[target] = shape.Entry{Title: strings.TrimSpace(title), Level: level, Page: -1}
			r.doc.Outline = append(r.doc.Outline, r.listing[target])
		}
	}
}
