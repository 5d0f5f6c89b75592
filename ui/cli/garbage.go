package cli

import (
	"os"
	"runtime"
	"runtime/debug"
)

// garbageOfACommand is how much a command may leave lying about, in percent of what is in
// use, until garbage is collected for the first time: most end before that.
const garbageOfACommand = 400

// collectLate spares short commands the collector. From the first collection on it runs
// as ever: a command that works long must not take more memory for that.
func collectLate() {
	if os.Getenv("GOGC") != "" {
		return
	}
	usual := debug.SetGCPercent(garbageOfACommand)
	type uncollected struct{ _ *int }
	runtime.AddCleanup(&uncollected{}, func(usual int) {
		if chosen := debug.SetGCPercent(usual); chosen != garbageOfACommand {
			debug.SetGCPercent(chosen) // by somebody who knows better, meanwhile
		}
	}, usual)
}
