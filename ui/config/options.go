package config

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/key"
)

// kind is the type of an option's value.
type kind int

const (
	word   kind = iota // one of a few
	number             // between least and most
	flag
	phrase // one line of words, of at most so many characters
	date   // 2023, 2023-07 or 2023-07-25
)

// option is a key of the file.
type option struct {
	name   string // as in the file, with its table: keys.preset
	env    string // the environment variable, which overrides the file
	kind   kind
	words  []string
	least  int
	most   int
	preset string // the default, as TOML
	about  lang.Text
}

// bindTable holds the keys of single actions.
const bindTable = "keys.bind"

// options are all options in the order of the file.
var options = []option{
	{name: "theme", env: "YUNLAN_THEME", words: []string{"auto", "dark", "light", "mono"}, preset: `"auto"`, about: lang.Text{"主题：auto 随终端、dark 深色、light 浅色、mono 无色", "theme: auto (as the terminal), dark, light, mono"}},
	{name: "lang", env: "YUNLAN_LANG", words: []string{"zh", "en"}, preset: `"zh"`, about: lang.Text{"界面的语言：zh、en；不写则随系统", "language of the interface: zh, en; the locale's where not given"}},
	{name: "start", env: "YUNLAN_START", words: []string{"home", "resume"}, preset: `"resume"`, about: lang.Text{"从哪里开始：home 开始页、resume 上次读到的地方；不写则第一次是 home，以后是 resume", "where to begin: home (the start page) or resume (where you stopped reading); home the first time and resume afterwards where not given"}},
	{name: "measure", env: "YUNLAN_MEASURE", kind: number, least: 10, most: 100, preset: "40", about: lang.Text{"正文每行几个汉字，10–100", "Chinese characters a line, 10–100"}},
	{name: "indent", env: "YUNLAN_INDENT", words: []string{"two", "blank"}, preset: `"two"`, about: lang.Text{"段落：two 首行缩进两格、blank 段间空行", "paragraphs: two (indented) or blank (a blank line between)"}},
	{name: "justify", env: "YUNLAN_JUSTIFY", kind: flag, preset: "false", about: lang.Text{"正文两端对齐", "an even right edge"}},
	{name: "spacing", env: "YUNLAN_SPACING", words: []string{"auto", "keep", "none"}, preset: `"auto"`, about: lang.Text{"汉字与西文之间的空格：auto 补齐、keep 照原文、none 不留", "space between Chinese and Latin: auto, keep (as printed), none"}},
	{name: "figures", env: "YUNLAN_FIGURES", words: []string{"inline", "link"}, preset: `"inline"`, about: lang.Text{"正文里的图：inline 有 12 行、50 列的地方就画在原处，link 只留图题，按 Enter 看", "figures in the text: inline (drawn in their places where 12 rows and 50 columns are free) or link (the caption alone; Enter shows them)"}},
	{name: "text", env: "YUNLAN_TEXT", words: []string{"zh", "both", "en"}, preset: `"zh"`, about: lang.Text{"白皮书读哪种文字：zh 原文、both 逐句对照、en 英译（非官方）；不写则随界面的语言", "the text of the paper: zh (the Chinese), both (sentence by sentence), en (unofficial translation); that of the interface's language where not given"}},
	{name: "mouse", env: "YUNLAN_MOUSE", kind: flag, preset: "true", about: lang.Text{"使用鼠标", "use the mouse"}},
	{name: "ambiguous", env: "YUNLAN_AMBIGUOUS", words: []string{"auto", "1", "2"}, preset: `"auto"`, about: lang.Text{"“”—…① 等字符占几格：auto 问终端、1、2", "cells of “ ” — … ① and their like: auto (asks the terminal), 1, 2"}},
	{name: "ascii", env: "YUNLAN_ASCII", kind: flag, preset: "false", about: lang.Text{"边框只用 ASCII 字符", "draw with ASCII characters alone"}},
	{name: "plain", env: "YUNLAN_PLAIN", kind: flag, preset: "false", about: lang.Text{"在终端里总用逐行模式，适合读屏软件", "always line by line in a terminal, for screen readers"}},
	{name: "speed", env: "YUNLAN_SPEED", kind: number, least: 50, most: 3000, preset: "400", about: lang.Text{"每分钟读多少字，用来算余下的时间，50–3000", "characters read a minute, for the time that is left, 50–3000"}},
	{name: "escape", env: "YUNLAN_ESCAPE", kind: number, least: 5, most: 1000, preset: "50", about: lang.Text{"按下 Esc 后等多少毫秒，看它是不是另一个键的开头；线路很慢时可以加大，5–1000", "milliseconds that an Esc waits for being the start of another key; more over a very slow line, 5–1000"}},
	{name: "digits", env: "YUNLAN_DIGITS", words: []string{key.DigitsShow, key.DigitsCount}, preset: `"screens"`, about: lang.Text{"数字键：screens 换屏；counts 作次数（5j、50%、12G），换屏用 Alt-1 到 Alt-5；不写则随 keys.preset（less 和 vim 是 counts）", "digits: screens (they show one) or counts (5j, 50%, 12G; the screens are on Alt-1 to Alt-5); as keys.preset has it where not given (counts in less and vim)"}},
	{name: "cite.place", env: "YUNLAN_CITE_PLACE", kind: phrase, most: 40, preset: `"北京"`, about: lang.Text{"GB/T 7714 与 BibTeX 引文里的出版地", "place of publication in citations by GB/T 7714 and BibTeX"}},
	{name: "cite.date", env: "YUNLAN_CITE_DATE", kind: date, preset: `"2023"`, about: lang.Text{"GB/T 7714 与 BibTeX 引文里的出版时间：年、年-月或年-月-日", "date of publication in these citations: a year, year-month or year-month-day"}},
	{name: "keys.preset", env: "YUNLAN_KEYS", words: key.Presets, preset: `"default"`, about: lang.Text{"按键：default、less、vim、emacs", "keys: default, less, vim, emacs"}},
}

