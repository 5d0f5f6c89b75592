package app

// wakeUnlessStopped does nothing: there is no suspending here.
func wakeUnlessStopped() {}
