package graphics

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
)

// drawing is a picture in more colours than a terminal of sixteen has: paper, a shade
// for each column, and a block.
func drawing() *image.Paletted {
	palette := color.Palette{color.RGBA{255, 255, 255, 255}, color.RGBA{0, 90, 160, 255}}
	for i := range 60 {
		palette = append(palette, color.RGBA{uint8(4 * i), 20, 20, 255})
	}
	img := image.NewPaletted(image.Rect(0, 0, 121, 67), palette)
	for y := range 67 {
		for x := range 121 {
			switch {
			case x > 20 && x < 100 && y > 10 && y < 40:
				img.SetColorIndex(x, y, 1)
			case y == 60 && x < 60:
				img.SetColorIndex(x, y, uint8(2+x))
			}
		}
	}
	return img
}

// same reports that two pictures differ in no pixel by more than a step of sixel's
// hundred.
func same(t *testing.T, got, want image.Image) {
	t.Helper()
	if got.Bounds() != want.Bounds() {
		t.Fatalf("it is %v, not %v", got.Bounds(), want.Bounds())
	}
	for y := range want.Bounds().Dy() {
		for x := range want.Bounds().Dx() {
			a, b := color.RGBAModel.Convert(got.At(x, y)).(color.RGBA), color.RGBAModel.Convert(want.At(x, y)).(color.RGBA)
			if far(a.R, b.R) || far(a.G, b.G) || far(a.B, b.B) {
				t.Fatalf("at %d,%d it is %v, not %v", x, y, a, b)
			}
		}
	}
}

func far(a, b uint8) bool { return max(a, b)-min(a, b) > 3 }

// TestKittyShowsThePicture, in chunks that it takes, over the cells of the window but
// the last row, and never answers.
func TestKittyShowsThePicture(t *testing.T) {
	seq, err := Ability{Kitty: true, ITerm2: true, Sixel: true}.Encode(drawing(), 100, 30)
	if err != nil {
		t.Fatal(err)
	}
	var content strings.Builder
	for i, chunk := range strings.Split(strings.TrimPrefix(string(seq), "\x1b[H"), "\x1b\\") {
		if chunk == "" {
			continue
		}
		options, data, ok := strings.Cut(strings.TrimPrefix(chunk, "\x1b_G"), ";")
		if !ok || len(data) > 4096 || !strings.Contains(options, "q=2") {
			t.Errorf("chunk %d is %s with %d bytes", i, options, len(data))
		}
		if i == 0 && (!strings.Contains(options, "a=T") || !strings.Contains(options, "c=100") || !strings.Contains(options, "r=29")) {
			t.Errorf("it asks %s", options)
		}
		content.WriteString(data)
	}
	same(t, decoded(t, content.String()), drawing())
}

// TestITerm2ShowsThePicture inline, over the same cells.
func TestITerm2ShowsThePicture(t *testing.T) {
	seq, err := Ability{ITerm2: true, Sixel: true}.Encode(drawing(), 100, 30)
	if err != nil {
		t.Fatal(err)
	}
	options, data, _ := strings.Cut(strings.TrimSuffix(string(seq), "\a"), ":")
	for _, want := range []string{"\x1b]1337;File=", "inline=1", "width=100", "height=29"} {
		if !strings.Contains(options, want) {
			t.Errorf("%q lacks %q", options, want)
		}
	}
	same(t, decoded(t, data), drawing())
}

// TestSixelShowsThePicture in the middle of the window, in as many colours as the
// terminal has.
func TestSixelShowsThePicture(t *testing.T) {
	for colors, exact := range map[int]bool{256: true, 0: false, 16: false} {
		a := Ability{Sixel: true, Colors: colors, Cell: image.Pt(10, 20)}
		seq, err := a.Encode(drawing(), 40, 12)
		if err != nil {
			t.Fatal(err)
		}
		body, ok := strings.CutPrefix(string(seq), "\x1b[4;14H\x1bP0;1q")
		if !ok || !strings.HasSuffix(body, "\x1b\\") {
			t.Fatalf("it begins %.30q", seq)
		}
		img := decodedSixel(t, strings.TrimSuffix(body, "\x1b\\"))
		want := drawing()
		if !exact {
			want = reduced(want, colors)
			if len(want.Palette) != 16 || want.Palette[0] != drawing().Palette[0] || want.Palette[1] != drawing().Palette[1] {
				t.Errorf("kept are %v", want.Palette)
			}
			if r, g, _, _ := want.At(59, 60).RGBA(); r>>8 < 200 || g>>8 != 20 {
				t.Errorf("red has become %v", want.At(59, 60))
			}
		}
		same(t, img, want)
	}
}

