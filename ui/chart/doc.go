// Package chart draws numbers as rows of cells: bars from zero, parts of a
// whole, and lines over time. It is pure: points go in, rows of exactly the
// asked width come out, and no number is drawn that was not given.
//
//	中央企业  ● ━━━━━━━━━━━━━━━━━━━━ 86       stated: a full stroke
//	欧盟企业  △ ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ ≈70          bound: a broken one
//	2021      ○ ──────── ≈3,229               derived: a thin one
//
// Lines between known numbers are slopes of Braille dots where there are two or
// three, traced by asciigraph where there are more; axis, marks and values are set
// here, because a Chinese character takes two cells there too. No line leads to a
// bound: from its mark the range that it leaves open is drawn. A plot that cannot
// show all its numbers is refused. The kind of a number
// shows in its mark and its stroke, never in a colour alone.
//
// It knows neither figures nor sentences: see data/market and ui/market.
package chart
