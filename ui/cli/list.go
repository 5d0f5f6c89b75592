package cli

import (
	"slices"
	"strings"
)

// list is an option that names one or several: --region 北京,上海 or given twice.
// Commas and semicolons of either width, 、, | and blanks stand between names;
// vocabulary.resolve knows which blanks belong to a name, and which 和 or + joins two.
type list struct{ values *[]string }

func (l list) String() string { return strings.Join(*l.values, ",") }
func (l list) Type() string   { return "list" }

func (l list) Set(s string) error {
	if len(listParts(s)) == 0 {
		return chooseError(hintEmptyList.String())
	}
	*l.values = append(*l.values, s)
	return nil
}

// listParts are the names between separators, without empty ones; blanks do
// not separate.
func listParts(s string) []string {
	parts := strings.FieldsFunc(s, isSeparator)
	for i, part := range parts {
		parts[i] = strings.TrimSpace(part)
	}
	return slices.DeleteFunc(parts, func(part string) bool { return part == "" })
}

func isSeparator(r rune) bool { return strings.ContainsRune(",，、;；､|｜\n", r) }

// joiners stand between two names, and in some: 亚洲/欧洲, Research and Development.
var joiners = strings.NewReplacer("以及", "\n", "还有", "\n", "和", "\n", "与", "\n", "及", "\n", "或", "\n",
	" and ", "\n", " or ", "\n", "+", "\n", "＋", "\n", "&", "\n", "＆", "\n", "/", "\n", "／", "\n")

// joined are the names that a part joins.
func joined(part string) []string { return listParts(joiners.Replace(part)) }
