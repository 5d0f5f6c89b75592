package app

import (
	"errors"
	"io"
	"os"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content/lang"
	"yunlan/ui/graphics"
	"yunlan/ui/input"
	"yunlan/ui/market"
	"yunlan/ui/picture"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// pictureRow is where the question is asked. A terminal that prints it there, instead of
// answering, has moved its cursor, which is asked for too.
const pictureRow = 3

// pictureQuestion asks which pictures the terminal can show.
const pictureQuestion = "\x1b7\x1b[3;1H" + graphics.Question + "\x1b[6n\x1b8"

// repaired draws the screen anew if the terminal has printed the question.
func repaired(at tea.CursorPositionMsg) tea.Cmd {
	if at.Y == pictureRow-1 && at.X > 0 {
		return tea.ClearScreen
	}
	return nil
}

// picture shows a figure over the whole window until a key is pressed. Where the terminal
// answers to no protocol, or the picture cannot be drawn, it is saved and why is said.
func (m *Model) picture(msg screen.PictureMsg) tea.Cmd {
	can, tty, w, h := m.terminal.can, m.terminal.tty, m.terminal.w, m.terminal.h
	if tty == nil || !tty.Answers() {
		return saveInstead(msg, pictureUnasked)
	}
	if can.Protocol() == "" {
		return m.askForPicture(msg)
	}
	can = can.With(graphics.Ability{Cell: tty.CellSize()})
	theme := picture.Light
	if m.dark() {
		theme = picture.Dark
	}
	return func() tea.Msg {
		shown, err := drawn(can, w, h, picture.DrawSized(msg.Figure, msg.View, roomOf(can, w, h), theme))
		if err != nil {
			return screen.ToastMsg{Text: pictureUndrawn.F(whyUndrawn(err), market.SavePicture(msg.Figure, msg.View))}
		}
		foot := text.Truncate(pictureEnd.F(can.Protocol()), w, "", 1)
		return screen.AsideMsg{
			Run:  func() error { return showPicture(tty, os.Stdout, shown, can.Clear(), h, foot) },
			Then: func(error) tea.Msg { return nil }, // a terminal that is gone is noticed elsewhere
		}
	}
}

// whyUndrawn says why a picture could not be drawn.
func whyUndrawn(err error) string {
	var fontless *picture.FontError
	if errors.As(err, &fontless) {
		return lang.Statements([]string{fontless.Message, fontless.Hint})
	}
	return err.Error()
}

// askForPicture asks once more: the answers may be on their way still, or the terminal is
// another one than at the start.
func (m *Model) askForPicture(msg screen.PictureMsg) tea.Cmd {
	tty := m.terminal.tty
	return tea.Batch(m.ask(pictureQuestion), func() tea.Msg {
		tty.AwaitAnswers()
		return askedForPictureMsg(msg)
	})
}

// askedForPictureMsg is a picture whose terminal has answered, or will not.
type askedForPictureMsg screen.PictureMsg

// pictureAsked shows the picture, or saves it and says why.
func (m *Model) pictureAsked(msg screen.PictureMsg) tea.Cmd {
	if m.terminal.can.Protocol() != "" {
		return m.picture(msg)
	}
	return saveInstead(msg, pictureUnanswered)
}

// saveInstead saves the picture and says why it is not shown.
func saveInstead(msg screen.PictureMsg, why lang.Text) tea.Cmd {
	return func() tea.Msg {
		return screen.ToastMsg{Text: why.F(market.SavePicture(msg.Figure, msg.View))}
	}
}

func roomOf(can graphics.Ability, w, h int) picture.Size {
	room := can.Room(w, h)
	return picture.Size{W: room.X, H: room.Y}
}

// drawn is the sequence that shows a picture.
func drawn(can graphics.Ability, w, h int, p *picture.Picture) ([]byte, error) {
	font, err := picture.FindFont(os.Getenv)
	if err != nil {
		return nil, err //nolint:wrapcheck // it says what to do
	}
	defer func() { _ = font.Close() }() // it was only read
	img, err := p.Image(font)
	if err != nil {
		return nil, err //nolint:wrapcheck // it says of what
	}
	return can.Encode(img, w, h) //nolint:wrapcheck // it says of what
}

// showPicture shows a picture on a screen of its own until a key is pressed, and takes
// both away. What the terminal may have made of it is gone with that screen.
func showPicture(tty *input.Terminal, out io.Writer, shown []byte, wipe string, h int, foot string) error {
	if err := tty.Retake(); err != nil {
		return err //nolint:wrapcheck // the terminal is gone
	}
	begin := ansi.SetModeAltScreenSaveCursor + ansi.HideCursor + ansi.EraseEntireScreen
	end := ansi.CursorPosition(1, h) + ansi.ResetStyle + foot
	_, err := io.WriteString(out, begin+string(shown)+end)
	if err == nil {
		tty.AwaitKey()
	}
	_, undone := io.WriteString(out, "\x1b\\"+wipe+ansi.EraseEntireScreen+ansi.ShowCursor+ansi.ResetModeAltScreenSaveCursor)
	if err == nil {
		err = undone
	}
	return err //nolint:wrapcheck // the terminal is gone
}
