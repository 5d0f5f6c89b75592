package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
)

// rules is a document that nobody has prepared.
const rules = `数据管理办法

一、总则
（一）目的。为了规范数据处理活动，保障数据安全，制定本办法。
（二）范围。本办法适用于本市行政区域内的数据处理活动。
二、数据安全
数据处理者应当建立健全数据安全管理制度，采取相应的技术措施。
`

func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestAnyDocumentIsShownAndSearched by its own chapters, without pages.
func TestAnyDocumentIsShownAndSearched(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules)
	for args, want := range map[string]string{
		file:                           "1.2    （二）范围",
		file + "\x001.2":               "本办法适用于本市",
		"toc\x00--doc\x00" + file:      "2    二、数据安全",
		"show\x001.1\x00--doc=" + file: "1.1 · 一（一） 目的\n",
		"search\x00技术措施\x00--doc\x00" + file:              "2p1 · 数据安全 · 段落",
		"export\x00--format=md\x00--doc\x00" + file:       "# 数据管理办法",
		"show\x001.1\x00--cite=plain\x00--doc\x00" + file: "《数据管理办法》，一（一）",
		"open\x00--report\x00" + file:                     "4 个标题",
	} {
		code, out, errs := runOn(content.Load(), strings.Split(args, "\x00")...)
		if code != command.ExitDone || !strings.Contains(out, want) || strings.Contains(out, "第页") || strings.Contains(out, "第 页") {
			t.Errorf("%q: exit %d, %q %s; want %q", args, code, out, errs, want)
		}
	}
}

// TestAWordIsDefinedByAnyDocument: its own sentence answers, and no page is made up.
func TestAWordIsDefinedByAnyDocument(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules+"本办法所称公共数据，是指各级机关在履行职责中收集和产生的数据。\n")
	code, out, errs := runOn(content.Load(), "search", "什么是公共数据", "--doc", file)
	if want := "“本办法所称公共数据，是指各级机关在履行职责中收集和产生的数据。”\n2p2 · 二\n"; code != command.ExitDone || !strings.HasPrefix(out, want) {
		t.Errorf("exit %d, %q %s, want %q", code, out, errs, want)
	}
}

// numbers is a document with what a machine finds: numbers, a goal, a document, a date.
const numbers = `数据报告

一、2024年工作回顾
2024年，全市软件业务收入达到 3,210.5 亿元，同比增长 8.2%。2022年10月，省政府办公厅印发《示范办法》。
二、2026年主要目标
软件业务收入增长 9%以上。
`

// TestWhatAMachineFinds of another document is listed and marked in every format; a
// filter that leaves nothing is a failure, a bad one wrong usage.
func TestWhatAMachineFinds(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "numbers.txt", numbers)
	out := filepath.Join(t.TempDir(), "f.csv")
	for args, want := range map[string]struct {
		code int
		says string
	}{
		"facts":                                {command.ExitDone, "◇ 3,210.5 亿元"},
		"facts\x00--kind=目标":                   {command.ExitDone, "◇ ≥9%"},
		"facts\x00--kind=change":               {command.ExitDone, "2024年"},
		"facts\x00--subject=软件\x00--unit=%":    {command.ExitDone, "同比增长"},
		"facts\x00--format=csv":                {command.ExitDone, "change,goal,machine,软件业务收入增长"},
		"facts\x00--format=json":               {command.ExitDone, `"found_by":"machine"`},
		"facts\x00--json":                      {command.ExitDone, `"state":"goal"`},
		"facts\x00-o\x00" + out:                {command.ExitDone, out},
		"facts\x00--subject=出口":                {command.ExitFailed, "没有这样的数"},
		"facts\x00--kind=derived":              {command.ExitUsage, "derived"},
		"policies":                             {command.ExitDone, "◇ 《示范办法》  省政府办公厅  2022年10月"},
		"policies\x00--json":                   {command.ExitDone, `"title":"示范办法"`},
		"policies\x00--since=2022.10":          {command.ExitDone, "示范办法"},
		"policies\x00--since=2023":             {command.ExitFailed, "没有这样的"},
		"policies\x00--region=北京":              {command.ExitFailed, "不认得地区"},
		"policies\x00--level=火星":               {command.ExitUsage, "火星"},
		"policies\x00--sort=nothing":           {command.ExitUsage, "nothing"},
		"timeline":                             {command.ExitDone, "◇ 2022年10月"},
		"timeline\x00--json":                   {command.ExitDone, `"month":10`},
		"terms\x00云":                           {command.ExitFailed, "没有整理过的术语"},
		"chart\x00图4":                          {command.ExitFailed, "没有可画的图"},
		"audit\x00--json\x00--format=csv":      {command.ExitUsage, "csv"},
		"audit\x00-o\x00" + out + ".md":        {command.ExitFailed, "没有写"},
		"subsidy\x00--region=北京\x00--size=sme": {command.ExitDone, "补贴规则"},
	} {
		code, printed, errs := runOn(content.Load(), append(strings.Split(args, "\x00"), "--doc", file)...)
		if code != want.code || !strings.Contains(printed+errs, want.says) || strings.Contains(printed, "第页") {
			t.Errorf("%q: exit %d, %q %q; want %d, %q", args, code, printed, errs, want.code, want.says)
		}
	}
	if text, err := os.ReadFile(out); err != nil || !strings.Contains(string(text), "machine") {
		t.Errorf("the file: %v, %q", err, text)
	}
}

