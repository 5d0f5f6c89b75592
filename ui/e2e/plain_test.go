//go:build unix

package e2e

import (
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestPlainWhereThereIsNoTerminal gives readable text, without escapes.
func TestPlainWhereThereIsNoTerminal(t *testing.T) {
	t.Run("dumb", func(t *testing.T) {
		v := start(t, setup{env: []string{"TERM=dumb"}})
		v.waitFor("主菜单：")
		v.typeText("zxqy\r")
		v.waitFor("读作“中小企业”")
		v.typeText("1\r")
		v.waitFor("回车读下一段")
		v.typeText("\r0\r")
		v.waitFor("再见。位置已记下：")
		if code := v.exit(); code != 0 {
			t.Errorf("exit code %d", code)
		}
		checkPlain(t, v.all())
	})
	t.Run("asked for", func(t *testing.T) {
		v := start(t, setup{args: []string{"--plain", "图4"}})
		v.waitFor("回车读下一段")
		v.typeText("1\r")
		v.waitFor("2022 年：4,550 亿元，原文数值")
		v.typeText("3\rb\rb\r\r0\r")
		v.waitFor("再见。位置已记下：")
		if code := v.exit(); code != 0 {
			t.Errorf("exit code %d", code)
		}
		if strings.Contains(v.all(), "\x1b") || strings.Contains(strings.ReplaceAll(v.all(), "\r\n", "\n"), "\r") {
			t.Errorf("it draws: %q", v.all())
		}
	})
	t.Run("pipes", func(t *testing.T) { checkPlain(t, piped(t, nil)) })
	t.Run("pipes, a passage", func(t *testing.T) { checkPlain(t, piped(t, nil, "0")) })
}

func checkPlain(t *testing.T, out string) {
	t.Helper()
	if !strings.Contains(out, "前言") && !strings.Contains(out, "中小企业是上云用云的主力军") {
		t.Errorf("no text: %q", out)
	}
	if strings.Contains(out, "\x1b") {
		t.Errorf("an escape in %q", out)
	}
}

// piped runs the program between pipes; it must succeed.
func piped(t testing.TB, env []string, args ...string) string {
	t.Helper()
	cmd := exec.Command(yunlan, args...)
	cmd.Env, cmd.Stdin = environment(t.TempDir(), env...), strings.NewReader("qqq\n")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
	return string(out)
}

// TestNoColour looks for colours in all that a short visit writes.
func TestNoColour(t *testing.T) {
	for _, c := range []struct {
		name     string
		env      []string
		args     []string
		coloured bool
	}{
		{"a modern terminal", nil, nil, true},
		{"NO_COLOR", []string{"NO_COLOR=1"}, nil, false},
		{"--color=never", nil, []string{"--color=never"}, false},
		{"--theme=mono", nil, []string{"--theme=mono"}, false},
		{"the flag beats NO_COLOR", []string{"NO_COLOR=1"}, []string{"--color=always"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := start(t, setup{env: c.env, args: c.args})
			v.waitFor(opening)
			v.press("/")
			v.typeText("云计算")
			v.press("enter")
			v.redraw("n 下一处")
			v.press("esc", "q")
			if code := v.exit(); code != 0 {
				t.Errorf("exit code %d", code)
			}
			if got := colours(v.all()); (len(got) > 0) != c.coloured {
				t.Errorf("colours: %q", got)
			}
		})
	}
}

func TestForcedColourInAPipe(t *testing.T) {
	for _, c := range []struct {
		name   string
		env    []string
		styled bool
	}{
		{"nothing said", nil, false},
		{"FORCE_COLOR", []string{"FORCE_COLOR=1"}, true},
		{"NO_COLOR too", []string{"FORCE_COLOR=1", "NO_COLOR=1"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if out := piped(t, c.env, "toc"); strings.Contains(out, "\x1b[") != c.styled {
				t.Errorf("%q", out[:200])
			}
		})
	}
}

// colours returns the colour codes among the styles in out.
func colours(out string) []string {
	var found []string
	for _, m := range regexp.MustCompile(`\x1b\[([\d;:]*)m`).FindAllStringSubmatch(out, -1) {
		for code := range strings.SplitSeq(m[1], ";") {
			n, _ := strconv.Atoi(strings.SplitN(code, ":", 2)[0])
			if n >= 30 && n <= 49 || n >= 90 && n <= 107 {
				found = append(found, m[1])
				break
			}
		}
	}
	return found
}
