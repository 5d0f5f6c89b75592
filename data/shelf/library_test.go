package shelf

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/content/source"
	"yunlan/data/store"
)

// open is a library in a folder of the test.
func open(t *testing.T) *Library {
	t.Helper()
	t.Setenv("YUNLAN_HOME", t.TempDir())
	return Open(store.DefaultDirs())
}

func doc(n int) Document {
	hash := fmt.Sprintf("%02x", n) + strings.Repeat("ab", 31)
	return Document{ID: hash[:idLength], Hash: hash, Title: fmt.Sprint("报告", n), Reader: Reader, Places: []Place{{Path: fmt.Sprintf("/r/%d.md", n)}}}
}

func ids(t *testing.T, l *Library) string {
	t.Helper()
	list, err := l.Documents()
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, d := range list {
		all = append(all, d.ID[:2])
	}
	return strings.Join(all, " ")
}

// TestTheList: documents are put, replaced in their place and taken off; another
// program sees it.
func TestTheList(t *testing.T) {
	l := open(t)
	if ids(t, l) != "" {
		t.Fatal("a new library is not empty")
	}
	if _, err := os.Stat(l.Folder()); err == nil {
		t.Error("reading made a folder")
	}
	if err := l.Change([]Document{doc(1), doc(2), doc(3)}, nil); err != nil {
		t.Fatal(err)
	}
	changed := doc(2)
	changed.Title = "另一个"
	if err := l.Change([]Document{changed, doc(4)}, []string{doc(1).ID, "nobody"}); err != nil {
		t.Fatal(err)
	}
	other := Open(store.DefaultDirs())
	list, err := other.Documents()
	if got := ids(t, other); got != "02 03 04" || err != nil || list[0].Title != "另一个" || !reflect.DeepEqual(list[2], doc(4)) {
		t.Errorf("%s, %v, %+v", got, err, list)
	}
}

