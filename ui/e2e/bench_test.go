//go:build unix

package e2e

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// BenchmarkFirstFrame is from exec to the paper's text on 100×30, beside a
// program that does nothing but draw as many lines with the same library.
func BenchmarkFirstFrame(b *testing.B) {
	bare := filepath.Join(b.TempDir(), "bare")
	if out, err := exec.Command("go", "build", "-trimpath", "-o", bare, "./testdata/bare").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	for _, c := range []struct {
		name  string
		setup setup
	}{
		{"answered", setup{}},
		{"mute", setup{mute: true}},
		{"bare", setup{program: bare}},
		{"bare mute", setup{program: bare, mute: true}},
	} {
		b.Run(c.name, func(b *testing.B) {
			c.setup.size = size{100, 30}
			var took []time.Duration
			for b.Loop() {
				c.setup.home = b.TempDir()
				began := time.Now()
				v := start(b, c.setup)
				v.until("shows the paper", func() bool { return strings.Contains(v.all(), opening) })
				took = append(took, time.Since(began))
				v.close()
			}
			report(b, took)
		})
	}
}

// BenchmarkKeyRepaint is from a key to the last byte of what it changes.
func BenchmarkKeyRepaint(b *testing.B) {
	for _, s := range []size{{100, 30}, {200, 60}} {
		b.Run(s.String(), func(b *testing.B) {
			v := start(b, setup{size: s})
			v.waitFor(opening)
			v.quiet(300 * time.Millisecond)
			random := rand.New(rand.NewPCG(5, 6)) //nolint:gosec // out of step with the frames, that is all
			var took []time.Duration
			for i := 0; b.Loop(); i++ {
				v.fresh()
				began := time.Now()
				v.press([]string{"j", "k"}[i%2])
				v.until("repaints", func() bool { return v.since() != "" })
				v.quiet(time.Duration(15+random.IntN(10)) * time.Millisecond)
				took = append(took, v.lastWrite().Sub(began))
			}
			report(b, took)
		})
	}
}

// BenchmarkHeadless is the whole process of a command for scripts.
func BenchmarkHeadless(b *testing.B) {
	for _, args := range []string{"toc", "show 2.3", "version"} {
		b.Run(args, func(b *testing.B) {
			env, words := environment(b.TempDir()), strings.Fields(args)
			var took []time.Duration
			for b.Loop() {
				cmd := exec.Command(yunlan, words...)
				cmd.Env = env
				began := time.Now()
				if out, err := cmd.CombinedOutput(); err != nil {
					b.Fatalf("%v\n%s", err, out)
				}
				took = append(took, time.Since(began))
			}
			report(b, took)
		})
	}
}

// BenchmarkAtRest reports what a program that is left alone costs: memory, and
// the share of one core.
func BenchmarkAtRest(b *testing.B) {
	if runtime.GOOS != "linux" {
		b.Skip("the figures come from /proc")
	}
	v := start(b, setup{size: size{100, 30}})
	v.waitFor(opening)
	v.quiet(3 * time.Second) // the index is built
	before, began := ticks(b, v), time.Now()
	for b.Loop() {
		<-time.After(time.Second) // rest is what is measured
	}
	spent := time.Duration(ticks(b, v)-before) * 10 * time.Millisecond
	b.ReportMetric(100*spent.Seconds()/time.Since(began).Seconds(), "%core")
	b.ReportMetric(float64(resident(b, v))/1024, "MB-resident")
}

// report adds the median and the slow end to a benchmark.
func report(b *testing.B, took []time.Duration) {
	b.Helper()
	slices.Sort(took)
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	b.ReportMetric(ms(took[len(took)/2]), "p50-ms")
	b.ReportMetric(ms(took[len(took)*99/100]), "p99-ms")
}

// ticks is the processor's time of the program in hundredths of a second.
func ticks(b *testing.B, v *terminal) int {
	b.Helper()
	f := fields(b, v, "stat")
	user, _ := strconv.Atoi(f[13])
	system, _ := strconv.Atoi(f[14])
	return user + system
}

// resident is the program's memory in KB.
func resident(b *testing.B, v *terminal) int {
	b.Helper()
	pages, _ := strconv.Atoi(fields(b, v, "statm")[1])
	return pages * os.Getpagesize() / 1024
}

func fields(b *testing.B, v *terminal, name string) []string {
	b.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/%s", v.cmd.Process.Pid, name))
	if err != nil {
		b.Fatal(err)
	}
	return strings.Fields(string(text))
}
