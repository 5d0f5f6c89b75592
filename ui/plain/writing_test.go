package plain

import (
	"errors"
	"io"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/notes"
)

// TestALineThatIsTooLongIsSaid: what is taken is whole characters, and counted.
func TestALineThatIsTooLongIsSaid(t *testing.T) {
	var out strings.Builder
	talk := NewTalk(strings.NewReader(strings.Repeat("长", notes.MaxText)+"\n"), &out, 0, false)
	got, err := talk.AskText("?")
	if err != nil || got != strings.Repeat("长", notes.MaxText/3) || !strings.Contains(out.String(), lineCut.F(65535, 131073)) {
		t.Errorf("%d bytes, %v, and it says %q", len(got), err, out.String())
	}
	out.Reset()
	if _, err := NewTalk(strings.NewReader("短\n"), &out, 0, false).AskText("?"); err != nil && !errors.Is(err, io.EOF) || strings.Contains(out.String(), "没有取") {
		t.Errorf("a short line says %q", out.String())
	}
}

// TestANoteBegunInTheExplorerIsFinishedHere on its passage, by Enter alone.
func TestANoteBegunInTheExplorerIsFinishedHere(t *testing.T) {
	home := t.TempDir()
	t.Setenv("YUNLAN_HOME", home)
	b, _ := content.Load().Block("2.3p4")
	n := notes.New(content.Load(), content.Passage{{Block: b.ID, End: len(b.Text)}})
	n.Text = "写到一半"
	if err := store.Open(store.DefaultDirs()).SaveWriting(store.Writing{ID: "w", Note: n}, func() bool { return true }); err != nil {
		t.Fatal(err)
	}
	says(t, visit(t, home, "2.3p4", "n", "", "b"), "没写完的笔记：“写到一半”", "笔记已存")
	s := store.Open(store.DefaultDirs())
	if all := s.Notes(); len(all) != 1 || all[0].Text != "写到一半" || len(s.Writings()) != 0 {
		t.Errorf("the store has %+v and %+v", all, s.Writings())
	}
}
