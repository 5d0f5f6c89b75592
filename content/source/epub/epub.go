package epub

import (
	"encoding/xml"
	"errors"
	"net/url"
	"path"
	"strings"

	"yunlan/content/shape"
	"yunlan/content/source/archive"
	"yunlan/content/source/charset"
	"yunlan/content/source/html"
	"yunlan/content/source/refusal"
)

const container = "META-INF/container.xml"

// Found reports whether an archive with these entries is a book.
func Found(names []string) bool { return root(names) != "" }

// root is the entry of the container, "" for none.
func root(names []string) string {
	for _, name := range names {
		if name == container || strings.HasSuffix(name, "/"+container) {
			return name
		}
	}
	return ""
}

// book is the package of a book.
type book struct {
	Title   string `xml:"metadata>title"`
	Creator string `xml:"metadata>creator"`
	Maker   string `xml:"metadata>publisher"`
	Date    string `xml:"metadata>date"`
	Items   []item `xml:"manifest>item"`
	Spine   struct {
		Contents string `xml:"toc,attr"`
		Refs     []struct {
			ID string `xml:"idref,attr"`
		} `xml:"itemref"`
	} `xml:"spine"`
}

type item struct {
	ID         string `xml:"id,attr"`
	Href       string `xml:"href,attr"`
	Type       string `xml:"media-type,attr"`
	Properties string `xml:"properties,attr"`
}

// Read makes a document of an epub file. Its error is a *refusal.Error.
func Read(data []byte, l refusal.Limits) (shape.Doc, error) {
	a, err := archive.Open(data, l)
	if err != nil {
		return shape.Doc{}, err
	}
	if a.Has("META-INF/encryption.xml") && a.Has("META-INF/rights.xml") {
		return shape.Doc{}, refusal.New(refusal.Protected)
	}
	b, folder, err := open(a)
	if err != nil {
		return shape.Doc{}, err
	}
	r := reader{archive: a, limits: l, doc: shape.Doc{Flow: shape.Paragraphs}, listing: map[string]shape.Entry{}}
	r.doc.Meta = shape.Meta{Title: b.Title, Author: b.Creator, Publisher: b.Maker, Date: b.Date}
	r.contents(b, folder)
	return r.read(b, folder)
}

// open reads the package of the book and the folder that its paths start from.
func open(a *archive.Archive) (book, string, error) {
	at := root(a.Names())
	var c struct {
		Roots []struct {
			Path string `xml:"full-path,attr"`
		} `xml:"rootfiles>rootfile"`
	}
	data, err := a.Read(at)
	if err != nil || xml.Unmarshal(data, &c) != nil || len(c.Roots) == 0 {
		return book{}, "", refusal.Broken(container)
	}
	name := path.Join(strings.TrimSuffix(at, container), c.Roots[0].Path)
	if !a.Has(name) {
		name = path.Clean(c.Roots[0].Path)
	}
	var b book
	data, err = a.Read(name)
	if err != nil || xml.Unmarshal(data, &b) != nil || len(b.Spine.Refs) == 0 {
		return book{}, "", refusal.Broken(name)
	}
	return b, path.Dir(name), nil
}

// reader reads the chapters.
type reader struct {
	archive *archive.Archive
	limits  refusal.Limits
	doc     shape.Doc
	listing map[string]shape.Entry // chapter.html#id, or chapter.html → what the contents say of it
	missing string                 // the last chapter that is not there
}

