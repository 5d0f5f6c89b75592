package collection

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/search"
)

// words are what made documents speak of.
var words = []string{"云计算", "算力", "数据要素", "人工智能", "区块链", "物联网", "工业互联网", "网络安全"}

// report is the text of a made document: its own word, and prose.
func report(title, own string, paragraphs int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", title)
	for i := range paragraphs {
		w := words[i%len(words)]
		fmt.Fprintf(&b, "## %s的情况之%d\n\n%s发展平稳，%s规模为%d亿元，%s在此，各地推进%s应用，成效明显。\n\n", w, i+1, w, w, 100+i, own, w)
	}
	return b.String()
}

// write puts a file into a folder and makes it old enough to be told by its time.
func write(t testing.TB, folder, name, text string) string {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	old := time.Now().Add(-time.Hour)
	if err := os.Chtimes(path, old, old); err != nil {
		t.Fatal(err)
	}
	return path
}

// folderOf is a folder with its real name, as the library lists it.
func folderOf(t testing.TB) string {
	t.Helper()
	folder, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

// library is an empty library of the test.
func library(t testing.TB) *Collection {
	t.Helper()
	t.Setenv("YUNLAN_HOME", t.TempDir())
	return again(t)
}

// again opens the library of the test as another program would.
func again(t testing.TB) *Collection {
	t.Helper()
	c := Open(store.DefaultDirs())
	t.Cleanup(func() { _ = c.Close() })
	return c
}

func quiet(Progress) {}

func add(t testing.TB, c *Collection, paths ...string) Outcome {
	t.Helper()
	o, err := c.Add(context.Background(), paths, quiet)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// counts are added, replaced, copies, refused, vanished, unchanged, documents.
func counts(o Outcome) string {
	return fmt.Sprint(len(o.Added), len(o.Replaced), len(o.Copies), len(o.Refused), len(o.Vanished), o.Unchanged, o.Documents)
}

// finds are the titles of documents that have a word.
func finds(t testing.TB, c *Collection, query string) string {
	t.Helper()
	f, err := c.Search(search.Query{Text: query, Limit: 50})
	if err != nil {
		t.Fatal(err)
	}
	var titles []string
	for _, g := range f.Documents {
		titles = append(titles, g.Title)
	}
	slices.Sort(titles)
	return strings.Join(titles, " ")
}

// sound checks that all that is listed is there, in a program of its own.
func sound(t testing.TB, documents int) {
	t.Helper()
	c := again(t)
	k, err := c.Check(context.Background(), quiet)
	_ = c.Close()
	if err != nil || !k.Sound() || k.Documents != documents || k.Strays != 0 {
		t.Errorf("%d documents, want %d; %d strays, index %v, faults %+v, %v", k.Documents, documents, k.Strays, k.Lost, k.Faults, err)
	}
}

// TestAFolderBecomesALibrary: read whole with the folders in it, each file told by
// what it holds; unchanged files are passed over, changed ones read again, copies are
// places of one document, and what cannot be read is said.
func TestAFolderBecomesALibrary(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "a.md", report("甲报告（2021年）", "独角兽", 4))
	b := write(t, dir, "sub/deep/b.md", report("乙报告", "麒麟", 4))
	write(t, dir, "sub/a copy.txt", report("甲报告（2021年）", "独角兽", 4))
	write(t, dir, "sub/a.html", "<html><h1>丙报告</h1><p>凤凰在此，云计算发展平稳。</p></html>")
	write(t, dir, "picture.png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01")
	write(t, dir, "empty.md", "")
	write(t, dir, ".git/hidden.md", report("隐", "隐藏", 1))
	if o := add(t, c, dir); counts(o) != "3 0 1 2 0 0 3" || o.Hidden != 1 || o.Stopped {
		t.Errorf("first: %s, %+v", counts(o), o)
	}
	for word, want := range map[string]string{"独角兽": "甲报告（2021年）", "麒麟": "乙报告", "凤凰": "丙报告", "隐藏": ""} {
		if got := finds(t, c, `"`+word+`"`); got != want {
			t.Errorf("%s is found in %q, want %q", word, got, want)
		}
	}
	if o := add(t, c, dir); counts(o) != "0 0 0 2 0 4 3" {
		t.Errorf("again: %s", counts(o))
	}
	write(t, dir, "sub/deep/b.md", report("乙报告（修订）", "貔貅", 5))
	if err := os.Remove(filepath.Join(dir, "sub", "a.html")); err != nil {
		t.Fatal(err)
	}
	if o := add(t, c, dir); counts(o) != "0 1 0 2 1 2 3" || o.Replaced[0].Path != b {
		t.Errorf("changed: %s, %+v", counts(o), o)
	}
	if finds(t, c, `"麒麟"`) != "" || finds(t, c, `"貔貅"`) != "乙报告（修订）" || finds(t, c, `"凤凰"`) != "丙报告" {
		t.Error("the changed file is not read again, or the vanished one is not kept")
	}
	sound(t, 3)
}

// TestAMovedFileKeepsItsDocument, and one that was only touched is not read again.
func TestAMovedFileKeepsItsDocument(t *testing.T) {
	c, dir := library(t), folderOf(t)
	from := write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	id := add(t, c, dir).Added[0].ID
	to := filepath.Join(dir, "new", "b.md")
	if err := errors.Join(os.Mkdir(filepath.Dir(to), 0o700), os.Rename(from, to)); err != nil {
		t.Fatal(err)
	}
	if o := add(t, c, dir); counts(o) != "0 0 1 0 0 0 1" || o.Copies[0].ID != id {
		t.Errorf("moved: %s", counts(o))
	}
	list, err := c.Documents()
	if err != nil || len(list[0].Places) != 1 || list[0].Places[0].Path != to {
		t.Errorf("%+v, %v", list, err)
	}
	later := time.Now().Add(-time.Minute)
	if err := os.Chtimes(to, later, later); err != nil {
		t.Fatal(err)
	}
	if o := add(t, c, dir); counts(o) != "0 0 0 0 0 1 1" {
		t.Errorf("touched: %s", counts(o))
	}
	sound(t, 1)
}

// TestLinksAndOddFiles: a loop of links and a pipe end, each file is read once, and
// the program's own folders are not read.
func TestLinksAndOddFiles(t *testing.T) {
	c, dir := library(t), folderOf(t)
	a := write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	for link, to := range map[string]string{"loop": dir, "again.md": a, "circle": filepath.Join(dir, "circle")} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Skip("no symbolic links here:", err)
		}
	}
	makePipe(t, filepath.Join(dir, "pipe.md"))
	home := os.Getenv("YUNLAN_HOME")
	if err := os.Symlink(home, filepath.Join(dir, "home")); err != nil {
		t.Fatal(err)
	}
	o := add(t, c, dir, a, filepath.Join(dir, "loop"), filepath.Join(dir, "nothing.md"))
	var refused []string
	for _, r := range o.Refused {
		refused = append(refused, filepath.Base(r.Path))
		if r.Why == "" {
			t.Errorf("%s is refused without a word", r.Path)
		}
	}
	slices.Sort(refused)
	if len(o.Added) != 1 || strings.Join(refused, " ") != "circle nothing.md pipe.md" {
		t.Errorf("%s, refused %v", counts(o), refused)
	}
	if o := add(t, c, dir); o.Documents != 1 {
		t.Errorf("the program's own files were read: %+v", o.Added)
	}
}

