package app

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// burst gives the model all keys before anything comes of the commands that
// they start, as a paste into the terminal or a slow line does.
func burst(m *Model, names ...string) {
	var cmds []tea.Cmd
	for _, n := range names {
		_, cmd := m.Update(keyMsg(n))
		cmds = append(cmds, cmd)
	}
	for _, cmd := range cmds {
		for _, msg := range results(cmd) {
			run(m, msg)
		}
	}
}

// TestKeysInABurstLeaveWhatTheyLeaveOneByOne: a prompt ends with the key that it
// waits for, and what a key says with the next one, not when a message comes.
func TestKeysInABurstLeaveWhatTheyLeaveOneByOne(t *testing.T) {
	for _, keys := range []string{
		"m a G ' a", "m a", "m a G ' a '", "m esc", "m ,", "m , j", "' x", "' x j", "' esc", "' '", "} m b ] ' b",
		"f esc", "f , j", "f x j", "C C j", "C", "v j esc", "z j z", "+ + - =", "J I S j", "n esc", "/ 云 enter n n esc",
		"} a 写 enter j", "} a 写 esc j", "} a 写 esc a 完 enter", "t j j", "tab / 云 enter", "> j", "< j", "3 / 北京 enter j o", "3 v g j",
		"s 云计算 down j", "4 j l v v", "T T j", "M j", "ctrl+c j", "? 书签 esc j", "W enter j j enter", "W j enter j enter esc", "] ] ] } enter j o", "h j j enter j", "' ' j", "m a ] ] ' a j", "A j enter",
		"4 enter j", "4 enter j ctrl+o j", "3 enter enter j", "3 enter r j enter", "s 云计算 enter enter j", ": 图4 enter j", ": 换主题 enter j", "4 x j esc j",
		"f a j v", "K j esc j", "5 enter j q 1 j", "T q", ": 书签 esc j", "p p p j", "q",
	} {
		t.Run(keys, func(t *testing.T) {
			names := strings.Fields(keys)
			one, all := newModel(t, 120, 30), newModel(t, 120, 30)
			press(one, names...)
			burst(all, names...)
			if a, b := stripped(one.Frame()), stripped(all.Frame()); a != b {
				t.Errorf("one by one:\n%s\nin a burst:\n%s", a, b)
			}
		})
	}
}

// TestAPromptIsSaidAsLongAsItWaits also where the bars are hidden.
func TestAPromptIsSaidAsLongAsItWaits(t *testing.T) {
	m := newModel(t, 100, 30)
	for _, keys := range [][]string{{"m"}, {"esc", "'"}, {"esc", "z", "m"}} {
		press(m, keys...)
		if !strings.Contains(stripped(m.Frame()), "Esc 取消") {
			t.Errorf("after %q nothing is asked:\n%s", keys, stripped(m.Frame()))
		}
	}
	press(m, "a", "j")
	if strings.Contains(stripped(m.Frame()), "Esc 取消") {
		t.Error("the prompt stays")
	}
}
