package app

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/ui/key"
	"yunlan/ui/screen"
)

const keysPath = "../../docs/keys.md"

// TestKeysDocument holds docs/keys.md to the live bindings; -update writes it.
func TestKeysDocument(t *testing.T) {
	m := newModel(t, 120, 40)
	var out strings.Builder
	out.WriteString("# 按键\n\n由程序的按键表生成（`go test ./ui/app -run Keys -update`），请勿手改。标点键也认全角的同一键（？／：）。\n")
	section(&out, globalKeys.String(), m.keys.all())
	for _, n := range screen.Names {
		if rooms[n] == nil {
			continue
		}
		m.show(n)
		section(&out, m.current().Title(), flat(m.current().FullHelp()))
	}
	if *update {
		if err := os.WriteFile(keysPath, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(keysPath)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), out.String()); d != "" {
		t.Errorf("docs/keys.md is out of date (-doc +program):\n%s", d)
	}
}

func section(out *strings.Builder, name string, bindings []key.Binding) {
	fmt.Fprintf(out, "\n## %s\n\n| 键 | 作用 |\n| --- | --- |\n", name)
	for _, b := range bindings {
		if b.Help().Key != "" {
			fmt.Fprintf(out, "| `%s` | %s |\n", b.Help().Key, b.Help().Desc)
		}
	}
}
