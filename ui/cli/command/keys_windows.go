package command

// keysName is the console that the process has, whatever its input is.
const keysName = "CONIN$"
