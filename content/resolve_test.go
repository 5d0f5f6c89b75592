package content

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestResolve(t *testing.T) {
	for ref, want := range map[string]struct {
		kind RefKind
		id   ID
		page string
	}{
		"2.3":     {RefSection, "2.3", "15"},
		"２．３":     {RefSection, "2.3", "15"},
		"二（三）":    {RefSection, "2.3", "15"},
		"二(三)":    {RefSection, "2.3", "15"},
		"二、":      {RefSection, "2", "9"},
		"第二章":     {RefSection, "2", "9"},
		"0":       {RefSection, "0", "I"},
		"前言":      {RefSection, "0", "I"},
		"前 言":     {RefSection, "0", "I"},
		"总结与展望":   {RefSection, "5", "37"},
		"五、总结与展望": {RefSection, "5", "37"},
		"2.3p4":   {RefBlock, "2.3p4", "18"},
		"2.3 P4":  {RefBlock, "2.3p4", "18"},
		"图4":      {RefBlock, "图4", "13"},
		"图 4":     {RefBlock, "图4", "13"},
		"图４":      {RefBlock, "图4", "13"},
		"fig4":    {RefBlock, "图4", "13"},
		"FIG 4":   {RefBlock, "图4", "13"},
		"Fig. 4":  {RefBlock, "图4", "13"},
		"图4s":     {RefBlock, "图4s", "13"},
		"表1":      {RefBlock, "表1", "11"},
		"tab1":    {RefBlock, "表1", "11"},
		"表1r3":    {RefBlock, "表1r3", "11"},
		"注2":      {RefBlock, "注2", "14"},
		"note2":   {RefBlock, "注2", "14"},
		"脚注2":     {RefBlock, "注2", "14"},
		"12页":     {RefPage, "", "12"},
		"第 12 页":  {RefPage, "", "12"},
		"page12":  {RefPage, "", "12"},
		"p12":     {RefPage, "", "12"},
		"ｐ１２":     {RefPage, "", "12"},
		"II页":     {RefPage, "", "II"},

		"Chapter 2":             {RefSection, "2", "9"},
		"chap. 2":               {RefSection, "2", "9"},
		"chapter 2, section 3":  {RefSection, "2.3", "15"},
		"Section 2.3":           {RefSection, "2.3", "15"},
		"§2.3":                  {RefSection, "2.3", "15"},
		"2.3, paragraph 4":      {RefBlock, "2.3p4", "18"},
		"section 2.3 para. 4":   {RefBlock, "2.3p4", "18"},
		"chapter 5 paragraph 1": {RefBlock, "5p1", "37"},
		"Table 1 r3":            {RefBlock, "表1r3", "11"},
		"Table 1, row 3":        {RefBlock, "表1r3", "11"},
		"Figure 4, source":      {RefBlock, "图4s", "13"},
		"Footnote 2":            {RefBlock, "注2", "14"},
		"page 12":               {RefPage, "", "12"},
		"p. 12":                 {RefPage, "", "12"},
		"第ii页":                  {RefPage, "", "II"},
	} {
		got, err := Load().Resolve(ref)
		if err != nil {
			t.Errorf("%q: %v", ref, err)
			continue
		}
		if got.Kind != want.kind || got.ID != want.id || got.Page != want.page || got.Title == "" || len(got.Blocks) == 0 {
			t.Errorf("%q = %s %q %q on %q with %d blocks, want %v", ref, got.Kind, got.ID, got.Title, got.Page, len(got.Blocks), want)
		}
	}
}

func TestResolveBlocks(t *testing.T) {
	for ref, want := range map[string]string{
		"图4":    "图4 图4s",
		"5":     "5 5p1 5p2 5p3 5p4 5p5 5p6",
		"12页":   "表1r8 表1r9 表1r10 表1r11 表1r12 表1s 2.2 2.2p1",
		"II页":   "0p4 0p5 0p6 0p7",
		"1.2":   "1.2 1.2p1 图1 图1s 注1 1.2p2 图2 图2s 1.2p3 图3 图3s",
		"第26页":  "2.4p7 3 3p1 3.1 3.1p1",
		"9.1p1": "",
	} {
		r, _ := Load().Resolve(ref)
		var ids []string
		for _, b := range r.Blocks {
			ids = append(ids, string(b.ID))
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s is %s, want %s", ref, got, want)
		}
	}
	chapter, _ := Load().Resolve("2")
	if n := len(chapter.Blocks); chapter.Blocks[n-1].ID != "2.4p7" {
		t.Errorf("chapter 2 ends with %s, want its last section's last paragraph", chapter.Blocks[n-1].ID)
	}
}

func TestResolveUnknown(t *testing.T) {
	for ref, want := range map[string]struct{ reason, near string }{
		"9.9":     {"章节只到 5", "5"},
		"9":       {"章节只到 5", "5"},
		"九":       {"章节只到 5", "5"},
		"2.9":     {"2 的小节只到 2.4", "2.4"},
		"5.1":     {"5 没有小节", "5"},
		"2.3p99":  {"2.3 的段落只到 2.3p6", "2.3p6"},
		"1p1":     {"1 没有自己的段落", "1"},
		"7.1p2":   {"章节只到 5", "5"},
		"图8":      {"图只到 图7", "图7"},
		"表2":      {"表只有 表1", "表1"},
		"表1r13":   {"表只到 表1r12", "表1r12"},
		"注4":      {"注只到 注3", "注3"},
		"99页":     {"页码只到 40页", "40页"},
		"III页":    {"页码只到 II页", "II页"},
		"？？":      {"不认识这种写法", "2.3p4"},
		"":        {"不认识这种写法", "图1"},
		"\x1b[2J": {"不认识这种写法", "图1"},
	} {
		_, err := Load().Resolve(ref)
		var e *RefError
		if !errors.As(err, &e) {
			t.Errorf("%q: error %v, want a RefError", ref, err)
			continue
		}
		if e.Reason != want.reason {
			t.Errorf("%q: %q, want %q", ref, e.Reason, want.reason)
		}
		if strings.ContainsAny(e.Error(), "\x1b\n") {
			t.Errorf("%q: unsafe message %q", ref, e.Error())
		}
		for _, near := range e.Near {
			if _, err := Load().Resolve(near); err != nil {
				t.Errorf("%q: hint %q does not resolve", ref, near)
			}
		}
		if want.reason != "不认识这种写法" && !slices.Contains(e.Near, want.near) {
			t.Errorf("%q: near %v, want %s", ref, e.Near, want.near)
		}
	}
}
