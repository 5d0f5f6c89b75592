package found

import (
	"regexp"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/content/sentence"
)

// Document is a document that the paper names in 《》, with every sentence that does.
type Document struct {
	Title    string             `json:"title"`  // without 《》
	Issuer   string             `json:"issuer"` // of the first sentence that says who issued it, else ""
	Date     string             `json:"date"`   // of that sentence, as printed, else ""
	Mentions []content.Citation `json:"mentions"`
}

// documents are those that a paper names, in the order in which it does, each once.
func documents(p *content.Paper) []Document {
	var all []Document
	byTitle := map[string]int{}
	for _, b := range p.Blocks {
		if b.Kind == content.Heading || b.Kind == content.Figure || b.Kind == content.Table {
			continue
		}
		for _, at := range titles(b.Text) {
			title := content.Collapse(b.Text[at.start:at.end])
			place := content.Place{Block: b.ID, Start: at.start - len("《"), End: at.end + len("》")}
			cited := b.Cited(b.Sentences(place)).For(b, place)
			i, known := byTitle[title]
			if !known {
				i = len(all)
				byTitle[title], all = i, append(all, Document{Title: title})
			}
			all[i].Mentions = append(all[i].Mentions, cited)
			if all[i].Issuer == "" {
				all[i].Issuer, all[i].Date = issued(b.Text[cited.Place.Start:cited.Place.End], place.Start-cited.Place.Start, all[i].Date)
			}
		}
	}
	return all
}

// titles are what stands between 《 and its 》 in a sentence, the outer of two. One that
// has no end in it is none.
func titles(text string) []span {
	var all []span
	depth, start := 0, 0
	for at, r := range text {
		switch r {
		case '《':
			if depth++; depth == 1 {
				start = at + len("《")
			}
		case '》':
			if depth--; depth == 0 && start < at {
				all = append(all, span{start, at})
			}
			depth = max(depth, 0)
		default:
			if sentence.Ends(r) {
				depth = 0
			}
		}
	}
	return all
}

// issuing finds who issued what follows, and when: 2022年10月，工业和信息化部印发《.
var issuing = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`([\p{Han}、A-Za-z·]*?)(?:联合|正式|共同|陆续|相继|先后|又|随后)*(?:印发|发布|出台|公布|颁布|下发|制定|审议通过|通过)(?:实施)?了?(?:的|关于)?$`)
})

// organs end the name of who issues documents.
var organs = []string{
	"国务院", "政府", "委员会", "常委会", "人大", "委", "部", "局", "署", "厅", "办公厅", "办公室", "网信办", "院", "研究院", "银行", "总局", "协会",
	"学会", "联盟", "组织", "机构", "公司", "集团", "会议", "中心", "议会", "欧盟", "联合国", "理事会", "法院", "检察院",
}

// dated finds a date with its year.
var dated = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`((?:19|20)\d{2})\s*年(?:\s*(\d{1,2})\s*月份?(?:\s*(\d{1,2})\s*日)?)?`)
})

// issued says who issued the document that a sentence names at an offset, and when:
// both only where the words right before it say so.
func issued(text string, at int, date string) (issuer, when string) {
	before := strings.TrimRight(text[:at], " ")
	m := issuing().FindStringSubmatchIndex(before)
	if m == nil {
		return "", date
	}
	name := strings.TrimSpace(before[m[2]:m[3]])
	if _, organ := cutLast(name, organs); organ == "" || contains(name, []string{"以及", "按照", "根据"}) {
		name = ""
	}
	if d := dated().FindAllString(before, -1); len(d) > 0 {
		when = strings.ReplaceAll(d[len(d)-1], " ", "")
	}
	return strings.TrimLeft(withoutPeriod(name), "日月，、由经 "), when
}
