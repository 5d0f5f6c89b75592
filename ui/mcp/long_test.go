package mcp

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
)

// TestLongParagraphs keep every reply within its size, and read gives all of their words.
func TestLongParagraphs(t *testing.T) {
	p := program(t)
	sentences := strings.Repeat("甲市算力规模达到100亿元，各区都有增长；", 500)
	endless := strings.Repeat("算力", 5000)
	file := written(t, t.TempDir(), "long.md", "# 算力报告\n\n## 总体\n\n"+sentences+"\n\n## 其他\n\n"+endless+"\n")
	s, err := options{files: []string{file}}.opened(p)
	if err != nil {
		t.Fatal(err)
	}
	client := connected(t, s)
	d := s.documents[1]
	for _, b := range d.paper().Blocks {
		if b.Kind == content.Heading {
			continue // its ID names the section
		}
		said := ""
		for _, one := range pages(t, client, "read", fmt.Sprintf(`{"document":%q,"ref":%q,"cite":"plain","offset":%%d}`, d.id, b.ID)) {
			if one["block"] != string(b.ID) || one["cut"] == true {
				t.Errorf("%s: %v, cut %v", b.ID, one["block"], one["cut"])
			}
			said += one["quote"].(string)
		}
		if said != b.Text {
			t.Errorf("%s: %d of %d bytes were read", b.ID, len(said), len(b.Text))
		}
		r, err := client.ReadResource(context.Background(), &mcp.ReadResourceParams{URI: d.uri(string(b.ID))})
		if long := len(b.Text) > maxReply; long != (err != nil) || !long && len(r.Contents[0].Text) > maxReply {
			t.Errorf("%s as a resource: %v", b.ID, err)
		}
	}
	hits := pages(t, client, "search", fmt.Sprintf(`{"document":%q,"query":"算力","offset":%%d}`, d.id))
	if len(hits) == 0 {
		t.Error("nothing was found")
	}
	pages(t, client, "facts", fmt.Sprintf(`{"document":%q,"offset":%%d}`, d.id))
}

// TestManyPlaces: citations that have no room are counted, and too many places refused.
func TestManyPlaces(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	refs := make([]string, 0, mostPlaces)
	for range mostPlaces / 5 {
		refs = append(refs, "2.3p1", "2.3p2", "2.3p3", "2.3p4", "2.3p5")
	}
	_, out := itemsOf(t, client, "read", fmt.Sprintf(`{"ref":%q,"cite":"markdown"}`, strings.Join(refs, ",")))
	if notes := fmt.Sprint(out["notes"]); !strings.Contains(notes, "没有附带原文的引文") {
		t.Errorf("notes: %s", notes)
	}
	if said := refused(t, client, "read", fmt.Sprintf(`{"ref":%q}`, strings.Join(append(refs, "1"), ","))); !strings.Contains(said, "50") {
		t.Error(said)
	}
}

// TestLongTitles and many sections: every reply keeps its size, the resource of the
// contents has what has room and says how the rest is had.
func TestLongTitles(t *testing.T) {
	p := program(t)
	folder := t.TempDir()
	long := "# " + strings.Repeat("甲市算力发展", 500) + "\n\n## " + strings.Repeat("总体情况", 500) + "\n\n2025年，甲市算力规模达到100亿元。\n"
	var many strings.Builder
	many.WriteString("# 乙市算力报告\n\n")
	for i := range 900 {
		fmt.Fprintf(&many, "## 第%d个方面\n\n乙市算力规模达到%d亿元。\n\n", i+1, i+1)
	}
	s, err := options{files: []string{written(t, folder, "long.md", long), written(t, folder, "many.md", many.String())}}.opened(p)
	if err != nil {
		t.Fatal(err)
	}
	client := connected(t, s)
	itemsOf(t, client, "documents", `{}`)
	for _, d := range s.documents[1:] {
		for _, c := range []string{"contents {}", `read {"ref":"1","cite":"bibtex"}`, `search {"query":"算力"}`, "facts {}"} {
			tool, arguments, _ := strings.Cut(c, " ")
			itemsOf(t, client, tool, strings.Replace(strings.Replace(arguments, "{", fmt.Sprintf(`{"document":%q,`, d.id), 1), ",}", "}", 1))
		}
	}
	for i, want := range []string{"", "用工具 contents，document 写 " + s.documents[2].id} {
		r, err := client.ReadResource(context.Background(), &mcp.ReadResourceParams{URI: s.documents[i+1].uri(contentsPart)})
		if err != nil || len(r.Contents[0].Text) > maxReply || !strings.Contains(r.Contents[0].Text, want) {
			t.Errorf("%v: %.500v", err, r)
		}
	}
}
