package shape

import "testing"

func TestCommonest(t *testing.T) {
	for _, c := range []struct {
		weights map[float64]int
		want    float64
	}{{nil, 0}, {map[float64]int{10.5: 3, 12: 2}, 10.5}, {map[float64]int{10.5: 2, 12: 2, 9: 1}, 12}, {map[float64]int{-2: 3, 0: 1}, -2}} {
		if got := Commonest(c.weights); got != c.want {
			t.Errorf("of %v the commonest is %v, want %v", c.weights, got, c.want)
		}
	}
}

func TestWideCharacters(t *testing.T) {
	for text, want := range map[string]bool{"云，。《〇（Ａカ𠀀": true, "a1 .,—“…é한": false} {
		for _, r := range text {
			if Wide(r) != want {
				t.Errorf("%c: wide is %v", r, !want)
			}
		}
	}
}
