package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/screen"
)

// placeWords are the words by which the palette finds a figure, a table or a footnote:
// its name, its pinyin and its English name. # is replaced by the number.
var placeWords = map[content.Kind]lang.Text{
	content.Figure:   {"图# tu# t#", "figure fig#"},
	content.Table:    {"表# 表格# biao# b#", "table tab#"},
	content.Footnote: {"注# 脚注# 注释# zhu# jiaozhu# z#", "footnote note#"},
}

// pageWords are the words for a printed page; 1 is replaced by its number.
var pageWords = lang.Text{"1页 第1页 1ye di1ye", "page1 p1 p.1"}

// first are the actions at the top of the palette, after the one that was chosen last.
var first = []string{
	"app.Search", "app.Policy", "app.Market", "app.Assess", "app.Reader", "app.Home", "app.Index", "app.Theme", "app.Help",
}

// IDs of the editor's commands that may be typed into the palette: :q, :w, :12.
const (
	commandPrefix = "command:"
	leaveCommand  = commandPrefix + "leave"
	writeCommand  = commandPrefix + "write"
	pagePrefix    = commandPrefix + "page:"
)

// addCommands adds the commands of vi and less. They are listed only when one is typed
// in full.
func (m *Model) addCommands(add func(string, screen.Item)) {
	add(leaveCommand, screen.Item{Text: leaveName.String(), Said: "q q! qa qa! wq wq! quit exit"})
	add(writeCommand, screen.Item{Text: writeName.String(), Said: "w w! wa"})
	for _, page := range m.env.Paper.Pages {
		add(pagePrefix+page.Label, screen.Item{Text: goToPage.F(page.Label), Said: strings.ToLower(page.Label + " " + strings.ReplaceAll(both(pageWords), "1", page.Label))})
	}
}

// command runs the command of an ID.
func (m *Model) command(id string) tea.Cmd {
	switch id {
	case leaveCommand:
		return tea.Quit
	case writeCommand:
		m.bottom.toast = writtenAlready.String()
		return nil
	}
	return m.toPage(strings.TrimPrefix(id, pagePrefix))
}

// toPage opens a page of the print.
func (m *Model) toPage(label string) tea.Cmd {
	ref, err := m.env.Paper.Resolve(label + "页")
	if err != nil || len(ref.Blocks) == 0 {
		return nil
	}
	return m.openBlock(screen.OpenBlockMsg{Block: ref.Blocks[0].ID})
}
