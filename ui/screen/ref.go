package screen

import (
	"yunlan/content"
	"yunlan/content/lang"
)

// Ref is an ID as it is written in the language in use: 图4, fig4.
func Ref(id content.ID) string {
	if lang.Now() == lang.English {
		return id.ASCII()
	}
	return string(id)
}
