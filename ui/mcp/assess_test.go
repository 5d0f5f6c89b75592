package mcp

import (
	"encoding/json"
	"testing"

	"yunlan/data/assess"
)

// TestAnOpenLevelIsARange: an answer that is not sure leaves the level open, and a client
// is told both ends.
func TestAnOpenLevelIsARange(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for _, run := range []string{"unsure", "0"} {
		answers := map[string]string{}
		for _, q := range assess.Load().Questions {
			answers[q.ID] = "3"
		}
		answers["run1"] = run
		var out struct{ Result result }
		reply := ask(t, client, "assess", `{"answers":`+string(jsonOf(t, answers))+`}`)
		if err := json.Unmarshal(jsonOf(t, reply.StructuredContent), &out); err != nil {
			t.Fatal(err)
		}
		r := out.Result
		if r.Level == nil || (r.Highest > *r.Level) != (run == "unsure") {
			t.Errorf("run1 %s: %s, %v to %d", run, r.Status, r.Level, r.Highest)
		}
	}
}
