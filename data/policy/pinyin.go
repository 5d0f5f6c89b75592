package policy

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// pinyin makes sort keys in the order of a Chinese dictionary. Hold its lock.
type pinyin struct {
	sync.Mutex
	collator *collate.Collator
	buffer   collate.Buffer
	keys     map[string]string // by text
}

var dictionary = sync.OnceValue(func() *pinyin {
	return &pinyin{collator: collate.New(language.Chinese, collate.Numeric), keys: map[string]string{}}
})

// otherReadings replaces names whose first character has another reading in the
// dictionary (重 as in 重量) by characters that sound like the name.
var otherReadings = strings.NewReplacer("重庆", "崇庆", "长三角", "常三角", "长江", "常江")

// maxKeys bounds what is remembered: the paper has a few hundred cells.
const maxKeys = 4096

// sortKey is what a text is sorted by: its pinyin without the brackets and
// quotation marks before it.
func sortKey(text string) string {
	d := dictionary()
	d.Lock()
	defer d.Unlock()
	if key, ok := d.keys[text]; ok {
		return key
	}
	words := strings.TrimLeftFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	d.buffer.Reset()
	key := string(d.collator.KeyFromString(&d.buffer, otherReadings.Replace(words)))
	if len(d.keys) < maxKeys {
		d.keys[text] = key
	}
	return key
}
