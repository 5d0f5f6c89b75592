package answers_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/search"
	"yunlan/search/answer"
	"yunlan/ui/answers"
)

// judged is a question with what a reader of the paper would answer.
type judged struct {
	id, query, kind string
	wants           []want
	need            int // how many of wants
}

// want is what an item has to have: its value as printed, words of its sentence.
type want struct{ Text, Quote string }

// shared are the judged questions of answers.json.
func shared(t testing.TB) []judged {
	t.Helper()
	type statement struct {
		want
		Also []want
	}
	var list []struct {
		ID, Query, Kind string
		Expected        json.RawMessage
		Need            int
		Must            []int
	}
	decode(t, read(t, "answers.json"), &list)
	var out []judged
	for _, l := range list {
		q := judged{id: l.ID, query: l.Query, kind: l.Kind, need: max(l.Need, 1)}
		switch l.Kind {
		case "number", "passage":
			var s statement
			decode(t, l.Expected, &s)
			q.wants = append(s.Also, s.want)
		case "several":
			decode(t, l.Expected, &q.wants)
			if len(l.Must) > 0 {
				q.wants = q.wants[:1]
			}
		}
		out = append(out, q)
	}
	return out
}

// own are the questions of questions.tsv.
func own(t testing.TB) []judged {
	t.Helper()
	var out []judged
	for line := range strings.Lines(string(read(t, "questions.tsv"))) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := append(strings.Split(strings.TrimSpace(line), "\t"), "")
		q := judged{id: "own", kind: fields[0], query: fields[1], need: 1}
		for w := range strings.SplitSeq(fields[2], "|") {
			if q.kind == "number" || q.kind == "several" {
				q.wants = append(q.wants, want{Text: w})
			} else {
				q.wants = append(q.wants, want{Quote: w})
			}
		}
		if q.kind == "several" {
			q.need = len(q.wants)
		}
		out = append(out, q)
	}
	return out
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func decode(t testing.TB, raw []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(raw, into); err != nil {
		t.Fatal(err)
	}
}

// bare is a text without what printers add: spaces, and commas in numbers.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == ',' {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// met reports that enough items have what is wanted. A value that is a name stands
// in the quote.
func (q judged) met(c answer.Card) bool {
	met := 0
	for _, w := range q.wants {
		for _, it := range c.Items {
			text := it.Text
			if q.kind == "passage" || text == "" || q.kind == "several" && !strings.Contains(bare(text), bare(w.Text)) {
				text = it.Quote
			}
			if strings.Contains(bare(it.Quote), bare(w.Quote)) && strings.Contains(bare(text), bare(w.Text)) {
				met++
				break
			}
		}
	}
	return met >= q.need
}

// score counts what became of the questions of a set.
type score struct {
	shown, right            int
	answerable, found       int
	absent, absentRight     int
	falseAbsent             int
	broad, broadWithoutCard int
}

func (s *score) add(t *testing.T, q judged, c answer.Card, ok bool) {
	verdict, right := "", false
	switch q.kind {
	case "none", "no_card":
		s.broad++
		if !ok {
			s.broadWithoutCard++
		}
	case "not_given":
		s.absent++
		if right = c.Kind == answer.NotGiven; right {
			s.absentRight++
		}
	default:
		right = ok && c.Kind != answer.NotGiven && q.met(c)
		if q.kind != "several" {
			s.answerable++
		}
		if right && q.kind != "several" {
			s.found++
		}
		if c.Kind == answer.NotGiven {
			s.falseAbsent++
		}
	}
	if ok {
		s.shown++
	}
	if right {
		s.right++
	}
	switch {
	case ok && !right:
		verdict = "wrong"
	case !ok && q.kind != "none" && q.kind != "no_card":
		verdict = "silent"
	}
	if verdict != "" {
		t.Logf("%s: %s %s %q %v", verdict, q.id, q.kind, q.query, c.Items)
	}
}

// hold prints the score and holds the targets.
func (s score) hold(t *testing.T, set string) {
	t.Helper()
	share := func(part, whole int) float64 { return float64(part) / float64(max(whole, 1)) }
	t.Logf("%-24s right when shown %.3f (%d) · found %.3f (%d) · not given %.2f (%d) · falsely not given %d · broad without card %.2f (%d)", set,
		share(s.right, s.shown), s.shown, share(s.found, s.answerable), s.answerable,
		share(s.absentRight, s.absent), s.absent, s.falseAbsent, share(s.broadWithoutCard, s.broad), s.broad)
	if share(s.right, s.shown) < .95 || share(s.found, s.answerable) < .75 || share(s.absentRight, s.absent) < .80 || s.falseAbsent > 0 || share(s.broadWithoutCard, s.broad) < .93 {
		t.Errorf("%s: below the targets .95 · .75 · .80 · 0 · .93", set)
	}
}

// TestScores scores the judged questions, in halves so that one that the rules
// fit by chance is seen.
func TestScores(t *testing.T) {
	paper := content.Load()
	e, a := search.New(paper).Aliases(edition.Of(paper).Aliases), answers.New(paper)
	for name, set := range map[string][]judged{"answers.json": shared(t), "questions.tsv": own(t)} {
		var halves [2]score
		for i, q := range set {
			c, ok := a.Answer(e.Search(search.Query{Text: q.query}))
			halves[i%2].add(t, q, c, ok)
		}
		halves[0].hold(t, name+", odd")
		halves[1].hold(t, name+", even")
	}
}
