package app

import (
	"yunlan/content"
	"yunlan/content/lang"
)

// placeWords find a figure, a table or a note, 1 standing for its number: as it
// is called, in English, as it sounds.
var placeWords = map[content.Kind]lang.Text{
	content.Figure:   {"图1 tu1 t1", "figure fig1"},
	content.Table:    {"表1 表格1 biao1 b1", "table tab1"},
	content.Footnote: {"注1 脚注1 注释1 zhu1 jiaozhu1 z1", "footnote note1"},
}

// pageWords find a page of the print, 1 standing for its number.
var pageWords = lang.Text{"1页 第1页 1ye di1ye", "page1 p1 p.1"}

// first are the actions that the palette opens with, behind what was chosen
// last.
var first = []string{
	"app.Search", "app.Policy", "app.Market", "app.Assess", "app.Reader", "app.Index", "app.Theme", "app.Help",
}
