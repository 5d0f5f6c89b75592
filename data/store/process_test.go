//go:build unix

package store

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"yunlan/data/disk"
)

// childJob in the environment turns the test binary into another process
// that works on the folders in YUNLAN_HOME.
const childJob = "YUNLAN_STORE_TEST_CHILD"

func TestMain(m *testing.M) {
	switch os.Getenv(childJob) {
	case "":
		os.Exit(m.Run())
	case "count":
		countForever(Open(DefaultDirs()))
	case "notes":
		noteForever(Open(DefaultDirs()))
	case "small files":
		saveOnFullDisk(Open(DefaultDirs()))
	case "save twice":
		saveTwice(Open(DefaultDirs()))
	default:
		if name, ok := strings.CutPrefix(os.Getenv(childJob), "turns"); ok {
			saveInTurns(Open(DefaultDirs()), name)
		}
		addItems(Open(DefaultDirs()), os.Getenv(childJob))
	}
}

func child(t *testing.T, d Dirs, job string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childJob+"="+job, "YUNLAN_HOME="+filepath.Dir(d.State))
	cmd.Stderr = os.Stderr
	return cmd
}

// counter is a document of changing size, so that a torn one shows.
type counter struct {
	N      int    `json:"n"`
	Filler string `json:"filler"`
}

func counters(s *Store) *Kind[counter] { return NewKind[counter](s, "counter", 1, State) }

// countForever counts on from what is on disk and says each number when its
// save has been acknowledged, until it is killed.
func countForever(s *Store) {
	for {
		n := 0
		err := counters(s).Update(func(c *counter) error {
			n = c.N + 1
			*c = counter{n, strings.Repeat("云", n*7919%6000)}
			return nil
		})
		if err != nil {
			fmt.Fprintln(os.Stderr, "child:", err)
			os.Exit(1)
		}
		fmt.Println(n)
	}
}

// TestKilledWhileSaving: whenever a process dies, what it was told is saved
// is there, and the file is whole. YUNLAN_FULL=1 kills 1,000 processes.
func TestKilledWhileSaving(t *testing.T) {
	kills := 150
	if os.Getenv("YUNLAN_FULL") != "" {
		kills = 1000
	}
	d, _ := home(t)
	last, cut := 0, 0
	for i := range kills {
		said := countUntilKilled(t, child(t, d, "count"))
		cut += len(matches(t, d.State+"/.counter.json*"))
		s := Open(d)
		got, err := counters(s).Load()
		if p := s.Problems(); err != nil || p != nil {
			t.Fatalf("kill %d: %v, %q", i, err, p)
		}
		if got.N < max(said, last) {
			t.Fatalf("kill %d: %d was acknowledged, %d is on disk", i, max(said, last), got.N)
		}
		if len(got.Filler) != 3*(got.N*7919%6000) {
			t.Fatalf("kill %d: %d bytes in document %d", i, len(got.Filler), got.N)
		}
		last = got.N
		f := counters(s).file
		if back, err := f.read(f.backup()); err != nil || last > 1 && back == nil {
			t.Fatalf("kill %d: backup of %d bytes, %v", i, len(back), err)
		}
	}
	if cut == 0 {
		t.Error("no save was cut short: the test proves nothing")
	}
	must(t, counters(Open(d)).Update(func(c *counter) error { c.N++; return nil }))
	if left := matches(t, d.State+"/.counter.json*"); left != nil {
		t.Errorf("left by the dead: %q", left)
	}
	t.Logf("%d kills, %d in the midst of a save, %d saves, no acknowledged one lost", kills, cut, last)
}

