package cli

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/firm"
	"yunlan/data/sitting"
	"yunlan/data/store"
)

// TestSubsidyKnowsTheFirm that was told elsewhere, and forgets it.
func TestSubsidyKnowsTheFirm(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	run := func(args ...string) (code int, stdout, stderr string) { return runOn(content.Load(), args...) }
	if code, _, stderr := run("subsidy"); code != 2 {
		t.Errorf("of no firm: %d %s", code, stderr)
	}
	st := store.Open(store.DefaultDirs())
	if err := sitting.Tell(st, firm.Profile{"region": "上海", "size": "sme", "contract_with_digital_provider": "true", "contract_amount_fen": "20000000"}); err != nil {
		t.Fatal(err)
	}
	if code, stdout, stderr := run("subsidy"); code != 0 || !strings.Contains(stdout, "60,000") || !strings.Contains(stderr, "所在地区：上海") {
		t.Errorf("of the firm that was told: %d %s %s", code, stdout, stderr)
	}
	if code, _, stderr := run("subsidy", "--region", "北京"); code != 0 || stderr != "" {
		t.Errorf("options are mixed with what was told: %d %s", code, stderr)
	}
	if known := sitting.Firm(st); known["region"] != "上海" {
		t.Errorf("options are kept unasked: %v", known)
	}
	if code, _, stderr := run("subsidy", "--region", "北京", "--keep"); code != 0 || !strings.Contains(stderr, "已记下企业情况：所在地区：北京") {
		t.Errorf("to be kept: %d %s", code, stderr)
	}
	if known := sitting.Firm(st); known["region"] != "北京" || known["size"] != "sme" {
		t.Errorf("kept is %v", known)
	}
	if code, stdout, stderr := run("subsidy", "--forget"); code != 0 || len(sitting.Firm(st)) != 0 {
		t.Errorf("it is not forgotten: %d %s %s", code, stdout, stderr)
	}
}
