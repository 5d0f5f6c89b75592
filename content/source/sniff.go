package source

import (
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"yunlan/content/source/charset"
)

// The signs by which text is told apart, compiled when they are first needed.
var (
	charsetOf = lazily(`(?i)<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?([a-z0-9_-]+)`)
	page      = lazily(`(?i)^\s*(<\?xml[^>]*>\s*)?(<!--(?s:.*?)-->\s*)*(<!doctype html|<html[\s>])`)
	atx       = lazily(`(?m)^#{1,6} \S`)
	marked    = lazily("(?m)^(\\[[^\\]]+\\]\\(|\\|.*\\|\\s*$|[*+-] |```|!\\[|\\S.*\n={3,}\\s*$)")
)

func lazily(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

// declared is the encoding that a page says it has, "" for none or one that its
// bytes are not in.
func declared(data []byte) string {
	m := charsetOf().FindSubmatch(data[:min(len(data), 2048)])
	if m == nil {
		return ""
	}
	name := charset.Named(string(m[1]))
	if name == "" || name == charset.UTF8 {
		return ""
	}
	if _, _, lost, err := charset.Decode(data, name); err != nil || lost > 0 {
		return ""
	}
	return name
}

// kindOf tells what text is by what it holds; a name only settles what the text
// leaves open.
func kindOf(name, text string) Kind {
	ext := strings.ToLower(filepath.Ext(name))
	head := text[:min(len(text), 1<<16)]
	switch {
	case page().MatchString(head), (ext == ".html" || ext == ".htm" || ext == ".xhtml") && strings.Contains(head, "<"):
		return HTML
	case ext == ".txt":
		return Plain
	case len(atx().FindAllString(head, 2)) > 1, ext == ".md", ext == ".markdown":
		return Markdown
	case atx().MatchString(head) && marked().MatchString(head):
		return Markdown
	}
	return Plain
}