// read reads the chapters in the order of the spine, as far as they are wanted.
func (r *reader) read(b book, folder string) (shape.Doc, error) {
	var names []string
	size := 0
	for _, ref := range b.Spine.Refs {
		if i := find(b.Items, ref.ID); i >= 0 {
			name := resolve(folder, b.Items[i].Href)
			names = append(names, name)
			size += r.archive.Claimed(name)
		}
	}
	wanted := r.limits.Wanted(size)
	rest := size - wanted
	for _, name := range names {
		if rest > 0 && wanted <= 0 {
			break
		}
		text, err := r.text(name)
		if err != nil {
			return shape.Doc{}, err
		}
		if rest > 0 {
			text, wanted = html.Beginning(text, wanted), wanted-len(text)
		}
		page, err := html.Parse(text, r.limits)
		if err != nil {
			return shape.Doc{}, err
		}
		r.chapter(name, page)
	}
	if rest > 0 {
		r.doc.LoseRest(rest)
	}
	if len(r.doc.Lines) == 0 && r.missing != "" {
		return shape.Doc{}, refusal.Broken(r.missing)
	}
	return r.doc, nil
}

// text is that of a chapter. One that is missing or in no encoding is counted as lost.
func (r *reader) text(name string) (string, error) {
	data, err := r.archive.Read(name)
	if refused, ok := errors.AsType[*refusal.Error](err); ok && !refused.Failed {
		return "", err
	}
	if err == nil {
		var text string
		var lost int
		if text, _, lost, err = charset.Decode(data, ""); err == nil {
			r.lose(shape.BadBytes, lost)
			return text, nil
		}
	}
	r.doc.Lose(shape.Broken, 1)
	r.missing = name
	return "", nil
}

func (r *reader) lose(why shape.Reason, n int) {
	if n > 0 {
		r.doc.Lose(why, n)
	}
}

// chapter adds the lines of a chapter, its headings at the levels of the contents;
// headings that these do not list stand below the last that they do.
func (r *reader) chapter(name string, page html.Page) {
	listed := map[int]int{} // line → level
	if e := r.listing[name]; e.Level > 0 {
		if i := heading(page.Lines, 0, len(page.Lines), e); i >= 0 {
			listed[i] = e.Level
		}
	}
	for id, at := range page.Anchors {
		e := r.listing[name+"#"+id]
		if i := heading(page.Lines, at, at+1, e); e.Level > 0 && i >= 0 && listed[i] == 0 {
			listed[i] = e.Level
		}
	}
	shift, last := 0, 0 // from the levels of this chapter's elements to those of the contents
	for i := range page.Lines {
		l := &page.Lines[i]
		switch level := listed[i]; {
		case l.Level == 0 && level == 0:
		case l.Level == 0:
			last, l.Level = level, level
		case level > 0:
			shift, last = level-l.Level, level
			l.Level = level
		case len(r.listing) > 0:
			l.Level = min(max(l.Level+shift, last+1), 6)
		}
	}
	r.doc.Lines = append(r.doc.Lines, page.Lines...)
	for _, lost := range page.Lost {
		r.lose(lost.Reason, lost.Count)
	}
}

// titleWithin is how many lines after a target of the contents its title may stand.
const titleWithin = 4

// heading finds the line that an entry of the contents leads to: the first heading of
// those from one to another, or before it a line that has the entry's very title, as
// books have whose headings are paragraphs. -1 is for none.
func heading(lines []shape.Line, from, to int, e shape.Entry) int {
	title := squeezed(e.Title)
	for i := from; i < max(min(to, len(lines)), min(from+titleWithin, len(lines))); i++ {
		l := lines[i]
		if i < to && l.Level > 0 || title != "" && (l.Style == shape.Plain || l.Level > 0) && squeezed(l.Text) == title {
			return i
		}
	}
	return -1
}

// squeezed is a text without the space in it.
func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

func find(items []item, id string) int {
	for i := range items {
		if items[i].ID == id {
			return i
		}
	}
	return -1
}

// resolve is the entry that a reference in folder names, with its fragment.
func resolve(folder, href string) string {
	name, fragment, _ := strings.Cut(href, "#")
	if plain, err := url.PathUnescape(name); err == nil {
		name = plain
	}
	name = path.Join(folder, name)
	if fragment != "" {
		name += "#" + fragment
	}
	return name
}
