package signals

import "os"

// No signal makes Go dump its goroutines there.
var dumping []os.Signal
