package app

import (
	"yunlan/ui/assess"
	"yunlan/ui/find"
	"yunlan/ui/market"
	"yunlan/ui/policy"
	"yunlan/ui/reader"
	"yunlan/ui/screen"
)

// rooms makes each screen.
var rooms = map[screen.Name]func(*screen.Env) screen.Screen{
	screen.Reader: func(e *screen.Env) screen.Screen { return reader.New(e) },
	screen.Find:   func(e *screen.Env) screen.Screen { return find.New(e) },
	screen.Policy: func(e *screen.Env) screen.Screen { return policy.New(e) },
	screen.Market: func(e *screen.Env) screen.Screen { return market.New(e) },
	screen.Assess: func(e *screen.Env) screen.Screen { return assess.New(e) },
}
