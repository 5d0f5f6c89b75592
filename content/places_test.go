package content

import (
	"strings"
	"testing"
)

func TestLocate(t *testing.T) {
	p := Load()
	for name, tc := range map[string]struct {
		section ID
		quote   string
		want    ID
		text    string
	}{
		"whole paper":        {"", "加速中国式现代化进程！", "5p6", "加速中国式现代化进程！"},
		"first of several":   {"", "较 2021年增长 40.91%", "0p4", "较 2021年增长 40.91%"},
		"in its section":     {"2.2", "较2021年增长40.91%", "2.2p1", "较 2021年增长 40.91%"},
		"in its chapter":     {"2", "较2021年 增长\n40.91%", "2.2p1", "较 2021年增长 40.91%"},
		"over a page":        {"2.2", "据中国信息通信研究院统计", "2.2p1", "据中国信息通信研究院统计"},
		"over a footnote":    {"2.2", "调查统计，阿里云", "2.2p3", "调查统计，阿里云"},
		"a table cell":       {"2.1", "给予最高30万元的补助。", "表1r1", "给予最高 30万元的补助。"},
		"a title":            {"", "领先优势", "1.2", "领先优势"},
		"elsewhere":          {"3", "较 2021年增长 40.91%", "", ""},
		"unknown section":    {"9", "云", "", ""},
		"empty":              {"", " \n", "", ""},
		"other punctuation":  {"", "加速中国式现代化进程!", "", ""},
		"longer than a text": {"", strings.Repeat("云", 9999), "", ""},
	} {
		got, ok := p.Locate(tc.section, tc.quote)
		b, _ := p.Block(got.Block)
		if got.Block != tc.want || ok != (tc.want != "") || b.Text[got.Start:got.End] != tc.text {
			t.Errorf("%s: %v %v, want %s", name, got, ok, tc.want)
		}
	}
}

func TestLocateEveryClause(t *testing.T) {
	p := Load()
	for _, b := range p.Blocks {
		for _, clause := range strings.SplitAfter(b.Text, "，") {
			spaced := strings.Join(strings.Split(clause, ""), " ")
			got, ok := p.Locate(b.Section, spaced)
			found, _ := p.Block(got.Block)
			if !ok || squeeze(found.Text[got.Start:got.End]) != squeeze(clause) {
				t.Fatalf("%s: %q found as %v", b.ID, spaced, got)
			}
		}
	}
}

func TestCite(t *testing.T) {
	p := Load()
	for _, tc := range []struct {
		id   ID
		find string
		want string
	}{
		{"0p1", "", "《云计算白皮书（2023年）》，中国信息通信研究院，前言，第I页"},
		{"2.2p1", "", "《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第12页"},
		{"2.2p1", "研究院统计", "《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第13页"},
		{"3p1", "", "《云计算白皮书（2023年）》，中国信息通信研究院，三，第26页"},
		{"表1r8", "", "《云计算白皮书（2023年）》，中国信息通信研究院，二（一），第12页"},
	} {
		b, _ := p.Block(tc.id)
		at := strings.Index(b.Text, tc.find)
		if got := p.Reference(b.Cited(Place{b.ID, at, at + 3})); got != tc.want {
			t.Errorf("%s: %s, want %s", tc.id, got, tc.want)
		}
	}
}

func TestCiteWithoutTitle(t *testing.T) {
	p := Parse("云计算是信息技术发展的集中体现。")
	if got := p.Reference(p.Blocks[0].Cited(Place{End: 3})); got != "正文，第1页" {
		t.Error(got)
	}
}

func TestPath(t *testing.T) {
	for id, want := range map[ID]string{
		"0": "0", "2": "2", "2.3": "2 2.3", "2.3p4": "2 2.3", "表1r2": "2 2.1", "3p1": "3", "9": "", "": "",
	} {
		var ids []string
		for _, s := range Load().Path(id) {
			ids = append(ids, string(s.ID))
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("path of %q is %q, want %q", id, got, want)
		}
	}
}

func TestProgress(t *testing.T) {
	p := Load()
	total := 0
	for i, b := range p.Blocks {
		if got := p.CharsBefore(i); got != total {
			t.Fatalf("%d characters before %s, want %d", got, b.ID, total)
		}
		total += len([]rune(squeeze(b.Text)))
	}
	if p.Chars() != total || p.CharsBefore(-1) != 0 || p.CharsBefore(1<<20) != total {
		t.Errorf("%d characters in all, want %d", p.Chars(), total)
	}
	if n := Parse("").Chars(); n != 0 {
		t.Errorf("%d characters in nothing", n)
	}
}
