// Package edition holds what careful readers added to one paper, as data: its
// numbers with their sentences, figures, checks, policies and subsidy rules, terms,
// names, dates and routes, the questions of the assessment, the English, the
// aliases of its words. A folder is one edition; edition.json in it names the files
// that it belongs to by their SHA-256.
//
//	e := edition.Of(paper)                              // nil for a paper that nobody prepared
//	facts, err := edition.Decode[[]record](e, "facts.json") // decoded once, on first need
//
// What the data mean is the business of the packages that read them: data/market
// numbers, data/policy policies, and so on. Without an edition they have nothing,
// and whoever shows them says so. No other Go code names anything of a paper
// (ui/edition_test.go); docs/adr/0019 says why.
package edition
