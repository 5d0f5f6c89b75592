package mcp

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"yunlan/content"
)

// TestTwelveQuestions answers real questions by calls alone: each claim is in a reply,
// and stands in the paper where the reply says; what the paper does not say, the replies
// do not say either.
func TestTwelveQuestions(t *testing.T) {
	data, err := os.ReadFile("testdata/transcript.json")
	if err != nil {
		t.Fatal(err)
	}
	var transcript []struct {
		Question string
		Calls    []struct {
			Tool      string
			Arguments json.RawMessage
		}
		Claims []struct{ Says, Block, Page string }
		Unsaid bool // the paper does not give it
	}
	if err := json.Unmarshal(data, &transcript); err != nil {
		t.Fatal(err)
	}
	if len(transcript) != 12 {
		t.Errorf("%d questions", len(transcript))
	}
	client := connected(t, newServer(program(t), "test"))
	for _, one := range transcript {
		var given []map[string]any
		unsaid := false
		for _, c := range one.Calls {
			r := ask(t, client, c.Tool, string(c.Arguments))
			if r.IsError {
				t.Errorf("%s: %s", one.Question, jsonOf(t, r.Content))
			}
			given = append(given, sourcesIn(r.StructuredContent)...)
			unsaid = unsaid || saysNothing(r.StructuredContent)
		}
		if unsaid != one.Unsaid {
			t.Errorf("%s: the replies say that it is not given: %v", one.Question, unsaid)
		}
		for _, claim := range one.Claims {
			block, _ := content.Load().Block(content.ID(claim.Block))
			if !strings.Contains(block.Text, claim.Says) {
				t.Errorf("%s: %s does not say %q", one.Question, claim.Block, claim.Says)
			}
			found := false
			for _, s := range given {
				found = found || s["block"] == claim.Block && s["page"] == claim.Page && strings.Contains(s["quote"].(string), claim.Says)
			}
			if !found {
				t.Errorf("%s: no reply has %q of %s on page %s", one.Question, claim.Says, claim.Block, claim.Page)
			}
		}
	}
}

// sourcesIn are the sources of a reply.
func sourcesIn(v any) []map[string]any {
	var out []map[string]any
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			out = append(out, sourcesIn(one)...)
		}
	case map[string]any:
		if v["quote"] != nil && v["citation"] != nil {
			out = append(out, v)
		}
		for _, one := range v {
			out = append(out, sourcesIn(one)...)
		}
	}
	return out
}

// saysNothing reports the reply of a search that has no answer.
func saysNothing(v any) bool {
	reply, _ := v.(map[string]any)
	answer, _ := reply["answer"].(map[string]any)
	return reply["answered"] == false || answer["kind"] == "not_given"
}
