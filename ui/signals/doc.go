// Package signals ends the program at a signal without a dump of goroutines,
// which is what Go does at some of them: at once, from main's first line on, or
// as whoever runs the terminal says.
//
//	signals.Quiet()                      // in main
//	caught, release := signals.Catch()   // in the explorer, which restores its terminal first
//	defer release()
//	defer signals.Before(restore)()      // elsewhere, as long as a terminal is raw
package signals
