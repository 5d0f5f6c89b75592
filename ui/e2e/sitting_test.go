//go:build unix

package e2e

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	data "yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/data/store"
)

// lines is a program that is talked to line by line through pipes.
type lines struct {
	t     *testing.T
	cmd   *exec.Cmd
	in    io.WriteCloser
	mu    sync.Mutex
	heard strings.Builder
	came  *sync.Cond
	over  bool
	read  int // up to here a test has waited
}

func talkTo(t *testing.T, home string, args ...string) *lines {
	t.Helper()
	l := &lines{t: t, cmd: exec.Command(yunlan, args...)}
	l.came = sync.NewCond(&l.mu)
	l.cmd.Env = environment(home, "LANG=zh_CN.UTF-8")
	in, err := l.cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := l.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	l.in = in
	if err := l.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(l.kill)
	go l.listen(out)
	return l
}

func (l *lines) listen(out io.Reader) {
	r := bufio.NewReader(out)
	for {
		line, err := r.ReadString('\n')
		l.mu.Lock()
		l.heard.WriteString(line)
		l.over = err != nil
		l.came.Broadcast()
		l.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (l *lines) say(answers ...string) {
	l.t.Helper()
	if _, err := io.WriteString(l.in, strings.Join(answers, "\n")+"\n"); err != nil {
		l.t.Fatal(err)
	}
}

// waitFor waits for words after those that were waited for last.
func (l *lines) waitFor(words string) {
	l.t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	for {
		if at := strings.Index(l.heard.String()[l.read:], words); at >= 0 {
			l.read += at + len(words)
			return
		}
		if l.over {
			l.t.Fatalf("it ended before %q:\n%s", words, l.heard.String())
		}
		l.came.Wait()
	}
}

// kill ends the program at once and returns all that it said.
func (l *lines) kill() {
	_ = l.cmd.Process.Kill() // it may have ended
	l.mu.Lock()
	for !l.over {
		l.came.Wait()
	}
	l.mu.Unlock()
	_ = l.cmd.Wait() // killed
}

func (l *lines) all() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.heard.String()
}

// kept is what a program that starts now finds in a home.
func kept(t *testing.T, home string) (open []sitting.Session, past []sitting.Past) {
	t.Helper()
	st := store.Open(store.Dirs{Data: filepath.Join(home, "data")})
	open, past = sitting.Unfinished(st), sitting.History(st)
	if p := st.Problems(); p != nil {
		t.Fatalf("the files are damaged: %v", p)
	}
	return open, past
}

// values counts the answers of each value.
func values(a data.Answers) map[data.Value]int {
	count := map[data.Value]int{}
	for _, v := range a.Given {
		count[v]++
	}
	return count
}

// TestTwoPlainSessions: while one waits after three answers, another finishes
// that assessment and goes on in full mode. Each keeps its own.
func TestTwoPlainSessions(t *testing.T) {
	home := t.TempDir()
	a := talkTo(t, home, "assess", "--plain", "--quick")
	a.say("3", "3", "3")
	a.waitFor("第 4/15 题")
	b := talkTo(t, home, "assess", "--plain")
	b.waitFor("接着上次：已答 3 题。")
	for range 12 {
		b.say("4")
	}
	b.waitFor("全部已答。")
	b.say("3") // in full mode
	b.waitFor("题 · ")
	for range 8 {
		b.say("2")
	}
	for range 8 {
		b.waitFor("题 · ")
	}

	a.say("3")
	a.waitFor(sitting.FinishedElsewhere.String())
	a.waitFor("第 5/15 题")
	open, past := kept(t, home)
	if len(open) != 2 || len(past) != 1 {
		t.Fatalf("%d unfinished, %d finished", len(open), len(past))
	}
	for i, want := range []map[data.Value]int{{"2": 4}, {"2": 3, "3": 12, "1": 8}} {
		if got := values(open[i].Draft.Answers); !maps.Equal(got, want) {
			t.Errorf("unfinished %d holds %v, want %v", i, got, want)
		}
	}
	for range 11 {
		a.say("3")
	}
	a.waitFor("全部已答。")
	a.waitFor("结果已存入历史")
	open, past = kept(t, home)
	if len(open) != 1 || len(open[0].Draft.Answers.Given) != 23 || len(past) != 2 {
		t.Fatalf("%d unfinished, %d finished", len(open), len(past))
	}
	for i, want := range []map[data.Value]int{{"2": 3, "3": 12}, {"2": 15}} {
		if got := values(past[i].Run.Answers); !maps.Equal(got, want) {
			t.Errorf("the result %d is of %v, want %v", i, got, want)
		}
	}
}

// TestAScreenAndACommand: what a command deletes while the screen goes on with
// it is said there, and the screen's answers are kept.
func TestAScreenAndACommand(t *testing.T) {
	home := t.TempDir()
	w := open(t, size{100, 30}, home, yunlan, "assess")
	w.waitFor("快速自评")
	w.press("enter")
	w.waitFor("开始答题")
	w.press("enter")
	w.waitFor("第 1/15 题")
	w.typeText("3")
	w.waitFor("第 2/15 题")
	piped(t, environment(home), "assess", "delete", "--yes")
	if open, _ := kept(t, home); len(open) != 0 {
		t.Fatalf("%d are left", len(open))
	}
	w.typeText("4")
	w.waitFor("作为另一次自评继续")
	w.waitFor("第 3/15 题")
	open, _ := kept(t, home)
	if len(open) != 1 || !maps.Equal(values(open[0].Draft.Answers), map[data.Value]int{"2": 1, "3": 1}) {
		t.Errorf("kept: %+v", open)
	}
}

// killLines answers some questions line by line and kills the program: what it
// went on from is on the disk, and nothing that was not answered.
func killLines(t *testing.T, dice *rand.Rand) {
	home := t.TempDir()
	l := talkTo(t, home, "assess", "--plain", "--quick")
	l.waitFor("第 1/15 题")
	var said []data.Value
	heard := dice.IntN(15)
	for i := range 15 {
		n := 3 + dice.IntN(3) // no answer that hides questions
		said = append(said, data.Value(fmt.Sprint(n-1)))
		l.say(fmt.Sprint(n))
		if i < heard {
			l.waitFor("题 · ")
		}
	}
	time.Sleep(time.Duration(dice.IntN(60)) * time.Millisecond) // the moment is what varies
	l.kill()
	heard = strings.Count(l.all(), "题 · ") - 1 // a question said is an answer taken
	done := strings.Contains(l.all(), "全部已答。")

	open, past := kept(t, home)
	var got data.Answers
	switch {
	case len(open) == 1 && len(past) == 0 && !done:
		got = open[0].Draft.Answers
	case len(open) == 0 && len(past) == 1:
		got, heard = past[0].Run.Answers, 15
	case len(open) == 0 && len(past) == 0 && heard <= 0:
		return
	default:
		t.Fatalf("%d unfinished, %d finished, after\n%s", len(open), len(past), l.all())
	}
	asked := data.Load().Visible(got)
	if n := len(got.Given); n < heard || n > 15 || len(asked) < n {
		t.Errorf("%d answers were taken, %d are kept", heard, n)
	}
	answered := slices.DeleteFunc(asked, func(q data.Question) bool { return got.Given[q.ID] == "" })
	for i, q := range answered {
		if got.Given[q.ID] != said[i] {
			t.Errorf("%s was answered %s, kept is %s", q.ID, said[i], got.Given[q.ID])
		}
	}
}

// killCommand kills a command that deletes: what it deletes is there as it was,
// or gone, and gone for certain once it said so; the rest is untouched.
func killCommand(t *testing.T, dice *rand.Rand) {
	home := t.TempDir()
	st := store.Open(store.Dirs{Data: filepath.Join(home, "data")})
	at := time.Date(2026, 11, 29, 9, 0, 0, 0, time.UTC)
	answer := func(id string) func(*data.Draft) {
		return func(d *data.Draft) { d.Answers = d.Answers.With(id, "3") }
	}
	begun, _, err := sitting.Begin(st, nil, at, data.Quick).Put(at, answer("run1"))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := begun.Finish(at); err != nil {
		t.Fatal(err)
	}
	if _, _, err := sitting.Begin(st, nil, at, data.Quick).Put(at, answer("acc1")); err != nil {
		t.Fatal(err)
	}
	what := []string{"", "1"}[dice.IntN(2)]
	args := []string{"assess", "delete", "--yes"}
	if what != "" {
		args = append(args, what)
	}
	l := talkTo(t, home, args...)
	time.Sleep(time.Duration(dice.IntN(40)) * time.Millisecond) // the moment is what varies
	l.kill()
	told := strings.Contains(l.all(), "已删除")
	open, past := kept(t, home)
	target, rest := len(open), len(past)
	if what != "" {
		target, rest = rest, target
	}
	if rest != 1 || target > 1 || told && target != 0 {
		t.Errorf("delete %q, told %v: %d unfinished, %d finished", what, told, len(open), len(past))
	}
	for _, s := range open {
		if s.Draft.Answers.Given["acc1"] != "3" {
			t.Errorf("the draft became %v", s.Draft.Answers)
		}
	}
	for _, p := range past {
		if p.Broken || p.Run.Answers.Given["run1"] != "3" {
			t.Errorf("the run became %v", p.Run.Answers)
		}
	}
}