// TestStoppedAndGoneOn: what was read until a stop is there, and the next run does
// the rest.
func TestStoppedAndGoneOn(t *testing.T) {
	c, dir := library(t), folderOf(t)
	for i := range 9 {
		write(t, dir, fmt.Sprintf("%d.md", i), report(fmt.Sprintf("第%d份报告", i), fmt.Sprintf("词%d号", i), 3))
	}
	ctx, cancel := context.WithCancel(context.Background())
	o, err := c.Add(ctx, []string{dir}, func(p Progress) {
		if p.Done == 4 {
			cancel()
		}
	})
	if err != nil || !o.Stopped || len(o.Added) != 5 || o.Documents != 5 {
		t.Fatalf("%s, stopped %v, %v", counts(o), o.Stopped, err)
	}
	sound(t, 5)
	if o := add(t, again(t), dir); counts(o) != "4 0 0 0 0 5 9" {
		t.Errorf("going on: %s", counts(o))
	}
	sound(t, 9)
}

// TestTwoProgramsAddAtOnce: nothing is lost or doubled.
func TestTwoProgramsAddAtOnce(t *testing.T) {
	library(t)
	dir, other := folderOf(t), folderOf(t)
	for i := range 6 {
		write(t, dir, fmt.Sprintf("%d.md", i), report(fmt.Sprintf("第%d份报告", i), "甲词", 2))
		write(t, other, fmt.Sprintf("%d.md", i), report(fmt.Sprintf("另%d份报告", i), "乙词", 2))
	}
	var wg sync.WaitGroup
	for _, folders := range [][]string{{dir}, {other}, {dir, other}} {
		mine := again(t)
		wg.Go(func() {
			if _, err := mine.Add(context.Background(), folders, quiet); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	sound(t, 12)
	if list, _ := again(t).Documents(); slices.ContainsFunc(list, func(d shelf.Document) bool { return len(d.Places) != 1 }) {
		t.Errorf("a place is listed twice: %+v", list)
	}
}

// TestRemoveLeavesTheFile: off the list, out of searches, and out of what is kept.
func TestRemoveLeavesTheFile(t *testing.T) {
	c, dir := library(t), folderOf(t)
	a := write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	write(t, dir, "b.md", report("乙报告", "麒麟", 3))
	add(t, c, dir)
	list, _ := c.Documents()
	found := Named(list, a)
	if len(found) != 1 || found[0].Title != "甲报告" {
		t.Fatalf("%+v", found)
	}
	if err := c.Remove(context.Background(), []string{found[0].ID}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(a); err != nil || finds(t, c, `"独角兽"`) != "" || finds(t, c, `"麒麟"`) != "乙报告" {
		t.Errorf("%v", err)
	}
	if _, err := c.shelf.Kept(found[0]); !errors.Is(err, shelf.ErrGone) {
		t.Errorf("its text is kept: %v", err)
	}
	sound(t, 1)
}

// TestDocumentsAreNamed by ID or its beginning, file, title or a part of it.
func TestDocumentsAreNamed(t *testing.T) {
	dir := folderOf(t)
	at := func(name string) []shelf.Place { return []shelf.Place{{Path: filepath.Join(dir, name)}} }
	list := []shelf.Document{
		{ID: "0123456789ab", Hash: "0123456789abff", Title: "云计算白皮书（2021年）", Places: at("a.md")},
		{ID: "0124456789ab", Hash: "0124456789abff", Title: "云计算白皮书（2022年）", Places: at("b.md")},
		{ID: "ffff456789ab", Hash: "ffff456789abff", Title: "算力", Places: at("c.md")},
	}
	for name, want := range map[string]string{
		"0123456789ab": "a.md", "0123": "a.md", "012": "", "FFFF45": "c.md", "云计算白皮书（2022年）": "b.md", "云计算": "a.md b.md", "2021": "a.md",
		"算力": "c.md", "没有": "", "": "", filepath.Join(dir, "c.md"): "c.md",
	} {
		var got []string
		for _, d := range Named(list, name) {
			got = append(got, filepath.Base(d.Places[0].Path))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q names %v, want %s", name, got, want)
		}
	}
}

// TestAnotherProgramChangesTheLibrary while this one has it open: the next search has
// what was added, and misses nothing after a rebuild.
func TestAnotherProgramChangesTheLibrary(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "a.md", report("甲报告", "独角兽", 3))
	add(t, c, dir)
	searched := func() string {
		f, err := c.Search(search.Query{Text: `"云计算"`})
		return fmt.Sprint(f.Searched, f.Lacking, len(f.Documents), f.Lost, err)
	}
	if got := searched(); got != "1 0 1 <nil> <nil>" {
		t.Errorf("at first: %s", got)
	}
	write(t, dir, "b.md", report("乙报告", "麒麟", 3))
	other := again(t)
	add(t, other, dir)
	if got := searched(); got != "2 0 2 <nil> <nil>" {
		t.Errorf("after the other added one: %s", got)
	}
	if r, err := other.Rebuild(context.Background(), quiet); err != nil || r.Documents != 2 {
		t.Fatalf("%+v, %v", r, err)
	}
	write(t, dir, "c.md", report("丙报告", "凤凰", 3))
	add(t, other, dir)
	if got := searched(); got != "3 0 3 <nil> <nil>" {
		t.Errorf("after the other rebuilt: %s", got)
	}
}
