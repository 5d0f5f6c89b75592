package assess

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPeopleAreToldApart by names as short as that allows.
func TestPeopleAreToldApart(t *testing.T) {
	root := "" // what stands before a file of the root: a drive, on Windows
	if whole, err := filepath.Abs("/"); err == nil && filepath.VolumeName(whole) != "" {
		root = filepath.VolumeName(whole) + "/"
	}
	for name, c := range map[string]struct{ files, want []string }{
		"other names":          {[]string{"d1/财务.json", "d1/老板.json"}, []string{"财务", "老板"}},
		"folders":              {[]string{"d1/财务.json", "d2/财务.json", "老板.json"}, []string{"d1/财务", "d2/财务", "老板"}},
		"folders of folders":   {[]string{"x/d/财务.json", "y/d/财务.json"}, []string{"x/d/财务", "y/d/财务"}},
		"one above the other":  {[]string{"/a/财务.json", "/a/b/财务.json"}, []string{"a/财务", "b/财务"}},
		"endings":              {[]string{"/a/d/财务.json", "/a/d/财务.txt", "1.json"}, []string{"财务.json", "财务.txt", "1"}},
		"case":                 {[]string{"/a/x/Boss.json", "/a/y/boss.json"}, []string{"x/Boss", "y/boss"}},
		"width":                {[]string{"/a/x/Ａ.json", "/a/y/A.json"}, []string{"x/Ａ", "y/A"}},
		"accents":              {[]string{"/a/x/e\u0301.json", "/a/y/\u00e9.json"}, []string{"x/e\u0301", "y/\u00e9"}},
		"what is not seen":     {[]string{"/a/x\u200by.json", "/a/xy.json"}, []string{"xy (1)", "xy (2)"}},
		"a number that exists": {[]string{"/a/xy\u200b.json", "/a/xy.json", "/a/xy (1).json"}, []string{"xy (2)", "xy (3)", "xy (1)"}},
		"a root":               {[]string{"/a.json", "/b/a.json"}, []string{root + "a", "b/a"}},
		"stdin":                {[]string{"-", "d/标准输入.json"}, []string{"标准输入", "d/标准输入"}},
	} {
		t.Run(name, func(t *testing.T) {
			if d := cmp.Diff(c.want, roles(c.files)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}
