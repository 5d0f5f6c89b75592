package plain

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/data/store"
)

// TestOfAPartNoNoteIsTaken: where reading was stopped it says that marks and notes are
// not kept, and the list of them does not say that there are none.
func TestOfAPartNoNoteIsTaken(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	doc := shape.Text("一、总则\n\n说明一件事。\n\n说明另一件事。", shape.Paragraphs)
	doc.Lose(shape.Unread, 2)
	part := content.Build(doc)
	part.Doc = "0a"
	talk, out := talk("1\nn 记下\nm a\nb\n"+roomDesk.String()+"\nq\n", 0)
	p := &Program{Talk: talk, Paper: part, Store: store.Of(store.DefaultDirs(), part), Clock: clock()}
	if err := p.Run(); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), keptNever.String()); n != 3 || strings.Contains(out.String(), deskEmpty.String()) {
		t.Errorf("it says so %d times:\n%s", n, out)
	}
}