// TestDocumentsFoundAreSortedAndLimited by their dates, which may have no month or be
// missing: those go first, and are of no month on.
func TestDocumentsFoundAreSortedAndLimited(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "named.txt", "数据报告\n\n一、回顾\n2022年10月，省政府办公厅印发《乙办法》。2019年3月，市政府印发《甲办法》。"+
		"2019年，市政府印发《丁办法》。各地参照《丙办法》执行。\n")
	for args, want := range map[string]string{
		"":                         "乙 甲 丁 丙",
		"--sort=date":              "丙 丁 甲 乙",
		"--sort=-date":             "乙 甲 丁 丙",
		"--sort=policy":            "丁 丙 乙 甲",
		"--sort=-policy":           "甲 乙 丙 丁",
		"--sort=region":            "乙 甲 丁 丙",
		"--since=2019":             "乙 甲 丁",
		"--since=2019.3":           "乙 甲",
		"--since=2019.4":           "乙",
		"--since=2020 --sort=date": "乙",
		"--kind=政策":                "",
		"--level=国家":               "",
	} {
		code, out, errs := runOn(content.Load(), append(strings.Fields("policies --doc "+file), strings.Fields(args)...)...)
		var got []string
		for _, m := range regexp.MustCompile(`◇ 《(.)办法》`).FindAllStringSubmatch(out, -1) {
			got = append(got, m[1])
		}
		if strings.Join(got, " ") != want || (code == command.ExitDone) != (want != "") {
			t.Errorf("%q: exit %d, %v, %q; want %s", args, code, got, errs, want)
		}
	}
	for _, args := range []string{"--kind=火星", "--level=火星", "--since=火星"} {
		if code, _, errs := runOn(content.Load(), "policies", "--doc", file, args); code != command.ExitUsage || !strings.Contains(errs, "火星") {
			t.Errorf("%q: exit %d, %q", args, code, errs)
		}
	}
}

// TestOpenTellsWhatWasRead, and no more than that: headings that had to be guessed and
// what was left out are counted where there are some, and one file is read at a time.
func TestOpenTellsWhatWasRead(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	guessed, marked := written(t, "rules.txt", rules), written(t, "rules.md", "# 办法\n\n## 总则\n\n本办法适用于本市。\n")
	for file, want := range map[string]bool{guessed: true, marked: false} {
		for _, args := range [][]string{{"open", file}, {"open", file, "--report"}} {
			out := says(t, command.ExitDone, "格式", "", args...)
			if strings.Contains(out, "推断") != want || strings.Contains(out, "移出正文") != want {
				t.Errorf("%q: %s", args, out)
			}
		}
	}
	for _, args := range [][]string{{"open"}, {"open", guessed, marked}} {
		says(t, command.ExitUsage, "", "要一个文件名", args...)
	}
	says(t, command.ExitFailed, "", "找不到“0.0”", "0.0")
	says(t, command.ExitFailed, "", "找不到“x0”", "x0")
	says(t, command.ExitUsage, "", "没有“xyz”这个命令", "xyz")
}

// TestWhatIsNearAndHowWideIsHeeded: words that are not there are answered with near ones, and
// notes in a file are as wide as asked for, else one line for a paragraph.
func TestWhatIsNearAndHowWideIsHeeded(t *testing.T) {
	contractState(t)
	says(t, command.ExitFailed, "", "有相近的：平台工程", "search", `"平台工成"`)
	t.Chdir(t.TempDir())
	widest := func(args ...string) int {
		says(t, command.ExitDone, "", "n.txt", append([]string{"notes", "--format", "text", "--force", "-o", "n.txt"}, args...)...)
		data, err := os.ReadFile("n.txt")
		if err != nil {
			t.Fatal(err)
		}
		most := 0
		for line := range strings.Lines(string(data)) {
			most = max(most, len([]rune(line)))
		}
		return most
	}
	if wide, narrow := widest(), widest("--width", "20"); narrow > 21 || wide <= narrow {
		t.Errorf("lines of %d characters, with --width 20 of %d", wide, narrow)
	}
}

