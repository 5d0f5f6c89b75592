package picture

import (
	"bytes"
	"encoding/xml"
	"errors"
	"image/png"
	"io"
	"math"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/figure"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// each runs a test on every view of every figure, in both languages.
func each(t *testing.T, test func(t *testing.T, m *market.Market, f market.Figure, key market.Key)) {
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		for _, f := range m.Figures() {
			views := figure.Views(f)
			if len(views) == 0 {
				views = []market.Key{market.Value}
			}
			for _, key := range views {
				t.Run(f.ID+"-"+string(key)+[]string{"-zh", "-en"}[l], func(t *testing.T) {
					lang.Use(l)
					defer lang.Use(lang.Chinese)
					test(t, m, f, key)
				})
			}
		}
	}
}

// node is an element of an SVG.
type node struct {
	name, text string
	attr       map[string]string
}

// nodes parses an SVG as any viewer would.
func nodes(t rapid.TB, svg []byte) []node {
	t.Helper()
	var all []node
	d := xml.NewDecoder(bytes.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			n := node{name: token.Name.Local, attr: map[string]string{}}
			for _, a := range token.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			all = append(all, n)
		case xml.CharData:
			if len(all) > 0 {
				all[len(all)-1].text += strings.TrimSpace(string(token))
			}
		}
	}
}

// TestNoPointWithoutAFact holds what is drawn against the figure: every mark
// and every number is one of its points, in order, and every fact is known.
func TestNoPointWithoutAFact(t *testing.T) {
	each(t, func(t *testing.T, m *market.Market, f market.Figure, key market.Key) {
		var wantMarks, wantNumbers, marks, numbers []string
		for _, s := range figure.In(f).View(key) {
			for _, p := range s.Points {
				wantMarks = append(wantMarks, "point "+string(p.Kind)+": "+strings.Join(p.Facts, " "))
				number := p.Label()
				if s.Unit == "%" {
					number += "%"
				}
				wantNumbers = append(wantNumbers, number)
			}
		}
		for _, n := range nodes(t, Draw(f, key).SVG()) {
			if facts := n.attr["data-facts"]; facts != "" {
				marks = append(marks, n.attr["class"]+": "+facts)
				for id := range strings.FieldsSeq(facts) {
					if fact, ok := m.Fact(id); !ok || fact.Quote == "" {
						t.Errorf("no sentence stands behind %s", id)
					}
				}
			}
			if n.attr["class"] == "value" {
				numbers = append(numbers, n.text)
			}
		}
		if diff := cmp.Diff(wantMarks, marks); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff(wantNumbers, numbers); diff != "" {
			t.Error(diff)
		}
	})
}

// TestBarsStartAtZero proves that the bars of a unit are as long as their
// numbers are large.
func TestBarsStartAtZero(t *testing.T) {
	seen := 0
	each(t, func(t *testing.T, _ *market.Market, f market.Figure, key market.Key) {
		var bars []node
		for _, n := range nodes(t, Draw(f, key).SVG()) {
			if n.attr["class"] == "bar" {
				bars = append(bars, n)
			}
		}
		if len(bars) == 0 {
			return
		}
		seen++
		pixels := map[string]float64{} // for one, by unit
		for _, s := range f.View(key) {
			first := bars[0]
			one := length(t, first) / s.Points[0].Value
			if other, ok := pixels[s.Unit]; ok && math.Abs(one/other-1) > 0.02 {
				t.Errorf("%s: %.3f pixels for one, elsewhere %.3f", s.Name, one, other)
			}
			pixels[s.Unit] = one
			for _, p := range s.Points {
				if bars[0].attr["x"] != first.attr["x"] {
					t.Error("the bars do not start at one line")
				}
				if want := length(t, first) / s.Points[0].Value * p.Value; math.Abs(length(t, bars[0])-want) > 0.1+0.1*p.Value/s.Points[0].Value {
					t.Errorf("%s %s is %.1f long, want %.1f", p.X, p.Label(), length(t, bars[0]), want)
				}
				bars = bars[1:]
			}
		}
	})
	if seen < 20 {
		t.Errorf("only %d views have bars", seen)
	}
}

func length(t *testing.T, bar node) float64 { return number(t, bar, "width") }

// TestTextNeverOverlaps measures every line of text: none meets another, a
// mark or the edge.
func TestTextNeverOverlaps(t *testing.T) {
	each(t, func(t *testing.T, _ *market.Market, f market.Figure, key market.Key) {
		p := Draw(f, key)
		var texts []words
		var marks []sign
		for _, s := range p.shapes {
			switch s := s.(type) {
			case words:
				texts = append(texts, s)
			case sign:
				marks = append(marks, s)
			}
		}
		for i, w := range texts {
			a := areaOf(w)
			if a.left < 0 || a.right > p.w || a.top < 0 || a.bottom > p.h {
				t.Errorf("%q stands over the edge: %+v of %v×%v", w.text, a, p.w, p.h)
			}
			for _, other := range texts[:i] {
				if a.meets(areaOf(other)) {
					t.Errorf("%q meets %q", w.text, other.text)
				}
			}
			for _, m := range marks {
				if a.meets(area{m.at.x - signSize, m.at.y - signSize, m.at.x + signSize, m.at.y + signSize}) {
					t.Errorf("%q meets a mark", w.text)
				}
			}
		}
	})
}

