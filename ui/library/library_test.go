package library

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/collection"
	"yunlan/ui/screen"
)

// stocked is a library of three documents, two of them editions of one.
func stocked(t *testing.T) (*Library, string) {
	t.Helper()
	t.Setenv("YUNLAN_HOME", t.TempDir())
	dir := t.TempDir()
	for name, text := range map[string]string{
		"b.md": "# 算力白皮书（2022年）\n\n## 一、总则\n\n我国算力规模为180EFlops，麒麟企业较多。\n\n麒麟之二。\n",
		"a.md": "# 算力白皮书（2021年）\n\n## 一、总则\n\n我国算力规模为140EFlops，独角兽企业较少。\n",
		"c.md": "# 数据要素报告\n\n## 一、总则\n\n数据要素与算力并重。\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c := collection.Open(store.DefaultDirs())
	if _, err := c.Add(context.Background(), []string{dir}, func(collection.Progress) {}); err != nil {
		t.Fatal(err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	l := New(store.DefaultDirs())
	t.Cleanup(func() { _ = l.all.Close() }) // an open index keeps its folder from being removed on Windows
	return l, dir
}

func listOf(t *testing.T, cmd tea.Cmd) screen.ListMsg {
	t.Helper()
	msg, ok := cmd().(screen.ListMsg)
	if !ok {
		t.Fatalf("no list: %+v", cmd())
	}
	return msg
}

func texts(msg screen.ListMsg) string {
	var all []string
	for _, it := range msg.Items {
		all = append(all, strings.TrimSpace(it.Text))
	}
	return strings.Join(all, "|")
}

// TestTheDocuments: by family and year, with what the reader did in each; the next
// order is by year.
func TestTheDocuments(t *testing.T) {
	l, _ := stocked(t)
	own := content.Load().Title
	msg := listOf(t, l.Documents())
	if got := texts(msg); got != searchAll.String()+"|数据要素报告|算力白皮书（2021年）|算力白皮书（2022年）|"+own {
		t.Errorf("the list is %s", got)
	}
	if it := msg.Items[2]; !strings.HasPrefix(it.Detail, "2021  ") || !strings.Contains(it.Words, "a.md") || !strings.Contains(it.Whole, "系列：算力白皮书") {
		t.Errorf("%+v", it)
	}
	l.NextOrder()
	if got := texts(listOf(t, l.Documents())); got != searchAll.String()+"|算力白皮书（2022年）|算力白皮书（2021年）|数据要素报告|"+own {
		t.Errorf("by year it is %s", got)
	}
	if stock, ok := l.Look().(screen.LibraryMsg); !ok || stock.Documents != 3 {
		t.Errorf("%+v", stock)
	}
}

// TestADocumentOpensAndGoesOff: Enter asks for it, d removes it and leaves the file.
func TestADocumentOpensAndGoesOff(t *testing.T) {
	l, dir := stocked(t)
	it := listOf(t, l.Documents()).Items[2]
	asked, ok := it.Run().(screen.DocumentMsg)
	if !ok {
		t.Fatalf("Enter sends %+v", it.Run())
	}
	got, ok := l.Open(asked)().(screen.PaperMsg)
	if !ok || got.Paper.Title != "算力白皮书（2021年）" || got.Paper.Doc == "" || got.At.Block != "" {
		t.Errorf("%+v", got)
	}
	if back, ok := l.Open(screen.DocumentMsg{})().(screen.PaperMsg); !ok || !back.Paper.Bundled() {
		t.Error("the bundled paper does not open")
	}
	var again screen.LibraryAgainMsg
	for _, a := range it.Actions {
		if a.Binding.Help().Key == "d" {
			again, ok = a.Run().(screen.LibraryAgainMsg)
		}
	}
	if !ok || !strings.Contains(again.Said, "2021") || strings.Contains(texts(listOf(t, l.Documents())), "2021") {
		t.Errorf("d says %q", again.Said)
	}
	if _, err := os.Stat(filepath.Join(dir, "a.md")); err != nil {
		t.Error("the file is gone")
	}
	if said, ok := l.Open(asked)().(screen.ToastMsg); !ok || said.Text != gone.String() {
		t.Errorf("a removed document: %+v", said)
	}
}

// TestHitsStandBelowTheirDocuments, three of each at most, and lead to their block.
func TestHitsStandBelowTheirDocuments(t *testing.T) {
	l, _ := stocked(t)
	msg := listOf(t, l.Find("麒麟"))
	if len(msg.Items) != 3 || msg.Items[0].Text != "算力白皮书（2022年）" || !strings.Contains(msg.Found, "2 条") {
		t.Fatalf("%s: %s", msg.Title, texts(msg))
	}
	asked := msg.Items[2].Run().(screen.DocumentMsg)
	if got := l.Open(asked)().(screen.PaperMsg); got.At.Block == "" || got.Paper.Index(got.At.Block) < 0 || !strings.Contains(msg.Items[2].Text, "麒麟") {
		t.Errorf("%+v", got)
	}
	if msg := listOf(t, l.Find("饕餮")); len(msg.Items) != 0 || !strings.Contains(msg.Empty, "3 份") {
		t.Errorf("nothing is found: %+v", msg)
	}
	if msg := listOf(t, l.Find(" ")); len(msg.Items) != 0 || msg.Empty != askWords.String() || !msg.Typing {
		t.Errorf("without words: %+v", msg)
	}
}

// TestNotesOfAllDocuments are one list, and are counted beside each document.
func TestNotesOfAllDocuments(t *testing.T) {
	l, _ := stocked(t)
	list, err := l.all.Documents()
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range list {
		paper, err := l.all.Paper(d)
		if err != nil {
			t.Fatal(err)
		}
		s := store.Open(store.DefaultDirs().Document(d.Hash))
		b := paper.Blocks[len(paper.Blocks)-1]
		err = s.SaveNotes(store.Note{ID: store.NewID(), Block: string(b.ID), End: 3, Quote: b.Text[:3], Text: "记" + d.ID})
		if err == nil && i == 0 {
			err = s.SaveMark(store.Mark{Letter: "q", Block: string(b.ID), Date: time.Now()})
		}
		if err == nil {
			err = s.AddReading(store.Reading{Since: time.Now(), Seconds: map[string]int{"1": 60}, Seen: []string{string(b.ID)}})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	msg := listOf(t, l.Documents())
	if it := msg.Items[1]; !strings.Contains(it.Detail, "1 条笔记") || !strings.Contains(it.Detail, "读过 ") {
		t.Errorf("%s", it.Detail)
	}
	last := msg.Items[len(msg.Items)-1]
	if _, ok := last.Run().(screen.LibraryNotesMsg); !ok || !strings.Contains(last.Detail, "4") {
		t.Errorf("%+v", last)
	}
	all := listOf(t, l.Notes())
	if len(all.Items) != 4 || !strings.HasPrefix(texts(all), "记") || !strings.Contains(texts(all), "书签 q") {
		t.Errorf("%s", texts(all))
	}
	if asked := all.Items[0].Run().(screen.DocumentMsg); asked.ID != list[0].ID || asked.At.Block == "" {
		t.Errorf("%+v", asked)
	}
}

// TestNoLibrary says how to get one.
func TestNoLibrary(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	l := New(store.DefaultDirs())
	for _, msg := range []screen.ListMsg{listOf(t, l.Documents()), listOf(t, l.Find("云"))} {
		if len(msg.Items) != 0 || !strings.Contains(msg.Empty, "library add") {
			t.Errorf("%+v", msg)
		}
	}
	if all := New(store.Dirs{}); len(listOf(t, all.Documents()).Items) != 0 {
		t.Error("without a home there is a library")
	}
	data := store.DefaultDirs().Data
	if err := os.MkdirAll(data, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(data, "library.json"), []byte(`{"schema":9}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, cmd := range []tea.Cmd{New(store.DefaultDirs()).Documents(), New(store.DefaultDirs()).Find("云")} {
		if msg := listOf(t, cmd); !msg.Again || !strings.Contains(msg.Empty, "更新版本") {
			t.Errorf("a newer list: %+v", msg)
		}
	}
}

// TestASearchCanBeLimited to a year or a family of those that have hits, by a line.
func TestASearchCanBeLimited(t *testing.T) {
	l, _ := stocked(t)
	msg := listOf(t, l.Find("算力"))
	got := texts(msg)
	for _, want := range []string{"只看 2022 年", "只看 2021 年", "只看《算力白皮书》各版", "只看《数据要素报告》各版"} {
		if !strings.Contains(got, want) {
			t.Errorf("no line %s: %s", want, got)
		}
	}
	for _, it := range msg.Items {
		asked, ok := it.Run().(screen.FindInLibraryMsg)
		if !ok {
			continue
		}
		limited := listOf(t, l.Find(asked.Query))
		if len(limited.Items) == 0 || strings.Contains(limited.Found, "3 份") || limited.Query != asked.Query {
			t.Errorf("%s: %s", asked.Query, texts(limited))
		}
	}
	if it := msg.Items[1]; len(it.Lit) == 0 || it.Text[it.Lit[0].Start:it.Lit[0].End] != "算力" {
		t.Errorf("a hit is not lit: %+v", it)
	}
}

// TestEveryKeyAsksAnew, and the answer is to what was typed.
func TestEveryKeyAsksAnew(t *testing.T) {
	l, _ := stocked(t)
	msg := listOf(t, l.Find(""))
	again := listOf(t, msg.Ask("qilin "))
	if !again.Again || again.Query != "qilin " || !strings.Contains(again.Note, "麒麟") || len(again.Items) == 0 {
		t.Errorf("%+v", again)
	}
}

// TestNotesOfAllAreExported into a file of their own, the paper's that comes along with
// them; nothing is written over.
func TestNotesOfAllAreExported(t *testing.T) {
	l, _ := stocked(t)
	t.Chdir(t.TempDir())
	list, err := l.all.Documents()
	if err != nil {
		t.Fatal(err)
	}
	for dirs, block := range map[store.Dirs]string{l.dirs: "2.3p4", l.dirs.Document(list[0].Hash): "1p1"} {
		if err := store.Open(dirs).SaveNotes(store.Note{ID: store.NewID(), Block: block, End: 3, Quote: "算", Text: "记于" + block}); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		all := listOf(t, l.Notes())
		if said, ok := all.Items[0].Actions[0].Run().(screen.ToastMsg); !ok || !strings.Contains(said.Text, "2 条笔记") {
			t.Fatalf("%+v", said)
		}
	}
	files, err := filepath.Glob("yunlan-notes-all-*.md")
	if err != nil || len(files) != 2 {
		t.Fatalf("%v, %v", files, err)
	}
	raw, err := os.ReadFile(files[0])
	if err != nil || !strings.Contains(string(raw), "记于2.3p4") || !strings.Contains(string(raw), "记于1p1") {
		t.Errorf("%s, %v", raw, err)
	}
}

// TestNumbersOverTheEditionsAsALine each: by the family's list, its subjects, then a
// year a line, as a bar where all agree; gaps are said, and Enter leads to the sentence.
func TestNumbersOverTheEditionsAsALine(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	dir := t.TempDir()
	for year, size := range map[int]string{2018: "962", 2019: "1,334", 2020: "2,091", 2022: "4,400"} {
		text := fmt.Sprintf("# 云计算白皮书（%d年）\n\n## 一、总则\n\n本报告说明情况。%d年，我国云计算市场规模达%s亿元。\n", year+1, year, size)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprint(year, ".md")), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	l := New(store.DefaultDirs())
	t.Cleanup(func() { _ = l.all.Close() })
	if _, err := l.all.Add(context.Background(), []string{dir}, func(collection.Progress) {}); err != nil {
		t.Fatal(err)
	}
	families := listOf(t, l.SeriesOf(""))
	if len(families.Items) != 1 || !strings.Contains(families.Items[0].Detail, "2019–2023") || !strings.Contains(families.Items[0].Detail, "5 版") {
		t.Fatalf("families: %+v", families)
	}
	asked := families.Items[0].Run().(screen.SeriesMsg)
	subjects := listOf(t, l.SeriesOf(asked.Family))
	if got := subjects.Items[0]; got.Text != "我国云计算市场规模（亿元）" || !strings.Contains(got.Detail, "4 个年份") || !strings.Contains(got.Detail, "说法不同") {
		t.Fatalf("subjects: %+v", got)
	}
	points := subjects.Items[0].Run().(screen.ListMsg)
	var rows []string
	for _, it := range points.Items {
		rows = append(rows, fmt.Sprint(it.Point.Name, " ", it.Point.Label, " ", it.Point.Value))
	}
	if got := strings.Join(rows, "|"); got != "2018 962 962|2019 1,334 1334|2020 2,091 2091|2021 没有给出 0|2022 4,400 0|2022 4,550 0" {
		t.Errorf("the numbers are %s", got)
	}
	if gap := points.Items[3]; !gap.Off || gap.Run != nil {
		t.Errorf("a gap can be opened: %+v", gap)
	}
	own := points.Items[5]
	if at := own.Run().(screen.DocumentMsg); at.ID != collection.Bundled || len(at.At.Hits) == 0 || !strings.Contains(own.Whole, "4,550亿元") || !strings.Contains(own.Whole, "●") {
		t.Errorf("the number gathered by hand: %+v", own)
	} else if got := l.Open(at)().(screen.PaperMsg); !got.Paper.Bundled() || got.At.Block != at.At.Block {
		t.Errorf("Enter opens %+v", got.At)
	}
	if msg := listOf(t, l.SeriesOf("没有的系列")); len(msg.Items) != 0 || msg.Empty != noNumbers.String() {
		t.Errorf("no family: %+v", msg)
	}
}

// TestThePaperIsListedInTheReadersLanguage, and found by its Chinese name as well.
func TestThePaperIsListedInTheReadersLanguage(t *testing.T) {
	lang.Use(lang.English)
	defer lang.Use(lang.Chinese)
	l, _ := stocked(t)
	items := listOf(t, l.Documents()).Items
	it := items[len(items)-1]
	if it.Text != "Cloud Computing White Paper (2023)" || !strings.Contains(it.Words, "云计算白皮书") {
		t.Errorf("%+v", it)
	}
}
