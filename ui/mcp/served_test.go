package mcp

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	files "yunlan/content/source"
	"yunlan/data/store"
	"yunlan/ui/collection"
)

// report is the text of a made document of ten sections.
func report(title, place string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", title)
	for i := range 10 {
		fmt.Fprintf(&b, "## 算力之%d\n\n2025年，%s算力规模达到%d亿元，同比增长%d%%。到2030年，%s算力规模力争达到%d亿元。\n\n", i+1, place, 100+i, 5+i, place, 900+i)
	}
	return b.String()
}

// written is a file of a made document.
func written(tb testing.TB, folder, name, text string) string {
	tb.Helper()
	path := filepath.Join(folder, name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		tb.Fatal(err)
	}
	return path
}

// opened opens a file as the command does.
func opened(file string) (*content.Paper, error) {
	doc, report, err := files.Open(file, files.Usual)
	if err != nil {
		return nil, err
	}
	paper := content.Build(doc)
	paper.Doc = report.Hash
	return paper, nil
}

// withFiles is a client of a server with two files beside the bundled paper.
func withFiles(t *testing.T) (*mcp.ClientSession, *server) {
	t.Helper()
	p, folder := program(t), t.TempDir()
	one, two := written(t, folder, "a.md", report("甲市算力报告", "甲市")), written(t, folder, "b.md", report("乙市算力报告", "乙市"))
	s, err := options{files: []string{one, two, one}}.opened(p)
	if err != nil {
		t.Fatal(err)
	}
	return connected(t, s), s
}

// withLibrary is a client of a server with a library of some documents.
func withLibrary(tb testing.TB, documents int) (*mcp.ClientSession, *server) {
	tb.Helper()
	p, folder := program(tb), tb.TempDir()
	for i := range documents {
		written(tb, folder, fmt.Sprintf("%03d.md", i), report(fmt.Sprintf("第%d号算力报告", i+1), "丙市"))
	}
	c := collection.Open(store.DefaultDirs())
	if documents > 0 {
		if _, err := c.Add(context.Background(), []string{folder}, func(collection.Progress) {}); err != nil {
			tb.Fatal(err)
		}
	}
	if err := c.Close(); err != nil {
		tb.Fatal(err)
	}
	s, err := options{library: true}.opened(p)
	if err != nil {
		tb.Fatal(err)
	}
	return connected(tb, s), s
}

// itemsOf are the items of a reply that is no error and not too large.
func itemsOf(t *testing.T, client *mcp.ClientSession, tool, arguments string) ([]map[string]any, map[string]any) {
	t.Helper()
	r := ask(t, client, tool, arguments)
	text := r.Content[0].(*mcp.TextContent).Text
	if r.IsError {
		t.Fatalf("%s %s: %s", tool, arguments, text)
	}
	if size := len(text) + len(jsonOf(t, r.StructuredContent)); size > maxReply {
		t.Errorf("%s %s: %d bytes", tool, arguments, size)
	}
	out := r.StructuredContent.(map[string]any)
	var items []map[string]any
	for _, one := range out["items"].([]any) {
		items = append(items, one.(map[string]any))
	}
	return items, out
}

// refused is the error of a call that has to fail.
func refused(t *testing.T, client *mcp.ClientSession, tool, arguments string) string {
	t.Helper()
	r := ask(t, client, tool, arguments)
	if !r.IsError {
		t.Fatalf("%s %s is no error", tool, arguments)
	}
	return r.Content[0].(*mcp.TextContent).Text
}

// citedIn reports that a source stands in a paper, byte for byte.
func citedIn(d *document, s map[string]any) error {
	block, ok := d.paper().Block(content.ID(fmt.Sprint(s["block"])))
	quote := fmt.Sprint(s["quote"])
	switch {
	case s["document"] != d.id:
		return fmt.Errorf("the document is %v and not %s", s["document"], d.id)
	case !ok || quote == "" || !strings.Contains(block.Label+block.Text, quote):
		return fmt.Errorf("%v does not say %q", s["block"], quote)
	case !strings.Contains(fmt.Sprint(s["citation"]), d.paper().Title):
		return fmt.Errorf("%v is cited as %v", s["block"], s["citation"])
	}
	return nil
}

