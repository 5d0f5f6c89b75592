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

// TestSizes starts at sizes that no program expects.
func TestSizes(t *testing.T) {
	for _, s := range []size{{0, 0}, {1, 1}, {39, 11}, {40, 12}, {200, 60}, {65535, 65535}} {
		t.Run(s.String(), func(t *testing.T) {
			limit := barePeak(t, s) + most
			ours := visit(t, s)
			for range 2 { // the collector starts late where the machine is busy
				if ours > limit {
					ours = min(ours, visit(t, s))
				}
			}
			t.Logf("peak %.1f MB of %.1f MB", megabytes(ours), megabytes(limit))
			if ours > limit {
				t.Errorf("%.1f MB of memory at the peak, three times of three; want at most %.1f MB", megabytes(ours), megabytes(limit))
			}
		})
	}
}

// visit looks something up in a window of size s, finds the answer at 80×24, and
// returns the most memory it took.
func visit(t *testing.T, s size) int {
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

// most is what the explorer may need in memory above the bare program, which has
// the same library draw as large a window: the paper, the index, the screens, and
// the packages of other formats, which are linked in. At 200×60 both stay below 60 MB.
const most = 45 << 20

// barePeak is the memory of the bare program in a window of size s.
func barePeak(t *testing.T, s size) int {
	t.Helper()
	v := start(t, setup{size: drawn(s), program: bare(t)})
	v.waitFor(bareText)
	defer v.kill()
	return peak(t, v)
}

// drawn is the size that the explorer draws in a window of size s.
func drawn(s size) size { return size{min(max(s.w, 40), 450), min(max(s.h, 12), 140)} }

// peak is the most memory that a program has had, in bytes.
func peak(t *testing.T, v *terminal) int {
	t.Helper()
	if runtime.GOOS != "linux" {
		return 0 // the figure comes from /proc
	}
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", v.cmd.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`VmHWM:\s+(\d+) kB`).FindSubmatch(b)
	if m == nil {
		t.Fatalf("no peak in %s", b)
	}
	kb, _ := strconv.Atoi(string(m[1]))
	return kb << 10
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
