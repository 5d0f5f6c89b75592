package edition

import (
	"archive/zip"
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/strictjson"
)

// files are the folders of all editions, but for their English, which stands in a zip
// file beside them: 124 KB of text are 49 in the program.
//
//go:generate go run ../../.ci/pack cloud-2023/english
//go:embed cloud-2023/*.json cloud-2023/*.tsv cloud-2023/assess cloud-2023/english.zip
var files embed.FS

// Edition is what was added to one paper. What its methods return is shared and
// must not be changed.
type Edition struct {
	Names
	folder  string
	decoded sync.Map // by file
	english func() fs.FS
}

// Names is edition.json: the files it belongs to, and what the paper is called.
type Names struct {
	Documents []string          `json:"documents"` // SHA-256 of the files
	Title     lang.Text         `json:"title"`
	Subject   lang.Text         `json:"subject"` // the title without its year and kind
	Publisher lang.Text         `json:"publisher"`
	Short     lang.Text         `json:"short"`    // of the publisher
	File      lang.Text         `json:"file"`     // what files about it are named after
	Policies  content.ID        `json:"policies"` // the table of policies
	First     content.ID        `json:"first"`    // the figure that is shown first
	Examples  map[string]string `json:"examples"` // by what Fill puts them in the place of
}

// Bundled returns the edition of the bundled paper.
var Bundled = sync.OnceValue(func() *Edition {
	e := open("cloud-2023")
	if err := strictjson.Embedded(e.Read("edition.json"), &e.Names); err != nil {
		panic(fmt.Sprintf("data/edition: %v", err)) // the file is part of the program
	}
	return e
})

// open returns the edition in a folder without its names. The English is unpacked by the
// first that reads any of it.
func open(folder string) *Edition {
	return &Edition{folder: folder, english: sync.OnceValue(func() fs.FS {
		packed := must(files.ReadFile(path.Join(folder, "english.zip")))
		return must(zip.NewReader(bytes.NewReader(packed), int64(len(packed))))
	})}
}

// must is what is read of files that are part of the program.
func must[T any](read T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("data/edition: %v", err))
	}
	return read
}

// in returns the files that a name of the edition, or a pattern, belongs to.
func (e *Edition) in(name string) fs.FS {
	if strings.HasPrefix(name, "english/") {
		return e.english()
	}
	return must(fs.Sub(files, e.folder))
}

// Of returns the edition of a paper by the hash of its file; nil where there is
// none.
func Of(paper *content.Paper) *Edition {
	if e := Bundled(); paper != nil && slices.Contains(e.Documents, paper.Hash()) {
		return e
	}
	return nil
}

// Has reports that a paper has an edition: that somebody gathered what this package
// holds.
func Has(paper *content.Paper) bool { return Of(paper) != nil }

// examples has an example for each {name} in words.
var examples = sync.OnceValue(func() *strings.Replacer {
	var pairs []string
	for name, example := range Bundled().Examples {
		pairs = append(pairs, "{"+name+"}", example)
	}
	return strings.NewReplacer(pairs...)
})

// Fill puts examples that the paper has, which comes along, into words of help and of
// hints: {place}, {figure}, {table}.
func Fill(words string) string { return examples().Replace(words) }

// Read returns a file of the edition, which has it.
func (e *Edition) Read(name string) []byte { return must(fs.ReadFile(e.in(name), name)) }

// Glob lists the files of the edition whose names match a pattern, in order.
func (e *Edition) Glob(pattern string) []string { return must(fs.Glob(e.in(pattern), pattern)) }

// Decode reads a JSON file of the edition, once. Without an edition it is empty. A
// field that the type does not have is an error.
func Decode[T any](e *Edition, name string) (T, error) {
	if e == nil {
		var none T
		return none, nil
	}
	read, _ := e.decoded.LoadOrStore(name, sync.OnceValues(func() (list T, err error) {
		if err = strictjson.Embedded(e.Read(name), &list); err != nil {
			err = fmt.Errorf("read %s: %w", name, err)
		}
		return list, err
	}))
	return read.(func() (T, error))()
}

// Lines are the lines of the files that match a pattern, cut at their tabs into so
// many fields; those that a line does not have are "". Lines that begin with # are
// left out. Without an edition there are none.
func (e *Edition) Lines(pattern string, fields int) [][]string {
	if e == nil {
		return nil
	}
	var all [][]string
	for _, name := range e.Glob(pattern) {
		for line := range strings.Lines(string(e.Read(name))) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			cut := make([]string, fields)
			copy(cut, strings.SplitN(line, "\t", fields+1))
			all = append(all, cut)
		}
	}
	return all
}

// Aliases are what readers say for words of the paper, in the form that search
// takes. Without an edition there are none.
func (e *Edition) Aliases() string {
	if e == nil {
		return ""
	}
	return string(e.Read("aliases.tsv"))
}
