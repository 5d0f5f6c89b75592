// Package ways joins the guide to the paper (data/guide) with its policies and
// numbers and makes the four lists of it, called ways here: terms, actors, timeline
// and reading routes. The screens show them over the text, the commands print them.
//
//	w := ways.New(paper)                // cheap: lists are made on the first call
//	events, err := w.Timeline()         // the guide's events and the dated policies
//	facts, err := w.Facts(actor)        // the numbers whose subject the actor is
//	return w.Open(env, screen.Actors)   // a command that ends in a ListMsg
//
// What the reader sees, at 80×24, after W and the second line:
//
//	── 机构与产品  118 ────────────────────────────────────────────────────
//	▎ 阿里云    厂商  ··▃▇▂▁·  12 处   3 数
//	  AWS       厂商  ·▇·····  15 处   5 数
//
// The strip is the mentions by chapter, 前言 first, digits on ASCII terminals. Enter
// opens the reader at the first mention with all of them highlighted, n and N go to
// the others; # shows the numbers that the paper states about it.
//
// Lists are drawn by ui/overlay.
package ways
