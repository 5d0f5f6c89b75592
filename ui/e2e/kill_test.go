//go:build unix

package e2e

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	data "yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/assess"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// TestKilledWhileAnswering kills the program at random moments of an
// assessment, in every front end. On the screen, whatever stood there at that
// moment is on the disk, and the next start resumes with the very frame that
// the disk's answers make. YUNLAN_FULL=1 kills 200 times each,
// -short 3 times.
func TestKilledWhileAnswering(t *testing.T) {
	kills := 10
	switch {
	case os.Getenv("YUNLAN_FULL") != "":
		kills = 200
	case testing.Short():
		kills = 3
	}
	home := ""
	for name, kill := range map[string]func(*testing.T, *rand.Rand){
		"screen": func(t *testing.T, dice *rand.Rand) {
			if home == "" {
				home = t.TempDir()
			}
			if killOnce(t, dice, home) {
				home = "" // all is answered: another firm
			}
		},
		"lines":   killLines,
		"command": killCommand,
	} {
		t.Run(name, func(t *testing.T) {
			dice := rand.New(rand.NewPCG(5, uint64(kills)))
			for n := range kills {
				if kill(t, dice); t.Failed() {
					t.Fatalf("after %d kills", n)
				}
			}
		})
	}
}

// killOnce answers some questions, kills the program in the middle and looks
// what is left; true when every question was answered.
func killOnce(t *testing.T, dice *rand.Rand, home string) bool {
	w := open(t, size{80, 24}, home)
	atTheQuestions(w)
	before := slurp(t, home)
	keys := randomKeys(dice)
	for _, burst := range keys {
		w.typeText(burst)
		time.Sleep(time.Duration(dice.IntN(25)) * time.Millisecond) // the moment is what varies
	}
	w.kill()
	last, left := w.screen(), draftOf(t, home)

	steps := simulate(t, before, strings.Join(keys, ""))
	saved := slices.IndexFunc(steps, func(s step) bool { return reflect.DeepEqual(s.draft, left) })
	for i := saved + 1; i < len(steps) && saved >= 0; i++ {
		if reflect.DeepEqual(steps[i].draft, left) {
			saved = i // the same state later
		}
	}
	if saved < 0 {
		t.Errorf("the disk holds %+v, which no key made; keys %q, last frame\n%s", left, keys, last)
		return false
	}
	shown := slices.IndexFunc(steps, func(s step) bool { return strings.Contains(inked(last), s.frame) })
	if shown < 0 || shown > saved {
		t.Errorf("the screen shows step %d, the disk holds step %d of %q:\n%s\nwant\n%s", shown, saved, keys, last, steps[saved].frame)
	}
	again := open(t, size{80, 24}, home)
	atTheQuestions(again)
	again.until("resumes with the frame of the answers on the disk", func(screen string) bool {
		return strings.Contains(inked(screen), steps[saved].frame)
	})
	again.kill()
	return left.At == "review"
}

// atTheQuestions opens the assessment and goes on with it, or begins.
func atTheQuestions(w *window) {
	w.t.Helper()
	w.waitFor("1 阅读")
	w.press("5")
	w.waitFor("快速自评")
	w.press("enter")
	w.until("shows the profile or what was open", func(s string) bool { return !strings.Contains(s, "快速自评") })
	if strings.Contains(w.screen(), "开始答题") {
		w.press("enter")
	}
	w.until("shows a question or the review", func(s string) bool {
		return strings.Contains(s, "第 ") && strings.Contains(s, "/") || strings.Contains(s, "看结果")
	})
}

func randomKeys(dice *rand.Rand) []string {
	var keys []string
	for range 1 + dice.IntN(4) {
		burst := ""
		for range 1 + dice.IntN(3) {
			burst += []string{"1", "2", "3", "4", "5", "0", "3", "4", "b"}[dice.IntN(9)]
		}
		keys = append(keys, burst)
	}
	return keys
}

// step is the assessment after a key: on the disk and on the screen.
type step struct {
	draft data.Draft
	frame string
}

// simulate types the keys into the screen itself, from the same files on.
func simulate(t *testing.T, files map[string][]byte, keys string) []step {
	t.Helper()
	home := t.TempDir()
	for name, text := range files {
		path := filepath.Join(home, "data", name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s := assess.New(&screen.Env{
		Paper: content.Load(), Store: store.Open(store.Dirs{Data: filepath.Join(home, "data")}), Ambiguous: 1, Clock: time.Now,
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	})
	s.Resize(80, 22)
	feed(s, s.Init())
	feed(s, s.Update(tea.KeyPressMsg{Code: tea.KeyEnter})) // go on
	if strings.Contains(ansi.Strip(s.View()), "开始答题") {    // where nothing was answered yet
		feed(s, s.Update(tea.KeyPressMsg{Code: tea.KeyEnter}))
	}
	now := func() step { return step{draftOf(t, home), inked(ansi.Strip(s.View()))} }
	steps := []step{now()}
	for _, k := range keys {
		feed(s, s.Update(tea.KeyPressMsg{Code: k, Text: string(k)}))
		steps = append(steps, now())
	}
	return steps
}

// feed gives a screen what its commands bring.
func feed(s *assess.Screen, cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, c := range msg {
			feed(s, c)
		}
	case nil:
	default:
		feed(s, s.Update(msg))
	}
}

// inked is a screen without its blanks: a dead pane has moved up by a row.
func inked(screen string) string {
	var rows []string
	for row := range strings.Lines(screen) {
		if row = strings.TrimSpace(row); row != "" {
			rows = append(rows, row)
		}
	}
	return strings.Join(rows, "\n")
}

// slurp is what is kept of assessments in progress; nothing before the first
// answer.
func slurp(t *testing.T, home string) map[string][]byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(home, "data", "draft.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	return map[string][]byte{"draft.json": text}
}

// draftOf is the assessment in progress as it is on the disk.
func draftOf(t *testing.T, home string) data.Draft {
	t.Helper()
	st := store.Open(store.Dirs{Data: filepath.Join(home, "data")})
	s, _ := sitting.Resume(st, "")
	if p := st.Problems(); p != nil {
		t.Fatalf("the draft is torn: %v", p)
	}
	return s.Draft
}
