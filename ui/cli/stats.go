package cli

import (
	"time"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/pace"
	"yunlan/ui/text"
)

func (p *program) stats() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "stats",
		Short:   shortStats.String(),
		Long:    longStats.String(),
		Example: exampleStats.String(),
		Args:    command.NoSubcommand,
		RunE:    func(*cobra.Command, []string) error { return p.runStats(asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	cmd.AddCommand(&cobra.Command{
		Use:   "delete",
		Short: shortStatsDelete.String(),
		Args:  command.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return p.runStatsDelete() },
	})
	return cmd
}

// statsJSON is what was read. Seconds and characters are whole numbers; a
// section is finished when the end of each of its blocks has been read.
type statsJSON struct {
	Schema   int            `json:"schema"`
	Since    string         `json:"since"` // YYYY-MM-DD
	Seconds  int            `json:"seconds"`
	Chars    int            `json:"chars"`
	Total    int            `json:"total_chars"`
	Finished int            `json:"sections_finished"`
	Sections []statsSection `json:"sections"`
}

type statsSection struct {
	ID       content.ID `json:"id"`
	Seconds  int        `json:"seconds"`
	Chars    int        `json:"chars"`
	Total    int        `json:"total_chars"`
	Finished bool       `json:"finished"`
}

func (p *program) runStats(asJSON bool) error {
	s := p.Store()
	r := s.Reading()
	if problems := s.Problems(); len(problems) > 0 && r.Since.IsZero() {
		return command.StoreFailure(problems[0])
	}
	if r.Since.IsZero() {
		return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoStats.String(), Hint: hintNoStats.String()}
	}
	sum := pace.Of(p.Paper(), r)
	if !asJSON {
		return p.Print(statsText(p.Paper(), sum, command.Layout{Width: min(p.Cols, command.Measure), Paint: p.Painter()}))
	}
	out := statsJSON{
		Schema: command.Schema, Since: sum.Since.Local().Format(time.DateOnly), Seconds: sum.Seconds, Chars: sum.Chars,
		Total: sum.Total, Finished: sum.Finished, Sections: []statsSection{},
	}
	for _, one := range sum.Sections {
		out.Sections = append(out.Sections, statsSection{one.ID, one.Seconds, one.Chars, one.Total, one.Finished()})
	}
	return p.PrintJSON(out)
}

// statsText is the sums, then a line for each section that was read.
func statsText(paper *content.Paper, sum pace.Sum, l command.Layout) string {
	out := l.Lines(sum.String(), text.Options{Hang: 2}, l.Paint.Title)
	for _, one := range sum.Sections {
		if one.Seconds > 0 || one.Chars > 0 {
			out += l.Lines(sectionNamed(paper, one.ID)+"  "+one.String(), text.Options{Hang: 4}, l.Paint.Plain)
		}
	}
	return out
}

// sectionNamed is a section by its number, in English by its ID and its title.
func sectionNamed(paper *content.Paper, id content.ID) string {
	words, number := evidence.Of(paper), paper.ShortPlace(id)
	if words.Text() == english.Chinese {
		return number
	}
	return string(id) + " " + words.Section(id, number)
}

func (p *program) runStatsDelete() error {
	s := p.Store()
	if err := s.DeleteReading(); err != nil {
		return command.SaveFailure(s, err)
	}
	return p.Print(statsDeleted.String() + "\n")
}
