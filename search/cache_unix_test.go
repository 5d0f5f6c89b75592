//go:build unix

package search

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"yunlan/content"
)

// TestAReadOnlyCacheIsRead: an index in a folder where nothing can be written.
// The superuser may write everywhere, so for them it runs as somebody else.
func TestAReadOnlyCacheIsRead(t *testing.T) {
	if os.Getuid() == 0 {
		asSomebody(t)
		return
	}
	folder := t.TempDir()
	_, at := onDisk(t, folder)
	for _, path := range []string{at, filepath.Dir(at)} {
		if err := os.Chmod(path, 0o500); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = os.Chmod(path, 0o700) })
	}
	if err := os.WriteFile(filepath.Join(at, "new"), nil, 0o600); err == nil {
		t.Fatal("the folder can be written")
	}
	ix, err := (cache{cacheFolder(folder), filepath.Base(at)}).open()
	if err != nil {
		t.Fatalf("the index cannot be read: %v", err)
	}
	if err := ix.close(); err != nil {
		t.Error(err)
	}
	again, _ := onDisk(t, folder)
	if answers(t, again) != answers(t, own(New(content.Load()))) {
		t.Error("other answers")
	}
}

// asSomebody runs the test again as a user without rights, in a folder of theirs.
func asSomebody(t *testing.T) {
	t.Helper()
	const nobody = 65534
	if runtime.GOOS != "linux" {
		t.Skip("only Linux names the running program, /proc/self/exe")
	}
	folder, err := os.MkdirTemp("", "somebody")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	if err := os.Chown(folder, nobody, nobody); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("/proc/self/exe", "-test.run", "^"+t.Name()+"$", "-test.v", "-test.count=1")
	cmd.Env = append(os.Environ(), "TMPDIR="+folder, "HOME="+folder)
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	said, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(said), "--- PASS: "+t.Name()) {
		t.Fatalf("as another user: %v\n%s", err, said)
	}
}
