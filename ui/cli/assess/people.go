package assess

import (
	"crypto/sha256"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/ui/cli/command"
)

// person is one person's answers with their file.
type person struct {
	file    string
	info    fs.FileInfo // nil for stdin
	sum     [sha256.Size]byte
	answers assess.Answers
}

// people reads an answer file for each person. If two arguments are the same file, or a
// copy of it, the error names them.
func (p *program) people(files []string) ([]person, error) {
	var all []person
	var same []string
	alike := false // a copy, which may still be another person's
	for _, file := range files {
		one := person{file: file}
		var err error
		if one.answers, one.sum, err = p.readAnswerFile(file); err != nil {
			return nil, err
		}
		if file != "-" {
			one.info, _ = os.Stat(file) // read a moment ago
		}
		for _, other := range all {
			linked := one.info != nil && other.info != nil && os.SameFile(one.info, other.info)
			if linked || one.sum == other.sum {
				same = append(same, samePerson.F(command.InputName(other.file), command.InputName(file)))
				alike = alike || !linked
				break
			}
		}
		all = append(all, one)
	}
	switch {
	case len(same) == 0:
		return all, nil
	case alike:
		return nil, command.Usage(msgSamePerson.F(lang.List(same)), hintCopy.String())
	}
	return nil, command.Usage(msgSamePerson.F(lang.List(same)), hintSameFile.String())
}

// roles names people by their files so that no two names look the same: the file name,
// with its extension if the folder has another one of that name, with as many folders
// as needed, and with a number if the folders do not help.
func roles(files []string) []string {
	paths, depth := pathsOf(slices.Clone(files)), make([]int, len(files))
	names := make([]string, len(files))
	for grown := true; grown; {
		grown = false
		for i, path := range paths {
			names[i] = command.OneLine(strings.Join(path[len(path)-depth[i]-1:], "/"))
		}
		for i := range names {
			if clashes(names, i) && depth[i]+1 < len(paths[i]) {
				depth[i]++
				grown = true
			}
		}
	}
	short := slices.Clone(names)
	for i, path := range paths {
		if clashes(names, i) { // no folder tells it apart
			short[i] = command.OneLine(path[len(path)-1])
		}
	}
	return numbered(short)
}

// pathsOf splits paths into their parts from the outermost folder on, without
// extensions that are not needed.
func pathsOf(files []string) [][]string {
	paths := make([][]string, len(files))
	count := map[string]int{}
	stems := make([]string, len(files))
	for i, file := range files {
		if file == "-" {
			stems[i] = command.InputName(file)
			continue
		}
		if whole, err := filepath.Abs(file); err == nil {
			files[i] = whole
		}
		stems[i] = strings.TrimSuffix(files[i], filepath.Ext(file))
		count[stems[i]]++
	}
	for i, stem := range stems {
		if count[stem] > 1 {
			stem = files[i]
		}
		paths[i] = strings.Split(strings.TrimPrefix(filepath.ToSlash(stem), "/"), "/")
	}
	return paths
}

// clashes reports whether another name looks like the i-th.
func clashes(names []string, i int) bool {
	for j, other := range names {
		if i != j && seenAs(other) == seenAs(names[i]) {
			return true
		}
	}
	return false
}

// seenAs reduces a name to what a person can tell apart: without width, case and
// invisible characters.
func seenAs(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, strings.ToLower(norm.NFKC.String(name)))
}

// numbered adds numbers to names that look the same.
func numbered(names []string) []string {
	out, taken := slices.Clone(names), map[string]bool{}
	for _, name := range names {
		taken[seenAs(name)] = true
	}
	for i, name := range names {
		if !clashes(names, i) {
			continue
		}
		for n := 1; taken[seenAs(out[i])]; n++ {
			out[i] = name + " (" + strconv.Itoa(n) + ")"
		}
		taken[seenAs(out[i])] = true
	}
	return out
}
