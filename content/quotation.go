package content

import "strings"

// Quotation puts words between quotation marks. Marks within them change with
// the level, as GB/T 15834 wants: “ ” become ‘ ’, and ‘ ’ within these “ ”. An
// apostrophe stays, and so does a mark whose other half is not among the words.
func Quotation(words string) string {
	var out strings.Builder
	out.WriteString("“")
	single := 0 // opened and not closed
	for _, r := range words {
		switch r {
		case '“':
			r = '‘'
		case '”':
			r = '’'
		case '‘':
			r = '“'
			single++
		case '’':
			if single > 0 {
				r = '”'
				single--
			}
		}
		out.WriteRune(r)
	}
	return out.String() + "”"
}
