package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/ui/found"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

var _ screen.Screen = (*nothing)(nil)

// nothing stands for a screen of what was gathered about the bundled paper while
// another document is read: it says so in a sentence.
type nothing struct {
	env  *screen.Env
	name lang.Text
	w, h int
}

func (n *nothing) Init() tea.Cmd          { return nil }
func (n *nothing) Update(tea.Msg) tea.Cmd { return nil }
func (n *nothing) Resize(w, h int)        { n.w, n.h = w, h }
func (n *nothing) Title() string          { return n.name.String() }

// narrowest is the width below which no sentence is set.
const narrowest = 12

// View sets the sentences under the name of the screen.
func (n *nothing) View() string {
	if n.w < narrowest {
		return fill(nil, n.h)
	}
	rows := []string{"", "  " + n.env.Styles.Heading.Render(n.name.String()), ""}
	options := text.Options{Width: min(n.w-4, 72), Ambiguous: n.env.Ambiguous}
	for _, said := range []lang.Text{nothingHere, nothingInstead} {
		for _, line := range text.Wrap(said.String(), options) {
			rows = append(rows, "  "+n.env.Styles.Text.Render(line.Text()))
		}
		rows = append(rows, "")
	}
	return fill(rows, n.h)
}

// Hints implements key.Map.
func (n *nothing) Hints() []key.Binding { return nil }

// inNothing is the only mode; help asks what mode a screen is in.
var inNothing = &key.Mode{}

// Actions implements key.Map.
func (n *nothing) Actions() key.Bindings {
	return key.Bindings{Name: "nothing", Title: n.name, Now: inNothing}
}

// unprepared are the screens of a document that nobody has prepared in place of those of
// what was gathered about the bundled paper.
var unprepared = map[screen.Name]func(*screen.Env) screen.Screen{
	screen.Policy: func(e *screen.Env) screen.Screen { return found.Documents(e) },
	screen.Market: func(e *screen.Env) screen.Screen { return found.Numbers(e) },
	screen.Assess: func(e *screen.Env) screen.Screen { return &nothing{env: e, name: assessName} },
}

// otherNames are the names of those that show something else, as the top bar has them.
var otherNames = map[screen.Name]lang.Text{screen.Policy: documentsName, screen.Market: figuresName}

// made makes a screen for the document that is read.
func made(name screen.Name, env *screen.Env) screen.Screen {
	if other, ok := unprepared[name]; ok && !edition.Has(env.Paper) {
		return other(env)
	}
	return makes[name](env)
}

// lacks reports that a screen has nothing of the paper that is read: neither was it
// gathered by hand, nor can a machine find it.
func lacks(name screen.Name, paper *content.Paper) bool {
	return name == screen.Assess && !edition.Has(paper)
}
