package ways

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/guide"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/data/store"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func actor(t testing.TB, w *Ways, name string) guide.Actor {
	t.Helper()
	actors := must[[]guide.Actor](t)(w.Actors())
	i := slices.IndexFunc(actors, func(a guide.Actor) bool { return a.Name == name })
	if i < 0 {
		t.Fatalf("no actor %s", name)
	}
	return actors[i]
}

func TestFactsOfAnActor(t *testing.T) {
	w := New(content.Load())
	for _, c := range []struct {
		name, actor string
		has, hasNot []string
	}{
		{"alone", "天翼云", []string{"579"}, []string{"503", "361"}},
		{"with others", "AWS", []string{"801"}, []string{"1012"}},
		{"the other of the two", "微软", []string{"1012"}, []string{"801"}},
		{"a field of a country's", "中国", []string{"4550", "2442"}, []string{"4910"}},
		{"none", "IBM", nil, []string{"801"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			facts := must[[]fact](t)(numbers(w, actor(t, w, c.actor)))
			for _, n := range c.has {
				if !slices.Contains(facts, fact(n)) {
					t.Errorf("%s lacks %s: %v", c.actor, n, facts)
				}
			}
			for _, n := range c.hasNot {
				if slices.Contains(facts, fact(n)) {
					t.Errorf("%s is not %s's", n, c.actor)
				}
			}
		})
	}
}

type fact string

// numbers are an actor's values as plain digits.
func numbers(w *Ways, a guide.Actor) ([]fact, error) {
	facts, err := w.Facts(a)
	var out []fact
	for _, f := range facts {
		out = append(out, fact(strings.TrimSuffix(strings.ReplaceAll(market.Format(f.Number()), ",", ""), ".00")))
	}
	return out, err
}

func TestTimelineIsSortedAndComplete(t *testing.T) {
	paper := content.Load()
	w := New(paper)
	events := must[[]Event](t)(w.Timeline())
	dated := 0
	for _, p := range must[[]policy.Policy](t)(policy.All(paper)) {
		if p.Date.Known() {
			dated++
			if !slices.ContainsFunc(events, func(e Event) bool { return e.Policy == p.ID && e.Date == p.Date && e.Quote == p.Quote }) {
				t.Errorf("%s is missing", p.Name)
			}
		}
	}
	if own := must[[]guide.Event](t)(w.Events()); len(events) != dated+len(own) {
		t.Errorf("%d events, %d policies and %d others", len(events), dated, len(own))
	}
	for i, e := range events {
		b, _ := paper.Block(e.Block)
		if b.Text[e.Place.Start:e.Place.End] != e.Quote || !e.Date.Known() || kindOfEvent(e.Kind)[1] == "" {
			t.Errorf("%+v", e)
		}
		if i > 0 && events[i-1].Date.Compare(e.Date) > 0 {
			t.Errorf("%s before %s", events[i-1].Date, e.Date)
		}
	}
}

func TestClause(t *testing.T) {
	text := "从整体来看。据Gartner预测，到2025年；以后："
	at := content.Place{Start: strings.Index(text, "Gartner"), End: strings.Index(text, "预测")}
	if got := Clause(content.Block{Text: text}, at); got != "据Gartner预测，到2025年；" {
		t.Errorf("%q", got)
	}
	for place, want := range map[string]string{
		"2025年；": "据Gartner预测，到2025年；", // it holds the stop itself
		"用云":     "…“用云！”",             // the quotes that close with it
		"规模":     "…规模。",               // without what leads in to it
	} {
		text := text + "“用云！”其一：规模。"
		at := strings.Index(text, place)
		if got := Clause(content.Block{Text: text}, content.Place{Start: at, End: at + len(place)}); got != want {
			t.Errorf("%s: %q", place, got)
		}
	}
	if got := Clause(content.Block{Text: "云"}, content.Place{Start: 0, End: 3}); got != "云" {
		t.Errorf("%q", got)
	}
}

func TestEveryKindHasWordsInTwoLanguages(t *testing.T) {
	w := New(content.Load())
	for _, a := range must[[]guide.Actor](t)(w.Actors()) {
		if k := actorKinds[a.Kind]; k[0] == "" || k[1] == "" {
			t.Errorf("%s: %q", a.Name, a.Kind)
		}
	}
	for _, term := range must[[]guide.Term](t)(w.Terms()) {
		for _, g := range term.Glosses {
			if k := glossKinds[g.Kind]; k[0] == "" || k[1] == "" {
				t.Errorf("%s: %q", term.Name, g.Kind)
			}
		}
	}
}

