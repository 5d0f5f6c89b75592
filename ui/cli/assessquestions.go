package cli

import (
	"strconv"

	"github.com/spf13/cobra"

	"yunlan/data/assess"
	"yunlan/ui/text"
)

func (p *program) assessQuestions() *cobra.Command {
	width, asJSON := 0, false
	cmd := &cobra.Command{
		Use:     "questions",
		Short:   shortQuestions.String(),
		Example: exampleQuestions.String(),
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if asJSON {
				return p.printJSON(newQuestionsJSON(assess.Load()))
			}
			l := layout{width: p.wrapAt(cmd, width), paint: p.painter()}
			return p.print(questionsText(assess.Load(), l))
		},
	}
	cmd.Flags().Var(cells{&width}, "width", flagReportWidth.String())
	cmd.Flags().BoolVar(&asJSON, "json", false, flagPrintJSON.String())
	return cmd
}

// questionsJSON is what somebody needs to write an answer file by hand.
type questionsJSON struct {
	Schema      int    `json:"schema"`
	SpecVersion string `json:"spec_version"`
	TextHash    string `json:"text_hash"`
	assess.Notices
	Values     []string                  `json:"values"` // that an answer may have; "na" where a question allows it
	Profile    []assess.Field            `json:"profile"`
	Dimensions []assess.Dimension        `json:"dimensions"`
	Questions  []assess.Question         `json:"questions"`
	Levels     []assess.Level            `json:"levels"`
	Weights    map[string]map[string]int `json:"weights"`
}

func newQuestionsJSON(b *assess.Bank) questionsJSON {
	return questionsJSON{
		Schema: schema, SpecVersion: b.SpecVersion, TextHash: b.Hash(), Notices: b.Notices,
		Values:  []string{"0", "1", "2", "3", "4", string(assess.Unsure), string(assess.NA)},
		Profile: b.Profile, Dimensions: b.Dimensions, Questions: b.Questions, Levels: b.Levels, Weights: b.Weights,
	}
}

// questionsText lists the questions with the values of their answers.
func questionsText(b *assess.Bank, l layout) string {
	out, side := "", ""
	for _, q := range b.Questions {
		if q.Dimension != side {
			if side != "" {
				out += "\n"
			}
			side = q.Dimension
			out += l.lines(b.Dimension(side).Name.String(), text.Options{}, l.paint.title)
		}
		head := "\n" + q.ID + "  "
		if q.Quick {
			head = "\n" + q.ID + quickMark.String() + "  "
		}
		out += "\n" + l.prose(head[1:]+q.Text.String(), text.Options{Hang: 2}, l.paint.plain)
		for _, o := range q.Options {
			out += l.prose("  "+strconv.Itoa(o.Points)+"  "+o.String(), text.Options{Hang: 5}, l.paint.plain)
		}
		if q.NAAllowed {
			out += l.prose("  na  "+q.Describe(assess.NA).String(), text.Options{Hang: 6}, l.paint.plain)
		}
	}
	return out + "\n" + l.lines(questionsNote.String(), text.Options{}, l.paint.muted)
}
