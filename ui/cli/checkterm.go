package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"
)

func (p *program) checkTerminal() check {
	c := check{"terminal", docTerminal.String(), well, "TERM=" + p.getenv("TERM"), ""}
	switch {
	case p.cols == 0:
		c.Status, c.Value, c.Mend = notice, docPiped.String(), docPipedMend.String()
	case p.dumb():
		c.Status, c.Mend = trouble, docDumbMend.String()
	case !p.interactive:
		c.Status, c.Value, c.Mend = notice, docNoStdin.String(), docPipedMend.String()
	}
	return c
}

func (p *program) checkSize() check {
	c := check{"size", docSize.String(), notice, docUnknown.String(), ""}
	if p.cols == 0 {
		return c
	}
	cols, rows, err := term.GetSize(os.Stdout.Fd())
	if err != nil || cols < 1 {
		return c
	}
	c.Status, c.Value = well, fmt.Sprintf("%d×%d", cols, rows)
	if cols < 40 || rows < 12 {
		c.Status, c.Mend = trouble, docSizeMend.String()
	}
	return c
}

func (p *program) checkLocale() check {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		v := p.getenv(name)
		if v == "" {
			continue
		}
		c := check{"locale", docLocale.String(), well, name + "=" + v, ""}
		if u := strings.ToLower(v); !strings.Contains(u, "utf-8") && !strings.Contains(u, "utf8") {
			c.Status, c.Mend = notice, docLocaleMend.String()
		}
		return c
	}
	if windows {
		return check{"locale", docLocale.String(), well, "Windows", ""}
	}
	return check{"locale", docLocale.String(), notice, docUnset.String(), docLocaleMend.String()}
}

func (p *program) checkWidth() check {
	c := check{"width", docWidth.String(), notice, docUnknown.String(), docWidthMend.String()}
	if !p.interactive {
		return c
	}
	switch askWidth() {
	case 1:
		c.Status, c.Value, c.Mend = well, docCells.F(1), ""
	case 2:
		c.Status, c.Value, c.Mend = well, docCells.F(2), docWideMend.String()
	}
	return c
}

// askWidth draws an ambiguous character and asks the terminal how far its
// cursor went: 1 or 2, or 0 if it does not say within a tenth of a second.
func askWidth() int {
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return 0
	}
	defer func() { _ = tty.Close() }()
	if tty.SetReadDeadline(time.Now().Add(100*time.Millisecond)) != nil {
		return 0 // a read could not be given up
	}
	restore, err := raw(tty)
	if err != nil {
		return 0
	}
	defer restore()
	if _, err := tty.WriteString("\r①\x1b[6n\r\x1b[K"); err != nil {
		return 0
	}
	return cursorColumn(tty.Read) - 1
}

// raw puts a terminal into raw mode and returns the way back. It does not ask
// for tty.Fd, which would make reads wait for ever.
func raw(tty *os.File) (restore func(), err error) {
	conn, err := tty.SyscallConn()
	if err != nil {
		return nil, err
	}
	var before *term.State
	if e := conn.Control(func(fd uintptr) { before, err = term.MakeRaw(fd) }); e != nil || err != nil {
		return nil, errors.Join(e, err)
	}
	return func() {
		_ = conn.Control(func(fd uintptr) { _ = term.Restore(fd, before) })
	}, nil
}

// cursorColumn reads the column of a cursor report, 1 if none comes.
func cursorColumn(read func([]byte) (int, error)) int {
	answer := ""
	buf := make([]byte, 64)
	for len(answer) < 256 && !strings.Contains(answer, "R") {
		n, err := read(buf)
		if err != nil {
			return 1
		}
		answer += string(buf[:n])
	}
	row, column := 0, 0
	_, report, _ := strings.Cut(answer, "\x1b[")
	if n, _ := fmt.Sscanf(report, "%d;%dR", &row, &column); n < 2 || column < 2 || column > 3 {
		return 1
	}
	return column
}

func (p *program) checkColour() check {
	why := ""
	for _, name := range []string{"NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CLICOLOR", "COLORTERM"} {
		if v := p.getenv(name); v != "" {
			why += docColourReason.F(name, v)
		}
	}
	if p.color != "auto" {
		why = docColourReason.F("--color", p.color)
	}
	c := check{"color", docColour.String(), well, colourNames[p.profile()].String() + why, ""}
	switch {
	case p.cols == 0:
	case !bool(p.painter()):
		c.Status, c.Mend = notice, docColourMend.String()
	case p.profile() < colorprofile.TrueColor && p.getenv("TMUX") != "":
		c.Status, c.Mend = notice, docTmuxColours.String()
	case p.profile() < colorprofile.TrueColor:
		c.Status, c.Mend = notice, docFewColours.String()
	}
	return c
}
