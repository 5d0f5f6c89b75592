// Command bare is the least a Bubble Tea program can do: a screen of text. The
// start of the explorer is measured beside it.
package main

import (
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"
)

type model struct{}

func (model) Init() tea.Cmd { return nil }

func (m model) Update(tea.Msg) (tea.Model, tea.Cmd) { return m, nil }

func (model) View() tea.View {
	row := strings.Repeat("一行有十个字的中文，", 4) + "\n"
	v := tea.NewView(strings.Repeat(row, 29) + "?")
	v.AltScreen = true
	return v
}

func main() {
	if _, err := tea.NewProgram(model{}, tea.WithFPS(120)).Run(); err != nil {
		os.Exit(1)
	}
}
