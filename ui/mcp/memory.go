package mcp

import (
	"os"
	"runtime/debug"
)

// garbage is how much may lie about before it is collected, in percent of what is in
// use, instead of Go's own 100: a server runs as long as its client.
const garbage = 25

// thrifty sets what the process keeps of memory, unless its environment does.
func thrifty() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbage)
	}
}