// TestNothingIsEncodedForATerminalThatShowsNone.
func TestNothingIsEncodedForATerminalThatShowsNone(t *testing.T) {
	if seq, err := (Ability{}).Encode(drawing(), 80, 24); err == nil {
		t.Errorf("it is sent %q", seq)
	}
	if got := (Ability{Sixel: true}).Clear(); got != "" {
		t.Errorf("sixel is cleared by %q", got)
	}
}

// TestRoom is the window's without its last row, within what the terminal takes, in the
// window's shape.
func TestRoom(t *testing.T) {
	for _, c := range []struct {
		a          Ability
		cols, rows int
		want       image.Point
	}{
		{Ability{}, 80, 24, image.Pt(640, 368)},
		{Ability{Cell: image.Pt(10, 20)}, 80, 24, image.Pt(800, 460)},
		{Ability{Sixel: true, Cell: image.Pt(10, 20), Most: image.Pt(1000, 1000)}, 200, 51, image.Pt(1000, 500)},
		{Ability{Kitty: true, Cell: image.Pt(20, 40), Most: image.Pt(1000, 1000)}, 200, 61, image.Pt(1920, 1152)},
		{Ability{}, 0, 0, image.Pt(8, 16)},
		{Ability{}.With(Ability{Cell: Cell(1e9, 0)}), 10, 2, image.Pt(80, 16)},
	} {
		if got := c.a.Room(c.cols, c.rows); got != c.want {
			t.Errorf("%+v in %d×%d: %v", c.a, c.cols, c.rows, got)
		}
	}
}

func decoded(t *testing.T, content string) image.Image {
	t.Helper()
	data, err := base64.StdEncoding.DecodeString(content)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// decodedSixel is the picture of a sixel string; a pixel in no colour or in two is an
// error.
func decodedSixel(t *testing.T, s string) image.Image {
	t.Helper()
	var w, h, x, band, ink int
	var n [5]int
	if _, err := fmt.Sscanf(s, "\"1;1;%d;%d", &w, &h); err != nil {
		t.Fatal(err)
	}
	img, inks := image.NewRGBA(image.Rect(0, 0, w, h)), map[int]color.RGBA{}
	for at := strings.IndexByte(s, '#'); at < len(s); at++ {
		count := 1
		switch c := s[at]; {
		case c == '#':
			if fields, _ := fmt.Sscanf(s[at:], "#%d;%d;%d;%d;%d", &n[0], &n[1], &n[2], &n[3], &n[4]); fields == 5 {
				inks[n[0]] = color.RGBA{uint8((n[2]*255 + 50) / 100), uint8((n[3]*255 + 50) / 100), uint8((n[4]*255 + 50) / 100), 255}
			}
			for ink = n[0]; at+1 < len(s) && strings.IndexByte("0123456789;", s[at+1]) >= 0; at++ {
			}
			continue
		case c == '$':
			x = 0
			continue
		case c == '-':
			x, band = 0, band+6
			continue
		case c == '!':
			if _, err := fmt.Sscanf(s[at:], "!%d", &count); err != nil {
				t.Fatal(err)
			}
			for at++; s[at] >= '0' && s[at] <= '9'; at++ {
			}
		}
		for ; count > 0; count, x = count-1, x+1 {
			for bit := range 6 {
				if (s[at]-'?')>>bit&1 == 1 && band+bit < h {
					if img.RGBAAt(x, band+bit).A != 0 {
						t.Fatalf("%d,%d is drawn twice", x, band+bit)
					}
					img.SetRGBA(x, band+bit, inks[ink])
				}
			}
		}
	}
	return img
}
