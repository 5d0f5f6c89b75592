package market

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// showPicture shows the view as a picture over the whole window.
func (s *Screen) showPicture() tea.Cmd {
	if off := s.pictureOff(); off != "" {
		return screen.Send(screen.ToastMsg{Text: off})
	}
	return s.env.Ask(screen.PictureMsg{Figure: s.shown(), View: s.drawnView()})
}

// pictureOff says why there is no picture.
func (s *Screen) pictureOff() string {
	if s.auditing() {
		return noPicture.String()
	}
	return ""
}
