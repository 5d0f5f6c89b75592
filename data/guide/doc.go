// Package guide is the ways through the paper that are not its order: the
// terms that it explains, the actors that it names, the events that it dates,
// and reading routes for four readers.
//
//	g := guide.New(content.Load()) // reads nothing yet
//	terms, err := g.Terms()        // with every place that explains one
//	actors, err := g.Actors()      // with every mention
//	found := g.TermsIn("2.3p4")    // FinOps, 云原生, …
//
// The lists are data (terms.json, actors.json, …), read when first asked for.
// Every explanation and every event is a quote that is looked up in the
// paper; mentions are found by scanning it, the longest name first: 天翼云 is
// no 云, and 中国移动 no 中国. An error means that the data and the paper do
// not belong together.
//
// It is no encyclopaedia: a word that the paper uses without explaining it is
// no term, and nothing is said of an actor that the paper does not say. It
// knows neither policies nor numbers (data/policy, data/market): a screen that
// wants both puts them together.
package guide
