package doctor

import (
	"fmt"
	"os"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"
	"yunlan/ui/cli/command"
	"yunlan/ui/input"
	"yunlan/ui/signals"
)

func (p *program) checkTerminal() check {
	c := check{"terminal", docTerminal.String(), well, "TERM=" + p.Getenv("TERM"), ""}
	switch {
	case p.Cols == 0:
		c.Status, c.Value, c.Mend = notice, docPiped.String(), docPipedMend.String()
	case p.Dumb():
		c.Status, c.Mend = trouble, docDumbMend.String()
	case !p.Interactive:
		c.Status, c.Value, c.Mend = notice, docNoStdin.String(), docPipedMend.String()
	}
	return c
}

func (p *program) checkSize() check {
	c := check{"size", docSize.String(), notice, docUnknown.String(), ""}
	if p.Cols == 0 {
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
		v := p.Getenv(name)
		if v == "" {
			continue
		}
		c := check{"locale", docLocale.String(), well, name + "=" + v, ""}
		if u := strings.ToLower(v); !strings.Contains(u, "utf-8") && !strings.Contains(u, "utf8") {
			c.Status, c.Mend = notice, docLocaleMend.String()
		}
		return c
	}
	if command.Windows {
		return check{"locale", docLocale.String(), well, "Windows", ""}
	}
	return check{"locale", docLocale.String(), notice, docUnset.String(), docLocaleMend.String()}
}

func (p *program) checkWidth() check {
	c := check{"width", docWidth.String(), notice, docUnknown.String(), docWidthMend.String()}
	if !p.Interactive {
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

// askWithin is how long a remote terminal may take to answer.
const askWithin = time.Second

// askWidth draws an ambiguous character and asks the terminal how far its cursor moved:
// 1 or 2, or 0 if it does not answer.
func askWidth() int {
	file, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return 0
	}
	defer func() { _ = file.Close() }()
	tty, err := input.Open(file, file)
	if err != nil {
		return 0
	}
	defer func() { _ = tty.Close() }()
	defer signals.Before(func() { _ = tty.Restore() })()
	return cursorCells(tty.Ask("\r①\x1b[6n\r\x1b[K", askWithin))
}

// cursorCells is the cursor's column in a terminal's answers, 0 if it is not 1 or 2.
func cursorCells(answers []tea.Msg) int {
	for _, msg := range answers {
		if at, ok := msg.(tea.CursorPositionMsg); ok && (at.X == 1 || at.X == 2) {
			return at.X
		}
	}
	return 0
}

func (p *program) checkColour() check {
	why := ""
	for _, name := range []string{"NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CLICOLOR", "COLORTERM"} {
		if v := p.Getenv(name); v != "" {
			why += docColourReason.F(name, v)
		}
	}
	if p.Color != "auto" {
		why = docColourReason.F("--color", p.Color)
	}
	c := check{"color", docColour.String(), well, colourNames[p.Profile()].String() + why, ""}
	switch {
	case p.Cols == 0:
	case !bool(p.Painter()):
		c.Status, c.Mend = notice, docColourMend.String()
	case p.Profile() < colorprofile.TrueColor && p.Getenv("TMUX") != "":
		c.Status, c.Mend = notice, docTmuxColours.String()
	case p.Profile() < colorprofile.TrueColor:
		c.Status, c.Mend = notice, docFewColours.String()
	}
	return c
}
