//go:build unix

package e2e

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// firstRow is a whole row of the first page at 80×24.
const firstRow = "党的二十大报告提出，要构建新一代信息技术等一批新的增长引擎，打造具有国"

// TestSizes starts at sizes that no program expects. What the explorer takes for
// itself is compared with the bare program; all of it, with the pages of the
// binary, which grow with every format it reads, stays below a figure.
func TestSizes(t *testing.T) {
	for _, s := range []size{{0, 0}, {1, 1}, {39, 11}, {40, 12}, {200, 60}, {65535, 65535}} {
		t.Run(s.String(), func(t *testing.T) {
			limit := memory{own: barePeak(t, s).own + mostOwn, all: mostAll}
			if d := drawn(s); d.w > 200 {
				limit.all = mostLarge
			}
			ours := visit(t, s)
			for range 2 { // the collector starts late where the machine is busy
				if ours.own > limit.own || ours.all > limit.all {
					again := visit(t, s)
					ours = memory{min(ours.own, again.own), min(ours.all, again.all)}
				}
			}
			t.Logf("peak %.1f MB of its own of %.1f MB, %.1f MB with the pages of the binary of %.1f MB",
				megabytes(ours.own), megabytes(limit.own), megabytes(ours.all), megabytes(limit.all))
			if ours.own > limit.own || ours.all > limit.all {
				t.Errorf("too much memory at the peak, three times of three")
			}
		})
	}
}

// visit looks something up in a window of size s, finds the answer at 80×24, and
// returns the most memory it took.
func visit(t *testing.T, s size) memory {
	t.Helper()
	v := startAt(t, setup{size: s})
	v.until("took the screen", func() bool { return strings.Contains(v.all(), "\x1b[?1049h") })
	if s.w >= 40 && s.h >= 12 {
		v.waitFor(opening)
	}
	v.press("]", "s")
	v.typeText("平台工程")
	v.resize(size{80, 24})
	v.until("finds it", func() bool { return regexp.MustCompile(`\d+ 条`).MatchString(ansi.Strip(v.all())) })
	most := peak(t, v)
	v.leave()
	if code := v.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	noPanic(t, v)
	return most
}

// What the explorer may need at its peak: of its own above the bare program, which
// has the same library draw as large a window, and in all, up to 200×60 cells and
// in the largest window.
const (
	mostOwn   = 20 << 20
	mostAll   = 60 << 20
	mostLarge = 72 << 20
)

// memory is the most that a program has had, in bytes: without and with the pages
// of its binary and of other files, which processes share.
type memory struct{ own, all int }

// barePeak is the memory of the bare program in a window of size s.
func barePeak(t *testing.T, s size) memory {
	t.Helper()
	v := start(t, setup{size: drawn(s), program: bare(t)})
	v.waitFor(opening)
	defer v.kill()
	return peak(t, v)
}

// drawn is the size that the explorer draws in a window of size s.
func drawn(s size) size { return size{min(max(s.w, 40), 450), min(max(s.h, 12), 140)} }

// peak is the most memory that a program has had. File pages are counted as they
// are now: they seldom go.
func peak(t *testing.T, v *terminal) memory {
	t.Helper()
	if runtime.GOOS != "linux" {
		return memory{} // the figures come from /proc
	}
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", v.cmd.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	bytes := func(name string) int {
		m := regexp.MustCompile(name + `:\s+(\d+) kB`).FindSubmatch(b)
		if m == nil {
			t.Fatalf("no %s in %s", name, b)
		}
		kb, _ := strconv.Atoi(string(m[1]))
		return kb << 10
	}
	all := bytes("VmHWM")
	return memory{own: all - bytes("RssFile"), all: all}
}

func megabytes(n int) float64 { return float64(n) / (1 << 20) }

func noPanic(t *testing.T, v *terminal) {
	t.Helper()
	if all := v.all(); strings.Contains(all, "panic") || strings.Contains(all, "goroutine ") {
		t.Errorf("it panicked: …%q", tail(all))
	}
}

// TestResizeStorm drags a corner of the window about, 500 sizes in a second.
func TestResizeStorm(t *testing.T) {
	v := start(t, setup{})
	v.waitFor(opening)
	random := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // the same storm each time
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for range 500 {
		<-tick.C
		v.resize(size{random.IntN(220), random.IntN(70)})
	}
	v.resize(size{80, 24})
	v.redraw(firstRow)
	v.press("q")
	if code := v.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	noPanic(t, v)
}
