package shelf

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"yunlan/content"
	"yunlan/content/shape"
)

// Reader is the version of the sources and of the parser, which is kept with each
// document. It is raised when they read a document in another way: documents of an
// earlier version are then read from their files again.
const Reader = 3

// Document is a document of the library. The same text in two files is one document
// with two places.
type Document struct {
	Prints
	ID        string    `json:"id"`     // for people and scripts: the beginning of Hash
	Hash      string    `json:"sha256"` // of the bytes of its first file, as content.Paper.Doc
	Reader    int       `json:"reader"`
	Kind      string    `json:"kind"`
	Title     string    `json:"title"`
	Family    string    `json:"family"`         // of editions of one document
	Year      int       `json:"year,omitempty"` // 0 if it is not known
	Author    string    `json:"author,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Pages     int       `json:"pages"`      // 0 for a document without pages
	Chars     int       `json:"characters"` // white space apart
	Lost      []Loss    `json:"lost,omitempty"`
	Places    []Place   `json:"places"` // never empty
	Added     time.Time `json:"added"`
}

// Prints are what the texts of two documents are compared by.
type Prints struct {
	Text   string `json:"text"`             // Fingerprint
	Sketch Brief  `json:"sketch,omitempty"` // none where an earlier release read it
}

// Place is a file that has a document.
type Place struct {
	Path     string    `json:"path"` // absolute, without symbolic links
	Hash     string    `json:"sha256"`
	Bytes    int64     `json:"bytes"`
	Modified time.Time `json:"modified"`
	Read     time.Time `json:"read"` // when it was read
}

// Loss is what could not be read of a document, and how often.
type Loss struct {
	Reason shape.Reason `json:"reason"`
	Count  int          `json:"count"`
}

// settled is how long after its last change a file has to be read for its time and
// size to prove it unchanged: clocks of file systems tick in seconds.
const settled = 2 * time.Second

// Unchanged reports that a file of this size and time is the one that was read. A
// file that changed just before it was read has to be compared by its bytes.
func (p Place) Unchanged(size int64, modified time.Time) bool {
	return p.Bytes == size && p.Modified.Equal(modified) && p.Read.Sub(modified) > settled
}

// At returns the place with a path.
func (d Document) At(path string) (Place, bool) {
	i := slices.IndexFunc(d.Places, func(p Place) bool { return p.Path == path })
	if i < 0 {
		return Place{}, false
	}
	return d.Places[i], true
}

// With returns the document with a place added, or put where its path is listed.
func (d Document) With(p Place) Document {
	d = d.Without(p.Path)
	d.Places = append(d.Places, p)
	return d
}

// Without returns the document without the place of a path.
func (d Document) Without(path string) Document {
	d.Places = slices.DeleteFunc(slices.Clone(d.Places), func(p Place) bool { return p.Path == path })
	return d
}

// Describe fills in what a document says of itself. Name is that of its file.
func (d *Document) Describe(p *content.Paper, name string) {
	d.Title = p.Title
	if d.Title == "" {
		d.Title = strings.TrimSuffix(content.OneLine(name), filepath.Ext(name))
	}
	d.Author, d.Publisher, d.Pages, d.Chars = p.Author, p.Publisher, len(p.Pages), p.Chars()
	d.Year, d.Family = YearOf(d.Title, name, p.Imprint.Date), Family(d.Title)
	d.Text = Fingerprint(p)
}

// Losses are those of the source that read it.
func (d Document) Losses() []shape.Loss {
	var list []shape.Loss
	for _, l := range d.Lost {
		list = append(list, shape.Loss(l))
	}
	return list
}

// idLength is the usual length of an ID: of a million documents, two with the same
// one are not to be expected.
const idLength = 12

// NewID is the shortest beginning of a hash, from 12 digits on, that no other
// document has.
func NewID(hash string, taken func(id string) bool) string {
	for n := idLength; n < len(hash); n++ {
		if id := hash[:n]; !taken(id) {
			return id
		}
	}
	return hash
}

// Editions lists the documents of a family by year, those without one last.
func Editions(list []Document, family string) []Document {
	var all []Document
	for _, d := range list {
		if SameFamily(d.Family, family) {
			all = append(all, d)
		}
	}
	slices.SortStableFunc(all, func(a, b Document) int {
		if (a.Year == 0) != (b.Year == 0) {
			return cmp.Compare(b.Year, a.Year)
		}
		return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Title, b.Title))
	})
	return all
}
