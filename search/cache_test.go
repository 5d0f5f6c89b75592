package search

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"yunlan/content"
)

// asked are queries of several kinds; an index answers all of them as one in
// memory does.
var asked = []string{"云计算", "zxqy", "平台工呈", "三分之一", "serverles", "什么是FinOps", `"云成本优化"`, "上云 -补贴", "图4", "量子"}

func answers(t *testing.T, e *Engine) string {
	t.Helper()
	var b strings.Builder
	for _, q := range asked {
		raw, err := json.Marshal(e.Search(Query{Text: q}).Document())
		if err != nil {
			t.Fatal(err)
		}
		b.Write(raw)
	}
	return b.String()
}

// newFolder is a temporary folder for indexes. Windows may hold the files of a closed
// index for a moment: there it is left behind.
func newFolder(t *testing.T) string {
	t.Helper()
	folder, err := os.MkdirTemp("", "yunlan-index-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(folder); err != nil && runtime.GOOS != "windows" {
			t.Error(err)
		}
	})
	return folder
}

// onDisk opens an engine over a folder and returns the folder of its index.
func onDisk(t *testing.T, folder string) (*Engine, string) {
	t.Helper()
	e := own(Open(content.Load(), folder))
	t.Cleanup(func() { _ = e.Close() })
	if err := e.Build(context.Background()); err != nil {
		t.Fatal(err)
	}
	return e, cache{cacheFolder(folder), e.library().fingerprint()}.path()
}

func TestAnIndexOnDiskAnswersAsOneInMemoryDoes(t *testing.T) {
	folder, want := newFolder(t), answers(t, own(New(content.Load())))
	for _, which := range []string{"made", "opened"} {
		e, at := onDisk(t, folder)
		if got := answers(t, e); got != want {
			t.Errorf("the index that was %s answers otherwise", which)
		}
		if _, err := os.Stat(filepath.Join(at, sealName)); err != nil {
			t.Errorf("the index that was %s is not on disk: %v", which, err)
		}
	}
}

// TestOpeningMakesNothing: the second engine reads what the first one made.
func TestOpeningMakesNothing(t *testing.T) {
	folder := newFolder(t)
	_, at := onDisk(t, folder)
	before := snapshot(t, at)
	onDisk(t, folder)
	if after := snapshot(t, at); before != after {
		t.Errorf("opening changed the index:\n%s\n%s", before, after)
	}
}

func snapshot(t *testing.T, folder string) string {
	t.Helper()
	var b strings.Builder
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			b.WriteString(path + " " + info.ModTime().String() + "\n")
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestADamagedIndexIsMadeAnew: each file cut, changed, emptied or gone.
func TestADamagedIndexIsMadeAnew(t *testing.T) {
	want := ids(own(New(content.Load())).Search(Query{Text: asked[0]}))
	damage := map[string]func(path string, raw []byte) error{
		"cut":     func(path string, raw []byte) error { return os.WriteFile(path, raw[:len(raw)/2], 0o600) },
		"empty":   func(path string, _ []byte) error { return os.WriteFile(path, nil, 0o600) },
		"changed": func(path string, raw []byte) error { raw[len(raw)/3] ^= 0xff; return os.WriteFile(path, raw, 0o600) },
		"gone":    func(path string, _ []byte) error { return os.Remove(path) },
		"foreign": func(path string, _ []byte) error { return os.WriteFile(path, []byte("{}"), 0o600) },
	}
	if testing.Short() {
		damage = map[string]func(string, []byte) error{"cut": damage["cut"], "gone": damage["gone"]}
	}
	for name, harm := range damage {
		for _, file := range []string{sealName, "index_meta.json", "store/root.bolt", "store/000000000002.zap", numbersName, cutsName} {
			folder := newFolder(t)
			e, at := onDisk(t, folder)
			_ = e.Close()
			path := filepath.Join(at, file)
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := harm(path, raw); err != nil {
				t.Fatal(err)
			}
			again, _ := onDisk(t, folder)
			if got := ids(again.Search(Query{Text: asked[0]})); !slices.Equal(got, want) {
				t.Errorf("%s %s: finds %v, want %v", name, file, got, want)
			}
			if ix, err := (cache{cacheFolder(folder), filepath.Base(at)}).open(); err != nil {
				t.Errorf("%s %s: the index was not made anew: %v", name, file, err)
			} else {
				_ = ix.close()
			}
		}
	}
}

// TestWithoutACacheTheIndexIsInMemory: the folder cannot be made, or is a file.
func TestWithoutACacheTheIndexIsInMemory(t *testing.T) {
	want := answers(t, own(New(content.Load())))
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"", file, filepath.Join(file, "below"), "/proc/nowhere"} {
		e := own(Open(content.Load(), folder))
		if answers(t, e) != want {
			t.Errorf("%q: other answers", folder)
		}
	}
}

