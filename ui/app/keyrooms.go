package app

import (
	"yunlan/ui/assess"
	"yunlan/ui/find"
	"yunlan/ui/key"
	"yunlan/ui/market"
	"yunlan/ui/overlay"
	"yunlan/ui/policy"
	"yunlan/ui/reader"
	"yunlan/ui/screen"
)

// AllKeyRooms are the key maps whose keys can be chosen: the program's own
// first, those of the screens, and those of what lies over them.
func AllKeyRooms() []key.Room { return append(KeyRooms(), overlay.Rooms()...) }

// KeyRooms are the key maps of the program and its screens with their default keys, the
// program's own first.
func KeyRooms() []key.Room {
	own, read, search, policies, numbers, asked := DefaultKeyMap(), reader.DefaultKeyMap(), find.DefaultKeyMap(),
		policy.DefaultKeyMap(), market.DefaultKeyMap(), assess.DefaultKeyMap()
	rooms := []key.Room{{Name: "app", KeyMap: &own}}
	for i, keys := range []any{&read, &search, &policies, &numbers, &asked} {
		rooms = append(rooms, key.Room{Name: string(screen.Names[i]), KeyMap: keys})
	}
	return rooms
}
