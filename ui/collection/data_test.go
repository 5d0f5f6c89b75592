package collection

import (
	"path/filepath"
	"testing"
)

// TestDataBelowAFolderIsNoDocument, told by its bytes, and said; named itself it is text.
func TestDataBelowAFolderIsNoDocument(t *testing.T) {
	c, dir := library(t), folderOf(t)
	data := map[string]string{
		"a.json": `{"a": [1, 2, 3], "b": "这是一个 JSON 文件。"}`, "a.txt": "\ufeff[\n  {\"a\": 1}\n]\n", "b.md": "{\"a\":1}\n{\"a\":2}\n",
		"c.svg": `<svg xmlns="http://www.w3.org/2000/svg"><text>图</text></svg>`, "d": `<?xml version="1.0"?><feed><title>标题</title></feed>`,
		"e.rdf": `<r:RDF xmlns:r="http://example.org/"><r:x>值</r:x></r:RDF>`,
	}
	prose := map[string]string{
		"bracket.txt": "[1] 数据要素是生产要素。\n\n后文。\n", "brace.md": "{前言}\n\n本文说明情况。\n", "page.html": "<html><body><p>网页的文字。</p></body></html>",
		"page.xhtml": `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>另一页。</p></body></html>`, "less.txt": "<摘要> 本文说明情况，其一。\n", "tag.md": "<div>\n\n# 题\n\n正文在此。\n\n</div>\n",
	}
	for _, files := range []map[string]string{data, prose} {
		for name, text := range files {
			write(t, dir, name, text)
		}
	}
	o := add(t, c, dir)
	if len(o.Added) != len(prose) || len(o.Refused) != len(data) {
		t.Errorf("%s", counts(o))
	}
	for _, r := range o.Refused {
		if data[filepath.Base(r.Path)] == "" || r.Why != dataWhy.String() || r.Hint == "" {
			t.Errorf("%+v", r)
		}
	}
	if o := add(t, c, filepath.Join(dir, "a.json")); len(o.Added) != 1 {
		t.Errorf("named itself: %s", counts(o))
	}
}
