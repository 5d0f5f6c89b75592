package content

import (
	"strconv"
	"strings"

	"yunlan/content/numeral"
)

// What people call places, turned into IDs. Keys come from refKey: half-width,
// lower case, without spaces.

// names for what an ID begins with, the longest first.
var blockNames = []struct{ name, id string }{
	{"figure", "图"},
	{"fig.", "图"},
	{"fig", "图"},
	{"图", "图"},
	{"table", "表"},
	{"tab.", "表"},
	{"tab", "表"},
	{"表", "表"},
	{"footnote", "注"},
	{"note", "注"},
	{"脚注", "注"},
	{"注释", "注"},
	{"注", "注"},
}

// blockID turns fig4 into 图4, and leaves 2.3p4 as it is.
func blockID(key string) ID {
	for _, n := range blockNames {
		if rest, ok := strings.CutPrefix(key, n.name); ok {
			return ID(n.id + blockNumber(rest))
		}
	}
	return ID(key)
}

// blockNumber writes the number of a figure, table or note as IDs do: 4, 3.1, 1-1,
// A.2, with what follows it, as r3 of a row.
func blockNumber(s string) string {
	if len(s) > 1 && s[0] >= 'a' && s[0] <= 'z' {
		if _, sign := captionSign(s[1:]); sign > 0 || leadingDigits(s[1:]) != "" && s[0] != 'u' {
			s = strings.ToUpper(s[:1]) + s[1:]
		}
	}
	name, size := captionNumber(s)
	return name + strings.TrimRight(s[size:], ".:")
}

// plainNumber drops leading zeros.
func plainNumber(digits string) string {
	if n, err := strconv.Atoi(digits); err == nil {
		return strconv.Itoa(n)
	}
	return digits
}

// sectionID turns 二(三), 二、 and 第二章 into the IDs 2.3 and 2, and leaves
// 2.3 as it is.
func sectionID(key string) ID {
	for _, u := range units {
		key = strings.TrimSuffix(key, u.word)
	}
	name := strings.TrimPrefix(key, "第")
	chapter, size := numeral.Ordinal(name)
	if chapter == 0 {
		return ID(name)
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(name[size:], "章"), "、")
	if rest == "" {
		return ID(strconv.Itoa(chapter))
	}
	section, label := sectionNumber(rest)
	if section == 0 || label != rest {
		return ""
	}
	return ID(strconv.Itoa(chapter) + "." + strconv.Itoa(section))
}

// pageLabel reads 12页, 第12页, page12, p.12 and ii页; "" for anything else.
func pageLabel(key string) string {
	label, found := key, false
	for _, prefix := range []string{"第", "page", "p.", "p"} {
		if rest, ok := strings.CutPrefix(label, prefix); ok {
			label, found = rest, found || prefix != "第"
			break
		}
	}
	if rest, ok := strings.CutSuffix(label, "页"); ok {
		label, found = rest, true
	}
	switch {
	case !found || label == "":
		return ""
	case leadingDigits(label) == label:
		return plainNumber(label)
	case strings.Trim(label, "ivxlc") == "":
		return strings.ToUpper(label)
	}
	return ""
}
