package clipboard

import (
	"context"
	"encoding/base64"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func env(pairs ...string) func(string) string {
	m := map[string]string{"TERM": "xterm-256color"}
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i]] = pairs[i+1]
	}
	return func(k string) string { return m[k] }
}

func has(names ...string) func(string) (string, error) {
	return func(n string) (string, error) {
		for _, have := range names {
			if n == have {
				return "/usr/bin/" + n, nil
			}
		}
		return "", exec.ErrNotFound
	}
}

func TestFindChoosesTheRightMachinesClipboard(t *testing.T) {
	cases := map[string]struct {
		env  func(string) string
		have []string
		tool string
		wrap string
		osc  bool
	}{
		"wayland":             {env("WAYLAND_DISPLAY", "w"), []string{"wl-copy", "xclip"}, "wl-copy", "", true},
		"x11":                 {env("DISPLAY", ":0"), []string{"xsel"}, "xsel", "", true},
		"x11 tool, no screen": {env(), []string{"xclip"}, "", "", true},
		"mac":                 {env(), []string{"pbcopy"}, "pbcopy", "", true},
		"over ssh":            {env("SSH_TTY", "/dev/pts/1", "DISPLAY", ":10"), []string{"xclip"}, "", "", true},
		"tmux":                {env("TMUX", "/tmp/t"), nil, "", "tmux", true},
		"screen":              {env("TERM", "screen"), nil, "", "screen", true},
		"console":             {env("TERM", "linux"), nil, "", "", false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			r := Find(c.env, has(c.have...))
			tool := ""
			if r.Tool != nil {
				tool = r.Tool[0]
			}
			if tool != c.tool || r.Wrap != c.wrap || r.OSC != c.osc {
				t.Errorf("found %q %q %v", tool, r.Wrap, r.OSC)
			}
		})
	}
}

func TestSequencesCarryTheText(t *testing.T) {
	const quote = "“中小企业是上云用云的主力军”（第25页）"
	encoded := base64.StdEncoding.EncodeToString([]byte(quote))
	for wrap, begins := range map[string]string{"": "\x1b]52;c;", "tmux": "\x1b]52;c;", "screen": "\x1bP"} {
		r := Route{OSC: true, Wrap: wrap}.Copy(context.Background(), quote)
		if !strings.HasPrefix(r.Sequence, begins) || !strings.Contains(strings.ReplaceAll(r.Sequence, "\x1b\\\x1bP", ""), encoded) {
			t.Errorf("%q: %q does not carry the text", wrap, r.Sequence)
		}
		if wrap == "tmux" && !strings.Contains(r.Sequence, "\x1bPtmux;\x1b\x1b]52;c;"+encoded) {
			t.Errorf("%q lets nothing through tmux", r.Sequence)
		}
	}
}

func TestAToolThatFailsIsNotBelieved(t *testing.T) {
	r := Route{Tool: []string{"false"}, OSC: true}.Copy(context.Background(), "云")
	if r.Tool != "" || r.Sequence == "" {
		t.Errorf("after a failing tool: %+v", r)
	}
}

func TestWithoutClipboardAFileHoldsTheText(t *testing.T) {
	dir := t.TempDir()
	r := Route{Dir: dir}.Copy(context.Background(), "云计算")
	got, err := os.ReadFile(r.File)
	if err != nil || string(got) != "云计算" || filepath.Dir(r.File) != dir {
		t.Errorf("%+v holds %q, %v", r, got, err)
	}
	if long := (Route{OSC: true, Dir: dir}).Copy(context.Background(), strings.Repeat("云", limit)); long.File == "" {
		t.Error("a text too long for OSC 52 was sent that way")
	}
	gone := Route{Dir: filepath.Join(dir, "none")}.Copy(context.Background(), "云")
	if !errors.Is(gone.Err, os.ErrNotExist) {
		t.Errorf("a missing folder gives %v", gone.Err)
	}
}
