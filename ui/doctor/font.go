package doctor

import (
	"errors"

	"yunlan/ui/picture"
)

// checkFont shows characters of the terminal's font for the reader to judge: a program
// cannot check it.
func checkFont() check {
	return check{"font", docFont.String(), notice, docFontValue.String(), docFontMend.String()}
}

// checkPictureFont looks for the font that a PNG would be set in.
func (p *program) checkPictureFont() check {
	c := check{"png", docPicture.String(), well, "", ""}
	font, err := picture.FindFont(p.Getenv)
	if err == nil {
		c.Value = font.Path
		_ = font.Close() // it was only read
		return c
	}
	c.Status, c.Value = notice, err.Error()
	var fontless *picture.FontError
	if errors.As(err, &fontless) {
		c.Mend = fontless.Hint
	}
	return c
}
