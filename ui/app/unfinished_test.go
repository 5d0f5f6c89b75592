package app

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/clipboard"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// leftAt is a home with an assessment that was left somewhere.
func leftAt(t *testing.T, at string, given map[string]assess.Value) *store.Store {
	t.Helper()
	dir := t.TempDir()
	st := store.Open(store.Dirs{Config: dir, State: dir, Cache: dir, Data: dir})
	payload, _ := json.Marshal(assess.Draft{At: at, Answers: assess.Answers{Mode: assess.Quick, Given: given}})
	if err := st.UpdateDrafts(func([]store.Run) ([]store.Run, error) { return []store.Run{{ID: "1", Payload: payload}}, nil }); err != nil {
		t.Fatal(err)
	}
	return store.Open(store.Dirs{Config: dir, State: dir, Cache: dir, Data: dir})
}

var three = map[string]assess.Value{"run1": "2", "use1": "1", "bak1": "0"}

// TestAnUnfinishedAssessmentIsMentioned once, on the bottom line, whole in the
// narrowest window, and its key leads there.
func TestAnUnfinishedAssessmentIsMentioned(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, c := range []struct {
		name  string
		in    lang.Lang
		at    string
		given map[string]assess.Value
		want  string
	}{
		{"at a question", lang.Chinese, "stb5", three, "上次自评停在第 4/14 题，按 5 接着答"},
		{"in the review", lang.Chinese, "review", three, "上次自评还没做完，按 5 接着答"},
		{"in English", lang.English, "stb5", three, "Assessment stopped at 4/14: 5 goes on"},
		{"nothing was answered", lang.Chinese, "profile", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			lang.Use(c.in)
			m := modelOn(leftAt(t, c.at, c.given), 41, 12)
			run(m, screen.IndexReadyMsg{})
			if got := strings.TrimSpace(bottom(m)); c.want != "" && got != c.want || c.want == "" && m.bottom.toast != "" {
				t.Errorf("it says %q, not %q", got, c.want)
			}
			press(m, "j")
			if m.bottom.toast != "" {
				t.Errorf("after a key it still says %q", m.bottom.toast)
			}
			press(m, "5")
			if resumes := strings.Contains(m.Frame(), "Go on") || strings.Contains(m.Frame(), "接着答"); resumes != (c.given != nil) {
				t.Errorf("the key leads to\n%s", stripped(m.Frame()))
			}
		})
	}
}

// TestTheMentionIsNoNuisance: not to who was on the screen of the assessment,
// not over another message, not without a key of its own, and not in the place
// of what is the matter with the file.
func TestTheMentionIsNoNuisance(t *testing.T) {
	t.Run("opened there", func(t *testing.T) {
		m := modelOn(leftAt(t, "stb5", three), 80, 24)
		press(m, "5")
		run(m, screen.IndexReadyMsg{})
		press(m, "1")
		if m.bottom.toast != "" || m.bottom.later != "" {
			t.Errorf("it says %+v", m.bottom)
		}
	})
	t.Run("there before it is said", func(t *testing.T) {
		m := modelOn(leftAt(t, "stb5", three), 80, 24)
		m.bottom.toast = "a fault"
		run(m, screen.IndexReadyMsg{})
		press(m, "5", "1")
		if m.bottom.toast != "" || m.bottom.later != "" {
			t.Errorf("it says %+v", m.bottom)
		}
	})
	t.Run("after another message", func(t *testing.T) {
		m := modelOn(leftAt(t, "stb5", three), 80, 24)
		m.bottom.toast = "a fault"
		run(m, screen.IndexReadyMsg{})
		if m.bottom.toast != "a fault" {
			t.Errorf("it says %q over the fault", m.bottom.toast)
		}
		press(m, "j")
		if !strings.Contains(bottom(m), "4/14") {
			t.Errorf("it says %q", bottom(m))
		}
	})
	t.Run("another key", func(t *testing.T) {
		st := leftAt(t, "stb5", three)
		env := newEnv(Options{}, st)
		env.Keys = key.Scheme{Bind: map[string][]string{"app.Assess": {"f5"}}}
		m := New(env, false, clipboard.Route{OSC: true})
		m.saver.waiting = true
		m.Resize(80, 24)
		run(m, screen.IndexReadyMsg{})
		if !strings.Contains(bottom(m), "按 F5 接着答") {
			t.Errorf("it says %q", bottom(m))
		}
	})
	t.Run("a damaged file", func(t *testing.T) {
		st := leftAt(t, "stb5", three)
		path := filepath.Join(st.Dirs().Data, "draft.json")
		if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
			t.Fatal(err)
		}
		m := modelOn(st, 80, 24)
		run(m, screen.IndexReadyMsg{})
		if now, _ := os.ReadFile(path); m.bottom.toast != "" || string(now) != "{" || len(st.Problems()) > 0 {
			t.Errorf("it says %q and left %q", m.bottom.toast, now)
		}
	})
}
