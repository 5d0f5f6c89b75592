// Command yunlan is a terminal explorer for the Cloud Computing White Paper 2023.
package main

import (
	"os"

	"yunlan/ui/cli"
)

// version is set by the linker: -X main.version=v0.1.0.
var version = ""

func main() { os.Exit(cli.Main(version)) }
