package cli

import (
	"os"
	"path/filepath"

	"yunlan/content"
	"yunlan/content/source"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/cli/library"
	"yunlan/ui/collection"
)

// shortestID is how many digits of an ID name a document where a word could be
// something else.
const shortestID = 6

// isListed reports the ID of a document of the library, or its beginning.
func isListed(word string) bool {
	if !mayBeID(word) {
		return false
	}
	list, err := collection.Open(store.DefaultDirs()).Documents()
	return err == nil && len(collection.Named(list, word)) == 1
}

// mayBeID reports what looks like the ID of a document, or its beginning.
func mayBeID(word string) bool {
	if len(word) < shortestID {
		return false
	}
	for _, r := range word {
		if (r < '0' || r > '9') && (r < 'a' || r > 'f') {
			return false
		}
	}
	return true
}

// openListed makes a document of the library the paper of all commands; there is
// false if the library has none of that name. A file of the name comes first.
func (p *program) openListed(name string) (report source.Report, there bool, err error) {
	if _, no := os.Lstat(name); no == nil || name == "-" {
		return report, false, nil
	}
	c := collection.Open(store.DefaultDirs())
	list, err := c.Documents()
	if err != nil && mayBeID(name) {
		return report, true, library.Failure(p.Program, c, err)
	}
	if err != nil || len(collection.Named(list, name)) == 0 {
		return report, false, nil //nolint:nilerr // the file is missing: that is said
	}
	d, err := library.OneNamed(list, name)
	if err != nil {
		return report, true, err
	}
	paper, err := c.Paper(d)
	if err != nil {
		return report, true, library.Unkept(d)
	}
	p.Paper, p.File = func() *content.Paper { return paper }, d.Places[0].Path
	return reportOf(d), true, nil
}

// reportOf is what was said when a document was read.
func reportOf(d shelf.Document) source.Report {
	return source.Report{Name: filepath.Base(d.Places[0].Path), Kind: source.Kind(d.Kind), Bytes: int(d.Places[0].Bytes), Hash: d.Hash, Lost: d.Losses()}
}
