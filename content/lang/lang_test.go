package lang

import "testing"

func TestTheLocaleDecides(t *testing.T) {
	for _, c := range []struct {
		name string
		env  map[string]string
		want Lang
	}{
		{"nothing set", nil, Chinese},
		{"the C locale", map[string]string{"LANG": "C.UTF-8"}, Chinese},
		{"English", map[string]string{"LANG": "en_US.UTF-8"}, English},
		{"LC_ALL before LANG", map[string]string{"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, Chinese},
		{"messages before LANG", map[string]string{"LC_MESSAGES": "en_GB", "LANG": "zh_CN.UTF-8"}, English},
	} {
		if got := FromEnv(func(k string) string { return c.env[k] }); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestTextFollowsTheLanguageInUse(t *testing.T) {
	t.Cleanup(func() { Use(Chinese) })
	progress := Text{"第 %d/%d 题", "Question %d of %d"}
	for l, want := range map[Lang]string{Chinese: "第 3/14 题", English: "Question 3 of 14"} {
		Use(l)
		if got := progress.F(3, 14); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestNounsAreCounted(t *testing.T) {
	t.Cleanup(func() { Use(Chinese) })
	Use(English)
	hits := Text{"%d 处", "%d hit(s)"}
	stops := Text{"%s：%d 站，约 %d 分钟", "%s: %d more stop(s), about %d minute(s)"}
	for got, want := range map[string]string{
		hits.F(0): "0 hits", hits.F(1): "1 hit", hits.F(2): "2 hits", hits.F(11): "11 hits", hits.F(21): "21 hits",
		stops.F("route (s)", 1, 5): "route (s): 1 more stop, about 5 minutes",
		stops.F("2023", 3, 1):      "2023: 3 more stops, about 1 minute",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
