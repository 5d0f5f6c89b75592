// Package pace sums up how long and how far the paper was read, for the screen
// and the command line.
//
//	sum := pace.Of(paper, store.Reading())
//	fmt.Println(sum)            // 读了 12 分钟，3,400/22,507 字，读完 2/19 节
//	for _, s := range sum.Sections { fmt.Println(s) }
//
// A Counter counts reading time from key to key, on the reader screen and in plain
// mode.
package pace
