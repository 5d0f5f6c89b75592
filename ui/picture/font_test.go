package picture

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestNoFont simulates a system without a Chinese font.
func TestNoFont(t *testing.T) {
	dir := t.TempDir()
	broken := filepath.Join(dir, "broken.ttc")
	if err := os.WriteFile(broken, []byte("ttcf and nothing else"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, paths := range map[string][]string{
		"nothing is there":  nil,
		"a file is missing": {filepath.Join(dir, "none.ttf")},
		"a folder":          {dir},
		"a broken file":     {broken},
	} {
		t.Run(name, func(t *testing.T) {
			font, err := firstFont(func() []string { return paths })
			var none *FontError
			if font != nil || !errors.As(err, &none) || !strings.Contains(none.Hint, "fonts-noto-cjk") || !strings.Contains(none.Hint, ".svg") {
				t.Errorf("%v, %#v", font, err)
			}
		})
	}
}

func TestFontOfTheEnvironment(t *testing.T) {
	env := func(path string) func(string) string {
		return func(name string) string {
			if name == FontVariable {
				return path
			}
			return ""
		}
	}
	_, err := FindFont(env("/none.ttf"))
	var bad *FontError
	if !errors.As(err, &bad) || !strings.Contains(bad.Message, "/none.ttf") || !strings.Contains(bad.Hint, "SVG") {
		t.Errorf("%#v", err)
	}
	found, err := FindFont(env(""))
	if err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { _ = found.Close() })
	again, err := FindFont(env(found.Path))
	if err != nil || again.Path != found.Path {
		t.Fatalf("%v, %v", again, err)
	}
	_ = again.Close()
}

// TestFontWithoutChinese refuses a font that would draw empty boxes.
func TestFontWithoutChinese(t *testing.T) {
	for _, path := range []string{"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/System/Library/Fonts/Supplemental/Courier New.ttf"} {
		if _, err := os.Stat(path); err != nil {
			continue
		}
		if f, err := openFont(path); !errors.Is(err, errNoChinese) {
			t.Errorf("%v, %v", f, err)
		}
		return
	}
	t.Skip("no font without Chinese characters here")
}

func TestUsualPlaces(t *testing.T) {
	env := func(name string) string {
		return map[string]string{"WINDIR": `C:\Windows`, "HOME": "/home/x"}[name]
	}
	for system, want := range map[string]string{"windows": "msyh.ttc", "darwin": "PingFang.ttc", "linux": "NotoSansCJK-Regular.ttc"} {
		if all := strings.Join(usualPlaces(system, env), "\n"); !strings.Contains(all, want) {
			t.Errorf("%s: no %s in %s", system, want, all)
		}
	}
}
