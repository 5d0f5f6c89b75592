package assess

import (
	"fmt"
	"sync"

	"yunlan/data/edition"
	"yunlan/data/strictjson"
)

// The editions of the specification; the files are those of the paper's edition.
// spec1 only reads and shows what was answered before: nothing is scored by it any
// more.
var (
	load      = sync.OnceValue(func() *Bank { return parse("spec2") })
	loadFirst = sync.OnceValue(func() *Bank { return parse("spec1") })
)

// Load returns the edition in use. The first call parses it; nothing is done
// before.
func Load() *Bank { return load() }

// Edition returns the edition of a version as a run names it; false where the
// program does not have it.
func Edition(version string) (*Bank, bool) {
	for _, edition := range []func() *Bank{load, loadFirst} {
		if b := edition(); b.SpecVersion == version {
			return b, true
		}
	}
	return nil, false
}

// AnyQuestion finds a question of the edition in use, else of the first.
func AnyQuestion(id string) (Question, bool) {
	if q, ok := load().Question(id); ok {
		return q, true
	}
	return loadFirst().Question(id)
}

// AnyDimension finds a dimension likewise; the zero Dimension when there is none.
func AnyDimension(id string) Dimension {
	if d := load().Dimension(id); d.ID != "" {
		return d
	}
	return loadFirst().Dimension(id)
}

// Replaced are the questions that were answered in an earlier edition and are
// not in this one, in the order of that edition. Their answers are kept and
// count nowhere; an ID never changes its wording, so that all others hold.
func (b *Bank) Replaced(a Answers) []Question {
	var all []Question
	for _, q := range loadFirst().Questions {
		if _, kept := b.Question(q.ID); !kept && a.Given[q.ID] != "" {
			all = append(all, q)
		}
	}
	return all
}

// Answered counts the answers among some questions.
func Answered(a Answers, among []Question) int {
	n := 0
	for _, q := range among {
		if a.to(q) != "" {
			n++
		}
	}
	return n
}

// Carried says that answers come from the first edition, and what is left to
// ask; "" where they do not.
func (b *Bank) Carried(a Answers) string {
	replaced := b.Replaced(a)
	if len(replaced) == 0 {
		return ""
	}
	return textCarried.F(loadFirst().SpecVersion, len(replaced), len(b.Possible(a))-Answered(a, b.Possible(a)))
}

// parse reads the files of an edition in the order of their names. It panics
// on bad data: the data is part of the program, and a test reads it before
// anybody else does.
func parse(folder string) *Bank {
	b := &Bank{at: map[string]int{}}
	own := edition.Bundled()
	var files [][]byte
	for _, name := range own.Glob("assess/" + folder + "/*.json") {
		data := own.Read(name)
		if err := strictjson.Embedded(data, b); err != nil {
			panic(fmt.Sprintf("reading the built-in question bank: %s: %v", name, err))
		}
		files = append(files, data)
	}
	for i, q := range b.Questions {
		b.at[q.ID], b.Questions[i].Weight = i, b.Weights[q.ID]
	}
	b.hash = sum(files)
	return b
}
