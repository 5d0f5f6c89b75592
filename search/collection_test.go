package search

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"yunlan/content"
)

// made is a document of shuffled sentences with a word of its own.
func made(id, version string, year int, word string) Entry {
	p := shuffled(1, uint64(year))
	p.Blocks[7].Text += word + "在此。"
	return Entry{Info{ID: id, Version: version, Title: "算力白皮书（" + strconv.Itoa(year) + "年）", Family: "算力", Year: year}, p}
}

func thePaper() Entry {
	p := content.Load()
	return Entry{Info{ID: "0", Version: "1", Title: p.Title, Family: "云计算白皮书", Year: 2023}, p}
}

func collect(t testing.TB, folder string, list ...Entry) *Collection {
	t.Helper()
	c, err := OpenCollection(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	if len(list) > 0 {
		if err := c.Apply(context.Background(), Batch{Put: list}); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func askAll(t testing.TB, c *Collection, text string) Result {
	t.Helper()
	r, err := c.Search(Query{Text: text, Limit: 30, Each: 3})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func idsOfInfos(c *Collection) string {
	var list []string
	for _, d := range c.Documents() {
		list = append(list, d.ID+"@"+d.Version)
	}
	return strings.Join(list, " ")
}

// TestACollectionAnswersWithDocuments: each hit says of which document it is,
// three of one are listed and all are counted, as in a search of it alone.
func TestACollectionAnswersWithDocuments(t *testing.T) {
	list := []Entry{thePaper(), made("a", "1", 2021, "量子霸权"), made("b", "1", 2022, "零知识证明")}
	c := collect(t, t.TempDir(), list...)
	r := askAll(t, c, "云计算")
	if len(r.Documents) != 3 || len(r.Hits) != 9 {
		t.Fatalf("%d documents, %d hits", len(r.Documents), len(r.Hits))
	}
	for _, g := range r.Documents {
		i := slices.IndexFunc(list, func(e Entry) bool { return e.ID == g.ID })
		if alone := New(list[i].Paper).Search(Query{Text: "云计算"}); g.Total != alone.Total || g.Info != list[i].Info || len(g.Hits) != 3 {
			t.Errorf("%+v: %d hits, %d alone, %d shown", g.Info, g.Total, alone.Total, len(g.Hits))
		}
		for _, h := range g.Hits {
			if h.Document != g.ID || len(h.Spans) == 0 || h.Snippet(60).Text == "" || h.Kind == "" {
				t.Errorf("a hit of %s: %+v", g.ID, h)
			}
		}
	}
	if r = askAll(t, c, "什么是平台工程"); r.Hits[0].Document != "0" || r.Hits[0].Section == "" || r.Hits[0].SectionTitle == "" || r.Hits[0].Page == "" {
		t.Errorf("platform engineering: %+v", r.Hits[0])
	}
	for query, want := range map[string]string{
		`"量子霸权"`: "a", `"量子霸权" 年:2022`: "", `"零知识证明" 年:2021-2022`: "b", "云计算 文献:0": "0", "云计算 文献:算力 年:2021": "a",
		"云计算 doc:a,b year:2022": "b", "平台工程 文献:没有": "", "云计算 类:标题 文献:0": "0",
		"云计算 系列:白皮书": "0", "云计算 family:算力 年:2022": "b", "云计算 系列:没有": "",
	} {
		var got []string
		for _, g := range askAll(t, c, query).Documents {
			got = append(got, g.ID)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s is found in %q, want %q", query, got, want)
		}
	}
	if r := askAll(t, c, "饕餮"); r.Total != 0 || r.Noun != collectionNoun || len(r.Missing) != 1 {
		t.Errorf("饕餮: %+v", r)
	}
}

// TestDocumentsAreReplacedAndRemoved, and what was opened before sees it.
func TestDocumentsAreReplacedAndRemoved(t *testing.T) {
	folder := t.TempDir()
	c := collect(t, folder, thePaper(), made("a", "1", 2021, "量子霸权"))
	other := collect(t, folder)
	if n := askAll(t, other, "量子霸权").Total; n == 0 {
		t.Fatal("another program does not see what was put")
	}
	if err := c.Apply(context.Background(), Batch{Put: []Entry{made("a", "2", 2022, "零知识证明")}, Remove: []string{"0", "nobody"}}); err != nil {
		t.Fatal(err)
	}
	for _, c := range []*Collection{c, other, collect(t, folder)} {
		old, young := askAll(t, c, `"量子霸权"`).Total, askAll(t, c, `"零知识证明"`).Total
		if old != 0 || young == 0 || idsOfInfos(c) != "a@2" {
			t.Errorf("%d old, %d new, %s", old, young, idsOfInfos(c))
		}
	}
	list, err := editions(folder)
	if runtime.GOOS == "windows" && len(list) == 2 { // the other reader had it open
		list = list[:1]
	}
	if err != nil || len(list) != 1 {
		t.Errorf("%v editions are left, %v", list, err)
	}
}

// TestABatchIsAllThereOrNot: cancelled, refused, or killed before its end.
func TestABatchIsAllThereOrNot(t *testing.T) {
	folder := t.TempDir()
	c := collect(t, folder, thePaper())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := c.Apply(ctx, Batch{Put: []Entry{made("a", "1", 2021, "")}}); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled batch says %v", err)
	}
	if err := c.Apply(context.Background(), Batch{Put: []Entry{thePaper(), thePaper()}}); err == nil {
		t.Error("a document was put twice")
	}
	killed := filepath.Join(folder, unfinished+"1")
	if err := os.MkdirAll(killed, 0o700); err != nil {
		t.Fatal(err)
	}
	if idsOfInfos(c) != "0@1" || idsOfInfos(collect(t, folder)) != "0@1" {
		t.Errorf("it holds %s", idsOfInfos(c))
	}
	if err := c.Apply(context.Background(), Batch{Put: []Entry{made("a", "1", 2021, "")}}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(killed); err == nil || idsOfInfos(c) != "0@1 a@1" {
		t.Errorf("what was not finished is left, or %s", idsOfInfos(c))
	}
}

// TestADamagedCollectionIsPutAgain: each file cut, changed or gone is said, and
// nothing is found that is not there.
func TestADamagedCollectionIsPutAgain(t *testing.T) {
	folder := t.TempDir()
	c := collect(t, folder, made("a", "1", 2021, "量子霸权"))
	_ = c.Close()
	at := filepath.Join(folder, "1")
	var files []string
	err := filepath.WalkDir(at, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files = append(files, path)
		}
		return err
	})
	if err != nil || len(files) < 7 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, path := range files {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		changed := slices.Clone(raw)
		changed[len(changed)/3] ^= 0xff
		for how, bad := range map[string][]byte{"cut": raw[:len(raw)/2], "changed": changed, "empty": {}} {
			if err := os.WriteFile(path, bad, 0o600); err != nil {
				t.Fatal(err)
			}
			c := collect(t, folder)
			if r := askAll(t, c, "量子霸权"); c.Lost() == nil || len(c.Documents()) > 0 || r.Total > 0 {
				t.Errorf("%s %s: %v, %d documents, %d hits", path, how, c.Lost(), len(c.Documents()), r.Total)
			}
		}
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(files[0]); err != nil {
		t.Fatal(err)
	}
	c = collect(t, folder, made("b", "1", 2022, "零知识证明"))
	if c.Lost() != nil || idsOfInfos(c) != "b@1" || askAll(t, c, "零知识证明").Total == 0 {
		t.Errorf("after it was put again: %v, %s", c.Lost(), idsOfInfos(c))
	}
}

// TestManyPutAtOnce: programs that write wait for each other, and one that
// searches meanwhile finds what is there.
func TestManyPutAtOnce(t *testing.T) {
	folder := t.TempDir()
	reader := collect(t, folder, thePaper())
	var wg sync.WaitGroup
	for i := range 4 {
		c := collect(t, folder)
		wg.Go(func() {
			if err := c.Apply(context.Background(), Batch{Put: []Entry{made(fmt.Sprint("d", i), "1", 2001+i, "")}}); err != nil {
				t.Error(err)
			}
		})
		wg.Go(func() {
			if r, err := reader.Search(Query{Text: "平台工程", Limit: 5}); err != nil || r.Total == 0 {
				t.Errorf("%d hits, %v", r.Total, err)
			}
		})
	}
	wg.Wait()
	if r := askAll(t, reader, "云计算"); len(r.Documents) != 5 || len(reader.Documents()) != 5 {
		t.Errorf("%d documents have hits of %d", len(r.Documents), len(reader.Documents()))
	}
}

// TestALargeCollection is larger than the sample from which queries are read.
func TestALargeCollection(t *testing.T) {
	folder := t.TempDir()
	c := collect(t, folder, thePaper(), made("a", "1", 2001, "量子霸权"))
	for i := range 3 {
		var b Batch
		for k := range 4 {
			n := 4*i + k
			b.Put = append(b.Put, made(fmt.Sprint("d", n), "1", 2002+n, ""))
		}
		if err := c.Apply(context.Background(), b); err != nil {
			t.Fatal(err)
		}
	}
	if c.now.engine.library().complete {
		t.Fatal("all of it is in the sample")
	}
	r := askAll(t, c, "云计算")
	if len(r.Documents) != 14 || r.Read > maxRead || len(r.Hits) != 30 {
		t.Errorf("云计算: %d documents, %d read, %d hits", len(r.Documents), r.Read, len(r.Hits))
	}
	if r := askAll(t, c, "量子霸权"); r.Total == 0 || r.Hits[0].Document != "a" || len(r.Missing) > 0 {
		t.Errorf("量子霸权: %d hits, missing %q", r.Total, r.Missing)
	}
	if r := askAll(t, c, "云计算 类:标题 年:2003"); r.Total == 0 || slices.ContainsFunc(r.Hits, func(h Hit) bool { return h.Document != "d1" || h.Kind != content.Heading }) {
		t.Errorf("headings of 2003: %d", r.Total)
	}
}

// TestAClearedCollectionIsEmpty, also where another program has it open: that one
// finds what is put next, and in the end one edition is left.
func TestAClearedCollectionIsEmpty(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "index")
	mine, other := collect(t, folder, made("a", "1", 2021, "量子霸权")), collect(t, folder)
	if r := askAll(t, other, "量子霸权"); r.Total == 0 {
		t.Fatal("nothing is found before")
	}
	if err := errors.Join(mine.Close(), ClearCollection(context.Background(), folder)); err != nil {
		t.Fatal(err)
	}
	next := collect(t, folder)
	if got := idsOfInfos(next); got != "" {
		t.Errorf("it still has %s", got)
	}
	if err := next.Apply(context.Background(), Batch{Put: []Entry{made("b", "1", 2022, "零知识证明")}}); err != nil {
		t.Fatal(err)
	}
	if r := askAll(t, other, "零知识证明"); r.Total == 0 || idsOfInfos(other) != "b@1" || other.Lost() != nil {
		t.Errorf("another program finds %d, has %q, lost %v", r.Total, idsOfInfos(other), other.Lost())
	}
	if err := next.Apply(context.Background(), Batch{Remove: []string{"b"}}); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(other.Close(), next.Apply(context.Background(), Batch{Put: []Entry{made("c", "1", 2023, "边缘")}})); err != nil {
		t.Fatal(err)
	}
	if list, err := editions(folder); err != nil || len(list) != 1 || idsOfInfos(next) != "c@1" {
		t.Errorf("editions %v, %q, %v", list, idsOfInfos(next), err)
	}
	file := folder + ".file"
	if err := os.WriteFile(file, []byte("another program's"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, at := range []string{file, folder + ".none"} {
		if err := ClearCollection(context.Background(), at); err != nil || idsOfInfos(collect(t, at, made("a", "1", 2021, "量子"))) != "a@1" {
			t.Errorf("%s: %v", at, err)
		}
	}
}
