package pdf

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// testCache is a folder for compiled code that all tests share: compiling takes
// seconds.
func testCache() string { return filepath.Join(os.TempDir(), "yunlan-test") }

// TestTornCodeIsHarmless: kept code that is torn, changed or something else is not
// run, and neither is a folder that cannot be used.
func TestTornCodeIsHarmless(t *testing.T) {
	if runtime.GOARCH != "amd64" && runtime.GOARCH != "arm64" {
		t.Skip("wazero compiles for amd64 and arm64 alone: PDF files are interpreted here")
	}
	if !hasCode(testCache()) && compile(testCache()) == nil {
		t.Fatal("pdfium cannot be compiled")
	}
	kept, err := filepath.Glob(filepath.Join(codeFolder(testCache()), "wazero-*", "*"))
	if err != nil || len(kept) == 0 {
		t.Fatal("nothing is kept", err)
	}
	code, err := os.ReadFile(kept[0])
	if err != nil {
		t.Fatal(err)
	}
	changed := append([]byte{}, code...)
	changed[len(changed)/2] ^= 1
	for what, data := range map[string][]byte{"torn": code[:len(code)/2], "changed": changed, "short": code[:10]} {
		folder := filepath.Join(t.TempDir(), "code")
		at := filepath.Join(folder, filepath.Base(filepath.Dir(kept[0])))
		if err := os.MkdirAll(at, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(at, filepath.Base(kept[0])), data, 0o600); err != nil {
			t.Fatal(err)
		}
		if p := compileIn(folder); p != nil {
			t.Errorf("code that is %s is used", what)
			_ = p.Close()
		}
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if p := compileIn(filepath.Join(file, "below")); p != nil {
		t.Error("a folder that cannot be made is used")
	}
}

// TestCodeOfAnotherVersionIsNotWaitedFor: after an upgrade the first file is interpreted,
// while what was kept is compiled anew behind it.
func TestCodeOfAnotherVersionIsNotWaitedFor(t *testing.T) {
	cache := t.TempDir()
	at := filepath.Join(codeFolder(cache), "wazero-v0.1")
	if err := os.MkdirAll(at, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(at, "code"), []byte("12345"), 0o600); err != nil {
		t.Fatal(err)
	}
	var e engine
	in, fast, err := e.instance(cache)
	if err != nil || fast {
		t.Fatalf("compiled code is waited for: %v, %v", fast, err)
	}
	e.done(in, fast)
	_ = e.plain.Close()
	if err := os.WriteFile(mark(cache), nil, 0o600); err != nil || !isOurs(cache) {
		t.Errorf("its own mark is not known: %v", err)
	}
}

// TestKeptCodeIsForgotten: what is kept is counted and goes when it is asked to.
func TestKeptCodeIsForgotten(t *testing.T) {
	cache := filepath.Join(t.TempDir(), "[cache]")
	at := filepath.Join(codeFolder(cache), "wazero-x")
	if err := os.MkdirAll(at, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(at, "code"), []byte("12345"), 0o600); err != nil {
		t.Fatal(err)
	}
	if n := Kept(cache); n != 5 || !hasCode(cache) {
		t.Errorf("%d bytes are kept", n)
	}
	if err := Forget(cache); err != nil || Kept(cache) != 0 || Kept("") != 0 {
		t.Errorf("still kept: %d, %v", Kept(cache), err)
	}
}
