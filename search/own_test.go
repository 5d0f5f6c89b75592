package search

import added "yunlan/data/edition"

// paperAliases is the layer of aliases written for the embedded paper.
var paperAliases = added.Bundled().Aliases()

// own is an engine of the embedded paper that knows them.
func own(e *Engine) *Engine { return e.Aliases(added.Bundled().Aliases) }
