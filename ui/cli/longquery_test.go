package cli

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/search"
	"yunlan/ui/cli/command"
)

// TestALongQueryIsRefused, not cut in silence.
func TestALongQueryIsRefused(t *testing.T) {
	code, out, said := runOn(content.Load(), "search", strings.Repeat("云", search.MaxRunes+1))
	if code != command.ExitUsage || out != "" || !strings.Contains(said, "最多 200 字") {
		t.Errorf("exit %d, %q on stdout, %q on stderr", code, out, said)
	}
	if code, _, said = runOn(content.Load(), "search", strings.Repeat("云", search.MaxRunes)); code == command.ExitUsage {
		t.Errorf("the longest query is refused: %q", said)
	}
}
