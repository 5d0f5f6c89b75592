package store

import (
	"strconv"
	"strings"
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

// BenchmarkSift reads a document with 15 MB of unknown fields.
func BenchmarkSift(b *testing.B) {
	for name, value := range map[string]string{
		"string":  `"` + strings.Repeat("x", 15<<20) + `"`,
		"numbers": `[` + strings.Repeat("1,", 7<<20) + `1]`,
	} {
		doc := `{"schema":1,"x":` + value + `}`
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(doc)))
			for b.Loop() {
				if _, trimmed, err := sift(strings.NewReader(doc), map[string]bool{"schema": true}); !trimmed || err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
