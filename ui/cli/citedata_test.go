package cli

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// TestCitationsAreCompletedOnce: what a document lacks is asked for once, kept by its
// content whatever the file is called, and used by every style.
func TestCitationsAreCompletedOnce(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules)
	cite := func(style, file string) (string, string) {
		_, out, errs := runOn(content.Load(), "show", "1.1", "--cite", style, "--doc", file)
		return out, errs
	}
	out, errs := cite("gbt7714", file)
	if !strings.Contains(out, "数据管理办法[R]. [出版地不详]: [出版者不详], [出版年不详].\n") || !strings.Contains(errs, "缺出版者、年份") {
		t.Errorf("first: %q %q", out, errs)
	}
	if _, errs = cite("gbt7714", file); errs != "" {
		t.Errorf("asked twice: %q", errs)
	}
	for _, said := range [][]string{{"--publisher", "示例出版社"}, {"--year", "2024-05", "--author", "张三"}} {
		if code, _, errs := runOn(content.Load(), append([]string{"cite-data", "--doc", file}, said...)...); code != command.ExitDone {
			t.Errorf("%q: exit %d, %q", said, code, errs)
		}
	}
	same := written(t, "renamed.md.txt", rules)
	for style, want := range map[string]string{
		"plain": "《数据管理办法》，张三，示例出版社，一（一）", "gbt7714": "张三. 数据管理办法[R]. [出版地不详]: 示例出版社, 2024-05.",
		"markdown": "《数据管理办法》，张三，示例出版社", "bibtex": "author      = {张三},\n  title       = {数据管理办法},\n  institution = {示例出版社},\n  year        = {2024}",
	} {
		if out, errs := cite(style, same); !strings.Contains(out, want) || errs != "" {
			t.Errorf("%s: %q %q; want %q", style, out, errs, want)
		}
	}
	if _, out, _ := runOn(content.Load(), "cite-data", "--json", "--doc", file); !strings.Contains(out, `"publisher":"示例出版社"`) || !strings.Contains(out, `"missing":[]`) {
		t.Errorf("cite-data --json: %q", out)
	}
}

// TestBadCitationData is refused in words, and nothing is kept.
func TestBadCitationData(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules)
	for args, want := range map[string]string{
		"--doc\x00" + file + "\x00--year=2024年": "日期", "--doc\x00" + file + "\x00--year=2024-13": "日期", "--year=2024": "自带的白皮书",
	} {
		if code, out, errs := runOn(content.Load(), append([]string{"cite-data"}, strings.Split(args, "\x00")...)...); code != command.ExitUsage || out != "" || !strings.Contains(errs, want) {
			t.Errorf("%q: exit %d, %q %q", args, code, out, errs)
		}
	}
	if _, out, _ := runOn(content.Load(), "cite-data", "--json", "--doc", file); !strings.Contains(out, `"date":""`) {
		t.Errorf("kept: %q", out)
	}
}
