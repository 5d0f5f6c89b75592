package reader

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

// showPicture shows the figure on the screen as a picture over the whole window.
func (s *Screen) showPicture() tea.Cmd {
	f, ok := s.figureHere()
	if !ok {
		return screen.Send(screen.ToastMsg{Text: noFigureHere.String()})
	}
	msg := screen.PictureMsg{Figure: f}
	if views := figure.Views(f); len(views) > 0 {
		msg.View = views[0]
	}
	return s.env.Ask(msg)
}

// pictureOff says why there is no picture.
func (s *Screen) pictureOff() string {
	if s.figureBlock() == "" {
		return noFigureHere.String()
	}
	return ""
}

// figureHere is the figure that stands on the screen, the current one first.
func (s *Screen) figureHere() (market.Figure, bool) {
	id := s.figureBlock()
	if id == "" {
		return market.Figure{}, false
	}
	m, err := s.env.Market()
	if err != nil {
		return market.Figure{}, false
	}
	return m.Figure(string(id))
}

// figureBlock is the block of that figure; "" for none.
func (s *Screen) figureBlock() content.ID {
	ids := s.Shows()
	at := slices.IndexFunc(ids, func(id content.ID) bool {
		b, ok := s.env.Paper.Block(id)
		return ok && b.Kind == content.Figure
	})
	if at < 0 || !edition.Has(s.env.Paper) {
		return ""
	}
	return ids[at]
}
