package collection

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/search"
)

// size is how many documents are made; LIBRARY=3500 asks for another number.
func size(b *testing.B) int {
	said := os.Getenv("LIBRARY")
	if said == "" {
		return 350
	}
	n, err := strconv.Atoi(said)
	if err != nil {
		b.Fatal(err)
	}
	return n
}

// documentBytes is the size of a made document.
const documentBytes = 16_600

// makeReports writes reports of shuffled sentences of the paper: seven editions of
// each, with a word of its own in every one. It returns their size.
func makeReports(b *testing.B, dir string, n int) (bytes int) {
	b.Helper()
	var sentences []string
	for _, block := range content.Load().Blocks {
		if block.Kind == content.Paragraph {
			sentences = append(sentences, strings.SplitAfter(block.Text, "。")...)
		}
	}
	rnd := rand.New(rand.NewPCG(uint64(n), 1))
	for i := range n {
		var text strings.Builder
		fmt.Fprintf(&text, "# 第%d号发展报告（%d年）\n\n", i/7, 2017+i%7)
		for section := 1; text.Len() < documentBytes; section++ {
			fmt.Fprintf(&text, "## 第%d节\n\n", section)
			for range 4 {
				for range 2 + rnd.IntN(4) {
					text.WriteString(sentences[rnd.IntN(len(sentences))])
				}
				fmt.Fprintf(&text, "编号第%d号。\n\n", i)
			}
		}
		write(b, dir, fmt.Sprintf("%04d.md", i), text.String())
		bytes += text.Len()
	}
	return bytes
}

// BenchmarkLibrary makes a library, opens it and looks for words in it.
//
//	go test ./ui/collection -run xxx -bench Library -benchtime 1x
//	LIBRARY=3500 go test …          another number of documents
//	LIBRARY_HOME=DIR go test …      one that is there, only opened and searched
func BenchmarkLibrary(b *testing.B) {
	home := os.Getenv("LIBRARY_HOME")
	if home == "" {
		home = b.TempDir()
	}
	b.Setenv("YUNLAN_HOME", home)
	if os.Getenv("LIBRARY_HOME") == "" {
		b.Run("add", benchAdd)
	}
	b.Run("open", func(b *testing.B) {
		benchFresh(b, func(c *Collection) error { _, err := c.index(); return err })
	})
	b.Run("first", func(b *testing.B) {
		benchFresh(b, func(c *Collection) error {
			_, err := c.Search(search.Query{Text: "数据要素", Limit: 60})
			return err
		})
	})
	b.Run("word", benchWord)
}

// benchFresh does something with a library that was not open, and says what that takes
// of the processor: on a busy machine the clock says little.
func benchFresh(b *testing.B, do func(*Collection) error) {
	used := cpuTime()
	for b.Loop() {
		c := Open(store.DefaultDirs())
		if err := do(c); err != nil {
			b.Fatal(err)
		}
		_ = c.Close()
	}
	b.ReportMetric(1000*(cpuTime()-used)/float64(b.N), "CPU-ms/op")
}

func benchAdd(b *testing.B) {
	dir := folderOf(b)
	bytes := makeReports(b, dir, size(b))
	for b.Loop() {
		if err := os.RemoveAll(store.DefaultDirs().Data); err != nil {
			b.Fatal(err)
		}
		start := cpuTime()
		c := Open(store.DefaultDirs())
		if o := add(b, c, dir); len(o.Added) != size(b) {
			b.Fatalf("%s", counts(o))
		}
		_ = c.Close()
		if used := cpuTime() - start; used > 0 {
			b.ReportMetric(float64(bytes)/1e6/used, "MB/CPU-s")
		}
	}
	var index, papers int64
	_ = filepath.WalkDir(store.DefaultDirs().Data, func(path string, d os.DirEntry, err error) error {
		if info, no := d.Info(); err == nil && no == nil && !d.IsDir() {
			if strings.HasSuffix(path, ".doc") {
				papers += info.Size()
			} else {
				index += info.Size()
			}
		}
		return nil
	})
	b.ReportMetric(float64(index)/float64(bytes), "index/text")
	b.ReportMetric(float64(papers)/float64(bytes), "kept/text")
}

// asked are words that most documents have, some, few and none; several words; pinyin
// and slips.
var asked = []string{
	"云计算", "服务", "企业", "发展", "数据", "技术", "算力", "平台工程", "中小企业", "数据安全", "云原生", "政策", "可观测性", "成本优化", "一云多芯",
	"编号", "第77号", "意大利", "量子", "饕餮", "云计算 成本", "数据 安全", "企业 创新", "什么是平台工程？", "\"云成本优化\"", "企业 年:2020",
	"yunjisuan", "zxqy", "shuju anquan", "平台gongcheng", "云计祘", "severless",
}

// benchWord looks for words, each after the first search.
func benchWord(b *testing.B) {
	c := Open(store.DefaultDirs())
	defer func() { _ = c.Close() }()
	ask := func(text string) time.Duration {
		start := time.Now()
		if _, err := c.Search(search.Query{Text: text, Limit: 60}); err != nil {
			b.Fatal(err)
		}
		return time.Since(start)
	}
	ask(asked[0])
	runtime.GC()
	var took []time.Duration
	used := cpuTime()
	for b.Loop() {
		for _, w := range asked {
			took = append(took, ask(w))
		}
	}
	used = cpuTime() - used
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
	b.ReportMetric(1000*used/float64(len(took)), "CPU-ms/word")
}

// cpuTime is what the process has used, in seconds; 0 where the system does not say.
func cpuTime() float64 {
	raw, err := os.ReadFile("/proc/self/stat")
	fields := strings.Fields(string(raw))
	if err != nil || len(fields) < 15 {
		return 0
	}
	user, err1 := strconv.ParseFloat(fields[13], 64)
	system, err2 := strconv.ParseFloat(fields[14], 64)
	if err1 != nil || err2 != nil {
		return 0
	}
	return (user + system) / 100
}