func find(name string) (option, bool) {
	i := slices.IndexFunc(options, func(o option) bool { return o.name == name })
	if i < 0 {
		return option{}, false
	}
	return options[i], true
}

// names are the names of all options.
func names() []string {
	var out []string
	for _, o := range options {
		out = append(out, o.name)
	}
	return append(out, bindTable)
}

// check converts a value to the option's type; false if it is not valid.
func (o option) check(v any) (any, bool) {
	switch v := v.(type) {
	case string:
		return o.checkText(v)
	case int64:
		if o.kind != number { // ambiguous = 2 is as clear as "2"
			return o.checkText(strconv.FormatInt(v, 10))
		}
		return int(v), int(v) >= o.least && int(v) <= o.most
	case bool:
		return v, o.kind == flag
	case toml.LocalDate:
		return o.checkText(v.String())
	}
	return nil, false
}

func (o option) checkText(s string) (any, bool) {
	switch o.kind {
	case word:
		return s, slices.Contains(o.words, s)
	case phrase:
		s = strings.TrimSpace(s)
		return s, s != "" && s == content.OneLine(s) && utf8.RuneCountInString(s) <= o.most
	case date:
		return s, slices.ContainsFunc([]string{"2006", "2006-01", time.DateOnly}, func(layout string) bool {
			_, err := time.Parse(layout, s)
			return err == nil
		})
	}
	return nil, false
}

// isTable reports whether options stand in a table of that name.
func isTable(name string) bool {
	return slices.ContainsFunc(options, func(o option) bool { return strings.HasPrefix(o.name, name+".") })
}

// parse reads the value of the option's environment variable.
func (o option) parse(s string) (any, bool) {
	switch o.kind {
	case number:
		n, err := strconv.ParseInt(s, 10, 32)
		if err != nil {
			return nil, false
		}
		return o.check(n)
	case flag:
		b, err := strconv.ParseBool(s)
		return b, err == nil
	}
	return o.check(s)
}

// wants words which values the option takes.
func (o option) wants() string {
	switch o.kind {
	case number:
		return wantsNumber.F(o.least, o.most)
	case flag:
		return wantsFlag.String()
	case phrase:
		return wantsPhrase.F(o.most)
	case date:
		return wantsDate.String()
	}
	return wantsWord.F(listed(o.words))
}
