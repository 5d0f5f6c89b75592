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