// TestADamagedListGivesTheOneBefore, and one of a newer release is neither read nor
// written.
func TestADamagedListGivesTheOneBefore(t *testing.T) {
	l := open(t)
	for n := 1; n < 4; n++ {
		if err := l.Change([]Document{doc(n)}, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(l.List(), []byte(`{"schema":1,"documents":[{"id"`), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := ids(t, l); got != "01 02" || len(l.Problems()) != 1 {
		t.Errorf("the list before is %q", got)
	}
	aside, _ := filepath.Glob(l.List() + ".corrupt-*")
	if len(aside) != 1 {
		t.Errorf("what was damaged is not kept: %v", aside)
	}
	newer := []byte(`{"schema":99,"documents":[]}`)
	if err := os.WriteFile(l.List(), newer, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Documents(); !errors.Is(err, store.ErrNewer) {
		t.Errorf("a newer list: %v", err)
	}
	if err := l.Change([]Document{doc(9)}, nil); !errors.Is(err, store.ErrNewer) {
		t.Errorf("writing over a newer list: %v", err)
	}
	if raw, err := os.ReadFile(l.List()); err != nil || string(raw) != string(newer) {
		t.Errorf("the newer list is now %s, %v", raw, err)
	}
}

// TestManyWriters: nothing that one of them put is lost.
func TestManyWriters(t *testing.T) {
	l := open(t)
	var wg sync.WaitGroup
	for n := range 12 {
		wg.Go(func() {
			mine := Open(store.DefaultDirs())
			unlock, err := mine.Lock(context.Background())
			if err != nil {
				t.Error(err)
				return
			}
			defer unlock()
			if err := mine.Change([]Document{doc(n)}, nil); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if list, err := l.Documents(); len(list) != 12 || err != nil {
		t.Errorf("%d documents, %v", len(list), err)
	}
}

// TestTheLockEndsWithItsContext while another program holds it.
func TestTheLockEndsWithItsContext(t *testing.T) {
	l := open(t)
	unlock, err := l.Lock(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer unlock()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Open(store.DefaultDirs()).Lock(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("the lock was taken twice, or %v", err)
	}
	if _, err := Open(store.Dirs{}).Lock(ctx); !errors.Is(err, ErrNoFolder) {
		t.Errorf("without a home: %v", err)
	}
	if err := Open(store.Dirs{}).Change([]Document{doc(1)}, nil); !errors.Is(err, ErrNoFolder) {
		t.Errorf("without a home: %v", err)
	}
}

// TestWhatIsKept comes back as it was read, and nothing else in its place.
func TestWhatIsKept(t *testing.T) {
	l := open(t)
	d := doc(1)
	if _, err := l.Kept(d); !errors.Is(err, ErrGone) {
		t.Errorf("nothing was kept: %v", err)
	}
	want := shape.Doc{
		Lines:   []shape.Line{{Text: "一、总则", Level: 1, Size: 12.5}, {Style: shape.Row, Cells: []string{"甲", "乙"}}},
		Pages:   []shape.Page{{Label: "I"}},
		Outline: []shape.Entry{{Title: "总则", Level: 1, Page: -1}},
		Meta:    shape.Meta{Title: "报告"}, Flow: shape.Paragraphs, Lost: []shape.Loss{{Reason: shape.Picture, Count: 2}},
	}
	if err := l.Keep(d, want); err != nil {
		t.Fatal(err)
	}
	if got, err := l.Kept(d); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v", got, err)
	}
	other := d
	other.Hash = doc(2).Hash
	if _, err := l.Kept(other); !errors.Is(err, ErrDamaged) {
		t.Errorf("of another document: %v", err)
	}
	raw, err := os.ReadFile(l.paper(d.ID))
	if err != nil {
		t.Fatal(err)
	}
	flipped := append([]byte{}, raw...)
	flipped[len(raw)/2] ^= 0xff
	for _, bad := range [][]byte{raw[:len(raw)/2], flipped, {}, []byte("another program's file")} {
		if err := os.WriteFile(l.paper(d.ID), bad, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := l.Kept(d); !errors.Is(err, ErrDamaged) {
			t.Errorf("%d damaged bytes: %v", len(bad), err)
		}
	}
	if err := errors.Join(l.Keep(d, want), l.Keep(doc(2), want), l.Sweep([]Document{doc(2)})); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Kept(d); !errors.Is(err, ErrGone) {
		t.Errorf("what is not listed: %v", err)
	}
	if _, err := l.Kept(doc(2)); err != nil {
		t.Errorf("what is listed: %v", err)
	}
}

// TestTheSameTextHasOneFingerprint in whatever file; a letter more has another.
func TestTheSameTextHasOneFingerprint(t *testing.T) {
	read := func(name, text string) Document {
		t.Helper()
		read, report, err := source.Read(name, []byte(text), source.Usual)
		if err != nil {
			t.Fatal(err)
		}
		var d Document
		d.Describe(content.Build(read), report.Name)
		return d
	}
	const body = "本报告说明云计算的情况，共分两个部分，下面逐一说明。"
	a := read("甲.md", "# 算力报告（2022年）\n\n## 一、总则\n\n"+body+"\n\n## 二、市场\n\n市场规模为１２３亿元。\n")
	b := read("乙.html", "<html><title>算力报告（2022年）</title><h1>算力报告（2022年）</h1><h2>一、总则</h2><p>"+body+"</p><h2>二、市场</h2><p>市场规模为123亿元。</p></html>")
	c := read("丙.md", "# 算力报告（2022年）\n\n## 一、总则\n\n"+body+"\n\n## 二、市场\n\n市场规模为124亿元。\n")
	if a.Text != b.Text || a.Text == c.Text {
		t.Errorf("%s, %s, %s", a.Text, b.Text, c.Text)
	}
	if a.Title != "算力报告（2022年）" || a.Family != "算力报告" || a.Year != 2022 || a.Chars < len([]rune(body)) {
		t.Errorf("%+v", a)
	}
	if d := read("丁.md", "---\ntitle: 报告\nauthor: 张三\npublisher: 某院\n---\n\n文。\n"); d.Author != "张三" || d.Publisher != "某院" {
		t.Errorf("by %q, published by %q", d.Author, d.Publisher)
	}
	if d := read("无题2021.txt", "没有标题的一句话。"); d.Year != 2021 || d.Title == "" {
		t.Errorf("%+v", d)
	}
}

// TestAnUnchangedFile is told by size and time, except where it changed as it was
// read.
func TestAnUnchangedFile(t *testing.T) {
	at := time.Now().Add(-time.Hour)
	p := Place{Bytes: 5, Modified: at, Read: at.Add(time.Minute)}
	if !p.Unchanged(5, at) || p.Unchanged(6, at) || p.Unchanged(5, at.Add(time.Second)) {
		t.Error("size and time do not tell")
	}
	p.Read = at.Add(time.Second)
	if p.Unchanged(5, at) {
		t.Error("a file that changed as it was read counts as unchanged")
	}
}

// TestPlacesAndIDs: a path is listed once; two hashes that begin alike have two IDs.
func TestPlacesAndIDs(t *testing.T) {
	d := doc(1).With(Place{Path: "/a"}).With(Place{Path: "/a", Bytes: 7})
	if p, ok := d.At("/a"); !ok || p.Bytes != 7 || len(d.Places) != 2 {
		t.Errorf("%+v", d.Places)
	}
	if _, ok := d.Without("/a").At("/a"); ok {
		t.Error("a place is still there")
	}
	hash := strings.Repeat("0123456789ab", 3)
	if id := NewID(hash, func(id string) bool { return id == hash[:idLength] }); id != hash[:idLength+1] {
		t.Errorf("the ID is %s", id)
	}
}
