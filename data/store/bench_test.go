package store

import (
	"strconv"
	"testing"
)

// What the program does before its first frame: under 1 ms.
func BenchmarkLoadPlaceAndSettings(b *testing.B) {
	_, open := home(b)
	s := open()
	must(b, s.SavePlace(Place{Block: "2.3p4", Offset: 12}))
	must(b, s.SaveSettings(func(c *Settings) { c.Theme = "dark" }))
	for b.Loop() {
		fresh := open()
		if fresh.Place().Block == "" || fresh.Settings().Theme != "dark" {
			b.Fatal("not loaded")
		}
	}
}

func BenchmarkSavePlace(b *testing.B) {
	_, open := home(b)
	s := open()
	n := 0
	for b.Loop() {
		n++
		must(b, s.SavePlace(Place{Block: strconv.Itoa(n)}))
	}
}

func BenchmarkDefaultDirs(b *testing.B) {
	for b.Loop() {
		DefaultDirs()
	}
}
