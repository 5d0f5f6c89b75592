package reader

import (
	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// doubt is a number of the text that a check of the paper's sums does not make fit.
type doubt struct {
	at    int // byte of its block's Text
	check market.Check
}

// findDoubts reads the checks, once the numbers were read for what answers questions.
func (s *Screen) findDoubts() {
	m, err := s.env.Market()
	if err != nil {
		return
	}
	s.doubts = map[content.ID][]doubt{}
	for _, c := range m.Audit() {
		if c.Result != market.Fits {
			held := c.Facts[len(c.Facts)-1] // against all others
			s.doubts[held.Block] = append(s.doubts[held.Block], doubt{held.Words.Start, c})
		}
	}
}

// doubtSign is the sign of a check in the margin of a row: of one that conflicts rather
// than of one that is open; "" for none.
func (s *Screen) doubtSign(p pos) string {
	found := ""
	for _, d := range s.doubtsOn(p) {
		if d.check.Result == market.Conflicts {
			return figure.ResultMark(d.check.Result, s.env.ASCII())
		}
		found = figure.ResultMark(d.check.Result, s.env.ASCII())
	}
	return found
}

// doubtsOn are the doubts of the numbers on a row.
func (s *Screen) doubtsOn(p pos) []doubt {
	var on []doubt
	for _, d := range s.doubts[s.env.Paper.Blocks[p.block].ID] {
		if s.set.RowAt(p.block, d.at) == p.row {
			on = append(on, d)
		}
	}
	return on
}

// doubtsHere are the checks of the numbers of the current block that are on the screen,
// as lines of a list; each leads to the check.
func (s *Screen) doubtsHere() []screen.Item {
	if len(s.env.Paper.Blocks) == 0 || s.set == nil {
		return nil
	}
	start, end := s.visiblePart(s.current)
	var items []screen.Item
	for _, d := range s.doubts[s.env.Paper.Blocks[s.current].ID] {
		if start <= d.at && d.at < end {
			items = append(items, screen.Item{
				Text:   checkOf.F(figure.ResultMark(d.check.Result, s.env.ASCII()), figure.CheckTitle(d.check)),
				Detail: figure.ResultName(d.check.Result), Run: screen.Send(toCheck(d.check)),
			})
		}
	}
	return items
}

// toCheck shows a check on the market screen.
func toCheck(c market.Check) screen.ShowScreenMsg {
	return screen.ShowScreenMsg{Screen: screen.Market, Place: &screen.Place{Screen: screen.Market, Item: "audit/" + c.ID}}
}

// SignsTitle and Signs explain the signs in the margin, for the help.
func SignsTitle() string { return signsTitle.String() }

// Signs are the signs in the margin, each with what it says.
func Signs(env *screen.Env) []key.Binding {
	mark := func(r market.Result) string { return figure.ResultMark(r, env.ASCII()) }
	return []key.Binding{
		key.New(env.Glyphs.Note, signNote.String()), key.New(env.Glyphs.Lit, signLit.String()),
		key.New(mark(market.Conflicts), signWrong.String()), key.New(mark(market.Undecided), signOpen.String()),
	}
}
