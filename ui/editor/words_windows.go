package editor

// arguments are a program and its arguments before the file.
func arguments(value string) []string { return split(value) }
