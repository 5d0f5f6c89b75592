package lang

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
)

// Lang is a language of the interface.
type Lang int

// The languages.
const (
	Chinese Lang = iota
	English
)

// inUse is set once at start. It is atomic because tests change it while programs
// run beside each other in one process.
var inUse atomic.Int32

// Use sets the language in use.
func Use(l Lang) { inUse.Store(int32(l)) }

// Now is the language in use.
func Now() Lang { return Lang(inUse.Load()) }

// Text is words in each language, in the order of the constants.
type Text [2]string

// String returns the words in the language in use.
func (t Text) String() string { return t[Now()] }

// F formats the words with fmt's verbs. A counted English noun is written hit(s);
// F makes it singular or plural by the number before it: 1 hit, 2 hits. The text
// of arguments is never changed, even if it contains (s).
func (t Text) F(args ...any) string {
	format := t[Now()]
	if Now() != English || !strings.Contains(format, "(s)") {
		return fmt.Sprintf(format, args...)
	}
	said := fmt.Sprintf(strings.ReplaceAll(format, "(s)", plural), args...)
	return strings.ReplaceAll(counted().ReplaceAllStringFunc(said, number), plural, "s")
}

// plural replaces (s) of a format while the arguments are inserted. It is a
// noncharacter, which no text contains.
const plural = "\ufdd0"

var counted = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(\d+)([^\d()` + plural + `]*)` + plural) })

func number(noun string) string {
	part := counted().FindStringSubmatch(noun)
	if part[1] == "1" {
		return part[1] + part[2]
	}
	return part[1] + part[2] + "s"
}

// FromEnv is the language of a locale: the first of LC_ALL, LC_MESSAGES and
// LANG that is set decides (POSIX), and en… is English. All others are
// Chinese, the language of the paper.
func FromEnv(getenv func(string) string) Lang {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			return Named(v)
		}
	}
	return Chinese
}

// Named is the language of a locale's name: zh, en, en_GB.UTF-8.
func Named(locale string) Lang {
	if strings.HasPrefix(strings.ToLower(locale), "en") {
		return English
	}
	return Chinese
}
