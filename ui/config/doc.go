// Package config reads the reader's TOML file. An option in it overrides the
// setting that the program remembers; flags and the environment override the file.
//
//	theme = "dark"
//	[keys]
//	preset = "vim"
//	[keys.bind]
//	"reader.Focus" = ["Z"]
//
// All errors of a file are reported together, with line and nearest name; its valid
// options are used. Nothing is written: Template is the text of a new file.
package config
