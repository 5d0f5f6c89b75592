package key

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
)

// space is what the long key is called: the only key without a sign of its own.
var space = lang.Text{"空格", "Space"}

// Binding is a key binding with its help.
type Binding = key.Binding

// twins maps a key to what an input method sends for it.
var twins = map[string][]string{
	"?": {"？"}, "/": {"／", "、"}, ":": {"："}, ";": {"；"}, "!": {"！"}, ",": {"，"}, ".": {"。", "．"},
	"{": {"｛", "「"}, "}": {"｝", "」"}, "[": {"【", "［"}, "]": {"】", "］"}, "(": {"（"}, ")": {"）"}, "<": {"《", "＜"}, ">": {"》", "＞"},
	"'": {"‘", "’", "＇"}, `"`: {"“", "”", "＂"}, "`": {"·", "｀"}, "~": {"～"}, "^": {"…", "……", "＾"}, "_": {"——", "＿"},
	"+": {"＋"}, "-": {"－"}, "=": {"＝"}, "*": {"＊", "×"}, "&": {"＆"}, "%": {"％"}, "#": {"＃"}, "@": {"＠"}, "$": {"￥", "＄"}, "|": {"｜"}, `\`: {"＼"},
	"0": {"０"}, "1": {"１"}, "2": {"２"}, "3": {"３"}, "4": {"４"}, "5": {"５"}, "6": {"６"}, "7": {"７"}, "8": {"８"}, "9": {"９"},
}

// New returns a binding shown as label in help, with its full-width twins.
func New(label, desc string, keys ...string) Binding {
	label = strings.ReplaceAll(label, space[lang.Chinese], space.String())
	return key.NewBinding(key.WithKeys(withTwins(keys)...), key.WithHelp(label, desc))
}

// withTwins adds their twins to keys, each key once.
func withTwins(keys []string) []string {
	all := make([]string, 0, len(keys)+1)
	add := func(k string) {
		if !slices.Contains(all, k) {
			all = append(all, k)
		}
	}
	for _, k := range keys {
		add(k)
	}
	for _, k := range keys {
		for _, twin := range twins[k] {
			add(twin)
		}
	}
	return all
}

// Plain returns the keys of a binding without the twins of others.
func Plain(b Binding) []string {
	var out []string
	for _, k := range b.Keys() {
		if !isTwin(k, b.Keys()) {
			out = append(out, k)
		}
	}
	return out
}

func isTwin(k string, keys []string) bool {
	return slices.ContainsFunc(keys, func(base string) bool { return slices.Contains(twins[base], k) })
}

// Matches reports whether msg is a press of one of the bindings.
func Matches(msg tea.KeyPressMsg, bindings ...Binding) bool {
	return key.Matches(msg, bindings...)
}
