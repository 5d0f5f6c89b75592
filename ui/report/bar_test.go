package report

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestOneAnswerHasNoBar reads which sides are drawn off every format: in the
// quick mode three of eight rest on one answer, and a bar would compare them.
func TestOneAnswerHasNoBar(t *testing.T) {
	r := New(source(caseNamed(t, "A05")))
	want := []string{"业务上云", "数据打通", "费用管理", "稳定运行", "安全"}
	for format, c := range map[string]struct{ out, bar string }{
		"text":     {r.Text(TextOptions{}), `(?m)^(\S+) +█`},
		"markdown": {r.Markdown(), `(?m)^\| (\S+) \| 100 \| █`},
		"html":     {htmlOf(t, r), `<span>([^<]+)</span><svg`},
	} {
		var drawn []string
		for _, m := range regexp.MustCompile(c.bar).FindAllStringSubmatch(c.out, -1) {
			drawn = append(drawn, m[1])
		}
		if diff := cmp.Diff(want, drawn); diff != "" {
			t.Errorf("%s (-want +got):\n%s", format, diff)
		}
		if n := strings.Count(c.out, oneAnswer.String()); n != 3 {
			t.Errorf("%s says %d times %s", format, n, oneAnswer)
		}
	}
}