// TestManyMakeTheSameIndex: programs that start at once over an empty cache.
func TestManyMakeTheSameIndex(t *testing.T) {
	folder, want := newFolder(t), answers(t, own(New(content.Load())))
	var wg sync.WaitGroup
	for range 6 {
		e := own(Open(content.Load(), folder))
		t.Cleanup(func() { _ = e.Close() })
		wg.Go(func() {
			if answers(t, e) != want {
				t.Error("other answers")
			}
		})
	}
	wg.Wait()
	list, err := savedIn(cacheFolder(folder))
	if runtime.GOOS == "windows" { // what another program has open cannot be removed: prune does it later
		list = slices.DeleteFunc(list, func(s saved) bool { return strings.HasPrefix(filepath.Base(s.path), unfinished) })
	}
	if err != nil || len(list) != 1 {
		t.Errorf("%d indexes are left, %v", len(list), err)
	}
}

func TestTheIndexIsPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has other rights than these")
	}
	folder := newFolder(t)
	onDisk(t, folder)
	err := filepath.WalkDir(cacheFolder(folder), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s is %v", path, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestACancelledBuildLeavesNothing, and so does one that was killed, in time.
func TestACancelledBuildLeavesNothing(t *testing.T) {
	folder := newFolder(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if own(Open(content.Load(), folder)).Build(ctx) == nil {
		t.Fatal("a cancelled build says that it went well")
	}
	if list, _ := savedIn(cacheFolder(folder)); len(list) != 0 {
		t.Errorf("%v is left", list)
	}
	killed := filepath.Join(cacheFolder(folder), unfinished+"1")
	if err := os.MkdirAll(killed, 0o700); err != nil {
		t.Fatal(err)
	}
	old := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(killed, old, old); err != nil {
		t.Fatal(err)
	}
	onDisk(t, folder)
	if _, n, err := CacheSize(folder); err != nil || n != 1 {
		t.Errorf("%d indexes are left, %v", n, err)
	}
}

// TestOldIndexesGoBeyondTheLimit: the one that was not used for the longest time first.
func TestOldIndexesGoBeyondTheLimit(t *testing.T) {
	folder := newFolder(t)
	for i, name := range []string{"oldest", "old"} {
		path := filepath.Join(cacheFolder(folder), name)
		if err := os.MkdirAll(path, 0o700); err != nil {
			t.Fatal(err)
		}
		f, err := os.Create(filepath.Join(path, "store"))
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Truncate(maxCache * 2 / 3); err != nil {
			t.Fatal(err)
		}
		_ = f.Close()
		used := time.Now().Add(time.Duration(i-3) * time.Hour)
		if err := os.Chtimes(path, used, used); err != nil {
			t.Fatal(err)
		}
	}
	e, at := onDisk(t, folder)
	for name, want := range map[string]bool{"oldest": false, "old": true, filepath.Base(at): true} {
		if _, err := os.Stat(filepath.Join(cacheFolder(folder), name)); (err == nil) != want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := e.Close(); err != nil { // Windows removes no open file
		t.Fatal(err)
	}
	if err := ClearCache(folder); err != nil {
		t.Fatal(err)
	}
	if bytes, n, err := CacheSize(folder); bytes != 0 || n != 0 || err != nil {
		t.Errorf("%d bytes in %d indexes are left, %v", bytes, n, err)
	}
}

// TestTheSchemaHasANewVersion: whoever changes how text becomes terms gives
// schemaVersion another value, or indexes made before would be believed.
func TestTheSchemaHasANewVersion(t *testing.T) {
	const want = "4:f14452ec"
	h := crcOfTerms(content.Load())
	if got := schemaVersion + ":" + h; got != want {
		t.Errorf("terms are made in another way: %s, want %s; give schemaVersion a new value too", got, want)
	}
}

func crcOfTerms(p *content.Paper) string {
	sum := crc32.NewIEEE()
	for _, b := range p.Blocks {
		t := analyze(b.Text, nil)
		for _, w := range []*terms{t.charTerms(), t.pairTerms()} {
			from := int32(0)
			for _, to := range w.ends {
				_, _ = sum.Write(append(w.bytes[from:to:to], '\n'))
				from = to
			}
		}
	}
	return fmt.Sprintf("%08x", sum.Sum32())
}
