package screen

import "yunlan/content"

// Way is a way through the paper that is not its order.
type Way string

// The ways; the empty one is the choice between them.
const (
	Terms    Way = "terms"
	Actors   Way = "actors"
	Timeline Way = "timeline"
	Routes   Way = "routes"
)

// Ways lists the ways in the order of their choice.
var Ways = []Way{Terms, Actors, Timeline, Routes}

// Requests about the ways through the paper. Anybody sends them; the root
// model handles them.
type (
	// WaysMsg opens the list of a way, or the choice of one.
	WaysMsg struct{ Way Way }
	// ExplainMsg asks which words of a block the paper explains, between two
	// bytes of its Text. Word is one that the reader pointed at, "" for none.
	ExplainMsg struct {
		Block      content.ID
		Start, End int
		Word       string
		First      []Item // listed before the words, such as checks of the block's numbers
	}
	// QuotesMsg shows what the paper says of something, over the screen. Enter
	// opens the chosen quote in the reader, lit.
	QuotesMsg struct {
		Title  string
		Note   string // a warning above them, "" for none
		Quotes []Quote
	}
	// RouteMsg leads the reader along a route, from one of its stops on.
	RouteMsg struct {
		Route Route
		At    int
	}
)

// Quote is a sentence of the paper and what it is there for.
type Quote struct {
	Lead string // a word or a number before it
	content.Citation
}

// Route is a reading route as the reader walks it.
type Route struct {
	ID, Name string
	Stops    []Stop
}

// Stop is where a route stops, and why.
type Stop struct {
	Block content.ID
	Why   string
}

// OpenQuote opens a quote in the reader, lit.
func OpenQuote(c content.Citation) OpenBlockMsg {
	return OpenBlockMsg{
		Block: c.Block, Offset: c.Place.Start,
		Hits: []Hit{{Block: c.Block, Start: c.Place.Start, End: c.Place.End}},
	}
}
