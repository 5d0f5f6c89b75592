package search

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/content"
)

// plainDocument makes a document of a text whose paragraphs stand between blank
// lines, a heading behind #.
func plainDocument(title, text string) *content.Paper {
	p := &content.Paper{Title: title}
	for i, s := range strings.Split(text, "\n\n") {
		s = strings.TrimSpace(s)
		kind := content.Paragraph
		if head := strings.TrimLeft(s, "# "); head != s {
			s, kind = head, content.Heading
		}
		if s != "" {
			p.Blocks = append(p.Blocks, content.Block{ID: content.ID(fmt.Sprintf("p%d", i)), Kind: kind, Text: strings.Join(strings.Fields(s), " ")})
		}
	}
	return p
}

// realDocument is a document of ../shared/documents.
func realDocument(t *testing.T, name string) string {
	t.Helper()
	const documents = "../../shared/documents"
	if _, err := os.Stat(documents); errors.Is(err, fs.ErrNotExist) {
		t.Skip("../shared/documents, the real documents, is missing beside the project")
	}
	raw, err := os.ReadFile(filepath.Join(documents, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// TestAnEnglishDocument asks an English white paper in both languages. Nobody
// has written aliases for it: the general layers, turned round, and the table of
// meaning read the Chinese. The right section is the one whose text or heading
// has the words given; they were chosen from its headings before anything ran.
func TestAnEnglishDocument(t *testing.T) {
	raw := realDocument(t, "eos_en.md")
	e := New(plainDocument("EOS.IO Technical White Paper v2", raw))
	defer func() { _ = e.Close() }()
	if !e.library().isEnglish() || e.library().own != "" {
		t.Fatal("it is an English document without aliases of its own")
	}
	total, n := map[string]float64{}, map[string]float64{}
	for _, c := range [][3]string{
		{"english", "free usage", "free usage"},
		{"english", "how are blocks produced", "block producer"},
		{"english", "low latency", "low latency"},
		{"english", "stolen keys", "stolen keys"},
		{"english", "storage cost", "storage"},
		{"english", "freeze an account", "freez"},
		{"english", "governance", "governance"},
		{"english", "virtual machines", "virtual machine"},
		{"english", "salary of staff", "worker"},
		{"chinese", "用户", "user"},
		{"chinese", "权限管理", "permission"},
		{"chinese", "低延迟", "latency"},
		{"chinese", "存储成本", "storage"},
		{"chinese", "并行计算", "parallel"},
		{"chinese", "虚拟机", "virtual machine"},
		{"chinese", "数据库", "database"},
		{"chinese", "升级", "upgrad"},
		{"chinese", "治理", "governance"},
		{"chinese", "区块链", "blockchain"},
		{"chinese", "账户被盗怎么恢复", "stolen"},
		{"chinese", "带宽", "bandwidth"},
		{"chinese", "宪法", "constitution"},
		{"chinese", "冻结账户", "freez"},
		{"chinese", "共识算法", "consensus"},
		{"chinese", "调度", "schedul"},
	} {
		r := e.Search(Query{Text: c[1]})
		rank := 0.0
		for i, h := range r.Hits[:min(10, len(r.Hits))] {
			if strings.Contains(strings.ToLower(h.Text), c[2]) {
				rank = 1 / float64(i+1)
				break
			}
		}
		total[c[0]] += rank
		n[c[0]]++
		if rank < 1 {
			t.Logf("%s %q: %.2f of %d hits, %d alike; %q", c[0], c[1], rank, r.Total, r.Alike, Explain(r))
		}
		for i, h := range r.Hits {
			if h.Alike != (i >= r.Total) || h.Alike && len(h.Spans) == 0 {
				t.Errorf("%q: hit %d of %d is alike: %v, %d lit", c[1], i, r.Total, h.Alike, len(h.Spans))
			}
		}
	}
	for _, kind := range []string{"english", "chinese"} {
		mrr := total[kind] / n[kind]
		t.Logf("%s queries of an English document: MRR %.2f", kind, mrr)
		if mrr < 0.75 {
			t.Errorf("%s queries of an English document: MRR %.2f", kind, mrr)
		}
	}
	if said := fmt.Sprint(Explain(e.Search(Query{Text: "云原生 market"}))); strings.Contains(said, "本文") {
		t.Errorf("the document is a white paper: %s", said)
	}
}

// TestAChineseDocument asks a Chinese law in English.
func TestAChineseDocument(t *testing.T) {
	raw := realDocument(t, "law_pipl.md")
	e := New(plainDocument("中华人民共和国个人信息保护法", raw))
	defer func() { _ = e.Close() }()
	right := 0
	for query, want := range map[string]string{
		"privacy": "隐私", "children": "未成年人", "penalty": "罚款", "consent": "同意", "export": "境外", "delete data": "删除", "contract": "合同", "health": "健康",
	} {
		r := e.Search(Query{Text: query})
		found := false
		for _, h := range r.Hits[:min(5, len(r.Hits))] {
			found = found || strings.Contains(h.Text, want)
		}
		if found {
			right++
		} else {
			t.Logf("%q does not find %s: %d hits, %d alike, %q", query, want, r.Total, r.Alike, Explain(r))
		}
	}
	if right < 5 {
		t.Errorf("%d of 8 words find the Chinese ones", right)
	}
	if said := fmt.Sprint(Explain(e.Search(Query{Text: "饕餮 个人信息"}))); !strings.Contains(said, "本文没有“饕餮”") {
		t.Errorf("a law is 本文: %s", said)
	}
}