// TestDocumentsBesideThePaper: files are served by ID and by title, each item with its
// document, and the bundled paper as before.
func TestDocumentsBesideThePaper(t *testing.T) {
	client, s := withFiles(t)
	items, _ := itemsOf(t, client, "documents", `{}`)
	if len(items) != 3 || items[0]["id"] != whitePaper || items[1]["title"] != "甲市算力报告" || items[2]["title"] != "乙市算力报告" {
		t.Fatalf("documents: %v", items)
	}
	for i, d := range s.documents {
		if err := citedIn(d, items[i]); err != nil {
			t.Errorf("documents, %s: %v", d.id, err)
		}
	}
	for i, d := range s.documents[1:] {
		for _, name := range []string{d.id, d.id[:6], d.paper().Title, []string{"甲市", "乙市"}[i]} {
			for tool, arguments := range map[string]string{"search": `"query":"算力规模"`, "read": `"ref":"2"`, "contents": `"limit":5`, "facts": `"limit":5`} {
				items, _ := itemsOf(t, client, tool, fmt.Sprintf(`{"document":%q,%s}`, name, arguments))
				if len(items) == 0 {
					t.Errorf("%s of %s is empty", tool, name)
				}
				for _, one := range items {
					if err := citedIn(d, one); err != nil {
						t.Errorf("%s of %s: %v", tool, name, err)
					}
				}
			}
		}
		r, err := client.ReadResource(context.Background(), &mcp.ReadResourceParams{URI: items[i+1]["contents"].(string)})
		if err != nil || !strings.Contains(r.Contents[0].Text, "算力之10") {
			t.Errorf("contents of %s: %v, %v", d.id, r, err)
		}
		block := d.paper().Blocks[len(d.paper().Blocks)-1]
		r, err = client.ReadResource(context.Background(), &mcp.ReadResourceParams{URI: d.uri(string(block.ID))})
		if err != nil || !strings.Contains(r.Contents[0].Text, block.Text) {
			t.Errorf("block %s of %s: %v, %v", block.ID, d.id, r, err)
		}
	}
	for _, one := range calls {
		switch one.tool {
		case "search", "read", "contents", "facts":
			one.arguments = strings.Replace(strings.Replace(one.arguments, "{", `{"document":"whitepaper",`, 1), ",}", "}", 1)
		}
		itemsOf(t, client, one.tool, one.arguments)
	}
	if resources, err := client.ListResources(context.Background(), nil); err != nil || len(resources.Resources) != 3 {
		t.Errorf("resources: %v, %v", resources, err)
	}
}

// TestWhatOtherDocumentsHaveNot is said in a sentence with what to do instead.
func TestWhatOtherDocumentsHaveNot(t *testing.T) {
	client, s := withFiles(t)
	id := s.documents[1].id
	for _, tool := range []string{"table", "chart", "check", "terms", "actors", "subsidy", "assess"} {
		said := refused(t, client, tool, fmt.Sprintf(`{"document":%q}`, id))
		if !strings.Contains(said, "自带的白皮书") || !strings.Contains(said, id) || !strings.Contains(said, "document 写 whitepaper") {
			t.Errorf("%s: %s", tool, said)
		}
	}
	if said := refused(t, client, "read", fmt.Sprintf(`{"document":%q,"ref":"1","text":"en"}`, id)); !strings.Contains(said, "没有英译") {
		t.Error(said)
	}
}

// TestFoundNumbersAreMarked: a goal is not a number that was reached, and filters keep
// what was asked for.
func TestFoundNumbersAreMarked(t *testing.T) {
	client, s := withFiles(t)
	id := s.documents[1].id
	items, out := itemsOf(t, client, "facts", fmt.Sprintf(`{"document":%q,"limit":100}`, id))
	kinds := map[any]int{}
	for _, one := range items {
		kinds[one["kind"]]++
		if one["found"] != true {
			t.Errorf("not marked: %v", one)
		}
	}
	if kinds["stated"] == 0 || kinds["goal"] == 0 || !strings.Contains(fmt.Sprint(out["notes"]), "没有人核对") {
		t.Errorf("kinds %v, notes %v", kinds, out["notes"])
	}
	goals, _ := itemsOf(t, client, "facts", fmt.Sprintf(`{"document":%q,"kinds":["goal"],"units":["亿元"],"subjects":["算力规模"],"limit":100}`, id))
	if len(goals) != 10 {
		t.Errorf("%d goals", len(goals))
	}
	if said := refused(t, client, "facts", fmt.Sprintf(`{"document":%q,"kinds":["derived"]}`, id)); !strings.Contains(said, "goal") {
		t.Error(said)
	}
	if said := refused(t, client, "facts", fmt.Sprintf(`{"document":%q,"subjects":["火星"]}`, id)); !strings.Contains(said, "没有这样的数") || !strings.Contains(said, "kinds") {
		t.Error(said)
	}
	if own, _ := itemsOf(t, client, "facts", `{"document":"whitepaper"}`); own[0]["found"] != false {
		t.Errorf("the numbers of the paper are not found by rules: %v", own[0])
	}
}

