//go:build unix

package e2e

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// BenchmarkFirstFrame is from exec to the paper's text on 100×30, in turns with
// a program that does nothing but draw as many lines with the same library, so
// that both meet the same machine.
func BenchmarkFirstFrame(b *testing.B) {
	plain := bare(b)
	for name, mute := range map[string]bool{"answered": false, "mute": true} {
		b.Run(name, func(b *testing.B) {
			var ours, theirs []time.Duration
			for b.Loop() {
				ours = append(ours, firstFrame(b, setup{mute: mute}, opening))
				theirs = append(theirs, firstFrame(b, setup{mute: mute, program: plain}, bareText))
			}
			report(b, ours)
			slices.Sort(theirs)
			b.ReportMetric(milliseconds(median(theirs)), "bare-p50-ms")
			b.ReportMetric(float64(median(ours))/float64(median(theirs)), "×bare")
		})
	}
}

// firstFrame is how long it takes to show a text.
func firstFrame(b *testing.B, s setup, text string) time.Duration {
	b.Helper()
	s.size, s.home = size{100, 30}, b.TempDir()
	began := time.Now()
	v := start(b, s)
	v.until("shows "+text, func() bool { return strings.Contains(v.all(), text) })
	took := time.Since(began)
	v.close()
	return took
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
	b.ReportMetric(milliseconds(median(took)), "p50-ms")
	b.ReportMetric(milliseconds(took[len(took)*99/100]), "p99-ms")
}

func median(sorted []time.Duration) time.Duration { return sorted[len(sorted)/2] }

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

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

// quiet waits until nothing was written for d. Tests wait for a mark instead;
// here the moment of the last byte is what is measured.
func (v *terminal) quiet(d time.Duration) {
	for rest := d; rest > 0; rest = d - time.Since(v.lastWrite()) {
		<-time.After(rest)
	}
}
