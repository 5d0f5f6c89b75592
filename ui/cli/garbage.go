package cli

import (
	"os"
	"runtime"
	"runtime/debug"
)

// garbageOfACommand is how much a command may leave lying about, in percent of what is in
// use, until garbage is collected for the first time: most end before that.
const garbageOfACommand = 400

// usualGarbage is what Go does unless told otherwise.
const usualGarbage = 100

// collectLate spares short commands the collector. From the first collection on it runs
// as ever: a command that works long must not take more memory for that.
func collectLate() {
	if os.Getenv("GOGC") != "" {
		return
	}
	debug.SetGCPercent(garbageOfACommand)
	type uncollected struct{ _ *int }
	runtime.AddCleanup(&uncollected{}, func(struct{}) { collectAsEver() }, struct{}{})
}

// collectAsEver ends what collectLate began.
func collectAsEver() {
	if os.Getenv("GOGC") != "" {
		return
	}
	if chosen := debug.SetGCPercent(usualGarbage); chosen != garbageOfACommand {
		debug.SetGCPercent(chosen) // by somebody who knows better, meanwhile
	}
}
