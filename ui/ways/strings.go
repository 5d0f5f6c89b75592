package ways

import (
	"yunlan/data/guide"
	"yunlan/ui/lang"
)

var glossKinds = map[guide.GlossKind]lang.Text{
	guide.Defines:   {"定义", "defined"},
	guide.Names:     {"释名", "named"},
	guide.Describes: {"说明", "described"},
}

var actorKinds = map[guide.ActorKind]lang.Text{
	guide.Vendor:      {"厂商", "vendor"},
	guide.Product:     {"产品", "product"},
	guide.Institution: {"机构", "institution"},
	guide.Region:      {"地区", "place"},
}

var eventKinds = map[guide.EventKind]lang.Text{
	PolicyEvent:    {"政策", "policy"},
	guide.Market:   {"市场", "market"},
	guide.Launch:   {"发布", "launch"},
	guide.Expected: {"预期", "forecast"},
	guide.Document: {"文献", "source"},
}

// GlossKind names a kind of explanation for the reader.
func GlossKind(k guide.GlossKind) string { return glossKinds[k].String() }

// ActorKind names a kind of actor for the reader.
func ActorKind(k guide.ActorKind) string { return actorKinds[k].String() }

// EventKind names a kind of event for the reader.
func EventKind(k guide.EventKind) string { return eventKinds[k].String() }
