package editor

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"yunlan/content/lang"
)

func TestFind(t *testing.T) {
	for _, c := range []struct{ visual, editor, name, value string }{
		{"", "", "", ""},
		{" ", "vi", "EDITOR", "vi"},
		{"code --wait", "vi", "VISUAL", "code --wait"},
	} {
		env := map[string]string{"VISUAL": c.visual, "EDITOR": c.editor}
		e, ok := Find(func(name string) string { return env[name] })
		if e.Variable != c.name || e.Value != c.value || ok != (c.name != "") {
			t.Errorf("%+v: %+v %v", c, e, ok)
		}
	}
}

// TestRunsAsTheShellReads gives values that people have in their profiles to
// an editor that writes its arguments into the file.
func TestRunsAsTheShellReads(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a shell reads the value on Unix alone")
	}
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("CHOICE", "from the environment")
	for _, dir := range []string{"e d", "bin"} {
		if err := os.Mkdir(filepath.Join(home, dir), 0o700); err != nil {
			t.Fatal(err)
		}
		body := "#!/bin/sh\nfor last; do :; done\n{ printf '%s\\n' \"$FOO\" \"$@\"; } > \"$last\"\n"
		if err := os.WriteFile(filepath.Join(home, dir, "ed"), []byte(body), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", filepath.Join(home, "bin")+":"+os.Getenv("PATH"))
	for _, c := range []struct {
		value string
		want  []string // $FOO, then the arguments before the file
	}{
		{"ed", []string{""}},
		{filepath.Join(home, "bin", "ed"), []string{""}},
		{`"` + home + `/e d/ed" -w`, []string{"", "-w"}},
		{`'` + home + `/e d/ed' -w`, []string{"", "-w"}},
		{home + `/e\ d/ed -w`, []string{"", "-w"}},
		{"~/bin/ed", []string{""}},
		{"$HOME/bin/ed", []string{""}},
		{"FOO=1 ed", []string{"1"}},
		{`ed "$CHOICE"`, []string{"", "from the environment"}},
		{`ed '$CHOICE' a\ b`, []string{"", "$CHOICE", "a b"}},
		{"ed  -n   -w", []string{"", "-n", "-w"}},
		{"env FOO=2 ed", []string{"2"}},
	} {
		t.Run(c.value, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "a 'note'; $x.md")
			if err := os.WriteFile(file, nil, 0o600); err != nil {
				t.Fatal(err)
			}
			if err := (Editor{"EDITOR", c.value}).Run(file); err != nil {
				t.Fatal(err)
			}
			got, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if lines := strings.Split(strings.TrimSuffix(string(got), "\n"), "\n"); !slices.Equal(lines, append(c.want, file)) {
				t.Errorf("%q", lines)
			}
		})
	}
}

// TestSaysWhatIsWrong: the variable, its value and what to do, in the language
// in use, and never a word of Go's.
func TestSaysWhatIsWrong(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the scripts are for sh")
	}
	dir := t.TempDir()
	plain := filepath.Join(dir, "plain")
	if err := os.WriteFile(plain, []byte("text"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ value, want string }{
		{filepath.Join(dir, "absent"), "没有这个程序"},
		{"no-such-editor-anywhere", "没有这个程序"},
		{"no-such-editor-anywhere -w", "没有这个程序"},
		{"'" + dir + "/ab sent' -w", "没有这个程序"},
		{dir, "这是文件夹"},
		{`"` + dir + `"`, "这是文件夹"},
		{plain, "不能运行"},
		{plain + " -w", "不能运行"},
		{"sh -c 'exit 3'", "以退出码 3 结束"},
		{"false", "以退出码 1 结束"},
		{`"` + dir + `/e d`, "引号或括号没有成对"},
		{"vi 'a", "引号或括号没有成对"},
		{"vi $(echo", "引号或括号没有成对"},
		{"sh -c 'kill -9 $$'", "结束"},
	} {
		t.Run(c.value, func(t *testing.T) {
			for _, l := range []lang.Lang{lang.Chinese, lang.English} {
				lang.Use(l)
				var said *Error
				err := (Editor{"VISUAL", c.value}).Run(filepath.Join(dir, "x"))
				if !errors.As(err, &said) || !strings.HasPrefix(said.Message, "$VISUAL ") || !strings.Contains(said.Message, c.value[:min(len(c.value), 20)]) {
					t.Fatalf("%v", err)
				}
				for _, of := range []string{"exec:", "fork/exec", "exit status", "%!"} {
					if strings.Contains(said.Message, of) {
						t.Errorf("%q in %q", of, said.Message)
					}
				}
				if l == lang.Chinese && !strings.Contains(said.Message, c.want) {
					t.Errorf("%q, want %q", said.Message, c.want)
				}
			}
			lang.Use(lang.Chinese)
		})
	}
}

func TestSplit(t *testing.T) {
	for line, want := range map[string][]string{
		`notepad`:                              {"notepad"},
		`"C:\Program Files\ed\ed.exe" -w  --n`: {`C:\Program Files\ed\ed.exe`, "-w", "--n"},
		`C:\bin\ed.exe "" x`:                   {`C:\bin\ed.exe`, "", "x"},
		`code --wait "a b`:                     {"code", "--wait", "a b"},
	} {
		if got := split(line); !slices.Equal(got, want) {
			t.Errorf("%s: %q", line, got)
		}
	}
}
