package policy

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
)

func TestSort(t *testing.T) {
	rows := all(t)[:12]
	tests := []struct {
		name  string
		order Order
		want  string
	}{
		{"dates by number", Order{By: ByDate}, "表1r4 表1r9 表1r7 表1r10 表1r2 表1r1 表1r8 表1r12 表1r6 表1r11 表1r3 表1r5"},
		{"dates, newest first", Order{By: ByDate, Descending: true}, "表1r3 表1r5 表1r6 表1r11 表1r1 表1r8 表1r12 表1r2 表1r10 表1r7 表1r4 表1r9"},
		{"amounts, those without last", Order{By: ByAmount}, "表1r6 表1r8 表1r11 表1r1 表1r3 表1r2 表1r4 表1r5 表1r7 表1r9 表1r10 表1r12"},
		{"amounts, the largest first, those without still last", Order{By: ByAmount, Descending: true}, "表1r1 表1r11 表1r8 表1r6 表1r3 表1r2 表1r4 表1r5 表1r7 表1r9 表1r10 表1r12"},
		{"names by pinyin, brackets aside", Order{By: ByName}, "表1r1 表1r11 表1r8 表1r6 表1r2 表1r10 表1r12 表1r9 表1r7 表1r4 表1r3 表1r5"},
		{"regions by pinyin, 重庆 under chong", Order{By: ByRegion}, "表1r1 表1r2 表1r12 表1r5 表1r6 表1r7 表1r3 表1r4 表1r10 表1r11 表1r8 表1r9"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := ids(rows)
			if got := ids(Sort(rows, tt.order)); got != tt.want {
				t.Errorf("got %s", got)
			}
			if ids(rows) != before {
				t.Error("the list itself was sorted")
			}
		})
	}
}

func TestUndatedComeLast(t *testing.T) {
	for _, descending := range []bool{false, true} {
		list := Sort(all(t), Order{By: ByDate, Descending: descending})
		undated := slices.IndexFunc(list, func(p Policy) bool { return !p.Date.Known() })
		for _, p := range list[undated:] {
			if p.Date.Known() {
				t.Errorf("%s (%s) after the undated", p.ID, p.Date)
			}
		}
	}
}

func TestFilter(t *testing.T) {
	initials := func(cell, word string) bool { return word == "nb" && strings.Contains(cell, "宁波") }
	tests := []struct{ name, query, want string }{
		{"a word", "体育", "表1r10"},
		{"a word across a stray space", "30万元", "表1r1"},
		{"two words in two columns", "北京 2023.3", "表1r1"},
		{"case does not count", "ipv6", "P23"},
		{"pinyin is passed in", "nb", "表1r8"},
		{"an issuer", "六部门", "P22"},
		{"nothing", "没有这个词", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ids(Filter(all(t), tt.query, initials)); got != tt.want {
				t.Errorf("got %s", got)
			}
		})
	}
	if got := len(Filter(all(t), "  ", nil)); got != 51 {
		t.Errorf("an empty query keeps %d", got)
	}
}

func TestGroups(t *testing.T) {
	count := map[string]int{}
	for _, g := range GroupByLevel(all(t)) {
		count[g.Name] = len(g.Policies)
	}
	if count["地方"] != 22 || count["国家"] != 8 || count["国际"] != 21 || len(count) != 3 {
		t.Errorf("levels %v", count)
	}
	for _, g := range GroupByRegion(all(t)) {
		if g.Name == "重庆" && ids(g.Policies) != "表1r12 P27" {
			t.Errorf("重庆 %s", ids(g.Policies))
		}
		if g.Name == "广东" && ids(g.Policies) != "表1r5 表1r6 P30 P31" {
			t.Errorf("广东 %s", ids(g.Policies))
		}
	}
}

