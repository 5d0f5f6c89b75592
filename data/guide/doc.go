// Package guide is other access to the paper than its own order: the terms that
// it explains, the actors that it names, the events that it dates, and reading
// routes for four kinds of reader.
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
// A word that the paper uses without explaining it is not a term, and nothing is
// said about an actor that the paper does not say. Policies and numbers are in
// data/policy and data/market; ui/ways joins them.
package guide
