package disk

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"

	"yunlan/content/lang"
)

// TestWindowsReasons: the codes that Windows has for a cause, in both languages.
func TestWindowsReasons(t *testing.T) {
	for want, codes := range map[lang.Text][]syscall.Errno{
		full:       {39, 112},
		quota:      {1295},
		readOnly:   {19},
		notAFolder: {267},
		longName:   {111, 206},
		inUse:      {32, 33, 1224},
		badName:    {123, 161},
		noDrive:    {15},
		notReady:   {21},
		noNetwork:  {53, 59, 64, 67, 1231},
		failed:     {23, 25, 27, 29, 30, 31, 1117},
		denied:     {5},
		noFolder:   {2, 3},
	} {
		for _, code := range codes {
			if got := Reason(&fs.PathError{Op: "open", Path: `C:\a\b`, Err: code}); got != want.String() {
				t.Errorf("%d: %q, want %q", code, got, want)
			}
		}
	}
}

// TestFileInTheWay: Windows says of it what it says of a folder that is missing.
func TestFileInTheWay(t *testing.T) {
	file := makeFile(t, filepath.Join(t.TempDir(), "file"))
	for path, want := range map[string]lang.Text{
		filepath.Join(file, "a", "b"):               notAFolder,
		filepath.Join(filepath.Dir(file), "a", "b"): noFolder,
	} {
		if err := Replace(path, nil, 0, nil); err == nil || Reason(err) != want.String() {
			t.Errorf("%s: %v, said as %q", path, err, Reason(err))
		}
	}
	for path, want := range map[string]bool{filepath.Join(file, "a"): false, filepath.Join(filepath.Dir(file), "a"): true} {
		if _, err := os.ReadFile(path); NotThere(err) != want {
			t.Errorf("%s: %v is taken for another error", path, err)
		}
	}
	if err := Folder(file); err == nil || Reason(err) != notAFolder.String() {
		t.Errorf("a folder: %v", err)
	}
}

// TestNamesThatWindowsRefuses writes nothing for them, also no other file.
func TestNamesThatWindowsRefuses(t *testing.T) {
	for name, want := range map[string]lang.Text{
		"CON": reserved, "nul": reserved, "COM1": reserved, "lpt9": reserved,
		"a:b.svg": badName, "图?.svg": badName, "a*": badName, `"a"`: badName, "a|b": badName, "a\tb": badName,
		"a.": badName, "a ": badName,
		strings.Repeat("x", 256): longName, strings.Repeat("云", 300) + ".svg": longName,
	} {
		dir := t.TempDir()
		err := Replace(filepath.Join(dir, name), []byte("data"), 0, nil)
		if err == nil || Reason(err) != want.String() {
			t.Errorf("%q: %v, want %q", name, err, want)
		}
		if files, _ := os.ReadDir(dir); len(files) != 0 {
			t.Errorf("%q: left behind: %v", name, files)
		}
	}
	for _, name := range []string{"图 4.svg", "console", strings.Repeat("x", 251) + ".svg", strings.Repeat("云", 80), ".a", "a.b.c"} {
		if err := Replace(filepath.Join(t.TempDir(), name), []byte("data"), 0, nil); err != nil {
			t.Errorf("%q: %v", name, err)
		}
	}
}

// hold opens a file the way programs do that let nobody replace it meanwhile.
func hold(t *testing.T, path string) windows.Handle {
	t.Helper()
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		t.Fatal(err)
	}
	h, err := windows.CreateFile(name, windows.GENERIC_READ, windows.FILE_SHARE_READ, nil, windows.OPEN_EXISTING, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// TestReplaceWaitsForWhoHasTheFileOpen closes it once the first try has failed.
func TestReplaceWaitsForWhoHasTheFileOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.json")
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	h := hold(t, path)
	if err := os.Rename(makeFile(t, filepath.Join(t.TempDir(), "new")), path); err == nil || !held(path) {
		t.Fatalf("a file that is open: %v", err)
	}
	done := make(chan error, 1)
	heldFor(t, time.Minute)
	go func() { done <- Replace(path, []byte("new"), Private, func() error { return nil }) }()
	awaitTemp(t, filepath.Dir(path))
	if err := windows.CloseHandle(h); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(path); string(got) != "new" {
		t.Errorf("%q", got)
	}
}

// TestReplaceSaysWhoIsInTheWay where the file stays open: it is as it was, and
// nothing is left beside it.
func TestReplaceSaysWhoIsInTheWay(t *testing.T) {
	path := makeFile(t, filepath.Join(t.TempDir(), "a.json"))
	h := hold(t, path)
	defer func() { _ = windows.CloseHandle(h) }()
	heldFor(t, 10*time.Millisecond)
	if err := Replace(path, []byte("new"), Private, nil); err == nil || Reason(err) != inUse.String() {
		t.Errorf("%v, said as %q", err, Reason(err))
	}
	files, _ := os.ReadDir(filepath.Dir(path))
	if got, _ := os.ReadFile(path); string(got) != "old" || len(files) != 1 {
		t.Errorf("%q, %v", got, files)
	}
}

// TestPrivateIsTheOwnersAlone reads the access list back. Wine adds the system
// itself to every list.
func TestPrivateIsTheOwnersAlone(t *testing.T) {
	path := makeFile(t, filepath.Join(t.TempDir(), "notes.json"))
	if err := Replace(path, []byte("mine"), Private, nil); err != nil {
		t.Fatal(err)
	}
	security, err := windows.GetNamedSecurityInfo(path, windows.SE_FILE_OBJECT, windows.DACL_SECURITY_INFORMATION)
	if err != nil {
		t.Fatal(err)
	}
	list, _, err := security.DACL()
	if err != nil || list == nil {
		t.Fatalf("no access list: %v", err)
	}
	me, err := windows.GetCurrentProcessToken().GetTokenUser()
	if err != nil {
		t.Fatal(err)
	}
	if list.AceCount == 0 {
		t.Error("nobody may read it")
	}
	for i := range list.AceCount {
		var entry *windows.ACCESS_ALLOWED_ACE
		if err := windows.GetAce(list, uint32(i), &entry); err != nil {
			t.Fatal(err)
		}
		if sid := (*windows.SID)(unsafe.Pointer(&entry.SidStart)); !sid.Equals(me.User.Sid) && !sid.IsWellKnown(windows.WinLocalSystemSid) {
			t.Errorf("open to %s too: type %d, mask %x", sid, entry.Header.AceType, entry.Mask)
		}
	}
	if found := Missing(filepath.Dir(path)); len(found) != 0 {
		t.Errorf("found missing: %v", found)
	}
}

func makeFile(t *testing.T, path string) string {
	t.Helper()
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func heldFor(t *testing.T, d time.Duration) {
	old := heldWait
	heldWait = d
	t.Cleanup(func() { heldWait = old })
}

// awaitTemp waits for the file that Replace writes before it takes the name.
func awaitTemp(t *testing.T, dir string) {
	t.Helper()
	for {
		found, err := filepath.Glob(filepath.Join(dir, ".a.json*"))
		if err != nil {
			t.Fatal(err)
		}
		if len(found) > 0 {
			return
		}
		time.Sleep(time.Millisecond)
	}
}
