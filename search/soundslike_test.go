package search

import "testing"

func TestSoundsLike(t *testing.T) {
	for _, c := range []struct {
		name, text, typed string
		want              bool
	}{
		{"whole syllables", "云计算市场", "yunjisuan", true},
		{"from the middle", "我国云计算市场", "yunjisuan", true},
		{"initials", "云计算市场", "yjs", true},
		{"both", "云计算市场", "yunjs", true},
		{"two-letter initials", "中小企业", "zhxqy", true},
		{"an unfinished syllable", "换主题", "zhut", true},
		{"one letter", "换主题", "h", true},
		{"capitals and marks", "西安", "Xi'an", true},
		{"second reading", "银行", "yinhang", true},
		{"traditional", "雲計算", "yjs", true},
		{"not in order", "云计算", "jsy", false},
		{"a letter too many", "云", "yy", false},
		{"through punctuation", "公有云、私有云", "gyysyy", false},
		{"Chinese", "云计算", "云计", false},
		{"nothing typed", "云计算", "", false},
		{"no Chinese", "SaaS", "s", false},
		{"digits", "图4", "t4", false},
	} {
		if got := SoundsLike(c.text, c.typed); got != c.want {
			t.Errorf("%s: SoundsLike(%q, %q) = %v", c.name, c.text, c.typed, got)
		}
	}
}

// TestSpells wants the whole name, whichever way its letters can be cut.
func TestSpells(t *testing.T) {
	for _, c := range []struct {
		name, typed string
		want        bool
	}{
		{"上海", "sh", true},
		{"上海", "shh", true},
		{"上海", "shanghai", true},
		{"上海", "shangh", true},
		{"深圳", "sz", true},
		{"重庆", "cq", true},
		{"阿里云", "aly", true},
		{"阿里云", "aliyun", true},
		{"阿里云", "ali", false},
		{"上海", "s", false},
		{"上海", "shanghaishi", false},
		{"SaaS", "sa", false},
	} {
		if got := Spells(c.name, c.typed); got != c.want {
			t.Errorf("Spells(%q, %q) = %v", c.name, c.typed, got)
		}
	}
}
