package cli

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
)

// reports is a folder of two editions of one report, a copy, and what is no document.
func reports(t *testing.T) string {
	t.Helper()
	t.Setenv("YUNLAN_HOME", t.TempDir())
	dir := t.TempDir()
	for name, text := range map[string]string{
		"2021.md":      "# 算力白皮书（2021年）\n\n## 一、总则\n\n我国算力规模为140EFlops，独角兽企业较少。\n",
		"sub/2022.md":  "# 算力白皮书（2022年）\n\n## 一、总则\n\n我国算力规模为180EFlops，麒麟企业较多。\n",
		"sub/copy.txt": "算力白皮书（2022年）\n\n一、总则\n\n我国算力规模为180EFlops，麒麟企业较多。\n",
		"picture.png":  "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// says runs a command that has to end with a code and to say something on each stream.
func says(t *testing.T, exit int, stdout, stderr string, args ...string) string {
	t.Helper()
	code, out, errs := runOn(content.Load(), args...)
	if code != exit || !strings.Contains(out, stdout) || !strings.Contains(errs, stderr) {
		t.Errorf("%q: exit %d, stdout %s, stderr %s; want %d, %q, %q", args, code, out, errs, exit, stdout, stderr)
	}
	return out
}

// TestFromAFolderToASentence: added, searched, opened, checked, removed.
func TestFromAFolderToASentence(t *testing.T) {
	dir := reports(t)
	says(t, command.ExitDone, "", "文库是空的", "library")
	says(t, command.ExitFailed, "", "library add", "search", "--library", "算力")
	says(t, command.ExitDone, "新收 2 份，1 个文件与已有的文字相同，1 个打不开。\n文库共 2 份文档", "picture.png：", "library", "add", dir)
	says(t, command.ExitDone, "3 个没有变，1 个打不开。", "", "library", "add", dir)
	says(t, command.ExitDone, "算力白皮书（2021年）", "文库共 2 份文档", "library", "list")
	out := says(t, command.ExitDone, "独角兽企业较少", "", "search", "--library", "独角兽")
	if strings.Contains(out, "麒麟") || !strings.Contains(out, "算力白皮书（2021年） · 2021 · ") {
		t.Errorf("the hits are %s", out)
	}
	says(t, command.ExitDone, "麒麟企业较多", "", "search", "--library", "算力 年:2022")
	says(t, command.ExitFailed, "", "没有找到", "search", "--library", "饕餮")
	if code, _, errs := runOn(content.Load(), "search", "--library", "饕餮"); code != command.ExitFailed || strings.Contains(errs, "0 条") {
		t.Errorf("nothing is counted as hits: %s", errs)
	}
	says(t, command.ExitUsage, "", "--chapter", "search", "--library", "算力", "--chapter", "1")
	says(t, command.ExitDone, "180EFlops", "", "show", "1", "--doc", "算力白皮书（2022年）")
	says(t, command.ExitUsage, "", "可以是 2 份", "show", "1", "--doc", "算力白皮书")
	says(t, command.ExitDone, "2 份文档都在", "", "library", "check")
	says(t, command.ExitDone, "索引里有 2 份文档", "", "library", "rebuild")
	says(t, command.ExitDone, "已从文库移除《算力白皮书（2021年）》", "", "library", "remove", filepath.Join(dir, "2021.md"))
	if _, err := os.Stat(filepath.Join(dir, "2021.md")); err != nil {
		t.Error("the file is gone")
	}
	says(t, command.ExitFailed, "", "没有找到", "search", "--library", "独角兽")
	says(t, command.ExitFailed, "", "文库里没有", "library", "remove", "不在")
	says(t, command.ExitUsage, "", "请指定", "library", "remove")
	says(t, command.ExitUsage, "", "请指定", "library", "add")
	says(t, command.ExitFailed, "", "没有这个文件", "library", "add", filepath.Join(dir, "nothing.md"))
	says(t, command.ExitFailed, "", "没有找到文档", "library", "add", t.TempDir())
	says(t, command.ExitUsage, "", "没有“ad”", "library", "ad")
}

// TestTheLibraryForScripts: documents have IDs that lead back to them.
func TestTheLibraryForScripts(t *testing.T) {
	dir := reports(t)
	says(t, command.ExitDone, `"copies":[{"path":`, "", "library", "add", dir, "--json")
	var found struct {
		Total     int
		Searched  int
		Lacking   *int `json:"unsearched"`
		Hits      []struct{ Document, ID string }
		Documents []struct {
			ID, Title, Family string
			Year, Total       int
		}
		Facets struct {
			Kinds []struct {
				Key   string
				Total int
			}
			Years []struct {
				Key       int
				Documents []string
			}
			Families []struct {
				Key       string
				Documents []string
			}
		}
	}
	out := says(t, command.ExitDone, "", "", "search", "--library", "--json", "算力")
	if err := json.Unmarshal([]byte(out), &found); err != nil {
		t.Fatal(err)
	}
	if len(found.Documents) != 2 || found.Documents[0].Family != "算力白皮书" || len(found.Facets.Years) != 2 || found.Facets.Years[0].Key != 2022 ||
		len(found.Facets.Families) != 1 || len(found.Facets.Families[0].Documents) != 2 || found.Hits[0].Document != found.Documents[0].ID {
		t.Errorf("%s", out)
	}
	if found.Searched != 2 || found.Lacking == nil || *found.Lacking != 0 || len(found.Facets.Kinds) == 0 || found.Facets.Kinds[0].Key == "" || found.Facets.Kinds[0].Total == 0 {
		t.Errorf("searched, lacking or kinds: %s", out)
	}
	for _, h := range found.Hits {
		says(t, command.ExitDone, `"id":"`+h.ID+`"`, "", "show", h.ID, "--json", "--doc", h.Document)
	}
	line := says(t, command.ExitDone, "", "", "search", "--library", "--format", "tsv", "独角兽")
	if id, rest, _ := strings.Cut(line, "\t"); len(id) != 12 || strings.Count(rest, "\t") != 5 {
		t.Errorf("the line is %q", line)
	}
}

// TestADamagedLibraryIsSaid: a torn index is refused in a sentence, a list of a newer
// release is neither read nor written.
func TestADamagedLibraryIsSaid(t *testing.T) {
	dir := reports(t)
	says(t, command.ExitDone, "", "", "library", "add", dir)
	data := store.DefaultDirs().Data
	if err := os.RemoveAll(filepath.Join(data, "library", "index")); err != nil {
		t.Fatal(err)
	}
	says(t, command.ExitFailed, "", "library rebuild", "search", "--library", "算力")
	if out := says(t, command.ExitFailed, "索引不见了、已损坏，或属于其他版本", "library rebuild", "library", "check"); strings.Contains(out, "检索不到") {
		t.Errorf("each document is said not to be found: %s", out)
	}
	says(t, command.ExitDone, "索引里有 2 份文档", "", "library", "rebuild")
	says(t, command.ExitDone, "独角兽", "", "search", "--library", "独角兽")
	if err := os.WriteFile(filepath.Join(data, "library.json"), []byte(`{"schema":9,"documents":[]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"search", "--library", "算力"}, {"library", "list"}, {"library", "add", dir}, {"library", "check"}} {
		says(t, command.ExitFailed, "", "更新版本的云览", args...)
	}
}

// TestTheNumbersOfALibrary stand under their documents, each with its sentence; filters
// are those of one document.
func TestTheNumbersOfALibrary(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	says(t, command.ExitFailed, "", "library add", "facts", "--library")
	dir := t.TempDir()
	for _, year := range []string{"2021", "2022"} {
		text := "# 算力白皮书（" + year + "年）\n\n## 一、总则\n\n截至" + year + "年，全市机架规模为" + year[2:] + "万架。" + year + "年，全市软件业务收入达到3,210.5亿元，同比增长8.2%。\n"
		if err := os.WriteFile(filepath.Join(dir, year+".md"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	says(t, command.ExitDone, "", "", "library", "add", dir)
	out := says(t, command.ExitDone, "算力白皮书（2021年） · ", "", "facts", "--library")
	if !strings.Contains(out, "◇ 21 万架") || !strings.Contains(out, "“截至2022年，全市机架规模为22万架。”") || strings.Count(out, "3,210.5 亿元") != 2 {
		t.Errorf("the numbers are %s", out)
	}
	csv := says(t, command.ExitDone, "文档,名称,编号", "", "facts", "--library", "--subject", "机架", "--format", "csv")
	if strings.Count(csv, "万架") != 4 || strings.Contains(csv, "亿元") {
		t.Errorf("of one subject: %s", csv)
	}
	var got struct {
		Facts []struct{ Document, Title, Quote, Block string }
	}
	out = says(t, command.ExitDone, "", "", "facts", "--library", "--kind", "change", "--json")
	if err := json.Unmarshal([]byte(out), &got); err != nil || len(got.Facts) != 2 || got.Facts[0].Document == got.Facts[1].Document || got.Facts[0].Block != "1.1p1" || got.Facts[1].Title == "" {
		t.Errorf("as JSON: %+v, %v", got, err)
	}
	says(t, command.ExitFailed, "", "没有这样的数", "facts", "--library", "--subject", "饕餮")
	says(t, command.ExitUsage, "", "--doc 只读一份", "facts", "--library", "--doc", filepath.Join(dir, "2021.md"))
	says(t, command.ExitUsage, "", "size、change", "facts", "--library", "--kind", "饕餮")
}

// TestTheNotesOfALibrary are those of the bundled paper and of every document,
// each under its title.
func TestTheNotesOfALibrary(t *testing.T) {
	dir := reports(t)
	says(t, command.ExitDone, "", "", "library", "add", dir)
	says(t, command.ExitFailed, "", "还没有笔记", "notes", "--library")
	c := collection.Open(store.DefaultDirs())
	list, err := c.Documents()
	if err != nil || len(list) != 2 {
		t.Fatalf("%d documents, %v", len(list), err)
	}
	for _, d := range list {
		note := store.Note{ID: store.NewID(), Block: "1.1p1", End: 9, Quote: "我国算", Text: "记在" + d.ID}
		if err := store.Open(store.DefaultDirs().Document(d.Hash)).SaveNotes(note); err != nil {
			t.Fatal(err)
		}
	}
	own := store.Note{ID: store.NewID(), Block: "2.3p4", End: 3, Text: "自带的"}
	if err := store.Open(store.DefaultDirs()).SaveNotes(own); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"text", "md"} {
		out := says(t, command.ExitDone, content.Load().Title, "", "notes", "--library", "--format", format)
		for _, d := range list {
			if at := strings.Index(out, d.Title); at < 0 || !strings.Contains(out[at:], "记在"+d.ID) {
				t.Errorf("%s: %s", format, out)
			}
		}
	}
	file := filepath.Join(t.TempDir(), "all.json")
	says(t, command.ExitDone, "", "all.json", "notes", "--library", "-o", file)
	var got struct {
		Documents []struct {
			Document, Title string
			Notes           []struct{ Text string }
		}
	}
	data, err := os.ReadFile(file)
	if err != nil || json.Unmarshal(data, &got) != nil || len(got.Documents) != 3 || got.Documents[0].Document != "0" || got.Documents[2].Notes[0].Text != "记在"+list[1].ID {
		t.Errorf("%s, %v", data, err)
	}
	says(t, command.ExitUsage, "", "--doc 只列一份", "notes", "--library", "--doc", filepath.Join(dir, "2021.md"))
}

// TestNearlyAnother: a new document with nearly the text of another is said, in either
// language, and never to be all of it.
func TestNearlyAnother(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	dir := t.TempDir()
	var text strings.Builder
	text.WriteString("# 数据条例\n\n")
	for i := range 80 {
		fmt.Fprintf(&text, "第%d条说明了处理者在第%d种情形下应当采取的措施。\n\n", i*7919%1009, i*104729%997)
	}
	for name, text := range map[string]string{"a.md": text.String(), "b.md": strings.Replace(text.String(), "措施", "办法", 1), "c.md": text.String() + "末句。"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	says(t, command.ExitDone, "新收 1 份", "", "library", "add", filepath.Join(dir, "a.md"))
	says(t, command.ExitDone, "文库共 2 份文档", "b.md 与《数据条例》（", "library", "add", filepath.Join(dir, "b.md"))
	code, out, errs := runOn(content.Load(), "library", "add", filepath.Join(dir, "c.md"), "--lang", "en", "--json")
	if code != command.ExitDone || !strings.Contains(out, `"other_title":"数据条例"`) || !strings.Contains(errs, "99% the same; they stay two documents") {
		t.Errorf("exit %d, %s, %s", code, out, errs)
	}
}
