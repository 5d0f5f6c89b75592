package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"yunlan/ui/golden"
	"yunlan/ui/key"
)

const keysPath = "../../docs/keys.md"

const keysHead = `# 按键

由程序的按键表生成（` + "`go test ./ui/app -run Keys -update`" + `），请勿手改。标点键和数字键也认全角的同一键（？／：１）。

改键写在配置文件里（` + "`yunlan config init`" + `）：` + "`[keys]` 的 `preset` 选一套，`[keys.bind]` 里按下表的名字改，例如 `\"reader.Focus\" = [\"Z\"]`" + `；
` + "`yunlan config check`" + ` 指出冲突。Ctrl-S、Ctrl-Q、Ctrl-A、Ctrl-I、Ctrl-M、Ctrl-[ 和 Alt-Enter 从不使用。
配置里 ` + "`digits = \"counts\"`" + ` 让数字作次数：5j 下五行，3] 下三节，50% 到全文的一半，12G 到原书第 12 页，Alt-1 到 Alt-5 换屏；预设 vim 和 less 本来如此。
预设 vim 和 less 里 ZZ 退出。
` + "`:`" + ` 打开的动作表也认 vi 的写法：:q 退出，:12 到原书第 12 页，:w 告诉你都已存好。
`

// TestKeysDocument holds docs/keys.md to the live bindings; -update writes it.
func TestKeysDocument(t *testing.T) {
	golden.File(t, keysPath, keysDocument(Bindings(key.Scheme{}), presetKeys))
}

// keysDocument is the page of keys: a table for each screen, in the order of the help.
func keysDocument(all []key.Bindings, presets func(key.Entry) []string) string {
	var out strings.Builder
	out.WriteString(keysHead)
	for _, b := range all {
		fmt.Fprintf(&out, "\n## %s\n\n", b.Title)
		table := [][]string{append([]string{"键", "作用", "类", "名字"}, key.Presets[1:]...)}
		for _, g := range key.Groups {
			for _, e := range b.Entries {
				if e.Group == g {
					table = append(table, append([]string{code(e.Label()), e.Desc.String(), g.String(), code(e.ID)}, presets(e)...))
				}
			}
		}
		for n, row := range table {
			fmt.Fprintf(&out, "| %s |\n", strings.Join(row, " | "))
			if n == 0 {
				out.WriteString(strings.Repeat("| --- ", len(row)) + "|\n")
			}
		}
	}
	return out.String()
}

// presetKeys are the keys of an action under each preset, where they differ.
func presetKeys(e key.Entry) []string {
	var out []string
	for _, preset := range key.Presets[1:] {
		out = append(out, keysUnder(preset, e))
	}
	return out
}

func keysUnder(preset string, e key.Entry) string {
	var labels []string
	for _, b := range Bindings(key.Scheme{Preset: preset}) {
		under, ok := b.Find(e.ID)
		keys := key.Plain(under.Binding)
		if !ok || slices.Equal(keys, key.Plain(e.Binding)) {
			continue
		}
		for _, k := range keys {
			labels = append(labels, code(key.Label([]string{k})))
		}
	}
	return strings.Join(labels, " ")
}

func code(s string) string {
	if s == "" {
		return ""
	}
	return "`" + strings.ReplaceAll(s, "|", `\|`) + "`"
}

// TestEveryScreenIsDocumented: those of the program, of each screen, of what is found
// in other documents, of lists and of the peek.
func TestEveryScreenIsDocumented(t *testing.T) {
	if got := len(Bindings(key.Scheme{})); got != len(listed)+4 {
		t.Errorf("%d tables of actions for %d screens", got, len(listed))
	}
}