// TestWhatAFileNames: the documents and dates that rules find in a file are marked, with
// the sentence that has them.
func TestWhatAFileNames(t *testing.T) {
	p, folder := program(t), t.TempDir()
	file := written(t, folder, "a.md", "# 报告\n\n## 一、政策\n\n2021年3月，甲省印发《甲省算力行动计划》。2023年5月，乙市发布了《乙市云计算条例》，《甲省算力行动计划》继续有效。\n")
	s, err := options{files: []string{file}}.opened(p)
	if err != nil {
		t.Fatal(err)
	}
	client, d := connected(t, s), s.documents[1]
	for _, c := range []struct{ tool, arguments, key, want string }{
		{"policies", "", "policy", "甲省算力行动计划 乙市云计算条例"},
		{"policies", `,"since":"2022"`, "policy", "乙市云计算条例"},
		{"policies", `,"sort":"-date"`, "policy", "乙市云计算条例 甲省算力行动计划"},
		{"timeline", "", "date", "2021年3月 2023年5月"},
		{"timeline", `,"since":"2022.1"`, "date", "2023年5月"},
		{"timeline", `,"since":"2024"`, "date", ""},
	} {
		items, out := itemsOf(t, client, c.tool, fmt.Sprintf(`{"document":%q%s}`, d.id, c.arguments))
		var got []string
		for _, one := range items {
			got = append(got, fmt.Sprint(one[c.key]))
			if err := citedIn(d, one); err != nil || one["found"] != true {
				t.Errorf("%s: found %v, %v", c.tool, one["found"], err)
			}
		}
		if strings.Join(got, " ") != c.want || !strings.Contains(fmt.Sprint(out["notes"]), "规则") {
			t.Errorf("%s%s: %s, notes %v", c.tool, c.arguments, got, out["notes"])
		}
	}
	if said := refused(t, client, "policies", fmt.Sprintf(`{"document":%q,"regions":["北京"]}`, d.id)); strings.Contains(said, "甲省") {
		t.Error(said)
	}
	if own, _ := itemsOf(t, client, "policies", `{}`); own[0]["id"] != "P1" && own[0]["document"] != whitePaper {
		t.Errorf("without a document it is the paper: %v", own[0])
	}
}

// TestUnknownDocuments are errors that say what to try, without a word of a document.
func TestUnknownDocuments(t *testing.T) {
	client, s := withFiles(t)
	for arguments, want := range map[string]string{
		`{"ref":"1"}`:                          "请指定文件",
		`{"ref":"1","document":"丙市"}`:          "没有文件“丙市”",
		`{"ref":"1","document":"市算力报告"}`:       "2 份文件",
		`{"ref":"1","document":"/etc/passwd"}`: "没有文件",
	} {
		said := refused(t, client, "read", arguments)
		if !strings.Contains(said, want) || !strings.Contains(said, s.documents[1].id) || strings.Contains(said, "甲市") {
			t.Errorf("%s: %s", arguments, said)
		}
	}
	_, err := client.ReadResource(context.Background(), &mcp.ReadResourceParams{URI: "yunlan://other/1p1"})
	if err == nil || !strings.Contains(err.Error(), s.documents[2].id) {
		t.Errorf("a resource of no document: %v", err)
	}
	if _, err := (options{files: []string{"-"}}).opened(program(t)); err == nil || !strings.Contains(err.Error(), "标准输入") {
		t.Errorf("standard input as a document: %v", err)
	}
}