// TestKindsShowWithoutColour looks at the three kinds of bars and marks.
func TestKindsShowWithoutColour(t *testing.T) {
	for kind, want := range map[market.Kind][3]string{ // the mark, its fill, the dash of its bar
		market.Stated:  {"circle", hex(inks[0]), ""},
		market.Derived: {"circle", hex(paper), ""},
		market.Bound:   {"polygon", hex(paper), "5 4"},
	} {
		f := market.Figure{ID: "x", Form: market.Bars, Series: []market.Series{{Key: market.Value, Points: []market.Point{{X: "a", Value: 1, Kind: kind, Facts: []string{"F001"}}}}}}
		var got [3]string
		for _, n := range nodes(t, Draw(f, market.Value).SVG()) {
			if n.attr["data-facts"] != "" {
				got[0], got[1] = n.name, n.attr["fill"]
			}
			if n.attr["class"] == "bar" {
				got[2] = n.attr["stroke-dasharray"]
				if kind == market.Stated == (n.attr["fill"] == hex(paper)) {
					t.Errorf("a bar that is %s is filled with %s", kind, n.attr["fill"])
				}
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", kind, got, want)
		}
	}
}

func TestWithoutNumbers(t *testing.T) {
	each(t, func(t *testing.T, _ *market.Market, f market.Figure, key market.Key) {
		svg := string(Draw(f, key).SVG())
		missing, note := f.Said(key)
		if strings.Contains(svg, "见算得通") || note == "" && f.Note != "" && strings.Contains(svg, escape(f.Note)) {
			t.Error("it says what is not in the picture")
		}
		if lang.Now() == lang.Chinese && f.ID == "图3" && key == market.Value {
			// beside each name, and not once more
			if n := strings.Count(svg[strings.Index(svg, "<rect"):], market.NoNumber); n != len(f.Items) {
				t.Errorf("%d times that there is no number", n)
			}
			missing = ""
		}
		for _, said := range []string{missing, note} {
			if lang.Now() == lang.Chinese && len([]rune(said)) < 40 && !strings.Contains(svg, escape(said)+"</text>") {
				t.Errorf("%q is not said", said)
			}
		}
		for _, bad := range []string{"@font-face", "data:", "<image", "<script", "href"} {
			if strings.Contains(svg, bad) {
				t.Errorf("%s in the SVG", bad)
			}
		}
	})
}

// TestHostileText draws a figure whose words try to get out of their place.
func TestHostileText(t *testing.T) {
	evil := `</text><script>alert(1)</script>"'&lt;` + "\x1b[2J\u202e\x00\ufffe"
	f := market.Figure{
		ID: evil, Title: evil, Unit: evil, Source: evil, Form: market.Bars, Missing: evil, Note: evil,
		Series: []market.Series{{Key: market.Value, Name: evil, Unit: "x", Points: []market.Point{{X: evil, Value: 1, Kind: market.Stated, Formula: evil, Facts: []string{evil}}}}},
		Items:  []market.Item{{Name: evil}},
	}
	for _, form := range []market.Form{market.Bars, market.Line, market.Names, market.Blocks} {
		f.Form = form
		for _, n := range nodes(t, Draw(f, market.Value).SVG()) {
			if n.name == "script" {
				t.Errorf("%s: a script got in", form)
			}
			if strings.ContainsAny(n.text, "\x1b\u202e\x00") {
				t.Errorf("%s: %q", form, n.text)
			}
		}
	}
}

// TestAnyNumbers draws whatever numbers come: always whole, always finite.
func TestAnyNumbers(t *testing.T) {
	kinds := []market.Kind{market.Stated, market.Derived, market.Bound}
	rapid.Check(t, func(t *rapid.T) {
		f := market.Figure{ID: "x", Title: "云", Form: rapid.SampledFrom([]market.Form{market.Line, market.Bars, market.Shares, market.Panels, market.Stacked}).Draw(t, "form")}
		for range rapid.IntRange(0, 4).Draw(t, "series") {
			s := market.Series{Key: market.Value, Name: rapid.StringN(0, 20, -1).Draw(t, "name"), Unit: "亿元", Count: rapid.Bool().Draw(t, "count")}
			for range rapid.IntRange(0, 6).Draw(t, "points") {
				s.Points = append(s.Points, market.Point{
					X:     rapid.OneOf(rapid.StringMatching(`20[0-9]{2}(\.1?[0-9])?`), rapid.StringN(0, 60, -1)).Draw(t, "x"),
					Value: rapid.OneOf(rapid.Float64Range(-10, 1e5), rapid.SampledFrom([]float64{0, 1e15, -1e15, 5e-324, -5e-324, 1e-310, math.MaxFloat64, -math.MaxFloat64})).Draw(t, "value"),
					Kind:  rapid.SampledFrom(kinds).Draw(t, "kind"), Facts: []string{"F001"},
				})
			}
			f.Series = append(f.Series, s)
		}
		svg := Draw(f, market.Value).SVG()
		if bytes.Contains(svg, []byte("NaN")) || bytes.Contains(svg, []byte("Inf")) {
			t.Fatalf("no number: %s", svg)
		}
		if err := xml.Unmarshal(svg, new(struct{})); err != nil {
			t.Fatal(err)
		}
		for _, n := range nodes(t, svg) {
			if n.attr["class"] == "value" && span(n.text, bodySize) > (usualWidth-2*margin)/3 {
				t.Fatalf("a number as long as %q", n.text)
			}
		}
	})
}

// TestPNG looks at the images: as large as twice the drawing, and with ink
// where there are words, which a font without Chinese would leave as boxes.
func TestPNG(t *testing.T) {
	font, err := FindFont(func(string) string { return "" })
	if err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { _ = font.Close() })
	each(t, func(t *testing.T, _ *market.Market, f market.Figure, key market.Key) {
		if views := figure.Views(f); len(views) > 0 && key != views[0] || lang.Now() == lang.English {
			t.Skip("one view of a figure is enough for its letters")
		}
		p := Draw(f, key)
		data, err := p.PNG(font)
		if err != nil {
			t.Fatal(err)
		}
		img, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if size := img.Bounds().Size(); size.X != int(p.w*fine) || size.Y != int(math.Ceil(p.h*fine)) {
			t.Errorf("%v for %v×%v", size, p.w, p.h)
		}
		for _, s := range p.shapes {
			w, ok := s.(words)
			if !ok {
				continue
			}
			a, dark := areaOf(w), 0
			for y := int(a.top * fine); y < int(a.bottom*fine); y++ {
				for x := int(a.left * fine); x < int(a.right*fine); x++ {
					if _, g, _, _ := img.At(x, y).RGBA(); g < 0x9000 {
						dark++
					}
				}
			}
			if dark < 5 {
				t.Errorf("%q is not there", w.text)
			}
		}
	})
}

