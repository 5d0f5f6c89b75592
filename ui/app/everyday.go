package app

import (
	"yunlan/content"
	"yunlan/content/lang"
)

// everyday are words that people type for an action beside its own name, in
// both languages whichever is in use.
var everyday = map[string]lang.Text{
	"assess.Export": {"导出 打印 另存 保存 下载 报告", "print save download report"},
}

// placeWords find a figure, a table or a note, 1 standing for its number: as it
// is called, in English, as it sounds.
var placeWords = map[content.Kind]lang.Text{
	content.Figure:   {"图1 tu1 t1", "figure fig1"},
	content.Table:    {"表1 表格1 biao1 b1", "table tab1"},
	content.Footnote: {"注1 脚注1 注释1 zhu1 jiaozhu1 z1", "footnote note1"},
}

// pageWords find a page of the print, 1 standing for its number.
var pageWords = lang.Text{"1页 第1页 1ye di1ye", "page1 p1 p.1"}

// called are the names of actions whose own, told beside their screen, would not
// say enough in a list of all.
var called = map[string]lang.Text{
	"assess.Export": {"存自评报告", "save the assessment report"},
	"assess.Delete": {"删除自评结果", "delete the results of an assessment"},
	"assess.Down":   {"向下", "down in the assessment"},
	"assess.Up":     {"向上", "up in the assessment"},
	"assess.Back":   {"上一题", "previous question of the assessment"},
	"assess.Next":   {"下一题", "next question of the assessment"},
}

// first are the actions that the palette opens with, behind what was chosen
// last.
var first = []string{
	"app.Search", "app.Policy", "app.Market", "app.Assess", "app.Reader", "app.Index", "app.Theme", "app.Help",
}
