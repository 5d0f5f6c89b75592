package cli

import (
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// TestAQuoteWithinASentenceSaysSo in every JSON document that cites the paper, and begins
// with “…” in tables, which people read.
func TestAQuoteWithinASentenceSaysSo(t *testing.T) {
	paper := content.Load()
	begun := func(block content.ID, quote string) bool {
		b, ok := paper.Block(block)
		before, _, found := strings.Cut(b.Text, quote)
		if !ok || !found {
			t.Errorf("%s does not say %q", block, quote)
		}
		return strings.HasSuffix(strings.TrimSpace(before), "；")
	}
	said := func(args ...string) string {
		code, stdout, stderr := runOn(paper, args...)
		if code != command.ExitDone {
			t.Fatalf("%s: exit %d: %s", args, code, stderr)
		}
		return stdout
	}

	within := 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, one := range v {
				walk(one)
			}
		case map[string]any:
			quote, quoted := v["quote"].(string)
			block, cited := v["block"].(string)
			if quoted && cited && quote != "" {
				says, _ := v["within_sentence"].(bool)
				if want := begun(content.ID(block), quote); says != want {
					t.Errorf("%s, %q: within a sentence %v", block, quote, want)
				} else if want {
					within++
				}
			}
			for _, one := range v {
				walk(one)
			}
		}
	}
	for _, line := range []string{"facts", "facts --kind date", "policies", "terms", "timeline", "audit", "chart 图5", "chart 图7", "search PaaS收入多少"} {
		var root any
		if err := json.Unmarshal([]byte(said(append(strings.Fields(line), "--json")...)), &root); err != nil {
			t.Fatal(err)
		}
		walk(root)
	}
	if within < 20 {
		t.Errorf("%d quotes begin within a sentence", within)
	}

	for _, line := range []string{"facts", "chart 图5", "audit"} {
		rows, err := csv.NewReader(strings.NewReader(said(append(strings.Fields(line), "--format", "csv")...))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		quote, block := slices.Index(rows[0], "原文"), slices.Index(rows[0], "段落")
		for _, row := range rows[1:] {
			quotes, blocks := strings.Split(row[quote], "\n"), strings.Split(row[block], "\n")
			for i, q := range quotes {
				words, cut := strings.CutPrefix(q, "…")
				if q != "" && len(blocks) == len(quotes) && cut != begun(content.ID(blocks[i]), words) {
					t.Errorf("%s: %q", line, q)
				}
			}
		}
	}
}
