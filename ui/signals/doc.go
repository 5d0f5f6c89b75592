// Package signals ends the program at a signal without Go's dump of goroutines:
// at once from main's first line on, or after the terminal has been restored.
//
//	signals.Quiet()                      // in main
//	caught, release := signals.Catch()   // in the explorer, which restores its terminal first
//	defer release()
//	defer signals.Before(restore)()      // elsewhere, as long as a terminal is raw
package signals
