package content

import (
	"fmt"
	"strings"
	"testing"

	"yunlan/content/shape"
)

// paged is a paper of two lines a page, its pages labelled as given.
func paged(labels ...string) *Paper {
	doc := shape.Doc{}
	for i, label := range labels {
		doc.Pages = append(doc.Pages, shape.Page{Label: label})
		doc.Lines = append(doc.Lines,
			shape.Line{Text: fmt.Sprintf("第%d章 甲", i+1), Page: i, Level: 1},
			shape.Line{Text: strings.Repeat("数据要素", 10) + "。", Page: i})
	}
	return Build(doc)
}

// TestPagesAreMoved everywhere that they stand, and what is no number stays.
func TestPagesAreMoved(t *testing.T) {
	p := paged("II", "3", "4", "5")
	moved := p.Repaged(-3)
	for i, want := range []string{"II", "", "1", "2"} {
		s := moved.Sections[i]
		b, _ := moved.Block(s.ID)
		if moved.Pages[i].Label != want || s.Page != want || b.Page != want {
			t.Errorf("page %d is %q, its section on %q, the heading on %q, want %q", i, moved.Pages[i].Label, s.Page, b.Page, want)
		}
	}
	if ref, err := moved.Resolve("2页"); err != nil || len(ref.Blocks) == 0 || ref.Blocks[0].Section != moved.Sections[3].ID {
		t.Errorf("page 2: %+v, %v", ref, err)
	}
	if p.Pages[3].Label != "5" || p.Sections[3].Page != "5" || p.Repaged(0) != p {
		t.Error("the paper as it was is changed")
	}
	if back := moved.Corrected([]Correction{{Section: moved.Sections[2].ID, Levels: 1}}).Corrected(nil); back.Pages[2].Label != "1" {
		t.Errorf("corrected and taken back, page 4 is %q", back.Pages[2].Label)
	}
}

// TestWhatIsSaidOfAPaperOutlivesCorrections: headings that are corrected or put back do
// not lose its title, nor its pages.
func TestWhatIsSaidOfAPaperOutlivesCorrections(t *testing.T) {
	p := paged("1", "2", "3")
	said := []Correction{{Section: p.Sections[1].ID, Levels: 1}}
	named := p.Corrected(said).Repaged(10).Named("《题名》", "", "出版者", "2024")
	for _, now := range []*Paper{named, named.Corrected(nil), named.Corrected(append(said, Correction{Section: p.Sections[2].ID, Levels: 1}))} {
		if now.Title != "题名" || now.Publisher != "出版者" || now.Imprint.Date != "2024" || now.Pages[0].Label != "11" {
			t.Errorf("%s, %s, %s, page %s", now.Title, now.Publisher, now.Imprint.Date, now.Pages[0].Label)
		}
	}
}

func TestDatesOfImprints(t *testing.T) {
	for said, want := range map[string]bool{"2024": true, "2024-07": true, "2024-07-31": true, "2024-13": false, "24": false, "二〇二四": false, "": false, "2024.7": false} {
		if IsDate(said) != want {
			t.Errorf("%q: %v", said, !want)
		}
	}
}
