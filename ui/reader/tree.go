package reader

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// tree is the table of contents: chapters fold, a filter narrows, and the
// cursor follows the text while the text has the keyboard.
type tree struct {
	env     *screen.Env
	folded  map[content.ID]bool
	cursor  content.ID
	reading content.ID // section of the text on the screen
	filter  string
	focused bool
	over    bool          // covers the text in a narrow window
	shown   widget.Window // over the rows of entries; cursor says which is selected
	set     *text.Cache   // their names, wrapped
	widest  widest
	stepped bool   // levels are shown by where names stand
	covered string // how much of the document was read
}

func newTree(env *screen.Env) tree {
	t := tree{env: env, folded: map[content.ID]bool{}, set: text.NewCache()}
	if len(env.Paper.Sections) > 0 {
		t.cursor = env.Paper.Sections[0].ID
	}
	return t
}

// entries are the sections to show, in order.
func (t *tree) entries() []content.Section {
	var out []content.Section
	for _, sec := range t.env.Paper.Sections {
		if t.filter != "" && !t.matches(sec) || t.filter == "" && t.inFold(sec) != "" {
			continue
		}
		out = append(out, sec)
	}
	return out
}

// matches reports whether a section or one of its children has the filter.
func (t *tree) matches(sec content.Section) bool {
	want := fold(t.filter).text
	if t.named(sec, want) {
		return true
	}
	for _, id := range sec.Children {
		child, _ := t.env.Paper.Section(id)
		if t.named(child, want) {
			return true
		}
	}
	return false
}

// named reports whether a section's title has folded words, or its gloss while
// the interface shows it.
func (t *tree) named(sec content.Section, want string) bool {
	name := sec.Number + sec.Title
	if lang.Now() == lang.English {
		name += "\n" + t.env.Paper.Gloss(sec.ID)
	}
	return strings.Contains(fold(name).text, want)
}

func (t *tree) setFilter(f string) {
	t.filter = f
	if e := t.entries(); len(e) > 0 && t.index(e) < 0 {
		t.cursor = e[0].ID
	}
}

// follow moves the cursor to the section of a block while the text has the
// keyboard.
func (t *tree) follow(blocks []content.Block, current int) {
	if current < 0 || current >= len(blocks) {
		return
	}
	t.reading = blocks[current].Section
	if !t.focused {
		t.cursor = t.reading
	}
}

// index is which of the entries the cursor is on; -1 for none.
func (t *tree) index(entries []content.Section) int { return indexOf(entries, t.cursor) }

func indexOf(entries []content.Section, id content.ID) int {
	return slices.IndexFunc(entries, func(sec content.Section) bool { return sec.ID == id })
}

// inFold is the outermost folded section that holds this one; "" for none.
func (t *tree) inFold(sec content.Section) content.ID {
	var found content.ID
	for id := sec.Parent; id != ""; {
		if t.folded[id] {
			found = id
		}
		above, _ := t.env.Paper.Section(id)
		id = above.Parent
	}
	return found
}

// selected is index, or that of the section into which the cursor is folded; 0
// where neither is an entry.
func (t *tree) selected(entries []content.Section) int {
	if i := t.index(entries); i >= 0 {
		return i
	}
	sec, _ := t.env.Paper.Section(t.cursor)
	return max(indexOf(entries, t.inFold(sec)), 0)
}

// step moves the cursor by n entries.
func (t *tree) step(n int) {
	entries := t.entries()
	if len(entries) == 0 {
		return
	}
	t.shown.At = t.selected(entries)
	t.shown.Move(n, len(entries))
	t.cursor = entries[t.shown.At].ID
}

// left folds a chapter, or goes from a section to its chapter.
func (t *tree) left() {
	sec, _ := t.env.Paper.Section(t.cursor)
	switch {
	case sec.Parent != "":
		t.cursor = sec.Parent
	case len(sec.Children) > 0:
		t.folded[sec.ID] = true
	}
}

// right unfolds a chapter and reports whether there was one to unfold.
func (t *tree) right() bool {
	if !t.folded[t.cursor] {
		return false
	}
	delete(t.folded, t.cursor)
	return true
}

// shownReading is the entry to mark as the one being read: the section, or what
// it is folded into.
func (t *tree) shownReading() content.ID {
	sec, _ := t.env.Paper.Section(t.reading)
	if fold := t.inFold(sec); t.filter == "" && fold != "" {
		return fold
	}
	return t.reading
}
