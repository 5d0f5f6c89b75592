package plain

import (
	"encoding/json"
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/report"
)

// sit runs the quiz on a home with some input and returns what it said.
func sit(t *testing.T, home, in string, mode assess.Mode) string {
	t.Helper()
	t.Setenv("YUNLAN_HOME", home)
	talk, out := talk(in, 0)
	now := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	q := &Quiz{
		Talk: talk, Paper: content.Load(), Store: store.Open(store.DefaultDirs()), Mode: mode,
		Clock: func() time.Time { now = now.Add(time.Second); return now },
		Keep:  func(string, *report.Report) error { return errors.New("full") },
	}
	if err := q.Run(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func draftAt(t *testing.T, home string) assess.Draft {
	t.Helper()
	t.Setenv("YUNLAN_HOME", home)
	s, ok := sitting.Resume(store.Open(store.DefaultDirs()), "")
	if !ok {
		t.Fatal("no draft")
	}
	return s.Draft
}

// TestEveryStopGoesOn ends the input after each answer: the result is the same
// as that of one sitting.
func TestEveryStopGoesOn(t *testing.T) {
	answers := []string{"3", "3", "2", "0", "5", "4", "2", "3", "n", "1", "3", "4", "5", "2", "1"}
	once, bits := t.TempDir(), t.TempDir()
	sit(t, once, strings.Join(answers, "\n"), assess.Quick)
	for i, a := range answers {
		said := sit(t, bits, a+"\n", "")
		if i < len(answers)-1 && !strings.Contains(said, leaving.F(i+1, goOnBy)) {
			t.Fatalf("after %d answers it says\n%s", i+1, said)
		}
	}
	if diff := cmp.Diff(ran(t, once), ran(t, bits)); diff != "" {
		t.Errorf("(-once +bits):\n%s", diff)
	}
}

// ran is the one finished run of a home.
func ran(t *testing.T, home string) assess.Run {
	t.Helper()
	t.Setenv("YUNLAN_HOME", home)
	runs := store.Open(store.DefaultDirs()).Runs()
	if len(runs) != 1 {
		t.Fatalf("%d runs", len(runs))
	}
	var run assess.Run
	if err := json.Unmarshal(runs[0].Payload, &run); err != nil {
		t.Fatal(err)
	}
	return run
}

// TestOtherWindow answers another question meanwhile: neither loses any.
func TestOtherWindow(t *testing.T) {
	home := t.TempDir()
	sit(t, home, "1\n", "")
	t.Setenv("YUNLAN_HOME", home)
	st := store.Open(store.DefaultDirs())
	mine, _ := sitting.Resume(st, "")
	sit(t, home, "2\n", "")
	if _, _, err := mine.Put(time.Now(), func(d *assess.Draft) { d.Answers = d.Answers.With("tal5", "4") }); err != nil {
		t.Fatal(err)
	}
	want := map[string]assess.Value{"run1": "0", "bak1": "1", "tal5": "4"}
	if diff := cmp.Diff(want, draftAt(t, home).Answers.Given); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestChangeKeepsItsPlace answers again after the result: one run, changed.
func TestChangeKeepsItsPlace(t *testing.T) {
	home := t.TempDir()
	all := strings.Repeat("3\n", 15)
	said := sit(t, home, all+"2\n5\n1\nx.html\n\n4\n", assess.Quick)
	if got := ran(t, home).Answers.Given["val1"]; got != "4" {
		t.Errorf("val1 is %q", got)
	}
	if !strings.Contains(said, notWritten.F("full")) {
		t.Error("a report that could not be written is not told")
	}
	if strings.Count(said, finished.String()) != 2 {
		t.Errorf("finished %d times", strings.Count(said, finished.String()))
	}
}

// TestQuickGoesOnInFull asks nothing twice.
func TestQuickGoesOnInFull(t *testing.T) {
	home := t.TempDir()
	said := sit(t, home, strings.Repeat("3\n", 15)+"3\n"+strings.Repeat("4\n", 26)+strings.Repeat("\n", 5)+"3\n", assess.Quick)
	for _, q := range assess.Load().Questions {
		if got := strings.Count(said, "\n"+q.Text.ZH+"\n选项 1："); got > 1 {
			t.Errorf("%s is asked %d times", q.ID, got)
		}
	}
	t.Setenv("YUNLAN_HOME", home)
	if runs := store.Open(store.DefaultDirs()).Runs(); len(runs) != 2 {
		t.Errorf("%d runs; it ends\n%s", len(runs), said[len(said)-1500:])
	}
	if !strings.Contains(said, "上一次：2026-11-24") || !strings.Contains(said, "只比共有的题") {
		t.Error("the second report is not compared with the first")
	}
}

// TestUnwritable keeps on asking and says that nothing is saved.
func TestUnwritable(t *testing.T) {
	home := t.TempDir() + "/file"
	if err := os.WriteFile(home, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	said := sit(t, home, "1\n2\n", "")
	if strings.Count(said, notSaved.String()) != 2 || !strings.Contains(said, "第 3/8 题") || strings.Contains(said, leaving.F(2, goOnBy)) {
		t.Errorf("it says\n%s", said)
	}
}

// TestEnglish asks in English; the sentence is the translation, with its place.
func TestEnglish(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	said := sit(t, t.TempDir(), "e\n"+strings.Repeat("3\n", 15), assess.Quick)
	for _, want := range []string{
		"Question 1 of 15 · Cloud use", "Where do your business systems run?",
		"“Guided by policy, SMEs' awareness of and enthusiasm for cloud adoption have risen markedly, their progress in cloud adoption keeps accelerating, and their level of application keeps deepening.” (section 2.4, page 25 of the paper)", "Level ", "Why not a higher level", "Next steps",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q", want)
		}
	}
}

// TestResultWithoutBars says the numbers of the result and draws none.
func TestResultWithoutBars(t *testing.T) {
	said := sit(t, t.TempDir(), strings.Repeat("3\n", 15), assess.Quick)
	if bad := drawn.FindString(said); bad != "" {
		t.Errorf("%q is drawn", bad)
	}
	if !regexp.MustCompile(`(?m)^目标与成效：\d+`).MatchString(said) {
		t.Errorf("a side has no number:\n%s", said)
	}
}

// TestTheOverviewNumbersAsItAsks: a question has the number that it is asked
// under, also before an answer decides whether others come.
func TestTheOverviewNumbersAsItAsks(t *testing.T) {
	said := sit(t, t.TempDir(), strings.Join([]string{"3", "g", "g 4", "g 5", "q"}, "\n"), assess.Quick)
	says(t, said, "4 最近一次从备份里恢复数据（或试着恢复）是什么时候？ —— 是否要问取决于前面的答案", "5 如果主要的系统",
		"15 用上现在的系统以后", "是否要问取决于前面的答案", "第 5/15 题")
}

// TestTheProfileIsCarriedOver begins a second assessment with what the firm
// said in the first; a place nobody knows is asked for again.
func TestTheProfileIsCarriedOver(t *testing.T) {
	home := t.TempDir()
	profile := []string{"p", "火星", "Ningbo, Zhejiang", "1", "1", "", "", "", ""}
	said := sit(t, home, strings.Join(append(profile, strings.Repeat("3\n", 15)), "\n"), assess.Quick)
	says(t, said, introFirm.String(), placeUnknown.F("火星"), profileDone.String(), finished.String(), "浙江 宁波")
	says(t, sit(t, home, "3\n", ""), introSame.String(), "第 1/15 题")
	runs := store.Open(store.DefaultDirs()).Runs()
	var first assess.Run
	if err := json.Unmarshal(runs[0].Payload, &first); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(first.Answers.Profile, draftAt(t, home).Answers.Profile); diff != "" || first.Answers.Profile.Size == "" {
		t.Errorf("-first +second\n%s", diff)
	}
}

// TestSeveralUnfinished asks which one goes on; the others stay.
func TestSeveralUnfinished(t *testing.T) {
	home := t.TempDir()
	t.Setenv("YUNLAN_HOME", home)
	st := store.Open(store.DefaultDirs())
	for i, v := range []assess.Value{"1", "3"} {
		at := time.Date(2026, 11, 23, 9, i, 0, 0, time.UTC)
		s := sitting.Begin(st, nil, at, assess.Quick)
		for _, id := range []string{"run1", "use1"}[:i+1] {
			var err error
			if s, _, err = s.Put(at, func(d *assess.Draft) { d.Answers = d.Answers.With(id, v) }); err != nil {
				t.Fatal(err)
			}
		}
	}
	for in, want := range map[string]string{"": "已答 2 题", "1\ns": "已答 2 题", "\ns": "已答 2 题", "2\ns": "已答 1 题"} {
		said := sit(t, home, in, "")
		says(t, said, title.String(), whichOne.F(2), "，快速，已答 2 题", "，快速，已答 1 题")
		if in != "" {
			says(t, said, "接着上次："+want)
		}
	}
	says(t, sit(t, home, "2\n5\ns", ""), leaving.F(2, goOnBy))
	var given []int
	for _, s := range sitting.Unfinished(st) {
		given = append(given, len(s.Draft.Answers.Given))
	}
	if diff := cmp.Diff([]int{2, 2}, given); diff != "" {
		t.Error(diff)
	}
}

// TestTakenUpAndNotChanged leaves nothing unfinished behind, and says so.
func TestTakenUpAndNotChanged(t *testing.T) {
	home := t.TempDir()
	said := sit(t, home, strings.Repeat("3\n", 15)+"2\ns\n", assess.Quick)
	says(t, said, finished.String(), "第 15/15 题", leaveSame.String())
	if open := sitting.Unfinished(store.Open(store.DefaultDirs())); len(open) != 0 {
		t.Errorf("unfinished: %+v", open)
	}
}
