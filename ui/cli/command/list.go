package command

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
)

// List is an option with one or several names: --region 北京,上海, or given twice.
// Names are separated by commas and semicolons of either width, 、, | or spaces;
// Vocabulary.Resolve knows which spaces belong to a name, and which 和 or + joins two.
type List struct{ Values *[]string }

func (l List) String() string { return strings.Join(*l.Values, ",") }
func (l List) Type() string   { return "list" }

func (l List) Set(s string) error {
	if len(ListParts(s)) == 0 {
		return ChooseError(hintEmptyList.String())
	}
	*l.Values = append(*l.Values, s)
	return nil
}

// ListParts splits a list at its separators, except spaces, and drops empty parts.
func ListParts(s string) []string { return listParts(s, isSeparator) }

func listParts(s string, separates func(rune) bool) []string {
	parts := strings.FieldsFunc(s, separates)
	for i, part := range parts {
		parts[i] = strings.TrimSpace(part)
	}
	return slices.DeleteFunc(parts, func(part string) bool { return part == "" })
}

func isSeparator(r rune) bool { return strings.ContainsRune(",、;|\n", content.NarrowRune(r)) }

// JoiningSigns are the half-width signs that join two names, and are part of some:
// 亚洲/欧洲.
const JoiningSigns = "+&/"

// joiningWords join two names, and are part of some: Research and Development.
var joiningWords = lang.Text{"以及 还有 和 与 及 或", "and or"}

// joiners replaces joining words by separators: Chinese words anywhere, English words
// between spaces.
var joiners = func() *strings.Replacer {
	var pairs []string
	for _, s := range strings.Fields(joiningWords[lang.Chinese]) {
		pairs = append(pairs, s, "\n")
	}
	for _, w := range strings.Fields(joiningWords[lang.English]) {
		pairs = append(pairs, " "+w+" ", "\n")
	}
	return strings.NewReplacer(pairs...)
}()

// joined splits a part at its joining words and signs.
func joined(part string) []string {
	return listParts(joiners.Replace(part), func(r rune) bool {
		return isSeparator(r) || strings.ContainsRune(JoiningSigns, content.NarrowRune(r))
	})
}