// TestWhatADocumentDoesNotHave is an empty list and a sentence, and no error.
func TestWhatADocumentDoesNotHave(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules)
	for name, list := range map[string]string{
		"facts": "facts", "policies": "policies", "table": "rows", "subsidy": "verdicts", "chart": "figures",
		"audit": "checks", "terms": "terms", "actors": "actors", "timeline": "events", "routes": "routes",
	} {
		code, out, errs := runOn(content.Load(), name, "--doc", file)
		if code != command.ExitDone || out != "" || !strings.Contains(errs, "这份文档") {
			t.Errorf("%s: exit %d, %q %q", name, code, out, errs)
		}
		ways := [][]string{{"--json"}, {"--format", "json"}}
		if slices.Contains([]string{"terms", "actors", "timeline", "routes"}, name) {
			ways = ways[:1]
		}
		for _, way := range ways {
			code, out, _ = runOn(content.Load(), append([]string{name, "--doc", file}, way...)...)
			var root map[string]any
			if err := json.Unmarshal([]byte(out), &root); err != nil || code != command.ExitDone {
				t.Errorf("%s %q: exit %d, %v", name, way, code, err)
			}
			if empty, ok := root[list].([]any); !ok || len(empty) > 0 {
				t.Errorf("%s %q: %s", name, way, out)
			}
		}
	}
	for _, args := range [][]string{{"show", "1", "--text", "en"}, {"export", "--format", "txt", "--text", "both"}} {
		if code, out, errs := runOn(content.Load(), append(args, "--doc", file)...); code != command.ExitUsage || out != "" || !strings.Contains(errs, "自带的白皮书") {
			t.Errorf("%q: exit %d, %q %q", args, code, out, errs)
		}
	}
	code, _, errs := runOn(content.Load(), "export", "--format", "xlsx", "--doc", file)
	if code != command.ExitUsage || !strings.Contains(errs, "工作簿收的是自带白皮书的图表和数") {
		t.Errorf("a workbook: exit %d, %q", code, errs)
	}
}

// TestArgumentsThatMayBeFiles: a place in the paper comes first, a path is a file, and
// a word that is neither is a mistyped command.
func TestArgumentsThatMayBeFiles(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	t.Chdir(filepath.Dir(written(t, "x", "")))
	for _, name := range []string{"2.3", "总则"} {
		if err := os.WriteFile(name, []byte(rules), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for args, want := range map[string]struct {
		code int
		says string
	}{
		"2.3":             {command.ExitDone, "2.3 · 二（三）"},
		"./2.3":           {command.ExitDone, "二、数据安全"},
		"总则":              {command.ExitDone, "二、数据安全"},
		"none.docx":       {command.ExitUsage, "没有这个文件"},
		"./none":          {command.ExitUsage, "没有这个文件"},
		"serch":           {command.ExitUsage, "search"},
		".":               {command.ExitUsage, "文件夹"},
		"./2.3\x00./2.3":  {command.ExitUsage, "一次打开一份"},
		"./2.3\x00./none": {command.ExitUsage, "没有这个文件"},
		"toc\x00--doc=no": {command.ExitUsage, "没有这个文件"},
	} {
		code, out, errs := runOn(content.Load(), strings.Split(args, "\x00")...)
		if code != want.code || !strings.Contains(out+errs, want.says) {
			t.Errorf("%q: exit %d, %q %q", args, code, out, errs)
		}
	}
}

// TestADocumentWithoutBlocksIsRefused: front matter, a contents page alone.
func TestADocumentWithoutBlocksIsRefused(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	for name, text := range map[string]string{"front.md": "---\ntitle: x\n---\n", "nav.html": "<html><body><nav><a href=\"#a\">一</a></nav></body></html>"} {
		file := written(t, name, text)
		for _, args := range [][]string{{"search", "数据"}, {"toc"}, {"show", "1"}} {
			if code, out, errs := runOn(content.Load(), append(args, "--doc", file)...); code != command.ExitUsage || out != "" || !strings.Contains(errs, "没有文字") {
				t.Errorf("%s %q: exit %d, %q %q", name, args, code, out, errs)
			}
		}
	}
}

// TestSearchesAreThoseOfTheDocument: deleting those of a document keeps those of the
// bundled paper.
func TestSearchesAreThoseOfTheDocument(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules)
	if err := store.Open(store.DefaultDirs()).SaveQuery("一云多芯"); err != nil {
		t.Fatal(err)
	}
	if code, out, _ := runOn(content.Load(), "searches", "--doc", file); code != command.ExitFailed || out != "" {
		t.Errorf("the document has the searches of another: exit %d, %q", code, out)
	}
	if code, _, errs := runOn(content.Load(), "searches", "delete", "--doc", file); code != command.ExitDone {
		t.Errorf("exit %d, %q", code, errs)
	}
	if got := store.Open(store.DefaultDirs()).Queries(); len(got) != 1 {
		t.Errorf("left are %q", got)
	}
}

// TestWhatDoesNotFitAnotherDocumentIsSaid: places and files too many, an encoding
// without a file, and standard input that the document was read from.
func TestWhatDoesNotFitAnotherDocumentIsSaid(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules)
	for args, want := range map[string]struct {
		code int
		says string
	}{
		file + "\x001\x002":                         {command.ExitUsage, "“2”是多出来的"},
		"--doc\x00" + file + "\x00" + file:          {command.ExitUsage, "一次打开一份文档"},
		file + "\x00总之":                             {command.ExitFailed, "找不到“总之”"},
		"toc\x00--encoding\x00big5":                 {command.ExitUsage, "--encoding 要和文件一起用"},
		"--encoding\x00big5":                        {command.ExitUsage, "--encoding 要和文件一起用"},
		"show\x00表1\x00--doc\x00" + file:            {command.ExitFailed, "没有表"},
		"assess\x00--answers\x00-\x00--doc\x00-":    {command.ExitUsage, "标准输入已经用来读文档了"},
		"search\x00--type\x00table\x00平台工程":         {command.ExitFailed, "去掉限定再试"},
		"toc\x00--json\x00--doc\x00" + file:         {command.ExitDone, `"number":"（一）"`},
		"export\x00--format=md\x00--doc\x00" + file: {command.ExitDone, "数据安全"},
	} {
		code, out, errs := runWith(content.Load(), rules, strings.Split(args, "\x00")...)
		if code != want.code || !strings.Contains(out+errs, want.says) || strings.Contains(out, "****") {
			t.Errorf("%q: exit %d, %q %q; want %d, %s", args, code, out, errs, want.code, want.says)
		}
	}
}

