package content

import (
	_ "embed"
	"sync"
)

//go:embed whitepaper/cloud-computing-2023.txt
var whitepaper string

// publisher is written here because the text as received has no title page.
const publisher = "中国信息通信研究院"

// Load returns the embedded paper, parsed once and shared by every caller.
var Load = sync.OnceValue(func() *Paper {
	p := Parse(whitepaper)
	p.Publisher, p.Imprint = publisher, imprint
	return p
})

// Text returns the embedded text exactly as it was received.
func Text() string { return whitepaper }
