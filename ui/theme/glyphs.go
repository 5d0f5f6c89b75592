package theme

// Glyphs are the signs of the interface. The Unicode ones are one cell wide on most
// terminals and two on some Chinese ones, which get the ASCII ones.
type Glyphs struct {
	Bar      string // stands before the current paragraph
	Rule     string // repeated to a line
	Folded   string
	Unfolded string
	Leaf     string
	Sep      string // between steps of a path
	Dot      string // between items of a line
	Back     string // the key that goes back
	Note     string // in the margin: the reader wrote something here
	Lit      string // in the margin: the reader marked something here
	Guess    string // behind a heading that was found by its look
}

// NewGlyphs returns the signs for a terminal.
func NewGlyphs(ascii bool) Glyphs {
	if ascii {
		return Glyphs{"|", "-", "+", "-", " ", ">", "-", "^O", "*", "~", "?"}
	}
	return Glyphs{"▎", "─", "▸", "▾", " ", "›", "·", "⌫", "◆", "◇", "≈"}
}
