package market

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

// checksView is the view of a figure that does its sums again.
const checksView market.Key = "checks"

// checking reports that sums are shown: all of them, or those of a figure.
func (s *Screen) checking() bool { return s.auditing() || s.err == nil && s.view == checksView }

// shownChecks are the sums that are shown.
func (s *Screen) shownChecks() []market.Check {
	if s.auditing() {
		return s.checks
	}
	return s.checksOf(s.shown())
}

// checksOf are the sums that reckon with a number of a figure.
func (s *Screen) checksOf(f market.Figure) []market.Check {
	drawn := map[string]bool{}
	for _, series := range f.Series {
		for _, p := range series.Points {
			for _, id := range p.Facts {
				drawn[id] = true
			}
		}
	}
	var checks []market.Check
	for _, c := range s.checks {
		if slices.ContainsFunc(c.Facts, func(fact market.Fact) bool { return drawn[fact.ID] }) {
			checks = append(checks, c)
		}
	}
	return checks
}

// drawnView is the view that is drawn as a chart: beside the sums, the main one.
func (s *Screen) drawnView() market.Key {
	if views := figure.Views(s.shown()); s.view == checksView && len(views) > 0 {
		return views[0]
	}
	return s.view
}

// toggleChecks shows the sums of the figure, or its chart again.
func (s *Screen) toggleChecks() tea.Cmd {
	switch {
	case s.auditing():
		return nil
	case s.view == checksView:
		s.show(s.drawnView())
	case !slices.Contains(s.views(), checksView):
		return screen.Send(screen.ToastMsg{Text: noChecks.String()})
	default:
		s.show(checksView)
	}
	return nil
}

// checksName is what the view of the sums is called, with the sign of the worst result.
func (s *Screen) checksName() string {
	worst := market.Fits
	for _, c := range s.checksOf(s.shown()) {
		if c.Result == market.Conflicts || c.Result == market.Undecided && worst == market.Fits {
			worst = c.Result
		}
	}
	return checksTab.String() + " " + s.resultMark(worst)
}
