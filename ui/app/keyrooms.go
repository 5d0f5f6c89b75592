package app

import (
	"yunlan/ui/assess"
	"yunlan/ui/find"
	"yunlan/ui/key"
	"yunlan/ui/market"
	"yunlan/ui/policy"
	"yunlan/ui/reader"
	"yunlan/ui/screen"
)

// KeyRooms are the key maps of the whole program with their default keys, the
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
