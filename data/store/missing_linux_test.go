package store

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestDiskWithoutProtections runs the process where the system refuses what
// some disks have not: everything is saved all the same, and said once.
func TestDiskWithoutProtections(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("strace makes the system refuse; it is not installed")
	}
	if exec.Command(strace, "-o", os.DevNull, "true").Run() != nil {
		t.Skip("strace may not trace here")
	}
	for _, c := range []struct{ calls, errs, said string }{
		{"flock", "ENOLCK EOPNOTSUPP ENOSYS EINVAL", "不支持文件锁"},
		{"fchmod,fchmodat", "EPERM EOPNOTSUPP ENOSYS", "不支持文件权限"},
		{"fsync", "EINVAL EOPNOTSUPP ENOSYS", "不能确认数据已落盘"},
		{"rename,renameat,renameat2", "EXDEV EPERM EACCES ENOSYS EBUSY", "不支持整体替换文件"},
	} {
		for _, errno := range strings.Fields(c.errs) {
			t.Run(c.calls+" "+errno, func(t *testing.T) {
				d, open := home(t)
				plain := child(t, d, "save twice")
				args := []string{"-f", "-qq", "-o", os.DevNull, "-e", "trace=" + c.calls, "-e", "inject=" + c.calls + ":error=" + errno}
				cmd := exec.Command(strace, append(args, plain.Args...)...)
				cmd.Env, cmd.Stderr = plain.Env, os.Stderr
				out, err := cmd.Output()
				must(t, err)
				lines := strings.Split(string(out), "\n")
				same(t, "saved", lines[0], "<nil> 2 []")
				if strings.Count(lines[1], c.said) != 1 || lines[2] != "" {
					t.Errorf("said %q, then %q", lines[1], lines[2])
				}
				s := open()
				if got := s.Notes(); len(got) != 2 || s.Problems() != nil {
					t.Errorf("on disk: %v", got)
				}
				if left := matches(t, filepath.Join(d.Data, ".notes.json*")); left != nil {
					t.Errorf("left behind: %q", left)
				}
			})
		}
	}
}

// TestDamagedWithoutRenaming: what cannot be renamed is copied aside.
func TestDamagedWithoutRenaming(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil || exec.Command(strace, "-o", os.DevNull, "true").Run() != nil {
		t.Skip("strace makes the system refuse; it is not to be had")
	}
	for name, backup := range map[string]string{"no backup": "", "a backup": `{"schema":2,"notes":[{"id":"old"}]}`} {
		d, open := home(t)
		must(t, os.MkdirAll(d.Data, 0o700))
		path := filepath.Join(d.Data, "notes.json")
		must(t, os.WriteFile(path, []byte("{ damaged"), 0o600))
		want := 2
		if backup != "" {
			must(t, os.WriteFile(path+".bak", []byte(backup), 0o600))
			want = 3
		}
		plain := child(t, d, "save twice")
		const calls = "rename,renameat,renameat2"
		cmd := exec.Command(strace, append([]string{"-f", "-qq", "-o", os.DevNull, "-e", "trace=" + calls, "-e", "inject=" + calls + ":error=EXDEV"}, plain.Args...)...)
		cmd.Env = plain.Env
		out, err := cmd.Output()
		must(t, err)
		if !strings.HasPrefix(string(out), fmt.Sprintf("<nil> %d [{notes ", want)) {
			t.Errorf("%s: %s", name, out)
		}
		same(t, name+": notes", len(open().Notes()), want)
		aside := matches(t, path+".corrupt-*")
		if len(aside) != 1 || string(contents(t, aside[0])) != "{ damaged" {
			t.Errorf("%s: aside %q", name, aside)
		}
	}
}