func TestStrip(t *testing.T) {
	counts := func(n ...int) []guide.Count {
		var out []guide.Count
		for _, c := range n {
			out = append(out, guide.Count{Mentions: c})
		}
		return out
	}
	for _, c := range []struct {
		counts       []guide.Count
		strip, ascii string
	}{
		{counts(0, 4, 6, 2, 1, 0), "·▆█▃▂·", "046210"},
		{counts(0, 0, 0, 1, 0, 0), "···█··", "000100"},
		{counts(1, 40, 0), "▁█·", "1+0"},
		{counts(0, 0), "··", "00"},
	} {
		if got := Strip(c.counts, false); got != c.strip {
			t.Errorf("%v: %s, want %s", c.counts, got, c.strip)
		}
		if got := Strip(c.counts, true); got != c.ascii {
			t.Errorf("%v: %s, want %s", c.counts, got, c.ascii)
		}
	}
}

// BenchmarkNew is what the program pays at its start.
func BenchmarkNew(b *testing.B) {
	paper := content.Load()
	for b.Loop() {
		New(paper)
	}
}

// BenchmarkList is what opening a list costs when it was opened before.
func BenchmarkList(b *testing.B) {
	paper := content.Load()
	st := store.Open(store.Dirs{Config: b.TempDir(), State: b.TempDir(), Cache: b.TempDir(), Data: b.TempDir()})
	env := &screen.Env{Paper: paper, Store: st, Ambiguous: 1}
	for _, way := range screen.Ways {
		w := New(paper)
		b.Run(string(way), func(b *testing.B) {
			for b.Loop() {
				if list, ok := w.Open(env, way)().(screen.ListMsg); !ok || len(list.Items) == 0 {
					b.Fatal("no list")
				}
			}
		})
		b.Run(string(way)+"/first", func(b *testing.B) {
			for b.Loop() {
				New(paper).Open(env, way)()
			}
		})
	}
}

// TestAmountsOfPoliciesAreWarnedOf: whoever sees a subsidy sees that it may be
// over.
func TestAmountsOfPoliciesAreWarnedOf(t *testing.T) {
	w := New(content.Load())
	for name, warned := range map[string]bool{"四川": true, "AWS": false} {
		a := actor(t, w, name)
		facts := must[[]market.Fact](t)(w.Facts(a))
		if got := w.numbersOf(a, facts, false).Note; (got == policy.Warning) != warned {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// TestListsInEnglish: the words of the lists are English, and the names and
// quotes of the paper stay Chinese.
func TestListsInEnglish(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	st := store.Open(store.Dirs{Config: t.TempDir(), State: t.TempDir(), Cache: t.TempDir(), Data: t.TempDir()})
	env := &screen.Env{Paper: content.Load(), Store: st, Ambiguous: 1}
	w := New(env.Paper)
	for _, way := range append([]screen.Way{""}, screen.Ways...) {
		list, ok := w.Open(env, way)().(screen.ListMsg)
		if !ok || han(list.Title) {
			t.Errorf("%s: title %q", way, list.Title)
		}
		for _, item := range list.Items {
			if han(item.Detail) || way == screen.Routes && han(item.Text) {
				t.Errorf("%s: %q %q", way, item.Text, item.Detail)
			}
			for _, a := range item.Actions {
				if han(a.Binding.Help().Desc) {
					t.Errorf("%s: %q", way, a.Binding.Help().Desc)
				}
			}
		}
	}
	if msg, ok := w.Explain(screen.ExplainMsg{Block: "图3s"}, evidence.Words{})().(screen.ToastMsg); !ok || han(msg.Text) {
		t.Errorf("%v", msg)
	}
}

func han(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// TestOneEnglishNameForOneActor: where numbers and figures name an actor in
// English, they use the name that the list of names has.
func TestOneEnglishNameForOneActor(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	lang.Use(lang.English)
	actors, err := New(content.Load()).Actors()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range actors {
		if said := figure.Word(a.Name); said != a.Name && said != a.English {
			t.Errorf("%s is %s in the list and %s among the numbers", a.Name, a.English, said)
		}
	}
}

// TestATimelineKeepsWhatAPolicySays: its kind, and that a date is the latest.
func TestATimelineKeepsWhatAPolicySays(t *testing.T) {
	paper := content.Load()
	events, policies := must[[]Event](t)(New(paper).Timeline()), must[[]policy.Policy](t)(policy.All(paper))
	latest := 0
	for _, e := range events {
		i := slices.IndexFunc(policies, func(p policy.Policy) bool { return p.ID == e.Policy })
		if i < 0 {
			continue
		}
		if p := policies[i]; e.When() != p.When() || EventKind(e.Kind) != p.Kind.Name() {
			t.Errorf("%s is %s, %s, want %s, %s", p.ID, e.When(), EventKind(e.Kind), p.When(), p.Kind.Name())
		}
		if e.By != "" {
			latest++
		}
	}
	if latest != 2 {
		t.Errorf("%d dates are the latest", latest)
	}
}