// TestPlainModeReadsAnyDocument: its menu has what another document has, and no place
// has a page that is not there.
func TestPlainModeReadsAnyDocument(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules)
	code, out, errs := runWith(content.Load(), "2\n1\n\nb\nb\n3\n技术\nb\nb\nq\n", "--plain", file)
	if code != command.ExitDone || errs != "" {
		t.Fatalf("exit %d, %s", code, errs)
	}
	for _, want := range []string{"读数据管理办法", "4 书签与笔记", "目录，5 节", "一、总则", "1 总则\n", "数据安全"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing from\n%s", want, out)
		}
	}
	for _, no := range []string{"第 页", "第  页", "自评：", "政策", "中央企业上云", "第第"} {
		if strings.Contains(out, no) {
			t.Errorf("%q is said:\n%s", no, out)
		}
	}
}

// TestPlacesAndFilesAreCompleted: files where a word is no place, and the places of
// the document that is named, before or as an option.
func TestPlacesAndFilesAreCompleted(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	file := written(t, "rules.txt", rules)
	for args, want := range map[string][]string{
		"rep":                               {"ShellCompDirectiveDefault"},
		file + "\x001":                      {"1.2\t（二）范围", "NoFileComp"},
		"show\x00--doc\x00" + file + "\x00": {"2\t二、数据安全", "NoFileComp"},
		"show\x00--doc\x00":                 {"ShellCompDirectiveDefault"},
		"show\x00--doc\x00none.md\x00":      {"NoFileComp"},
		"show\x00--doc\x00-\x00":            {"NoFileComp"},
		"./1":                               {"ShellCompDirectiveDefault"},
		"":                                  {"show\t", "NoFileComp"},
		file + "\x001\x00":                  {"NoFileComp"},
		"help\x00none\x00":                  {"NoFileComp"},
		"help\x00library\x00":               {"rebuild", "NoFileComp"},
	} {
		_, out, errs := runOn(content.Load(), append([]string{"__complete"}, strings.Split(args, "\x00")...)...)
		for _, w := range want {
			if !strings.Contains(out+errs, w) {
				t.Errorf("%q: %q %q; want %q", args, out, errs, w)
			}
		}
		if strings.Contains(out, "2.4") {
			t.Errorf("%q offers places of the bundled paper", args)
		}
	}
}
