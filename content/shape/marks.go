package shape

import "strings"

// While a source puts a line together, marks of footnotes stand in its text between
// two code points that are no characters.
const (
	markOpen  = "\uFDD0"
	markClose = "\uFDD1"
)

// Unmarkable removes from the text of a file what would be taken for a mark.
var Unmarkable = strings.NewReplacer(markOpen, "", markClose, "")

// Marked is a mark to put into text.
func Marked(note string) string { return markOpen + note + markClose }

// Unmarked takes the marks out of text and says where they stood.
func Unmarked(text string) (string, []Mark) {
	if !strings.Contains(text, markOpen) {
		return text, nil
	}
	var b strings.Builder
	var marks []Mark
	for {
		before, rest, _ := strings.Cut(text, markOpen)
		b.WriteString(before)
		note, after, ok := strings.Cut(rest, markClose)
		if !ok {
			return b.String(), marks
		}
		marks = append(marks, Mark{b.Len(), note})
		text = after
	}
}

// Bracketed writes the marks of text as [1], for places that have no marks: cells.
func Bracketed(text string) string {
	return strings.NewReplacer(markOpen, "[", markClose, "]").Replace(text)
}

// TrimMark takes a mark off the end of text.
func TrimMark(text string) string {
	if i := strings.LastIndex(text, markOpen); i >= 0 && strings.HasSuffix(text, markClose) {
		return text[:i]
	}
	return text
}
