// Package overlay holds what lies over a screen: the help and the peek. An
// overlay covers the lower rows of the screen from edge to edge (a wide cell
// cut in half is worse than a covered line) and either consumes a message or
// lets it through.
package overlay
