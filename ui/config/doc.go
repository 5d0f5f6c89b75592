// Package config reads the reader's one commented TOML file. A key that stands
// in it decides; one that does not leaves the choice to what the program
// remembers. Flags and the environment come before the file.
//
//	theme = "dark"
//	[keys]
//	preset = "vim"
//	[keys.bind]
//	"reader.Focus" = ["Z"]
//
// All that is wrong with a file is told at once, with the line and the nearest
// name, and what is right in it counts all the same. It writes nothing:
// Template is the text of a new file.
package config
