package graphics

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/ansi/iterm2"
	"github.com/charmbracelet/x/ansi/kitty"
	"github.com/charmbracelet/x/ansi/sixel"
)

// errNone is for a terminal that can show no picture.
var errNone = errors.New("the terminal shows no pictures")

// id is the picture's in kitty's protocol.
const id = 1

// Encode is the sequence that shows a picture over a window of so many cells, whose
// last row stays free. The cursor may be left anywhere.
func (a Ability) Encode(img *image.Paletted, cols, rows int) ([]byte, error) {
	var out bytes.Buffer
	var err error
	rows = max(rows-1, 1)
	switch a.Protocol() {
	case "kitty":
		out.WriteString(ansi.CursorHomePosition)
		err = kitty.EncodeGraphics(&out, img, &kitty.Options{
			Action: kitty.TransmitAndPut, Transmission: kitty.Direct, Format: kitty.PNG, ID: id, Quiet: 2,
			Columns: cols, Rows: rows, DoNotMoveCursor: true, Chunk: true,
		})
	case "iTerm2":
		out.WriteString(ansi.CursorHomePosition)
		err = encodeITerm2(&out, img, cols, rows)
	case "sixel":
		at := a.corner(img, cols, rows)
		out.WriteString(ansi.CursorPosition(at.X, at.Y))
		err = encodeSixel(&out, reduced(img, a.Colors))
	default:
		err = errNone
	}
	if err != nil {
		return nil, fmt.Errorf("encode the picture: %w", err)
	}
	return out.Bytes(), nil
}

// Clear is the sequence that takes a picture away again. Those of iTerm2 and sixel go
// with what is drawn over them.
func (a Ability) Clear() string {
	if a.Protocol() != "kitty" {
		return ""
	}
	return ansi.KittyGraphics(nil, "a=d", "d=I", fmt.Sprintf("i=%d", id), "q=2")
}

// corner is the cell, counted from 1, from which a picture stands in the middle.
func (a Ability) corner(img image.Image, cols, rows int) image.Point {
	c, size := a.cell(), img.Bounds().Size()
	return image.Pt(1+max(cols-(size.X+c.X-1)/c.X, 0)/2, 1+max(rows-(size.Y+c.Y-1)/c.Y, 0)/2)
}

func encodeITerm2(w io.Writer, img image.Image, cols, rows int) error {
	var file bytes.Buffer
	if err := png.Encode(&file, img); err != nil {
		return err //nolint:wrapcheck // Encode says of what
	}
	content := base64.StdEncoding.AppendEncode(nil, file.Bytes())
	_, err := io.WriteString(w, ansi.ITerm2(iterm2.File{
		Size: int64(file.Len()), Width: iterm2.Cells(cols), Height: iterm2.Cells(rows), Inline: true, Content: content,
	}))
	return err //nolint:wrapcheck // Encode says of what
}

// encodeSixel writes a picture whose every pixel has a colour.
func encodeSixel(w io.Writer, img image.Image) error {
	var payload bytes.Buffer
	if err := (&sixel.Encoder{}).Encode(&payload, img); err != nil {
		return err //nolint:wrapcheck // Encode says of what
	}
	_, err := io.WriteString(w, ansi.SixelGraphics(0, 1, 0, payload.Bytes()))
	return err //nolint:wrapcheck // Encode says of what
}
