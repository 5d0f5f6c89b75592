package pdf

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// memoryPages bounds the memory of pdfium: 256 MiB in pages of 64 KiB.
const memoryPages = 4096

// folderName is the folder of compiled code below the program's cache folder.
const folderName = "pdf"

// engine holds pdfium in the two ways it can run. Everything in it is made when it
// is first needed.
type engine struct {
	mu        sync.Mutex
	compiled  pdfium.Pool
	plain     pdfium.Pool   // the interpreter
	users     int           // of the interpreter
	compiling chan struct{} // closed when the compiler has ended; nil before it began
}

var shared engine

// instance returns pdfium ready for one document: compiled where that is at hand,
// else interpreted. fast tells which.
func (e *engine) instance(cache string) (in pdfium.Pdfium, fast bool, err error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.compiled == nil && e.compiling == nil && hasCode(cache) && isOurs(cache) {
		e.compiled = compile(cache) // what is kept loads at once
	}
	if e.compiled != nil {
		in, err = e.compiled.GetInstance(time.Minute)
		return in, true, err
	}
	if e.plain == nil {
		if e.plain, err = pool(wazero.NewRuntimeConfigInterpreter()); err != nil {
			return nil, false, err
		}
	}
	in, err = e.plain.GetInstance(time.Minute)
	if err == nil {
		e.users++
	}
	return in, false, err
}

// done closes an instance. The last one of the interpreter takes that along, once
// compiled code has come in its place: it holds much memory.
func (e *engine) done(in pdfium.Pdfium, fast bool) {
	_ = in.Close()
	e.mu.Lock()
	defer e.mu.Unlock()
	if fast {
		return
	}
	if e.users--; e.users == 0 && e.compiled != nil {
		_ = e.plain.Close()
		e.plain = nil
	}
}

// begin starts the compiler in the background, once.
func (e *engine) begin(cache string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.compiling != nil || e.compiled != nil {
		return
	}
	done := make(chan struct{})
	e.compiling = done
	go func() {
		defer close(done)
		made := compile(cache)
		e.mu.Lock()
		e.compiled = made
		e.mu.Unlock()
	}()
}

// ready reports whether compiled code is at hand.
func (e *engine) ready() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.compiled != nil
}

// Compiling returns a channel that is closed when the compiler has ended, nil
// where it is not running: a program that ends before loses its work.
func Compiling() <-chan struct{} {
	shared.mu.Lock()
	defer shared.mu.Unlock()
	if shared.compiled != nil {
		return nil
	}
	return shared.compiling
}

// codeFolder is where compiled code is kept; "" for nowhere.
func codeFolder(cache string) string {
	if cache == "" {
		return ""
	}
	return filepath.Join(cache, folderName)
}

// Kept is how many bytes of compiled code are kept below the program's cache folder.
func Kept(cache string) (bytes int64) {
	for _, path := range code(cache) {
		if info, err := os.Stat(path); err == nil {
			bytes += info.Size()
		}
	}
	return bytes
}

// Forget removes the compiled code that is kept; the next file compiles it anew.
func Forget(cache string) error {
	if cache == "" {
		return nil
	}
	return os.RemoveAll(codeFolder(cache)) //nolint:wrapcheck // the caller words it
}

// code are the files of compiled code, be it good or not.
func code(cache string) []string {
	if cache == "" {
		return nil
	}
	found, err := fs.Glob(os.DirFS(codeFolder(cache)), "wazero-*/*")
	if err != nil {
		return nil
	}
	for i, name := range found {
		found[i] = filepath.Join(codeFolder(cache), filepath.FromSlash(name))
	}
	return found
}

// hasCode reports whether compiled code is kept, be it good or not.
func hasCode(cache string) bool { return len(code(cache)) > 0 }

// mark is the file that says that these versions of pdfium and wazero have kept their code:
// that of others is compiled anew, which takes seconds.
func mark(cache string) string {
	key := runtime.GOARCH
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == "github.com/klippa-app/go-pdfium" || m.Path == "github.com/tetratelabs/wazero" {
				key += "-" + m.Version
			}
		}
	}
	return filepath.Join(codeFolder(cache), "by-"+key)
}

// isOurs reports that the code that is kept, or some of it, loads at once.
func isOurs(cache string) bool {
	_, err := os.Stat(mark(cache))
	return err == nil
}

// compile makes pdfium from the code that is kept, or compiles it and keeps it. Code
// that cannot be used is removed and made anew; a folder that cannot be used is done
// without. nil means that this system has no compiler.
func compile(cache string) pdfium.Pool {
	folder := codeFolder(cache)
	if folder != "" {
		for range 2 {
			if p := compileIn(folder); p != nil {
				_ = os.WriteFile(mark(cache), nil, 0o600) // without it the next program interprets first
				return p
			}
			_ = os.RemoveAll(folder)
		}
	}
	return compileIn("")
}

func compileIn(folder string) (p pdfium.Pool) {
	defer func() {
		if recover() != nil {
			p = nil
		}
	}()
	config := wazero.NewRuntimeConfigCompiler()
	if folder != "" {
		cache, err := wazero.NewCompilationCacheWithDir(folder)
		if err != nil {
			return nil
		}
		config = config.WithCompilationCache(cache)
	}
	p, err := pool(config)
	if err != nil {
		return nil
	}
	return p
}

// pool makes pdfium with a runtime; no folder of the system is mounted.
func pool(config wazero.RuntimeConfig) (pdfium.Pool, error) {
	return webassembly.Init(webassembly.Config{
		Context:  context.Background(),
		MaxTotal: 4,
		FSConfig: wazero.NewFSConfig(),
		RuntimeConfig: config.
			WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
			WithMemoryLimitPages(memoryPages).
			WithDebugInfoEnabled(false),
		Stdout: io.Discard,
		Stderr: io.Discard,
	})
}
