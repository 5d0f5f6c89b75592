// Package ways puts the guide to the paper (data/guide) together with its
// policies and its numbers, and offers them as lists over a screen: the terms,
// the actors, the timeline, the reading routes. The command line prints the
// same.
//
//	w := ways.New(paper)                // reads nothing yet
//	events, err := w.Timeline()         // the guide's events and the dated policies
//	facts, err := w.Facts(actor)        // the numbers whose subject the actor is
//	return w.Open(env, screen.Actors)   // a command that ends in a ListMsg
//
// What the reader sees, at 80×24, after W and the second line:
//
//	── 名录  118 ────────────────────────────────────────────────────
//	▎ 阿里云    厂商  ··▃▇▂▁·  12 处   3 数
//	  AWS       厂商  ·▇·····  15 处   5 数
//
// The strip is the mentions by chapter, 前言 first, digits on ASCII terminals.
// Enter opens the reader at the first mention with all of them lit, n and N
// walk on; # shows the numbers that the paper states of it.
//
// It draws nothing and holds no list open: package overlay does.
package ways
