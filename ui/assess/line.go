package assess

import (
	"slices"
	"strconv"
	"time"

	"yunlan/data/assess"
	"yunlan/ui/chart"
)

// lineHeights are the heights of the score over time: the second leaves a row
// for a number over the highest point wherever on the scale that stands.
var lineHeights = []int{10, 13}

// Dated is a finished run and when it was finished.
type Dated struct {
	Date time.Time
	Run  assess.Run
}

// Scores draws the scores of the present questions over time, the oldest run
// first, quick and full apart: they cannot be compared. Along the axis are
// months, of which the last run counts, or one run after the other where all
// were made within a month or over too many; note says which. There are no
// rows without two runs to compare, or without room.
func Scores(runs []Dated, o chart.Options) (rows []chart.Row, note string) {
	format := func(v float64) string { return strconv.FormatFloat(v, 'f', 0, 64) }
	for _, along := range []struct {
		name func(at int, r Dated) string
		note string
	}{
		{func(_ int, r Dated) string { return r.Date.Format("2006.01") }, lineNote.String()},
		{func(at int, _ Dated) string { return strconv.Itoa(at + 1) }, turnsNote.String()},
	} {
		series := scores(runs, along.name)
		if !slices.ContainsFunc(series, func(s chart.Series) bool { return len(s.Points) > 1 }) {
			continue
		}
		for _, o.Height = range lineHeights {
			if rows, ok := chart.Line(series, o, format); ok {
				return rows, along.note
			}
		}
	}
	return nil, ""
}

// scores are the points of each mode; of one name the last counts.
func scores(runs []Dated, name func(at int, r Dated) string) []chart.Series {
	var all []chart.Series
	for _, mode := range []assess.Mode{assess.Quick, assess.Full} {
		s := chart.Series{Name: modeName(mode).String()}
		for i, r := range runs {
			result := r.Run.Result
			if result.Level == nil || r.Run.Answers.Mode != mode || r.Run.SpecVersion != assess.Load().SpecVersion {
				continue
			}
			point := chart.Point{Name: name(i, r), Value: float64(result.Confirmed), Label: strconv.Itoa(result.Confirmed)}
			if n := len(s.Points); n > 0 && s.Points[n-1].Name == point.Name {
				s.Points = s.Points[:n-1]
			}
			s.Points = append(s.Points, point)
		}
		if len(s.Points) > 0 {
			all = append(all, s)
		}
	}
	return all
}

// line draws the score over time where there is room for it.
func (s *Screen) line(p *page) {
	if s.h < airFrom {
		return
	}
	var runs []Dated
	for _, r := range s.past {
		if !r.Broken {
			runs = append(runs, Dated{r.Date, r.Run})
		}
	}
	rows, note := Scores(runs, chart.Options{Width: p.width, Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII()})
	if rows == nil {
		return
	}
	p.gap()
	for _, r := range rows {
		p.rows = append(p.rows, pageRow{drawn: "  " + r.Paint(s.env.Styles, false), pick: -1})
	}
	p.say(note, s.env.Styles.Muted)
}
