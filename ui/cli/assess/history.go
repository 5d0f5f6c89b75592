package assess

import (
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"yunlan/data/assess"
	"yunlan/data/sitting"
	quiz "yunlan/ui/assess"
	"yunlan/ui/cli/command"
	"yunlan/ui/report"
	"yunlan/ui/text"
)

func (p *program) history() *cobra.Command {
	width, asJSON, ascii := 0, false, false
	cmd := &cobra.Command{
		Use:     "history",
		Short:   shortHistory.String(),
		Long:    shortHistory.String() + "\n\n" + longHistory.String(),
		Example: exampleHistory.String(),
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			l := command.Layout{Width: p.WrapAt(cmd, width), Paint: p.Painter()}
			return p.runHistory(l, asJSON, ascii)
		},
	}
	cmd.Flags().Var(command.Cells{Value: &width}, "width", flagReportWidth.String())
	cmd.Flags().BoolVar(&asJSON, "json", false, flagPrintJSON.String())
	cmd.Flags().BoolVar(&ascii, "ascii", false, command.FlagASCII.String())
	return cmd
}

// historyJSON lists the finished runs, oldest first. show, compare and delete accept N
// and the ID.
type historyJSON struct {
	Schema int       `json:"schema"`
	Runs   []runJSON `json:"runs"`
	Open   []open    `json:"unfinished"` // the one answered last first
	Draft  *draft    `json:"draft"`      // that one; null for none
}

type runJSON struct {
	N           int         `json:"n"`
	ID          string      `json:"id"`
	Date        time.Time   `json:"date"`
	SpecVersion string      `json:"spec_version"`
	Mode        assess.Mode `json:"mode"`
	assess.Headline
	Confidence int    `json:"confidence"`
	Band       string `json:"confidence_band"`
}

type draft struct {
	Date     time.Time `json:"date"`
	Answered int       `json:"answered"`
}

// open is an unfinished assessment with the ID that delete takes.
type open struct {
	ID   string      `json:"id"`
	Mode assess.Mode `json:"mode"`
	draft
}

func (p *program) runHistory(l command.Layout, asJSON, ascii bool) error {
	st, runs := p.runs()
	out := historyJSON{Schema: command.Schema, Runs: []runJSON{}, Open: []open{}}
	for i, r := range runs {
		res := r.Run.Result
		out.Runs = append(out.Runs, runJSON{i + 1, r.ID, r.Date, r.Run.SpecVersion, r.Run.Answers.Mode, res.Headline, res.Confidence, res.Band})
	}
	for _, s := range sitting.Unfinished(st) {
		a := s.Draft.Answers
		out.Open = append(out.Open, open{s.ID, a.Mode, draft{s.Date, assess.Answered(a, assess.Load().Questions)}})
	}
	if len(out.Open) > 0 {
		out.Draft = &out.Open[0].draft
	}
	if err := p.TellProblems(st); err != nil {
		return err
	}
	if asJSON {
		return p.PrintJSON(out)
	}
	return p.Print(historyText(out, scoreLine(runs, l, ascii), l))
}

// scoreLine draws the scores over time as the screen does; "" with fewer than two
// comparable runs.
func scoreLine(runs []sitting.Past, l command.Layout, ascii bool) string {
	dated := make([]quiz.Dated, len(runs))
	for i, r := range runs {
		dated[i] = quiz.Dated{Date: r.Date, Run: r.Run}
	}
	o := command.ChartCellsOf(l, ascii)
	rows, note := quiz.Scores(dated, o)
	if rows == nil {
		return ""
	}
	return "\n" + command.PaintRows(rows, l) + l.Lines(note, text.Options{}, l.Paint.Muted)
}

func historyText(h historyJSON, line string, l command.Layout) string {
	out := noHistory.String() + "\n"
	if len(h.Runs) > 0 {
		g := command.Grid{Header: strings.Split(historyColumns.String(), "|")}
		for _, r := range h.Runs {
			level, score := levelless.String(), ""
			if r.Level != nil {
				level, _ = assess.Load().Standing(r.Headline)
				score = strconv.Itoa(r.Confirmed)
				if r.Potential > r.Confirmed {
					score += "–" + strconv.Itoa(r.Potential)
				}
			}
			g.Rows = append(g.Rows, []string{strconv.Itoa(r.N), r.Date.Local().Format("2006-01-02 15:04"), modeName(r.Mode), level, score, strconv.Itoa(r.Confidence) + "%", r.ID})
		}
		out = g.Set(l) + line
	}
	if len(h.Open) > 0 && line != "" {
		out += "\n"
	}
	if len(h.Open) == 1 {
		return out + draftLine.F(h.Draft.Date.Local().Format("2006-01-02"), h.Draft.Answered) + "\n"
	}
	dates := make([]time.Time, len(h.Open))
	for i, d := range h.Open {
		dates[i] = d.Date
	}
	for i, when := range sitting.Times(dates) {
		out += draftOfID.F(when, modeName(h.Open[i].Mode), h.Open[i].Answered, h.Open[i].ID) + "\n"
	}
	return out
}

func modeName(m assess.Mode) string {
	if m == assess.Full {
		return fullName.String()
	}
	return quickName.String()
}

func (p *program) show() *cobra.Command {
	var o reportOptions
	cmd := &cobra.Command{
		Use:               "show [RUN]",
		Short:             shortShowRun.String(),
		Long:              shortShowRun.String() + "\n\n" + longRun.String() + "\n" + longShowRun.String(),
		Example:           exampleShowRun.String(),
		Args:              oneRun,
		ValidArgsFunction: p.completeRun,
		RunE: func(_ *cobra.Command, args []string) error {
			return p.runShowRun(append(args, "last")[0], o)
		},
	}
	o.flags(cmd)
	return cmd
}

func (p *program) runShowRun(name string, o reportOptions) error {
	st, runs := p.runs()
	at, err := find(runs, name)
	if err := p.TellProblems(st); err != nil {
		return err
	}
	if err != nil {
		return err
	}
	src := report.Source{Run: runs[at].Run, Date: runs[at].Date}
	if before, ok := sitting.Previous(runs, runs[at].ID); ok {
		src.Previous = &report.Past{Run: before.Run, Date: before.Date}
	}
	return p.report(src, o)
}
