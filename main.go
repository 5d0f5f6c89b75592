// Command yunlan is a terminal explorer for the Cloud Computing White Paper 2023.
package main

import (
	"context"
	"os"

	"yunlan/ui/app"
)

func main() {
	if err := app.Run(context.Background(), app.Options{}); err != nil {
		os.Exit(1)
	}
}
