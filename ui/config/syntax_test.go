package config

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// TestAFaultyLineLeavesTheOthers: what stands before and after it counts, as
// far as that can be told; the problem says where, what, why and how much is
// lost.
func TestAFaultyLineLeavesTheOthers(t *testing.T) {
	for name, c := range map[string]struct {
		text     string
		measure  int
		plain    bool
		preset   string
		problems []string // parts of each
	}{
		"no quotes":         {"measure = 32\ntheme = dark\nplain = true", 32, true, "", []string{"第 2 行第 9 列：不是正确的 TOML：theme = dark。文字要加引号：theme = \"dark\""}},
		"no equals sign":    {"lang en\nmeasure = 32", 32, false, "", []string{"第 1 行第 6 列|lang en|名称 = 值"}},
		"no value":          {"theme = \nmeasure = 32", 32, false, "", []string{"第 1 行|缺少值"}},
		"open quote":        {"theme = \"dark\nmeasure = 32", 32, false, "", []string{"引号没有成对"}},
		"Chinese quotes":    {"theme = “dark”\nmeasure = 32", 32, false, "", []string{"半角"}},
		"yes":               {"plain = yes\nmeasure = 32", 32, false, "", []string{"true 或 false"}},
		"twice":             {"measure = 32\nmeasure = 33\nplain = true", 32, true, "", []string{"第 2 行|写了两次"}},
		"two faults":        {"theme = dark\nmeasure = 32\nlang = en", 32, false, "", []string{"第 1 行|theme", "第 3 行|lang"}},
		"with another kind": {"theme = dark\nmeasur = 32", 0, false, "", []string{"文字要加引号", "第 2 行：|measure"}},
		"a table's head":    {"measure = 32\n[keys\npreset = \"vim\"\n[keys.bind]\n", 32, false, "", []string{"第 2 行|（第 2–3 行不生效）|[keys]"}},
		"behind a head":     {"plain = tru\n[keys]\npreset = \"vim\"", 0, false, "vim", []string{"第 1 行"}},
		"open text":         {"measure = 32\ntheme = \"\"\"dark\nplain = true", 32, false, "", []string{"第 2 行|第 2 行起的内容都不生效|引号没有成对"}},
		"open list":         {"measure = 32\n\"x\" = [\"Z\",\nplain = true", 32, false, "", []string{"第 2 行|第 2 行起的内容都不生效|括号没有成对"}},
	} {
		t.Run(name, func(t *testing.T) {
			got, problems := Read(fileOf(t, c.text), noEnv)
			plain, _ := got.Flag("plain")
			if got.Number("measure") != c.measure || plain != c.plain || got.Word("keys.preset") != c.preset {
				t.Errorf("counts: %v", got.values)
			}
			if len(problems) != len(c.problems) {
				t.Fatalf("problems: %v", problems)
			}
			for i, p := range problems {
				for part := range strings.SplitSeq(c.problems[i], "|") {
					if !strings.Contains(p.String(), part) {
						t.Errorf("%q is not in %q", part, p)
					}
				}
			}
			if Effect(problems) != restCounts.String() {
				t.Error(Effect(problems))
			}
		})
	}
}

// TestEveryEncodingOfTheFile is read, and said where it is none of UTF-8.
func TestEveryEncodingOfTheFile(t *testing.T) {
	const text = "# 云览\r\ntheme = \"dark\"\r\n"
	gbk, err := simplifiedchinese.GBK.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for data, as := range map[string]string{text: "", "\ufeff" + text: "", gbk: "按 GB18030 读取", wide: "按 UTF-16 LE 读取"} {
		c, problems := Read(fileOf(t, data), noEnv)
		if len(problems) > 0 || c.Word("theme") != "dark" || c.ReadAs() != as {
			t.Errorf("%q: %v, %v, %q", data, problems, c.values, c.ReadAs())
		}
	}
}

// TestWhatCannotBeReadDoesNotCount, and the hint is of the cause.
func TestWhatCannotBeReadDoesNotCount(t *testing.T) {
	huge := fileOf(t, strings.Repeat("#", maxSize+1))
	secret := fileOf(t, "theme = \"dark\"\n")
	if err := os.Chmod(secret, 0); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		t.TempDir(): "文件夹", huge: "超过 1 MB", fileOf(t, "theme = \x00"): "NUL", fileOf(t, "\xff\xfa\x80"): "另存为 UTF-8",
		filepath.Join(huge, "x"): "不是文件夹", secret: "权限",
	} {
		_, problems := Read(path, noEnv)
		if path == secret && (os.Geteuid() == 0 || runtime.GOOS == "windows") {
			continue // root may read all, and on Windows a mode forbids no reading
		}
		if len(problems) != 1 || !strings.Contains(problems[0].String(), want) || strings.Contains(problems[0].Hint, "引号") || Effect(problems) != nothingCounts.String() {
			t.Errorf("%s: %v", want, problems)
		}
	}
}

// TestNothingCountsWhereTheFirstEntryLosesTheRest: the hint says no more than
// what is true.
func TestNothingCountsWhereTheFirstEntryLosesTheRest(t *testing.T) {
	for text, want := range map[string]string{
		"[keys\npreset = \"vim\"":                nothingCounts.String(),
		"# words\n\n[keys\npreset = \"vim\"":     nothingCounts.String(),
		"measure = 32\n[keys\npreset = \"vim\"":  restCounts.String(),
		"[keys\npreset = \"vim\"\n[keys.bind]\n": restCounts.String(),
	} {
		if _, problems := Read(fileOf(t, text), noEnv); len(problems) != 1 || Effect(problems) != want {
			t.Errorf("%q: %v, %s", text, problems, Effect(problems))
		}
	}
}
