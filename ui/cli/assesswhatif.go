package cli

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/data/assess"
	"yunlan/ui/report"
	"yunlan/ui/text"
)

func (p *program) assessWhatIf() *cobra.Command {
	file, width, asJSON := "", 0, false
	var sets []string
	cmd := &cobra.Command{
		Use:     "what-if --answers FILE --set Q=V",
		Short:   shortWhatIf.String(),
		Long:    shortWhatIf.String() + "\n\n" + longWhatIf.F(assess.MaxChanges),
		Example: exampleWhatIf.String(),
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if file == "" || len(sets) == 0 {
				return usage(msgWhatIf.String(), hintWhatIf.String())
			}
			w, err := p.whatIf(file, sets)
			if err != nil {
				return err
			}
			if asJSON {
				return p.printJSON(whatIfJSON{schema, w})
			}
			return p.print(whatIfText(w, layout{width: p.wrapAt(cmd, width), paint: p.painter()}))
		},
	}
	flags := cmd.Flags()
	flags.Var(fileName{&file}, "answers", flagAnswers.String())
	flags.StringArrayVar(&sets, "set", nil, flagSet.String())
	flags.Var(cells{&width}, "width", flagReportWidth.String())
	flags.BoolVar(&asJSON, "json", false, flagPrintJSON.String())
	return cmd
}

// whatIfJSON is a result beside that of changed answers.
type whatIfJSON struct {
	Schema int `json:"schema"`
	assess.WhatIf
}

func (p *program) whatIf(file string, sets []string) (assess.WhatIf, error) {
	changes := map[string]assess.Value{}
	for _, set := range sets {
		id, value, ok := strings.Cut(set, "=")
		if _, twice := changes[id]; !ok || twice {
			return assess.WhatIf{}, usage(msgSet.F(echo(set)), hintWhatIf.String())
		}
		if q, known := assess.Load().Question(id); known && !q.Accepts(assess.Value(value)) {
			return assess.WhatIf{}, usage(msgSetValue.F(echo(set)), hintWhatIf.String())
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
		return w, usage("--set "+wrong.Error(), hintWhatIf.String())
	}
	return w, err
}

// whatIfText says what moves.
func whatIfText(w assess.WhatIf, l layout) string {
	out := headlineText(beforeName.String(), w.Before, l) + headlineText(afterName.String(), w.After, l)
	if w.LevelDelta != nil {
		out += l.lines(movedWords.F(report.Signed(w.ScoreDelta), fmt.Sprintf("%+d", *w.LevelDelta)), text.Options{}, l.paint.title)
	}
	for _, part := range []struct {
		words interface{ String() string }
		gates []string
	}{{liftedWords, w.Lifted}, {addedWords, w.Hit}} {
		for _, id := range part.gates {
			out += l.lines(part.words.String()+gateText(id), text.Options{Hang: 2}, l.paint.plain)
		}
	}
	for _, r := range stillIn(w) {
		out += l.lines(stillWords.String()+r.String(), text.Options{Hang: 2}, l.paint.plain)
	}
	for _, id := range w.Hidden {
		out += l.lines(hiddenWords.F(id), text.Options{Hang: 2}, l.paint.plain)
	}
	return out + l.lines(whatIfNote.String(), text.Options{}, l.paint.muted)
}

// stillIn are the limits of before that lower the level afterwards as well.
func stillIn(w assess.WhatIf) []assess.Reason {
	if w.After.Level == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(w.After.WhyNotHigher), func(r assess.Reason) bool {
		return slices.Contains(w.Hit, r.Gate)
	})
}

func headlineText(name string, r assess.Result, l layout) string {
	if r.Level == nil {
		return l.lines(name+tooFewWords.F(r.Coverage), text.Options{}, l.paint.plain)
	}
	score := strconv.Itoa(r.Confirmed)
	if r.Potential > r.Confirmed {
		score += "–" + strconv.Itoa(r.Potential)
	}
	level := assess.Load().Level(*r.Level)
	return l.lines(name+headlineWords.F(*r.Level, level.Name.String(), score), text.Options{}, l.paint.plain)
}

func gateText(id string) string {
	for _, g := range assess.Load().Gates {
		if g.ID == id {
			return g.String()
		}
	}
	return id
}
