//go:build unix

package e2e

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/graphics"
	"yunlan/ui/picture"
)

// The cells of the window of xterm.
const xtermCols, xtermRows = 100, 30

// xterm is a real terminal, as a VT340, on a display that nobody sees.
type xterm struct {
	t       *testing.T
	display string
}

// openXterm runs the program in xterm. The test is skipped where something is missing.
func openXterm(t *testing.T) *xterm {
	t.Helper()
	for _, tool := range []string{"Xvfb", "xterm", "xdotool", "import"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is missing: apt-get install xvfb xterm xdotool imagemagick", tool)
		}
	}
	number, told, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
	server.ExtraFiles = []*os.File{told}
	run(t, server)
	_ = told.Close()
	b := make([]byte, 16)
	n, err := number.Read(b)
	if err != nil {
		t.Skip("Xvfb does not start:", err)
	}
	x := &xterm{t, ":" + strings.TrimSpace(string(b[:n]))}
	home, err := os.MkdirTemp(built, "xterm") // goes with the programs: one that ends may write still
	if err != nil {
		t.Fatal(err)
	}
	terminal := exec.Command("xterm", "-ti", "vt340", "-b", "0", "-bw", "0", "+sb", "-bg", "white", "-fg", "black", "-cr", "white",
		"-geometry", fmt.Sprintf("%dx%d+0+0", xtermCols, xtermRows), "-e", yunlan)
	terminal.Env, terminal.Dir = append(environment(home), "DISPLAY="+x.display, "HOME="+home), home
	run(t, terminal)
	return x
}

// run starts a process that ends with the test.
func run(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
}

func (x *xterm) tool(name string, args ...string) ([]byte, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+x.display)
	return cmd.Output()
}

// press types a key by its name in X.
func (x *xterm) press(key string) {
	x.t.Helper()
	if _, err := x.tool("xdotool", "key", key); err != nil {
		x.t.Fatal(err)
	}
}

// seen is what the display shows; nil while it cannot be seen.
func (x *xterm) seen() image.Image {
	out, err := x.tool("import", "-window", "root", "png:-")
	if err != nil {
		return nil
	}
	img, err := png.Decode(bytes.NewReader(out))
	if err != nil {
		return nil
	}
	return img
}

// keep leaves what is seen for a person to look at.
func (x *xterm) keep() {
	var file bytes.Buffer
	if img := x.seen(); img != nil && png.Encode(&file, img) == nil {
		path := os.TempDir() + "/xterm.png"
		x.t.Logf("what is seen: %s: %v", path, os.WriteFile(path, file.Bytes(), 0o600))
	}
}

// window is the size of xterm's window in pixels, 0 before there is one.
func (x *xterm) window() (size image.Point) {
	out, err := x.tool("xdotool", "search", "--onlyvisible", "--class", "xterm", "getwindowgeometry")
	if _, geometry, ok := strings.Cut(string(out), "Geometry: "); err == nil && ok {
		_, _ = fmt.Sscanf(geometry, "%dx%d", &size.X, &size.Y)
	}
	return size
}

// until presses a key, "" for none, and looks at the display until it is as it must be.
// The key is pressed again where nothing came of it: a window takes none at first.
func (x *xterm) until(what, key string, holds func(image.Image) bool) image.Image {
	x.t.Helper()
	for limit := deadline(x.t); ; {
		if key != "" {
			x.press(key)
		}
		for range 100 {
			if img := x.seen(); img != nil && holds(img) {
				return img
			}
			select {
			case <-time.After(50 * time.Millisecond):
			case <-limit:
				x.keep()
				x.t.Fatalf("xterm never %s", what)
			}
		}
	}
}

// TestThePictureIsSeenInXterm: the pixels of figure 4 on a display are those of the
// picture that is drawn for it, and when a key was pressed the screen is as before.
func TestThePictureIsSeenInXterm(t *testing.T) {
	if testing.Short() {
		t.Skip("a display of its own is started and looked at without -short alone")
	}
	font, err := picture.FindFont(os.Getenv)
	if err != nil {
		t.Skip("no font to draw with:", err)
	}
	defer func() { _ = font.Close() }()
	x := openXterm(t)
	var cell image.Point
	x.until("opens a window", "", func(image.Image) bool {
		size := x.window()
		cell = image.Pt(size.X/xtermCols, size.Y/xtermRows)
		return cell.X > 0
	})
	if _, err := x.tool("xdotool", "mousemove", "5", "5"); err != nil { // the window below it has the keys
		t.Fatal(err)
	}
	can := graphics.Ability{Sixel: true, Cell: cell, Most: image.Pt(1000, 1000)}
	room := can.Room(xtermCols, xtermRows)
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	f, _ := m.Figure("图4")
	want, err := picture.DrawSized(f, market.Value, picture.Size{W: room.X, H: room.Y}, picture.Light).Image(font)
	if err != nil {
		t.Fatal(err)
	}
	whole := image.Rect(0, 0, cell.X*xtermCols, cell.Y*xtermRows)
	last := image.Rect(0, whole.Max.Y-cell.Y, whole.Max.X, whole.Max.Y) // of the rows, and drawn last
	text := x.until("shows the text", "", func(img image.Image) bool { return inkIn(img, last) > 100 })
	before := x.until("shows the market", "4", func(img image.Image) bool { return inkIn(img, last) > 100 && !equal(img, text, last) })
	x.until("shows the picture", "V", func(img image.Image) bool { return alike(img, want) && inkIn(img, last) > 100 })
	x.until("is as before", "space", func(img image.Image) bool { return equal(img, before, whole) })
}

// grey is how light a pixel is, from 0 to 255.
func grey(img image.Image, x, y int) int {
	return int(color.GrayModel.Convert(img.At(x, y)).(color.Gray).Y) //nolint:forcetypeassert // the model's own
}

// inkIn counts the dark pixels of an area.
func inkIn(img image.Image, area image.Rectangle) int {
	n := 0
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			if grey(img, x, y) < 128 {
				n++
			}
		}
	}
	return n
}

// alike reports that a picture stands in the corner, in the colours that a terminal of
// sixteen has: of its pixels and of its dark ones, few are far off.
func alike(img, want image.Image) bool {
	pixels, off, dark, lost := 0, 0, 0, 0
	for y := range want.Bounds().Dy() {
		for x := range want.Bounds().Dx() {
			got, drawn := grey(img, x, y), grey(want, x, y)
			pixels++
			if got-drawn > 80 || drawn-got > 80 {
				off++
			}
			if drawn < 100 {
				dark++
				if got > 160 {
					lost++
				}
			}
		}
	}
	return off*100 < pixels && dark > 500 && lost*20 < dark
}

func equal(a, b image.Image, area image.Rectangle) bool {
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			if a.At(x, y) != b.At(x, y) {
				return false
			}
		}
	}
	return true
}
