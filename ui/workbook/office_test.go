package workbook_test

import (
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"yunlan/content"
	"yunlan/ui/theme"
	"yunlan/ui/workbook"
)

// TestOfficeDrawsTheCharts opens figure 4 in LibreOffice, prints it, and looks for
// the colours of the columns: stated values strong, the bound pale.
func TestOfficeDrawsTheCharts(t *testing.T) {
	for _, tool := range []string{"soffice", "pdftoppm"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(tool + " is missing (Debian: libreoffice-calc, poppler-utils)")
		}
	}
	_, m := numbers(t)
	f, _ := m.Figure("图4")
	data, err := workbook.Figure(content.Load(), m, f).Encode()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "f.xlsx")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"soffice", "-env:UserInstallation=file://" + dir + "/profile", "--headless", "--convert-to", "pdf", "--outdir", dir, file},
		{"pdftoppm", "-r", "100", "-f", "1", "-singlefile", "-png", filepath.Join(dir, "f.pdf"), filepath.Join(dir, "f")},
	} {
		if said, err := exec.CommandContext(t.Context(), args[0], args[1:]...).CombinedOutput(); err != nil { //nolint:gosec // what PATH has
			t.Fatalf("%v\n%s", err, said)
		}
	}
	r, err := os.Open(filepath.Join(dir, "f.png"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Close() }()
	picture, err := png.Decode(r)
	if err != nil {
		t.Fatal(err)
	}
	series := theme.Series(false)
	for name, c := range map[string]color.RGBA{
		"the market": series[0], "the public cloud": series[1], "the private cloud": series[2],
		"the bound": {0xB3, 0xCA, 0xDF, 255}, // a third of the market's over white
	} {
		if n := pixels(picture, c); n < 50 {
			t.Errorf("%s has %d pixels", name, n)
		}
	}
}

// pixels counts the pixels of a colour.
func pixels(picture image.Image, want color.RGBA) int {
	n := 0
	for y := picture.Bounds().Min.Y; y < picture.Bounds().Max.Y; y++ {
		for x := picture.Bounds().Min.X; x < picture.Bounds().Max.X; x++ {
			if color.RGBAModel.Convert(picture.At(x, y)) == want {
				n++
			}
		}
	}
	return n
}
