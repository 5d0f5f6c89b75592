package search

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// The layers of aliases. Each file says in its head what belongs there.
var (
	//go:embed aliases/general.tsv
	generalAliases string
	//go:embed aliases/cloud.tsv
	cloudAliases string
)

// thesaurus maps a key, folded and without spaces and hyphens, to what a
// document may say for it.
type thesaurus map[string]*alias

// alias is what may stand for a key, the usual word first.
type alias struct{ targets []target }

// target is a word or phrase; near says that it is near in meaning and not the
// same.
type target struct {
	text string
	near bool
}

var (
	// anyThesaurus holds for every document, englishThesaurus for those in
	// English, ownThesaurus for one with a layer of its own.
	anyThesaurus     = sync.OnceValue(func() thesaurus { return readThesaurus(cloudAliases, generalAliases) })
	englishThesaurus = sync.OnceValue(func() thesaurus {
		th := readThesaurus(cloudAliases, generalAliases)
		for _, layer := range []string{cloudAliases, generalAliases} {
			th.turn(layer)
		}
		return th
	})
)

// ownThesauri are those with a layer written for one document, by that layer.
var ownThesauri sync.Map

// ownThesaurus is the thesaurus of a document that has a layer of its own.
func ownThesaurus(layer string) thesaurus {
	if layer == "" {
		return anyThesaurus()
	}
	read, _ := ownThesauri.LoadOrStore(layer, sync.OnceValue(func() thesaurus { return readThesaurus(layer, cloudAliases, generalAliases) }))
	return read.(func() thesaurus)()
}

// chooseAliases returns the aliases that hold for the document.
func (l *library) chooseAliases() thesaurus {
	switch {
	case l.own != "":
		return ownThesaurus(l.own)
	case l.isEnglish():
		return englishThesaurus()
	}
	return anyThesaurus()
}

// isEnglish reports whether most words of the document are Latin.
func (l *library) isEnglish() bool {
	latin, all := 0, 0
	for i := range l.passages {
		for _, t := range l.passages[i].tokens {
			all++
			if t.id.isWord() {
				latin++
			}
		}
	}
	return 2*latin > all
}

// readThesaurus joins layers, the targets of the first one in front.
func readThesaurus(layers ...string) thesaurus {
	th := make(thesaurus, 4096)
	for _, layer := range layers {
		for line := range strings.Lines(layer) {
			keys, targets, ok := cutAlias(line)
			if !ok {
				continue
			}
			for _, key := range keys {
				th.add(bare(string(squeeze(key))), targets)
			}
		}
	}
	return th
}

// turn adds the other direction of a layer: from its Chinese words to its Latin
// ones, the same where the target is the same.
func (th thesaurus) turn(layer string) {
	for line := range strings.Lines(layer) {
		keys, targets, _ := cutAlias(line)
		var latin []target
		for _, key := range keys {
			if isASCII(key) {
				latin = append(latin, target{text: key})
			}
		}
		for _, t := range targets {
			if isASCII(t.text) {
				latin = append(latin, t)
			}
		}
		for _, key := range keys {
			if !isASCII(key) {
				th.add(bare(string(squeeze(key))), latin)
			}
		}
		for _, t := range targets {
			if !t.near && !isASCII(t.text) {
				th.add(bare(string(squeeze(t.text))), latin)
			}
		}
	}
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// cutAlias cuts a line of a layer; ok is false for a comment.
func cutAlias(line string) (keys []string, targets []target, ok bool) {
	f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
	if strings.HasPrefix(line, "#") || len(f) < 2 {
		return nil, nil, false
	}
	for t := range strings.SplitSeq(f[1], "|") {
		text, near := strings.CutPrefix(t, "~")
		targets = append(targets, target{text, near})
	}
	return strings.Split(f[0], "|"), targets, true
}

func (th thesaurus) add(key string, targets []target) {
	a := th[key]
	if a == nil {
		a = &alias{}
		th[key] = a
	}
	for _, t := range targets {
		if !slices.ContainsFunc(a.targets, func(have target) bool { return have.text == t.text }) {
			a.targets = append(a.targets, t)
		}
	}
}

// bare drops hyphens: state-owned is state owned.
func bare(key string) string { return strings.ReplaceAll(key, "-", "") }

// stem undoes what English adds to a word, as far as the layers need it.
func stem(w string) string {
	w = strings.ReplaceAll(strings.ReplaceAll(w, "isation", "ization"), "ise", "ize")
	switch {
	case strings.HasSuffix(w, "ies"):
		return strings.TrimSuffix(w, "ies") + "y"
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		return strings.TrimSuffix(w, "s")
	}
	return w
}