// TestLibrary: all of it is searched and listed page by page, three passages of a
// document, and each document is read by its ID.
func TestLibrary(t *testing.T) {
	client, s := withLibrary(t, 45)
	list, err := s.library.Documents()
	if err != nil || len(list) != 45 {
		t.Fatalf("%d documents, %v", len(list), err)
	}
	seen := pages(t, client, "documents", `{"limit":20,"offset":%d}`)
	if len(seen) != 46 || seen[0]["id"] != whitePaper || seen[45]["library"] != true {
		t.Errorf("documents: %d", len(seen))
	}
	of, last := map[any]int{}, any("")
	for _, h := range pages(t, client, "search", `{"query":"算力规模","limit":20,"offset":%d}`) {
		if h["document"] != last && of[h["document"]] > 0 {
			t.Errorf("%v stands in two places", h["document"])
		}
		last = h["document"]
		of[last]++
		d, err := s.document(fmt.Sprint(last))
		if err != nil {
			t.Fatal(err)
		}
		if err := citedIn(d, h); err != nil || !strings.Contains(d.paper().Title, fmt.Sprint(h["title"])) || h["passages_in_document"].(float64) < 3 {
			t.Errorf("%v: %v", h, err)
		}
	}
	for id, hits := range of {
		if hits > eachDocument {
			t.Errorf("%d passages of %v", hits, id)
		}
	}
	if len(of) != 45 || len(s.library.open) > mostOpen {
		t.Errorf("%d documents were found, %d are open", len(of), len(s.library.open))
	}
	if _, out := itemsOf(t, client, "search", `{"query":"算力"}`); !strings.Contains(fmt.Sprint(out["notes"]), "45 份") || !strings.Contains(fmt.Sprint(out["notes"]), whitePaper) {
		t.Errorf("notes: %v", out["notes"])
	}
	id := list[7].ID
	for tool, arguments := range map[string]string{"read": `"ref":"1"`, "contents": `"limit":3`, "facts": `"limit":3`, "search": `"query":"算力"`} {
		items, _ := itemsOf(t, client, tool, fmt.Sprintf(`{"document":%q,%s}`, id, arguments))
		if len(items) == 0 || items[0]["document"] != id {
			t.Errorf("%s of %s: %v", tool, id, items)
		}
	}
	r, err := client.ReadResource(context.Background(), &mcp.ReadResourceParams{URI: scheme + id + "/contents"})
	if err != nil || !strings.Contains(r.Contents[0].Text, "算力之10") {
		t.Errorf("contents of %s: %v, %v", id, r, err)
	}
	if said := refused(t, client, "search", `{"query":"算力","chapters":["1"]}`); !strings.Contains(said, "chapters") {
		t.Error(said)
	}
	if said := refused(t, client, "read", `{"ref":"1","document":"算力报告"}`); !strings.Contains(said, "45") || len(said) > 400 || regexp.MustCompile(`第\d+号`).MatchString(said) {
		t.Error(said)
	}
	if said := refused(t, client, "read", `{"ref":"1"}`); !strings.Contains(said, "documents") {
		t.Error(said)
	}
}

// pages are all items of a list, whose arguments take an offset.
func pages(t *testing.T, client *mcp.ClientSession, tool, arguments string) []map[string]any {
	t.Helper()
	var all []map[string]any
	for {
		items, out := itemsOf(t, client, tool, fmt.Sprintf(arguments, len(all)))
		all = append(all, items...)
		next, more := out["next_offset"].(float64)
		if !more {
			if int(out["total"].(float64)) != len(all) {
				t.Errorf("%s: %d of %v items", tool, len(all), out["total"])
			}
			return all
		}
		if int(next) != len(all) {
			t.Fatalf("%s: next_offset %v behind %d items", tool, next, len(all))
		}
	}
}

// TestAnEmptyLibrary and one of which nothing is left say what the user can do.
func TestAnEmptyLibrary(t *testing.T) {
	client, _ := withLibrary(t, 0)
	if said := refused(t, client, "search", `{"query":"云"}`); !strings.Contains(said, "library add") {
		t.Error(said)
	}
	if items, _ := itemsOf(t, client, "search", `{"query":"云","document":"whitepaper"}`); len(items) == 0 {
		t.Error("the bundled paper is not searched")
	}
}
