package found

import (
	"testing"

	"yunlan/content"
)

// TestDocumentsNamed reads who issued a document and when, where the sentence says so.
func TestDocumentsNamed(t *testing.T) {
	text := "2022年10月，工业和信息化部印发《示范办法（试行）》。省政府办公厅、省财政厅联合印发了《补贴细则》，按照《示范办法（试行）》执行。" +
		"《〈数据法〉解读》与《未完。2021年3月5日市人大常委会通过的《数据条例》自公布之日起施行。根据《通用规范》建设。\n"
	want := []Document{
		{Title: "示范办法（试行）", Issuer: "工业和信息化部", Date: "2022年10月"},
		{Title: "补贴细则", Issuer: "省政府办公厅、省财政厅"},
		{Title: "〈数据法〉解读"},
		{Title: "数据条例", Issuer: "市人大常委会", Date: "2021年3月5日"},
		{Title: "通用规范"},
	}
	got := In(content.Parse(text)).Documents
	if len(got) != len(want) {
		t.Fatalf("%d documents: %+v", len(got), got)
	}
	for i, d := range got {
		if d.Title != want[i].Title || d.Issuer != want[i].Issuer || d.Date != want[i].Date {
			t.Errorf("%q by %q on %q, want %+v", d.Title, d.Issuer, d.Date, want[i])
		}
	}
	if len(got[0].Mentions) != 2 || got[0].Mentions[0].Part() != "《示范办法（试行）》" {
		t.Errorf("mentions: %+v", got[0].Mentions)
	}
}

// TestDatesNamed lists dates by time, without those in titles and those that something
// is held against.
func TestDatesNamed(t *testing.T) {
	text := "2022年10月，标准发布。2021 年 3 月 5 日通过的《数据条例（2019年）》自 2022年起施行，较2018年更严。2022年13月没有。\n"
	var got []string
	for _, d := range In(content.Parse(text)).Dates {
		got = append(got, d.Shown)
	}
	if len(got) != 3 || got[0] != "2021 年 3 月 5 日" || got[1] != "2022年" || got[2] != "2022年10月" {
		t.Errorf("dates: %q", got)
	}
}

// BenchmarkIn reads the real paper.
func BenchmarkIn(b *testing.B) {
	paper := content.Load()
	for b.Loop() {
		In(paper)
	}
}