func BenchmarkSVG(b *testing.B) {
	f := figure4(b)
	for b.Loop() {
		Draw(f, market.Value).SVG()
	}
}

func BenchmarkPNG(b *testing.B) {
	font, err := FindFont(func(string) string { return "" })
	if err != nil {
		b.Skip(err)
	}
	f := figure4(b)
	for b.Loop() {
		if _, err := Draw(f, market.Value).PNG(font); err != nil {
			b.Fatal(err)
		}
	}
}

func figure4(b *testing.B) market.Figure {
	m, err := market.New(content.Load())
	if err != nil {
		b.Fatal(err)
	}
	f, _ := m.Figure("图4")
	return f
}

// TestWordsThatBendANumberStandBeforeIt as in the text.
func TestWordsThatBendANumberStandBeforeIt(t *testing.T) {
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		figure, before, number string
		key                    market.Key
	}{
		{"图3", "达到", "1,012", market.Value}, {"图3", "达到", "801", market.Value}, {"图2", "仅", "6.1%", market.Share},
	}
	for _, tt := range tests {
		f, _ := m.Figure(tt.figure)
		svg := string(Draw(f, tt.key).SVG())
		svg = svg[strings.Index(svg, "<rect"):]
		at := strings.Index(svg, ">"+tt.number+"</text>")
		lead := strings.LastIndex(svg[:max(at, 0)], ">"+tt.before+"</text>")
		if at < 0 || lead < 0 || strings.Count(svg[lead:at], "<text") != 1 {
			t.Errorf("%s: %s does not stand before %s", tt.figure, tt.before, tt.number)
		}
	}
}

// TestABoundIsAnOpenRange: no line joins a bound to another number, and of one that is a
// floor the range above it is dashed up to an arrow.
func TestABoundIsAnOpenRange(t *testing.T) {
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"图1", "图4"} {
		f, _ := m.Figure(id)
		p := laidOut(f, market.Value, usualWidth)
		var bounds []point
		dashed := 0
		for _, s := range p.shapes {
			if m, ok := s.(sign); ok && m.kind == string(market.Bound) {
				bounds = append(bounds, m.at)
			}
		}
		for _, s := range p.shapes {
			way, ok := s.(trace)
			if !ok {
				continue
			}
			first, last := way.points[0], way.points[len(way.points)-1]
			if way.dash {
				dashed++
				if first.x != last.x || last.y >= first.y {
					t.Errorf("%s: dashes lead from %v to %v", id, first, last)
				}
			}
			for _, b := range bounds {
				if first.x != last.x && (first == b || last == b) {
					t.Errorf("%s: a line leads from %v to %v, a bound", id, first, last)
				}
			}
		}
		if len(bounds) == 0 || dashed != 1 {
			t.Errorf("%s: %d bounds, %d open ranges", id, len(bounds), dashed)
		}
	}
}
