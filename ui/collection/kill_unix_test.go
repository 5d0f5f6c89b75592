//go:build !windows

package collection

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"yunlan/data/store"
)

// addVariable names the folder that a process of the test adds.
const addVariable = "YUNLAN_TEST_ADD"

// TestMain is the program that is killed, where the test asks for one.
func TestMain(m *testing.M) {
	folder := os.Getenv(addVariable)
	if folder == "" {
		os.Exit(m.Run())
	}
	if _, err := Open(store.DefaultDirs()).Add(context.Background(), strings.Split(folder, "\n"), quiet); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func makePipe(t *testing.T, path string) {
	t.Helper()
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestKilledWhileAdding: after each kill the library opens, all that it lists is
// there, and nothing else is shown; a run to the end has it all.
func TestKilledWhileAdding(t *testing.T) {
	c, dir := library(t), folderOf(t)
	const files, kills = 40, 12
	for i := range files {
		write(t, dir, fmt.Sprintf("%d.md", i), report(fmt.Sprintf("第%d份报告", i), "某词", 3))
	}
	random := rand.New(rand.NewPCG(1, 2))
	for i := range kills {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), addVariable+"="+dir)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(random.IntN(400)) * time.Millisecond)
		_ = cmd.Process.Kill() // it may be over
		_ = cmd.Wait()
		k, err := again(t).Check(context.Background(), quiet)
		if err != nil || !k.Sound() {
			t.Fatalf("kill %d: %+v, %v", i, k, err)
		}
		if i%3 == 0 { // so that batches are of several sizes
			add(t, again(t), fmt.Sprintf("%s/%d.md", dir, i))
		}
	}
	if o := add(t, c, dir); o.Documents != files || len(o.Refused) > 0 {
		t.Errorf("at last: %s", counts(o))
	}
	sound(t, files)
}
