package config

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/key"
)

func noEnv(string) string { return "" }

func fileOf(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestTheTemplateIsRightWhenUncommented: every key is in it with a value that
// is taken, in both languages.
func TestTheTemplateIsRightWhenUncommented(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		text := regexp.MustCompile(`(?m)^# ((?:[a-z]+|"[^"]+") = )`).ReplaceAllString(Template(), "$1")
		c, problems := Read(fileOf(t, text), noEnv)
		if len(problems) > 0 {
			t.Fatalf("%v\n%s", problems, text)
		}
		for _, o := range options {
			if _, ok := c.values[o.name]; !ok {
				t.Errorf("the template has no %s", o.name)
			}
		}
		if len(c.bind) != 1 {
			t.Error("the template shows no keys of an action")
		}
		if c, _ := Read(fileOf(t, Template()), noEnv); len(c.values) != 0 {
			t.Errorf("the template as it is written says %v", c.values)
		}
	}
}

func TestFileOverWhatIsRememberedAndEnvironmentOverFile(t *testing.T) {
	path := fileOf(t, "theme = \"light\"\nmouse = false\nmeasure = 32\nambiguous = 2\n")
	c, problems := Read(path, func(name string) string { return map[string]string{"YUNLAN_THEME": "mono"}[name] })
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	s := store.DefaultSettings()
	s.Justify = true
	pinned := c.Into(&s)
	if s.Theme != "mono" || s.Mouse || s.Measure != 32 || s.Ambiguous != "2" || !s.Justify {
		t.Errorf("the settings are %+v", s)
	}
	if !pinned["theme"] || !pinned["mouse"] || pinned["justify"] {
		t.Errorf("decided are %v", pinned)
	}
}

// TestCitationsTakePlaceAndDate from the file, in whatever way a date is written;
// what is none is said with what would be.
func TestCitationsTakePlaceAndDate(t *testing.T) {
	for text, want := range map[string]content.Imprint{
		"": {Place: "北京", Date: "2023"},
		"[cite]\nplace = \"上海 \"\ndate = 2024": {Place: "上海", Date: "2024"},
		"cite.date = 2023-07-25":               {Place: "北京", Date: "2023-07-25"},
		"cite.date = \"2023-07\"":              {Place: "北京", Date: "2023-07"},
	} {
		c, problems := Read(fileOf(t, text), noEnv)
		if got := c.Published(content.Load()).Imprint; got != want || len(problems) > 0 {
			t.Errorf("%q: %+v %v", text, got, problems)
		}
	}
	for text, hint := range map[string]string{
		"cite.date = \"2023年\"": "2023-07", "cite.date = \"2023-13\"": "2023-07", "cite.date = true": "2023-07",
		"cite.place = \"\"": "1–40", "cite.place = \"a\\nb\"": "1–40", "[cite]\nplcae = \"上海\"": "cite.place",
	} {
		c, problems := Read(fileOf(t, text), noEnv)
		if len(problems) != 1 || !strings.Contains(problems[0].Hint, hint) || c.Published(content.Load()).Imprint != content.Load().Imprint {
			t.Errorf("%q: %v", text, problems)
		}
	}
}

func TestWhatIsRightCountsAllTheSame(t *testing.T) {
	c, problems := Read(fileOf(t, "theme = \"drak\"\nmeasure = 32\n[colours]\nx = 1\n"), noEnv)
	if len(problems) != 2 || problems[0].Line != 1 || problems[1].Line != 3 || c.Number("measure") != 32 || c.Word("theme") != "" {
		t.Errorf("%v %v", problems, c.values)
	}
	if !strings.Contains(problems[0].Hint, "dark") {
		t.Errorf("the hint is %q", problems[0].Hint)
	}
}

func TestAnyFileIsReadWithoutPanic(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.toml")
	part := rapid.SampledFrom([]string{"theme", "=", "\"", "[", "]", "keys", ".", "bind", "\n", "1", "true", "'", "\\u202e", "#", "dark", ","})
	rapid.Check(t, func(rt *rapid.T) {
		text := strings.Join(rapid.SliceOfN(part, 0, 30).Draw(rt, "parts"), "")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			rt.Fatal(err)
		}
		c, _ := Read(path, noEnv)
		c.Scheme(func(key.Scheme) []key.Bindings { return nil })
	})
}

func TestAFolderIsNoFile(t *testing.T) {
	if _, problems := Read(t.TempDir(), noEnv); len(problems) != 1 {
		t.Errorf("a folder gives %v", problems)
	}
	if _, problems := Read("", noEnv); len(problems) != 0 {
		t.Errorf("no home gives %v", problems)
	}
}
