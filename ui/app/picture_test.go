package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestAPictureIsSavedWhereTheConsoleIsNotRead, as under Windows: on screen 4, and of the
// figure in the text. The file is whole, and why it is not shown and what to do is said.
func TestAPictureIsSavedWhereTheConsoleIsNotRead(t *testing.T) {
	for name, prepare := range map[string]func(*Model){
		"screen 4": func(m *Model) { press(m, "4") },
		"the text": func(m *Model) { run(m, screen.OpenBlockMsg{Block: "图4"}) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			m := newModel(t, 160, 40)
			prepare(m)
			press(m, "V")
			said := stripped(m.Frame())
			for _, want := range []string{"Windows", "用看图程序打开", "已存"} {
				if !strings.Contains(said, want) {
					t.Errorf("%s is not said:\n%s", want, said)
				}
			}
			saved, err := filepath.Glob("图4.*")
			if err != nil || len(saved) != 1 {
				t.Fatalf("saved is %v: %v", saved, err)
			}
			data, err := os.ReadFile(saved[0])
			if head := string(data[:min(len(data), 8)]); err != nil || head != "\x89PNG\r\n\x1a\n" && !strings.HasPrefix(head, "<svg") {
				t.Errorf("%s begins with %q: %v", saved[0], head, err)
			}
		})
	}
}
