//go:build unix

package e2e

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"

	"yunlan/content/source/pdftest"
	"yunlan/data/store"
)

// pagesOf makes a PDF file of so many pages, with a password if there is one, and returns
// its path and the store of its state.
func pagesOf(t *testing.T, home string, pages int, password string) (string, *store.Store) {
	t.Helper()
	f := pdftest.File{Password: password, Pages: make([][]pdftest.Line, pages)}
	for n := range f.Pages {
		at := func(y, size float64, text string) { f.Pages[n] = append(f.Pages[n], pdftest.At(90, y, size, text)) }
		at(740, 18, fmt.Sprintf("第%d章 %c市概况", n+1, '一'+n)) // another title on each page: none is a running head
		for k := range 12 {
			at(700-24*float64(k), 12, strings.Repeat(string(rune('一'+n+k)), 3+(n+k)%4)+"的算力规模逐年扩大，企业各有所长。")
		}
	}
	data := f.Bytes()
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(data)
	dirs := store.Dirs{State: filepath.Join(home, "state"), Data: filepath.Join(home, "data")}
	return path, store.Open(dirs.Document(hex.EncodeToString(sum[:])))
}

// TestALongFileIsReadBesideItsBeginning: the first page is there while pages are read,
// which take long without compiled code; whatever ends the program there, the place and
// the note behind the beginning stay, and a note says that it waits.
func TestALongFileIsReadBesideItsBeginning(t *testing.T) {
	home := t.TempDir()
	path, kept := pagesOf(t, home, 4000, "")
	place := store.Place{Block: "3999p1", Offset: 6}
	note := store.Note{ID: "n1", Block: "3999p1", End: 6, Quote: "企业", Text: "哪些"}
	if err := kept.SavePlace(place); err != nil {
		t.Fatal(err)
	}
	if err := kept.SaveNotes(note); err != nil {
		t.Fatal(err)
	}
	notes := kept.Notes()
	for name, end := range map[string]func(*window){
		"q":       func(w *window) { w.press("q"); w.ended() },
		"Ctrl-C":  func(w *window) { w.press("ctrl+c", "ctrl+c"); w.ended() },
		"SIGHUP":  func(w *window) { w.signal(syscall.SIGHUP); <-w.terminal.ended },
		"SIGKILL": func(w *window) { w.signal(syscall.SIGKILL); <-w.terminal.ended },
		"esc": func(w *window) {
			w.press("esc")
			w.waitFor("还有 ")
			w.press("a")
			w.waitFor("全文还没读完")
			w.press("q")
			w.ended()
		},
	} {
		_ = os.RemoveAll(filepath.Join(home, "cache")) // compiled code that one of them kept
		w := open(t, size{80, 24}, home, yunlan, path)
		w.waitFor("已读入 ")
		w.shows("第1章", "/4000 页，Esc 停")
		w.press("space", "a")
		w.waitFor("全文还没读完")
		end(w)
		if got := kept.Place(); got != place || !reflect.DeepEqual(kept.Notes(), notes) {
			t.Errorf("%s: the place is %+v, the notes are %+v", name, got, kept.Notes())
		}
	}
}

// TestReadingOnIsStopped by Esc and by Ctrl-C while a file is read up to a place in it:
// what is read is opened, and the rest is said. A second Ctrl-C ends the program.
func TestReadingOnIsStopped(t *testing.T) {
	home := t.TempDir()
	path, _ := pagesOf(t, home, 4000, "")
	for _, key := range []string{"esc", "ctrl+c"} {
		_ = os.RemoveAll(filepath.Join(home, "cache"))
		w := open(t, size{100, 24}, home, yunlan, path, "2")
		w.waitFor("按 Esc 停下")
		w.press(key)
		w.until("says that the rest is not read", func(screen string) bool { // 页还没有读, perhaps in two rows
			return strings.Contains(screen, "页还没") || strings.Contains(screen, "没有读")
		})
		w.shows("第2章", fmt.Sprintf("%c市概况", '一'+1))
		w.press("q")
		w.ended()
		if code := w.exit(); code != 0 {
			t.Errorf("after %s it ends with %d", key, code)
		}
	}
	_ = os.RemoveAll(filepath.Join(home, "cache"))
	w := open(t, size{100, 24}, home, yunlan, path, "3999")
	w.waitFor("按 Esc 停下")
	w.press("ctrl+c", "ctrl+c")
	<-w.terminal.ended
	if code := w.exit(); code != 130 && code != 1 { // 1: it had stopped, and the place is not among what was read
		t.Errorf("Ctrl-C twice ends it with %d", code)
	}
}

// TestBackspaceLeadsToTheOldPlace, where the document was left, from what was read of its
// beginning in the meantime.
func TestBackspaceLeadsToTheOldPlace(t *testing.T) {
	home := t.TempDir()
	path, kept := pagesOf(t, home, 150, "")
	if err := kept.SavePlace(store.Place{Block: "120"}); err != nil {
		t.Fatal(err)
	}
	w := open(t, size{80, 12}, home, yunlan, path) // even one page is longer
	w.waitFor("已读入 ")
	w.press("space", "space")
	w.waitFor("全文读完了")
	if screen := settled(w); strings.Contains(screen, fmt.Sprintf("%c市概况", '一'+119)) {
		t.Fatalf("the old place is opened over what is read:\n%s", screen)
	}
	w.press("backspace")
	w.waitFor(fmt.Sprintf("%c市概况", '一'+119))
	w.press("q")
	w.ended()
}

// TestTheWholeTakesThePlaceOfTheBeginning where it was left before.
func TestTheWholeTakesThePlaceOfTheBeginning(t *testing.T) {
	home := t.TempDir()
	path, kept := pagesOf(t, home, 60, "")
	if err := kept.SavePlace(store.Place{Block: "50"}); err != nil {
		t.Fatal(err)
	}
	w := open(t, size{80, 24}, home, yunlan, path)
	w.waitFor("全文读完了，共 60 页")
	w.waitFor(fmt.Sprintf("%c市概况", '一'+49))
	w.press("a", "x", "enter")
	w.mark()
	w.press("q")
	w.ended()
	if all := kept.Notes(); len(all) != 1 {
		t.Errorf("of the whole the notes are %+v", all)
	}
}

// TestAPasswordIsAskedFor on the terminal, shown nowhere, three times; Ctrl-C there ends
// the program.
func TestAPasswordIsAskedFor(t *testing.T) {
	home := t.TempDir()
	path, _ := pagesOf(t, home, 2, "secret")
	w := open(t, size{80, 24}, home, yunlan, path)
	w.waitFor("密码")
	w.press("wrong", "enter")
	w.until("asks again", func(screen string) bool { return strings.Count(screen, "report.pdf") > 1 })
	w.press("secret", "enter")
	w.waitFor("一市概况")
	w.press("q")
	w.ended()
	if all := w.all(); strings.Contains(all, "secret") || strings.Contains(all, "wrong") {
		t.Errorf("a password is shown: %q", all)
	}

	w = open(t, size{80, 24}, home, yunlan, path)
	w.waitFor("密码")
	w.press("ctrl+c")
	<-w.terminal.ended
	if code := w.exit(); code != 130 {
		t.Errorf("Ctrl-C at the password ends it with %d", code)
	}
}
