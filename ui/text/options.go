package text

// Spacing says what stands between Han and Latin letters or digits.
type Spacing int

// The ways to space Han and Latin. Spaces elsewhere stay as in the source. The
// zero value changes nothing: a message may hold a path, a command or an ID,
// and only running prose of the paper asks for more.
const (
	SpacingKeep Spacing = iota // as in the source
	SpacingAuto                // exactly one space, whether the source has none, one or more
	SpacingNone                // no space
)

// SpacingNamed is the spacing that the reader's setting names; auto where it
// names none.
func SpacingNamed(setting string) Spacing {
	switch setting {
	case "keep":
		return SpacingKeep
	case "none":
		return SpacingNone
	}
	return SpacingAuto
}

// Options say how a text is set. The zero value sets one cell a line.
type Options struct {
	Width     int     // cells of a line; below 1 counts as 1, above 1<<14 as 1<<14
	Spacing   Spacing // between Han and Latin; as in the source unless said
	Justify   bool    // widen gaps so that lines end flush, except a paragraph's last
	Indent    int     // cells before the first line of each paragraph; 4 is two full-width spaces
	Hang      int     // cells before the other lines
	Ambiguous int     // cells of “ ” — … ① and their like: 1 or 2; 0 counts as 1
}

const maxWidth = 1 << 14

// clean brings every field into its range. An indent never takes more than
// half of the line, and leaves room for one wide character.
func (o Options) clean() Options {
	o.Width = min(max(o.Width, 1), maxWidth)
	room := max(min(o.Width/2, o.Width-2), 0)
	o.Indent = min(max(o.Indent, 0), room)
	o.Hang = min(max(o.Hang, 0), room)
	return o
}
