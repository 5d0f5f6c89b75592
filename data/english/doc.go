// Package english is the paper in English: an unofficial translation, sentence by
// sentence, beside the Chinese, which alone is the paper.
//
//	e := english.Of(content.Load()) // reads nothing yet
//	for _, u := range e.Units("1.2p1") {
//		fmt.Println(u.Chinese, u.English, u.Note)
//	}
//	e.Text("1.2p1")  // the whole block
//	e.Name("北京市") // Beijing
//
// A unit is a sentence of a block (content/sentence), a heading, a caption, a
// source, or a sentence of a table cell. The files english/N.tsv of the
// paper's edition (data/edition) hold one a line:
//
//	block#number <TAB> hash of the Chinese <TAB> English <TAB> note
//
// names.tsv holds what is the same everywhere, by its Chinese: policies, regions
// and run-in topics. abstracts.tsv says what each section says.
//
// Where the Chinese has changed since it was translated, its hash differs and
// the entry does not hold: English is "", Missing lists the unit, and whoever
// shows it shows the Chinese and says so. `go test ./data/english -run Translated`
// prints the lines that are missing.
//
// The package knows no screen and no search; it imports content and
// data/edition alone.
package english
