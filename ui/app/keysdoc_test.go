package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"yunlan/ui/golden"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

const keysPath = "../../docs/keys.md"

const keysHead = `# 按键

由程序的按键表生成（` + "`go test ./ui/app -run Keys -update`" + `），请勿手改。标点键和数字键也认全角的同一键（？／：１）。

改键写在配置文件里（` + "`yunlan config init`" + `）：` + "`[keys]` 的 `preset` 选一套，`[keys.bind]` 里按下表的名字改，例如 `\"reader.Focus\" = [\"Z\"]`" + `；
` + "`yunlan config check`" + ` 指出冲突。Ctrl-S、Ctrl-Q、Ctrl-A、Ctrl-I、Ctrl-M、Ctrl-[ 和 Alt-Enter 从不使用。
预设 vim 认次数：5j 下五行，3] 下三节，12G 到原书第 12 页；预设 vim 和 less 里 ZZ 退出。
` + "`:`" + ` 打开的动作表也认 vi 的写法：:q 退出，:12 到原书第 12 页，:w 告诉你都已存好。
`

// TestKeysDocument holds docs/keys.md to the live bindings; -update writes it.
func TestKeysDocument(t *testing.T) {
	var out strings.Builder
	out.WriteString(keysHead)
	m := newModel(t, 120, 40)
	for i, r := range AllKeyRooms() {
		fmt.Fprintf(&out, "\n## %s\n\n", m.roomTitle(r))
		table := [][]string{{"键", "作用", "名字"}}
		table[0] = append(table[0], key.Presets[1:]...)
		for k, a := range r.Actions() {
			row := []string{code(a.Binding.Help().Key), a.Binding.Help().Desc, code(a.ID)}
			for _, preset := range key.Presets[1:] {
				row = append(row, presetKeys(a, preset, i, k))
			}
			table = append(table, row)
		}
		for n, row := range table {
			fmt.Fprintf(&out, "| %s |\n", strings.Join(row, " | "))
			if n == 0 {
				out.WriteString(strings.Repeat("| --- ", len(row)) + "|\n")
			}
		}
	}
	golden.File(t, keysPath, out.String())
}

// presetKeys are the keys of an action under a preset, where they differ.
func presetKeys(a key.Action, preset string, room, action int) string {
	r := AllKeyRooms()[room]
	key.Scheme{Preset: preset}.Apply(r)
	keys := key.Plain(*r.Actions()[action].Binding)
	if slices.Equal(keys, key.Plain(*a.Binding)) {
		return ""
	}
	var labels []string
	for _, k := range keys {
		labels = append(labels, code(key.Label([]string{k})))
	}
	return strings.Join(labels, " ")
}

func code(s string) string {
	if s == "" {
		return ""
	}
	return "`" + strings.ReplaceAll(s, "|", `\|`) + "`"
}

// TestEveryScreenIsDocumented: a room is a screen or the program itself.
func TestEveryScreenIsDocumented(t *testing.T) {
	if got := len(KeyRooms()); got != len(screen.Names)+1 {
		t.Errorf("%d key maps for %d screens", got, len(screen.Names))
	}
}