// countUntilKilled kills the child at a random moment after its first word
// and returns the last number it said.
func countUntilKilled(t *testing.T, cmd *exec.Cmd) int {
	t.Helper()
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	lines := bufio.NewScanner(out)
	n := 0
	for lines.Scan() {
		if n == 0 {
			moment := time.Duration(rand.Int64N(int64(5 * time.Millisecond)))
			time.AfterFunc(moment, func() { _ = cmd.Process.Kill() })
		}
		n, err = strconv.Atoi(lines.Text())
		must(t, err)
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.Exited() {
		t.Fatalf("the child was not killed: %v", err)
	}
	return n
}

const (
	writers = 20
	items   = 10
)

// addItems adds notes one by one when its input ends: all writers at once.
func addItems(s *Store, name string) {
	_, _ = io.Copy(io.Discard, os.Stdin)
	for i := range items {
		_ = s.SaveNotes(Note{ID: fmt.Sprint(name, "-", i)}) // or kept until Flush
	}
	for range 20 {
		if s.Flush() == nil {
			os.Exit(0)
		}
	}
	fmt.Fprintln(os.Stderr, "child:", s.Problems())
	os.Exit(1)
}

func TestTwentyWritersAtOnce(t *testing.T) {
	d, open := home(t)
	start, gate, err := os.Pipe()
	must(t, err)
	var all []*exec.Cmd
	for w := range writers {
		cmd := child(t, d, fmt.Sprint("w", w))
		cmd.Stdin = start
		must(t, cmd.Start())
		all = append(all, cmd)
	}
	must(t, start.Close())
	must(t, gate.Close())
	for _, cmd := range all {
		must(t, cmd.Wait())
	}
	seen := map[string]bool{}
	for _, n := range open().Notes() {
		seen[n.ID] = true
	}
	if len(seen) != writers*items {
		t.Errorf("%d of %d updates are on disk", len(seen), writers*items)
	}
}

// saveOnFullDisk limits the size of files, so that a write fails half-way as
// on a full disk, says what became of a save, lifts the limit and flushes.
func saveOnFullDisk(s *Store) {
	signal.Ignore(syscall.SIGXFSZ)
	var limit syscall.Rlimit
	err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit)
	small := limit
	small.Cur = 10
	err = errors.Join(err, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &small))
	saved := s.SaveQuery("丙")
	err = errors.Join(err, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit))
	fmt.Println(errors.Is(saved, ErrUnsaved), len(s.Problems()), s.Queries(), Open(s.Dirs()).Queries())
	left, _ := filepath.Glob(s.Dirs().State + "/.queries.json*")
	fmt.Println(left, errors.Join(err, s.Flush()), Open(s.Dirs()).Queries())
	os.Exit(0)
}

func TestDiskThatFills(t *testing.T) {
	d, open := home(t)
	must(t, open().SaveQuery("甲"))
	must(t, open().SaveQuery("乙"))
	out, err := child(t, d, "small files").Output()
	must(t, err)
	same(t, "what the child saw", string(out), "true 1 [丙 乙 甲] [乙 甲]\n[] <nil> [丙 乙 甲]\n")
	same(t, "queries", open().Queries(), []string{"丙", "乙", "甲"})
}

// noteForever writes notes and says each number when its save has been
// acknowledged, until it is killed.
func noteForever(s *Store) {
	for n := len(s.Notes()) + 1; ; n++ {
		if err := s.SaveNotes(Note{ID: strconv.Itoa(n), Text: strings.Repeat("记", n*31%500)}); err != nil {
			fmt.Fprintln(os.Stderr, "child:", err)
			os.Exit(1)
		}
		fmt.Println(n)
	}
}

// TestNotesOutliveTheProcess: every note that was acknowledged is there after
// the process was killed.
func TestNotesOutliveTheProcess(t *testing.T) {
	d, open := home(t)
	for i := range 20 {
		said := countUntilKilled(t, child(t, d, "notes"))
		s := open()
		if got, p := len(s.Notes()), s.Problems(); got < said || p != nil {
			t.Fatalf("kill %d: %d notes were acknowledged, %d are there; %q", i, said, got, p)
		}
	}
}

// saveTwice is the life of a process on a disk that lacks something: it saves,
// saves again, mends a damaged document, and says what it has to say.
func saveTwice(s *Store) {
	err := s.SaveNotes(Note{ID: "a"})
	if err == nil {
		err = s.SaveNotes(Note{ID: "b"})
	}
	fmt.Println(err, len(s.Notes()), s.Problems())
	fmt.Println(disk.Notice())
	fmt.Println(disk.Notice())
	os.Exit(0)
}
