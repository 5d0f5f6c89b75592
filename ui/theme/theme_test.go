package theme

import (
	"image/color"
	"math"
	"strings"
	"testing"
)

// TestContrast holds WCAG's 4.5:1 for what is read and 3:1 for what is glanced
// at, against the usual backgrounds.
func TestContrast(t *testing.T) {
	grounds := map[string]color.Color{"dark": color.RGBA{0x16, 0x16, 0x1e, 255}, "black": color.Black, "light": color.RGBA{0xfa, 0xfa, 0xfa, 255}, "white": color.White}
	for name, p := range map[string]palette{
		"dark": dark(), "black": dark(), "light": light(), "white": light(),
		"dark 256": dark256(), "black 256": dark256(), "light 256": light256(), "white 256": light256(),
	} {
		ground, _, _ := strings.Cut(name, " ")
		bg := grounds[ground]
		for part, c := range map[string]color.Color{"text": p.text, "title": p.title, "accent": p.accent, "link": p.link, "note": p.note, "warn": p.warn, "muted": p.muted} {
			if r := contrast(c, bg); r < 4.5 {
				t.Errorf("%s: %s has contrast %.1f", name, part, r)
			}
		}
		for i, c := range p.series {
			if r := contrast(c, bg); r < 4.5 {
				t.Errorf("%s: series %d has contrast %.1f", name, i+1, r)
			}
		}
		for part, pair := range map[string][2]color.Color{"found": {p.foundInk, p.found}, "now": {p.nowInk, p.now}, "selected": {p.title, p.selected}, "lit": {p.text, p.lit}} {
			if r := contrast(pair[0], pair[1]); r < 4.5 {
				t.Errorf("%s: %s has contrast %.1f", name, part, r)
			}
		}
	}
}

// TestGroundsDiffer: what is found, current, selected and marked by the reader
// can be told apart, and from the page, in every palette.
func TestGroundsDiffer(t *testing.T) {
	for name, p := range map[string]palette{"dark": dark(), "light": light(), "dark 256": dark256(), "light 256": light256()} {
		seen := map[color.Color]string{}
		for part, c := range map[string]color.Color{"found": p.found, "now": p.now, "selected": p.selected, "lit": p.lit} {
			if c == nil {
				t.Errorf("%s: %s has no colour", name, part)
			} else if seen[c] != "" {
				t.Errorf("%s: %s looks like %s", name, part, seen[c])
			}
			seen[c] = part
		}
	}
}

func TestMonoHasNoColour(t *testing.T) {
	s := New("dark", true, true)
	for name, style := range map[string]Style{"found": s.Found, "now": s.Now, "selected": s.Selected, "link": s.Link, "title": s.Title} {
		if style.open == "" {
			t.Errorf("%s looks like plain text without colour", name)
		}
		if strings.Contains(style.open, "38;") || strings.Contains(style.open, "48;") {
			t.Errorf("%s is coloured: %q", name, style.open)
		}
	}
}

func TestThemesFollowTheTerminalOnlyWhenAuto(t *testing.T) {
	if New("auto", false, false).Text != New("light", true, false).Text || New("auto", true, false).Text != New("dark", false, false).Text {
		t.Error("auto does not follow the terminal, or a chosen theme does")
	}
	seen := map[string]bool{}
	for name, n := "auto", 0; n < len(Names); n++ {
		name = Next(name)
		seen[name] = true
	}
	if len(seen) != len(Names) {
		t.Errorf("T walks %d of %d themes", len(seen), len(Names))
	}
}

// contrast is WCAG 2.1's ratio of relative luminances.
func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// linear is the light of a value of sRGB.
func linear(v uint32) float64 {
	f := float64(v) / 0xffff
	if f <= 0.03928 {
		return f / 12.92
	}
	return math.Pow((f+0.055)/1.055, 2.4)
}

func TestSixteenColoursKeepTheTerminalsText(t *testing.T) {
	for _, dark := range []bool{true, false} {
		s := Sixteen(dark)
		if s.Text.open != "" || s.Muted.open != "" {
			t.Errorf("text is drawn as %q, muted as %q", s.Text.open, s.Muted.open)
		}
		if s.Accent.open == "" || s.Found.open == s.Now.open {
			t.Error("the accent or the current match cannot be told")
		}
	}
}

// TestIndexedColoursKeepGreysGrey holds that prose and secondary text are not
// tinted on a terminal of 256 colours, as nearest matches would be.
func TestIndexedColoursKeepGreysGrey(t *testing.T) {
	for name, p := range map[string]palette{"dark": dark256(), "light": light256()} {
		for part, c := range map[string]color.Color{"text": p.text, "muted": p.muted, "faint": p.faint, "title": p.title, "selected": p.selected} {
			if r, g, b, _ := c.RGBA(); r != g || g != b {
				t.Errorf("%s: %s is no grey: %v", name, part, c)
			}
		}
	}
	if got := Indexed(false).Text.Render("字"); !strings.Contains(got, "38;5;") {
		t.Errorf("%q is not of the 256 colours", got)
	}
}
