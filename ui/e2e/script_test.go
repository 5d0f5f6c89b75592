//go:build unix

package e2e

import (
	"bytes"
	"encoding/json"
	"errors"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
)

// TestScriptAsks is journey J8: JSON with IDs that stay and lead on, and an
// exit code that says how it went.
func TestScriptAsks(t *testing.T) {
	for _, c := range []struct {
		name string
		args []string
		code int
		out  string // on the standard output; "" for nothing there
		said string // on the standard error
	}{
		{"hits", []string{"search", "中小企业"}, 0, "2.4p7", " 条，"}, // counts are for people
		{"hits as JSON", []string{"search", "--json", "中小企业"}, 0, `"id":"2.4p7"`, ""},
		{"no hits", []string{"search", "qqzzqq"}, 1, "", "hint: "},
		{"no hits as JSON", []string{"search", "--json", "qqzzqq"}, 1, `"total":0`, ""},
		{"no query", []string{"search"}, 2, "", "hint: "},
		{"no such option", []string{"search", "--jsno", "云"}, 2, "", "hint: "},
		{"a section", []string{"show", "2.4"}, 0, "中央企业上云覆盖率达到了", ""},
		{"a passage", []string{"show", "2.4p7"}, 0, "中小企业是上云用云的主力军", ""},
		{"no such place", []string{"show", "9.9"}, 1, "", "hint: "},
		{"no such command", []string{"serach", "云"}, 2, "", "hint: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, said, code := script(t, c.args...)
			if code != c.code {
				t.Errorf("exit code %d, want %d\n%s%s", code, c.code, out, said)
			}
			if !strings.Contains(spaceless(out), spaceless(c.out)) || (out == "") != (c.out == "") {
				t.Errorf("on the standard output %q, want %q", out, c.out)
			}
			if !strings.Contains(said, c.said) || c.code == 0 && c.said == "" && said != "" {
				t.Errorf("on the standard error %q, want %q", said, c.said)
			}
			if strings.Contains(out+said, "\x1b") {
				t.Errorf("an escape in %q", out+said)
			}
		})
	}
}

// TestIDsStay asks twice, and shows each hit by its ID.
func TestIDsStay(t *testing.T) {
	first, again := found(t, "中小企业"), found(t, "中小企业")
	if !slices.Equal(first, again) || len(first) == 0 {
		t.Fatalf("first %v, then %v", first, again)
	}
	for _, id := range first {
		out, said, code := script(t, "show", string(id))
		b, ok := content.Load().Block(id)
		if code != 0 || !ok || b.Kind == content.Paragraph && !strings.Contains(spaceless(out), spaceless(b.Text)) {
			t.Errorf("show %s: exit code %d\n%s%s", id, code, out, said)
		}
	}
}

// found are the IDs of the hits, as JSON gives them; each hit's spans are the
// query itself.
func found(t *testing.T, query string) []content.ID {
	t.Helper()
	out, _, _ := script(t, "search", "--json", query)
	var r struct {
		Total int
		Hits  []struct {
			ID    content.ID
			Page  string
			Text  string
			Spans [][2]int
		}
	}
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	if r.Total != len(r.Hits) {
		t.Errorf("total %d of %d hits", r.Total, len(r.Hits))
	}
	var ids []content.ID
	for _, h := range r.Hits {
		ids = append(ids, h.ID)
		for _, s := range h.Spans {
			if got := h.Text[s[0]:s[1]]; got != query {
				t.Errorf("%s, page %s, lights %q", h.ID, h.Page, got)
			}
		}
	}
	return ids
}

// script runs the program as a script does, and returns what it wrote.
func script(t *testing.T, args ...string) (out, said string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(yunlan, args...)
	cmd.Env, cmd.Stdout, cmd.Stderr = environment(t.TempDir()), &stdout, &stderr
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()
}
