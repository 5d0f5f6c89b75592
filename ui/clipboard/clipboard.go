package clipboard

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/aymanbagabas/go-osc52/v2"
)

// Route is how the clipboard is reached in one environment.
type Route struct {
	Tool []string // a native tool and its arguments; nil when there is none
	Wrap string   // what OSC 52 is wrapped for: "", "tmux", "screen"
	OSC  bool     // the terminal may take OSC 52
	Dir  string   // where a file is written if there is neither
}

// Result says what happened. Sequence, if any, is still to be sent to the
// terminal by the caller, who owns it.
type Result struct {
	Sequence string
	Tool     string // name of the native tool that took the text
	File     string // path of the file that holds it
	Err      error
}

// limit is the size above which terminals drop OSC 52 silently: 74,994 bytes
// of base64 (100,000 with framing) is what xterm and tmux document.
const limit = 74994 / 4 * 3

// Find looks for the best route. Over ssh a native tool would fill the
// clipboard of the wrong machine, so the terminal comes first there.
func Find(env func(string) string, look func(string) (string, error)) Route {
	r := Route{OSC: env("TERM") != "dumb" && env("TERM") != "linux", Dir: os.TempDir()}
	switch {
	case env("TMUX") != "":
		r.Wrap = "tmux"
	case env("STY") != "" || strings.HasPrefix(env("TERM"), "screen"):
		r.Wrap = "screen"
	}
	if env("SSH_TTY") == "" && env("SSH_CONNECTION") == "" {
		r.Tool = tool(env, look)
	}
	return r
}

func tool(env func(string) string, look func(string) (string, error)) []string {
	candidates := []struct {
		needs string
		argv  []string
	}{
		{"WAYLAND_DISPLAY", []string{"wl-copy"}},
		{"DISPLAY", []string{"xclip", "-selection", "clipboard"}},
		{"DISPLAY", []string{"xsel", "--clipboard", "--input"}},
		{"", []string{"pbcopy"}},
		{"", []string{"clip.exe"}},
	}
	for _, c := range candidates {
		if c.needs != "" && env(c.needs) == "" {
			continue
		}
		if _, err := look(c.argv[0]); err == nil {
			return c.argv
		}
	}
	return nil
}

// Copy copies text by the first means that works. A terminal never confirms OSC 52,
// so that is reported as sent, not as copied.
func (r Route) Copy(ctx context.Context, text string) Result {
	if r.Tool != nil {
		if err := run(ctx, r.Tool, text); err == nil {
			return Result{Tool: r.Tool[0]}
		}
	}
	if r.OSC && len(text) <= limit {
		return Result{Sequence: r.sequence(text)}
	}
	return r.Write(text)
}

// sequence is the OSC 52 sequence, under tmux both bare and wrapped: tmux copies the
// bare one to its own buffer if set-clipboard is on, passes the wrapped one to the
// terminal if allow-passthrough is on, and drops what it does not accept.
func (r Route) sequence(text string) string {
	s := osc52.New(text)
	switch r.Wrap {
	case "tmux":
		return s.String() + s.Tmux().String()
	case "screen":
		return s.Screen().String()
	}
	return s.String()
}

// run passes text to a tool, which is killed after a second if it hangs (no display).
func run(ctx context.Context, argv []string, text string) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.Stdin = strings.NewReader(text)
	cmd.WaitDelay = 100 * time.Millisecond
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("copy with %s: %w", argv[0], err)
	}
	return nil
}

// Write gives text to a new file in Dir that nobody else can read.
func (r Route) Write(text string) Result {
	f, err := os.CreateTemp(r.Dir, "yunlan-*.txt")
	if err != nil {
		return Result{Err: fmt.Errorf("copy to a file: %w", err)}
	}
	_, err = f.WriteString(text)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		_ = os.Remove(f.Name()) // an incomplete copy is of no use
		return Result{Err: fmt.Errorf("copy to %s: %w", filepath.Base(f.Name()), err)}
	}
	return Result{File: f.Name()}
}
