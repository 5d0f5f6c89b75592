package source_test

import (
	"fmt"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/content/source"
	"yunlan/content/source/refusal"
)

// longFiles are one long text as files of all kinds without pages.
func longFiles(t *testing.T) map[string][]byte {
	t.Helper()
	var txt, md, page, doc strings.Builder
	chapters := []file{{"META-INF/container.xml", `<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>`}}
	var items, refs strings.Builder
	for n := 1; n <= 40; n++ {
		title := fmt.Sprintf("第%d章 概况", n)
		fmt.Fprintf(&txt, "%s\n", title)
		fmt.Fprintf(&md, "# %s\n\n", title)
		var own strings.Builder
		fmt.Fprintf(&own, "<h1>%s</h1>", title)
		fmt.Fprintf(&doc, `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>`, title)
		for k := range 40 {
			text := fmt.Sprintf("其%d之%d，", n, k) + strings.Repeat("各地的算力规模逐年扩大，", 12) + "企业各有所长。"
			fmt.Fprintf(&txt, "%s\n", text)
			fmt.Fprintf(&md, "%s\n\n", text)
			fmt.Fprintf(&own, "<p>%s</p>", text)
			fmt.Fprintf(&doc, "<w:p><w:r><w:t>%s</w:t></w:r></w:p>", text)
		}
		page.WriteString(own.String())
		name := fmt.Sprintf("c%d.xhtml", n)
		chapters = append(chapters, file{name, "<html><body>" + own.String() + "</body></html>"})
		fmt.Fprintf(&items, `<item id="%s" href="%s"/>`, name, name)
		fmt.Fprintf(&refs, `<itemref idref="%s"/>`, name)
	}
	whole := "<html><body>" + page.String() + "</body></html>"
	one := []file{chapters[0], {"b.opf", `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`}, {"a.xhtml", whole}}
	chapters = append(chapters, file{"b.opf", "<package><manifest>" + items.String() + "</manifest><spine>" + refs.String() + "</spine></package>"})
	return map[string][]byte{
		"a.txt": []byte(txt.String()), "a.md": []byte(md.String()), "a.html": []byte(whole),
		"a.docx": docxOf(t, doc.String()), "a.epub": packed(t, chapters...), "one.epub": packed(t, one...),
	}
}

// TestTheBeginningOfALongFile is the same text as its whole has there, of every kind
// without pages, and says that there is more; whoever wants all has all.
func TestTheBeginningOfALongFile(t *testing.T) {
	const parts = 3
	for name, data := range longFiles(t) {
		t.Run(name, func(t *testing.T) {
			l := usual()
			l.Progress = func(int, int) bool { return true }
			doc, _, err := source.Read(name, data, l)
			if err != nil || len(doc.Lost) > 0 {
				t.Fatal(err, doc.Lost)
			}
			l.Progress = func(done, all int) bool { return done < parts && done < all }
			begun, _, err := source.Read(name, data, l)
			if err != nil {
				t.Fatal(err)
			}
			if len(begun.Lost) != 1 || begun.Lost[0].Reason != shape.Rest || begun.Lost[0].Count < 100 {
				t.Errorf("lost %v", begun.Lost)
			}
			if begun.Flow != doc.Flow {
				t.Errorf("it is %s, the whole %s", begun.Flow, doc.Flow)
			}
			p, whole := content.Build(begun), content.Build(doc)
			n := len(p.Blocks)
			if n < 100 || n >= len(whole.Blocks)/2 || !p.Part() || whole.Part() {
				t.Fatalf("%d blocks of %d", n, len(whole.Blocks))
			}
			for i := range n - 1 { // the last may break off
				if p.Blocks[i].ID != whole.Blocks[i].ID || p.Blocks[i].Text != whole.Blocks[i].Text {
					t.Fatalf("block %d is %s %q, want %s %q", i, p.Blocks[i].ID, p.Blocks[i].Text, whole.Blocks[i].ID, whole.Blocks[i].Text)
				}
			}
		})
	}
}

// TestWantedIsAskedForInParts until nobody wants more.
func TestWantedIsAskedForInParts(t *testing.T) {
	for size, want := range map[int]int{0: 0, 1: 1, 2 * refusal.Part: 2 * refusal.Part, 2*refusal.Part + 1: 2 * refusal.Part, 9 * refusal.Part: 2 * refusal.Part} {
		l := source.Limits{Progress: func(done, _ int) bool { return done < 2 }}
		if got := l.Wanted(size); got != want {
			t.Errorf("of %d are %d wanted, not %d", size, got, want)
		}
	}
}
