package shelf

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/shape"
)

// TestLikeness: the same text set otherwise is alike; with a tenth of it changed it is
// less so by about what differs; another text is not.
func TestLikeness(t *testing.T) {
	var lines []string
	for i := range 200 {
		lines = append(lines, fmt.Sprintf("第%d条说明了数据处理者在第%d种情形下应当采取的措施和期限。", i*7919%1009, i*104729%997))
	}
	built := func(text string) Sketch { return SketchOf(content.Build(shape.Text(text, shape.Paragraphs))) }
	a := built(strings.Join(lines, "\n"))
	if len(a) != sketchSize {
		t.Fatalf("the sketch has %d hashes", len(a))
	}
	if got := a.Likeness(built(strings.Join(lines, "\n\n"))); got < .99 {
		t.Errorf("set otherwise: %.2f", got)
	}
	changed := append([]string(nil), lines...)
	for i := 0; i < len(changed); i += 20 {
		changed[i] = fmt.Sprintf("这里换成了完全不同的一句话，与原来的毫无关系，编号%d。", i)
	}
	if got := a.Likeness(built(strings.Join(changed, "\n"))); got < .8 || got > .97 {
		t.Errorf("one line of twenty changed: %.2f", got)
	}
	if got := a.Likeness(SketchOf(content.Load())); got > .1 {
		t.Errorf("another text: %.2f", got)
	}
	if got := Sketch(nil).Likeness(nil); got != 0 {
		t.Errorf("two empty ones: %.2f", got)
	}
	if short := built("短"); len(short) != 1 || short.Likeness(built("短")) != 1 {
		t.Errorf("a short text: %v", short)
	}
}

// TestBriefs: what the list keeps of a sketch comes back from JSON, and finds the same.
func TestBriefs(t *testing.T) {
	b := BriefOf(content.Load())
	raw, err := json.Marshal(Document{ID: "1", Prints: Prints{Text: "t", Sketch: b}})
	if err != nil {
		t.Fatal(err)
	}
	var back Document
	if err := json.Unmarshal(raw, &back); err != nil || back.Text != "t" || back.Sketch.Likeness(b) != 1 || len(back.Sketch) != briefSize {
		t.Errorf("%v: %d hashes, likeness %v", err, len(back.Sketch), back.Sketch.Likeness(b))
	}
	if len(b.Keys()) != 4 || b.Likeness(nil) != 0 || len(Brief(nil).Keys()) != 0 {
		t.Errorf("%v", b.Keys())
	}
	for _, wrong := range []string{`{"sketch":"!"}`, `{"sketch":"AAA"}`} {
		if err := json.Unmarshal([]byte(wrong), &back); err == nil {
			t.Errorf("%s was read", wrong)
		}
	}
	if raw, _ := json.Marshal(Document{}); strings.Contains(string(raw), "sketch") {
		t.Errorf("a document of an earlier release: %s", raw)
	}
}
