package search

import "testing"

// TestWhatWasPreparedAnswersAlike: reading ahead changes no answer, with nothing there
// as well.
func TestWhatWasPreparedAnswersAlike(t *testing.T) {
	folder := t.TempDir()
	if err := collect(t, folder).Prepare(); err != nil {
		t.Fatal(err)
	}
	want := askAll(t, collect(t, folder, thePaper(), made("a", "1", 2021, "量子霸权")), "yunjisuan 补贴")
	c := collect(t, folder)
	if err := c.Prepare(); err != nil {
		t.Fatal(err)
	}
	got := askAll(t, c, "yunjisuan 补贴")
	if got.Total != want.Total || len(got.Hits) != len(want.Hits) || got.Hits[0].Text != want.Hits[0].Text {
		t.Errorf("%d hits of %d, without reading ahead %d of %d", len(got.Hits), got.Total, len(want.Hits), want.Total)
	}
}
