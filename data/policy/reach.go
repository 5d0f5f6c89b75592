package policy

import (
	_ "embed"
	"strings"
)

//go:embed reach.txt
var reachList string

// reachOf are the places in China that a text means by the name of an area
// across or inside provinces: 川南渝西 are 四川 and 重庆.
func reachOf(text string) []Region {
	var reach []Region
	for line := range strings.Lines(reachList) {
		names := strings.Fields(line)
		if len(names) == 0 || !strings.Contains(text, names[0]) {
			continue
		}
		for _, name := range names[1:] {
			if r, ok := ParseRegion(name); ok {
				reach = append(reach, r)
			}
		}
	}
	return reach
}
