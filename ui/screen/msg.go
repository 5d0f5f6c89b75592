package screen

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/firm"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/key"
)

// Requests that screens send and the root model handles.
type (
	// OpenBlockMsg opens a place in the reader and adds the present place to the
	// history. Hits, if any, are highlighted. With a Query they are those of a find,
	// for n and N; without one the highlight goes with the next move.
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
	// ReckonMsg shows a policy whose rule may apply to a firm, and fills the
	// calculator with the firm's profile. The assessment sends it; the root model
	// shows the policies and passes it on to them.
	ReckonMsg struct {
		Policy string // its ID
		Firm   firm.Profile
	}
	// PictureMsg shows a view of a figure as a picture over the whole window, where the
	// terminal can; elsewhere it is saved as a file, and why is said.
	PictureMsg struct {
		Figure market.Figure
		View   market.Key
	}
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
	// AsideMsg gives the terminal to Run, which may draw and read on it, until Run
	// returns. Then makes a message of its error.
	AsideMsg struct {
		Run  func() error
		Then func(error) tea.Msg
	}
	// ReopenMsg asks for the document to be opened anew from its file, where it was; Said
	// is said where it has none, as it was piped.
	ReopenMsg struct{ Said string }
	// ListMsg opens a list over the screen: marks, notes, terms, actions. It can be
	// filtered by Chinese, pinyin or English. An open list of the same title is
	// replaced, and the selected line and the filter are kept, as after an item was
	// deleted.
	ListMsg struct {
		Title  string
		Empty  string // what is said when there are no items
		Items  []Item
		Whole  bool    // details are never cut, names give way: numbers
		Typing bool    // the filter is open from the start; otherwise / opens it
		Full   bool    // the whole screen is the list's, what is under it does not matter
		Told   bool    // the words of the selected item are always shown, also where no row is cut
		Does   string  // what Enter does on an item; "" where it opens it
		Up     tea.Cmd // what Esc and Backspace show instead of closing the list; nil for nothing
		Question
	}
)

// Question makes the filter of a list a question: what is typed does not narrow the
// items, it is asked anew.
type Question struct {
	Ask   func(query string) tea.Cmd // sends the list that answers; nil for a list that is filtered
	Query string                     // what the items answer
	Found string                     // how much that is, in place of the number of items; also of a list that is filtered
	Note  string                     // how the query was read; "" for to the letter
	Again bool                       // the answer to what was typed: not shown where the list was closed meanwhile
}

// Item is a line of a list.
type Item struct {
	Text    string         // what the line says
	Detail  string         // more of it, muted: a snippet, a count, a place
	Whole   string         // what somebody wrote, with its line ends: shown beside the list where it is wide; "" for Text
	Key     string         // the key that does the same without the list
	Said    string         // commands: the item is shown only when one of these words is typed alone
	Words   string         // further words that find it: English, other names
	Run     tea.Cmd        // run in Update, so it must not block
	Off     bool           // cannot be done now, and Detail says why, as Enter does where there is no Run: drawn muted
	Lit     []content.Span // bytes of Text that were looked for
	Point   *chart.Point   // drawn in place of Text, as a bar among those of the list; nil for none
	Stays   bool           // the list stays open under what Run opens
	Actions []Action       // further keys that work on it: delete, edit
}

// Action is a key that does something to an item of a list. The list stays open unless
// Closes is set. A letter works only while the filter does not have the keys.
type Action struct {
	Binding key.Binding
	Run     tea.Cmd
	Closes  bool
}

// Hit is a range of a block's Text to highlight, in bytes.
type Hit struct {
	Block      content.ID
	Start, End int
}

// Events that the root model sends to the screens.
type (
	// SettingsMsg says that the reader's settings changed; Env holds them.
	SettingsMsg struct{}
	// StoredMsg reports that something was saved, or that saving failed and the store
	// has a problem to show. Failed is set if a message has already claimed success.
	StoredMsg struct{ Failed string }
	// IndexReadyMsg says that the search index is built.
	IndexReadyMsg struct{ Err error }
)
