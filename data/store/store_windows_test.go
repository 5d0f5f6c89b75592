package store

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// childName in the environment turns the test binary into another process that
// writes notes into the folders of YUNLAN_HOME.
const childName = "YUNLAN_STORE_TEST_CHILD"

// notesEach is how many notes a child writes.
const notesEach = 5

func TestMain(m *testing.M) {
	name := os.Getenv(childName)
	if name == "" {
		os.Exit(m.Run())
	}
	s := Open(DefaultDirs())
	for i := range notesEach {
		note := Note{ID: NewID(), Block: "3p1", Text: name + "-" + strconv.Itoa(i), Created: time.Now(), Updated: time.Now()}
		if err := s.SaveNotes(note); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
	}
}

// TestProcessesWriteInTurn: of notes that several processes write at once none
// is lost.
func TestProcessesWriteInTurn(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	const writers = 3
	children := make([]*exec.Cmd, writers)
	for i := range children {
		child := exec.Command(self)
		child.Env = append(os.Environ(), "YUNLAN_HOME="+root, childName+"=writer"+strconv.Itoa(i))
		child.Stdout, child.Stderr = os.Stderr, os.Stderr
		must(t, child.Start())
		children[i] = child
	}
	for _, child := range children {
		must(t, child.Wait())
	}
	t.Setenv("YUNLAN_HOME", root)
	if got := len(Open(DefaultDirs()).Notes()); got != writers*notesEach {
		t.Errorf("%d notes, want %d", got, writers*notesEach)
	}
}

// TestSaveWhileSomebodyReads: a reader that keeps the document open for a while
// is waited for.
func TestSaveWhileSomebodyReads(t *testing.T) {
	d, open := home(t)
	s := open()
	must(t, s.SavePlace(Place{Block: "1p1"}))
	reader, err := os.Open(filepath.Join(d.State, "place.json"))
	must(t, err)
	done := make(chan error, 1)
	go func() { done <- s.SavePlace(Place{Block: "2p1"}) }()
	for { // the new document waits beside the old one
		if len(matches(t, filepath.Join(d.State, ".place.json[0-9]*"))) > 0 || len(done) > 0 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	must(t, reader.Close())
	must(t, <-done)
	if got := open().Place().Block; got != "2p1" {
		t.Errorf("place %q", got)
	}
}