func TestTimeline(t *testing.T) {
	var months []string
	total := 0
	for _, m := range Timeline(all(t)[:12]) {
		months = append(months, m.Date.String())
		total += len(m.Policies)
	}
	if got := strings.Join(months, " "); got != "2022.6 2022.9 2022.10 2023.2 2023.3 2023.4 2023.5" || total != 12 {
		t.Errorf("%d policies in %s", total, got)
	}
	line := Timeline(all(t))
	if last := line[len(line)-1]; last.Date.Known() || len(last.Policies) == 0 {
		t.Errorf("the undated are not last: %v", last.Date)
	}
}

func TestSince(t *testing.T) {
	from, err := ParseDate("2022.10")
	if err != nil {
		t.Fatal(err)
	}
	if got := ids(Since(all(t)[:12], from)); got != "表1r1 表1r2 表1r3 表1r5 表1r6 表1r8 表1r10 表1r11 表1r12" {
		t.Errorf("got %s", got)
	}
}

func TestDates(t *testing.T) {
	for _, bad := range []string{"2022.0", "2022.13", "22.3", "2022.", "2022.x", "x", "2022.3.1", "-2022"} {
		if d, err := ParseDate(bad); err == nil {
			t.Errorf("%q is %v", bad, d)
		}
	}
	for _, good := range []string{"2022.10", "2022.9", "2023", ""} {
		if d, err := ParseDate(good); err != nil || d.String() != good {
			t.Errorf("%q is %q, %v", good, d, err)
		}
	}
	if a, b := (Date{2022, 9}), (Date{2022, 10}); a.Compare(b) >= 0 {
		t.Error("2022.9 is not before 2022.10")
	}
}

func TestColumns(t *testing.T) {
	for _, name := range []string{"date", "时间", "DATE"} {
		if c, err := ParseColumn(name); err != nil || c != ByDate {
			t.Errorf("%q is %q, %v", name, c, err)
		}
	}
	if _, err := ParseColumn("colour"); err == nil {
		t.Error("a column of no kind was found")
	}
}

func TestRecords(t *testing.T) {
	list := all(t)
	if got := list[0].Cell(ByAmount); got != "不超过验收合格的合同额累计的 30%，最高 30万元" {
		t.Errorf("amount %q", got)
	}
	table := TableOf(content.Load(), Since(list, Date{2023, 5})).Records()
	if len(table) != 3 || table[1][0] != "上海" {
		t.Errorf("table %q", table)
	}
}

// TestAPlaceTypedMeansThePlace: the filter and --region agree, and no policy is
// listed for what its sentence says of a neighbour.
func TestAPlaceTypedMeansThePlace(t *testing.T) {
	list := all(t)
	for _, place := range []string{"上海", "上海市", "北京", "广东", "深圳", "广东深圳宝安", "深圳宝安", "浙江", "宁波", "四川", "成都高新区", "重庆", "江苏", "甘肃", "美国", "日本", "中国", "粤港澳大湾区"} {
		t.Run(place, func(t *testing.T) {
			want, err := InRegion(list, place)
			if err != nil || len(want) == 0 {
				t.Fatalf("%d policies, %v", len(want), err)
			}
			if got := Filter(list, place, nil); ids(got) != ids(want) {
				t.Errorf("the filter keeps %v, the region %v", ids(got), ids(want))
			}
		})
	}
	for _, p := range Filter(list, "上海", nil) {
		for _, other := range []string{"甘肃", "粤港澳", "北京算力"} {
			if strings.Contains(p.Region+p.Name, other) {
				t.Errorf("上海 lists %s", p.Name)
			}
		}
	}
}

// TestTheBeginningOfANameIsNoPlace as it is typed.
func TestTheBeginningOfANameIsNoPlace(t *testing.T) {
	list := all(t)
	for words, want := range map[string]string{
		"北京市推动先进制造业": "北京市推动先进制造业", "上海市助力": "上海市助力", "甘肃算力": "甘肃算力", "深圳经济特区": "深圳经济特区", "粤港澳": "粤港澳大湾区",
	} {
		got := Filter(list, words, nil)
		if len(got) == 0 {
			t.Errorf("%s keeps none", words)
		}
		for _, p := range got {
			if !strings.Contains(p.Name+p.Region+p.Quote, want) {
				t.Errorf("%s keeps %s", words, p.Name)
			}
		}
	}
}
