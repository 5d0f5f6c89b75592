package assess

import (
	"strconv"

	"github.com/spf13/cobra"
	"yunlan/data/assess"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"
)

func (p *program) questions() *cobra.Command {
	width, asJSON := 0, false
	cmd := &cobra.Command{
		Use:     "questions",
		Short:   shortQuestions.String(),
		Example: exampleQuestions.String(),
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if asJSON {
				return p.PrintJSON(newQuestionsJSON(assess.Load()))
			}
			l := command.Layout{Width: p.WrapAt(cmd, width), Paint: p.Painter()}
			return p.Print(questionsText(assess.Load(), l))
		},
	}
	cmd.Flags().Var(command.Cells{Value: &width}, "width", flagReportWidth.String())
	cmd.Flags().BoolVar(&asJSON, "json", false, flagPrintJSON.String())
	return cmd
}

// questionsJSON is the question bank, for writing an answer file.
type questionsJSON struct {
	Schema      int    `json:"schema"`
	SpecVersion string `json:"spec_version"`
	TextHash    string `json:"text_hash"`
	assess.Notices
	Values     []string           `json:"values"` // that an answer may have; "na" where a question allows it
	Profile    []assess.Field     `json:"profile"`
	Dimensions []assess.Dimension `json:"dimensions"`
	Questions  []assess.Question  `json:"questions"`
	Levels     []assess.Level     `json:"levels"`
	Gates      []assess.Gate      `json:"gates"`
	Risks      []assess.Risk      `json:"risks"`
	Steps      []assess.Act       `json:"steps"`
}

func newQuestionsJSON(b *assess.Bank) questionsJSON {
	return questionsJSON{
		Schema: command.Schema, SpecVersion: b.SpecVersion, TextHash: b.Hash(), Notices: b.Notices,
		Values:  []string{"0", "1", "2", "3", "4", string(assess.Unsure), string(assess.NA)},
		Profile: b.Profile, Dimensions: b.Dimensions, Questions: b.Questions, Levels: b.Levels, Gates: b.Gates, Risks: b.Risks, Steps: b.Steps,
	}
}

// questionsText lists the questions with the values of their answers.
func questionsText(b *assess.Bank, l command.Layout) string {
	out, side := "", ""
	for _, q := range b.Questions {
		if q.Dimension != side {
			if side != "" {
				out += "\n"
			}
			side = q.Dimension
			out += l.Lines(b.Dimension(side).Name.String(), text.Options{}, l.Paint.Title)
		}
		head := "\n" + q.ID + "  "
		if q.Quick {
			head = "\n" + q.ID + quickMark.String() + "  "
		}
		out += "\n" + l.Prose(head[1:]+q.Text.String(), text.Options{Hang: 2}, l.Paint.Plain)
		for _, o := range q.Options {
			out += l.Prose("  "+strconv.Itoa(o.Points)+"  "+o.String(), text.Options{Hang: 5}, l.Paint.Plain)
		}
		if q.Source != nil {
			out += l.Prose("      "+sourceOf.F(q.Source.String()), text.Options{Hang: 6}, l.Paint.Muted)
		}
		if q.NAAllowed {
			out += l.Prose("  na  "+q.Describe(assess.NA).String(), text.Options{Hang: 6}, l.Paint.Plain)
		}
	}
	return out + "\n" + l.Lines(questionsNote.String(), text.Options{}, l.Paint.Muted)
}
