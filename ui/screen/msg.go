package screen

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/firm"
	"yunlan/ui/key"
)

// Requests that screens send and the root model handles.
type (
	// OpenBlockMsg opens a place in the reader and remembers where the reader
	// of the paper came from. Hits, if any, are lit; with a Query they are a find
	// that n and N walk, without one a light that no key is needed to put out.
	OpenBlockMsg struct {
		Block  content.ID
		Offset int
		Hits   []Hit
		Query  string // what the hits answer, for the status line
	}
	// ShowScreenMsg shows another screen. Place, if set, is restored there.
	ShowScreenMsg struct {
		Screen Name
		Place  *Place
	}
	// ReckonMsg shows a policy whose rule a firm may fall under, for the calculator
	// to begin with what the firm said. The assessment sends it; the root model
	// shows the policies and passes it on to them.
	ReckonMsg struct {
		Policy string // its ID
		Firm   firm.Profile
	}
	// BackMsg and ForwardMsg walk the history.
	BackMsg    struct{}
	ForwardMsg struct{}
	// PeekMsg shows blocks over the screen without leaving it.
	PeekMsg struct{ Block content.ID }
	// CopyMsg puts text on the clipboard; What names it for the message that
	// says where it went ("本段", "引文").
	CopyMsg struct{ Text, What string }
	// ToastMsg says something on the bottom line until the next key.
	ToastMsg struct{ Text string }
	// UnusedKeyMsg hands back a key to a screen that is Typing and has no use
	// for it: the root model's own keys work there too.
	UnusedKeyMsg tea.KeyPressMsg
	// AsideMsg gives the terminal to Run, which draws or reads there what it
	// likes, and takes it back when Run returns; Then says what came of it.
	AsideMsg struct {
		Run  func() error
		Then func(error) tea.Msg
	}
	// ThemeMsg asks for the next theme.
	ThemeMsg struct{}
	// ListMsg opens a list over the screen: marks, notes, terms, actions. The
	// words narrow it by Chinese, pinyin or English. While a list of the same
	// title is open it takes its place and keeps the line and the filter: so
	// whoever deletes an item shows the rest.
	ListMsg struct {
		Title  string
		Empty  string // what is said when there are no items
		Items  []Item
		Whole  bool // details are never cut, names give way: numbers
		Typing bool // begins with the filter; otherwise / opens it
	}
)

// Item is a line of a list.
type Item struct {
	Text    string   // what the line says
	Detail  string   // more of it, muted: a snippet, a count, a place
	Whole   string   // what somebody wrote, with its line ends: shown beside the list where it is wide; "" for Text
	Key     string   // the key that does the same without the list
	Said    string   // words, one of which is typed alone: the item is there for that only
	Words   string   // further words that find it: English, other names
	Run     tea.Cmd  // only asks: it is run at once, and must not wait for anything
	Off     bool     // does nothing now, and Detail says why: drawn muted
	Stays   bool     // the list stays open below what Run opens
	Actions []Action // further keys that work on it: delete, edit
}

// Action is a key that does something to an item of a list. The list stays
// open unless the action Closes it, as one does that asks for words elsewhere.
// A letter works while the filter does not have the keyboard (Tab).
type Action struct {
	Binding key.Binding
	Run     tea.Cmd
	Closes  bool
}

// Hit is a stretch of a block's Text to light.
type Hit struct {
	Block      content.ID
	Start, End int
}

// Facts that the root model tells the screens.
type (
	// SettingsMsg says that the reader's settings changed; Env holds them.
	SettingsMsg struct{}
	// StoredMsg says that something was saved, or that saving it failed and the
	// store has something to say. Failed says so where a key has claimed success.
	StoredMsg struct{ Failed string }
	// IndexReadyMsg says that the search index is built.
	IndexReadyMsg struct{ Err error }
)
