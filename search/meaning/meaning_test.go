package meaning

import (
	"slices"
	"strings"
	"testing"
)

func TestWordsAreNearWhatTheyMean(t *testing.T) {
	table := Load()
	words := table.Set([]string{"市场", "增长", "数据库", "员工", "云计算", "安全", "补贴", "医院", "market", "growth", "database"})
	for word, want := range map[string]string{
		"markets": "market", "market": "market", "银行": "", "hospital": "医院", "雇员": "员工", "employees": "员工", "safety": "安全",
	} {
		near, got := words.Nearest(word, 0.65), ""
		if len(near) > 0 {
			got = near[0].Word
		}
		if got != want {
			t.Errorf("nearest to %s is %q of %v, want %q", word, got, near, want)
		}
		if !slices.IsSortedFunc(near, func(a, b Near) int { return int(1e6 * (b.Cosine - a.Cosine)) }) {
			t.Errorf("%s: not in order: %v", word, near)
		}
	}
	if near := words.Nearest("饕餮饕餮", 0); near != nil {
		t.Errorf("a word that the table does not have is near %v", near)
	}
}

func TestVectorsHaveLengthOne(t *testing.T) {
	table := Load()
	for w := range strings.SplitSeq(table.words, "\n") {
		v, ok := table.Vector(w)
		if c := Cosine(v, v); !ok || c < 0.999 || c > 1.001 {
			t.Fatalf("%s: %v, squared length %v", w, ok, c)
		}
	}
}

func TestCommonWordsSayLessThanRareOnes(t *testing.T) {
	table := Load()
	order := []string{"的", "公司", "运营商", "量子", "饕餮饕餮"}
	for i := 1; i < len(order); i++ {
		if a, b := table.Rarity(order[i-1]), table.Rarity(order[i]); a >= b {
			t.Errorf("%s %.2f, %s %.2f", order[i-1], a, order[i], b)
		}
	}
	if rank, ok := table.Rank("markets"); ok {
		t.Errorf("markets stands in the table at %d", rank)
	}
	if !table.Has("markets") || !table.Has("companies") || table.Has("xqzzy") {
		t.Error("forms of English words are words, others are not")
	}
}

func TestNames(t *testing.T) {
	for word, want := range map[string]bool{"贵州": true, "london": true, "华为": true, "microsoft": true, "城市": false, "市场": false, "market": false, "": false} {
		if IsName(word) != want {
			t.Errorf("%q is a name: %v", word, !want)
		}
	}
}

// TestADamagedTableIsRefused: whatever is cut off or changed in its head, parse
// says so and does not panic.
func TestADamagedTableIsRefused(t *testing.T) {
	for _, n := range []int{0, 1, 5, 6, 10, 17, 18, 200, 1000, len(embedded) - 1} {
		if _, err := parse(embedded[:n]); err == nil {
			t.Errorf("a table of %d bytes is taken", n)
		}
	}
	for _, i := range []int{0, 6, 8, 10, 12, 14} {
		damaged := []byte(embedded)
		damaged[i] ^= 0x15
		if _, err := parse(string(damaged)); err == nil {
			t.Errorf("a table with byte %d changed is taken", i)
		}
	}
	if _, err := parse(embedded + "\n云"); err == nil {
		t.Error("a table with a word too many is taken")
	}
}

// TestNoWordIsLongerThanLongest: whoever cuts text asks for no longer words.
func TestNoWordIsLongerThanLongest(t *testing.T) {
	table := Load()
	for w := range strings.SplitSeq(table.words, "\n") {
		if r := []rune(w); len(r) > 1 && isHan(w) && table.Longest(r[0], r[1]) < len(r) {
			t.Errorf("%s has %d characters, the longest has %d", w, len(r), table.Longest(r[0], r[1]))
		}
	}
	if n := table.Longest('的', '霸'); n != 0 {
		t.Errorf("a word of %d characters begins with 的霸", n)
	}
}
