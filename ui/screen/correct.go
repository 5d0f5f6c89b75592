package screen

// CorrectMsg asks the reader for the list of headings, to correct one.
type CorrectMsg struct{}
