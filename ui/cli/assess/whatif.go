package assess

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/ui/cli/command"
	"yunlan/ui/report"
	"yunlan/ui/text"
)

func (p *program) whatIf() *cobra.Command {
	file, width, asJSON := "", 0, false
	var sets []string
	cmd := &cobra.Command{
		Use:     "what-if --answers FILE --set Q=V",
		Short:   shortWhatIf.String(),
		Long:    shortWhatIf.String() + "\n\n" + longWhatIf.F(assess.MaxChanges),
		Example: exampleWhatIf.String(),
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if file == "" || len(sets) == 0 {
				return command.Usage(msgWhatIf.String(), hintWhatIf.String())
			}
			w, err := p.tried(file, sets)
			if err != nil {
				return err
			}
			if asJSON {
				return p.PrintJSON(whatIfJSON{command.Schema, w})
			}
			return p.Print(whatIfText(w, command.Layout{Width: p.WrapAt(cmd, width), Paint: p.Painter()}))
		},
	}
	flags := cmd.Flags()
	flags.Var(command.FileName{Value: &file}, "answers", flagAnswers.String())
	flags.StringArrayVar(&sets, "set", nil, flagSet.String())
	flags.Var(command.Cells{Value: &width}, "width", flagReportWidth.String())
	flags.BoolVar(&asJSON, "json", false, flagPrintJSON.String())
	return cmd
}

// whatIfJSON is the result before and after changed answers.
type whatIfJSON struct {
	Schema int `json:"schema"`
	assess.WhatIf
}

func (p *program) tried(file string, sets []string) (assess.WhatIf, error) {
	changes := map[string]assess.Value{}
	for _, set := range sets {
		id, value, ok := strings.Cut(set, "=")
		if _, twice := changes[id]; !ok || twice {
			return assess.WhatIf{}, command.Usage(msgSet.F(command.Echo(set)), hintWhatIf.String())
		}
		if q, known := assess.Load().Question(id); known && !q.Accepts(assess.Value(value)) {
			return assess.WhatIf{}, command.Usage(msgSetValue.F(command.Echo(set)), hintWhatIf.String())
		}
		changes[id] = assess.Value(value)
	}
	answers, err := p.readAnswers(file)
	if err != nil {
		return assess.WhatIf{}, err
	}
	w, err := assess.Load().WhatIf(answers, changes)
	var wrong *assess.InputError
	if errors.As(err, &wrong) {
		return w, command.Usage("--set "+wrong.Error(), hintWhatIf.String())
	}
	return w, err
}

// whatIfText words what changes.
func whatIfText(w assess.WhatIf, l command.Layout) string {
	out := headlineText(beforeName.String(), w.Before, l) + headlineText(afterName.String(), w.After, l)
	if w.LevelDelta != nil {
		out += l.Lines(movedWords.F(report.Signed(w.ScoreDelta), fmt.Sprintf("%+d", *w.LevelDelta)), text.Options{}, l.Paint.Title)
	}
	for _, part := range []struct {
		words interface{ String() string }
		gates []string
	}{{liftedWords, w.Lifted}, {addedWords, w.Hit}} {
		for _, id := range part.gates {
			out += l.Lines(part.words.String()+gateText(id), text.Options{Hang: 2}, l.Paint.Plain)
		}
	}
	if n := len(w.Opened); n > 0 {
		out += l.Lines(openedWords.F(n, lang.List(w.Opened)), text.Options{Hang: 2}, l.Paint.Plain)
	}
	for _, r := range stillIn(w) {
		out += l.Lines(stillWords.String()+r.String(), text.Options{Hang: 2}, l.Paint.Plain)
	}
	for _, id := range w.Hidden {
		out += l.Lines(hiddenWords.F(id), text.Options{Hang: 2}, l.Paint.Plain)
	}
	return out + l.Lines(whatIfNote.String(), text.Options{}, l.Paint.Muted)
}

// stillIn returns the limits that lower the level before and after.
func stillIn(w assess.WhatIf) []assess.Reason {
	if w.After.Level == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(w.After.WhyNotHigher), func(r assess.Reason) bool {
		return slices.Contains(w.Hit, r.Gate)
	})
}

func headlineText(name string, r assess.Result, l command.Layout) string {
	if r.Level == nil {
		return l.Lines(name+tooFewWords.F(r.Coverage), text.Options{}, l.Paint.Plain)
	}
	score := strconv.Itoa(r.Confirmed)
	if r.Potential > r.Confirmed {
		score += "–" + strconv.Itoa(r.Potential)
	}
	level, levelName := assess.Load().Standing(r.Headline)
	return l.Lines(name+headlineWords.F(level, levelName, score), text.Options{}, l.Paint.Plain)
}

func gateText(id string) string {
	for _, g := range assess.Load().Gates {
		if g.ID == id {
			return g.String()
		}
	}
	return id
}
