package library

import (
	"context"

	"github.com/spf13/cobra"

	"yunlan/content/lang"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
	"yunlan/ui/save"
)

func (p *program) check() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "check",
		Short:   shortCheck.String(),
		Long:    shortCheck.String() + longCheck.String(),
		Example: "yunlan library check\nyunlan library check --json",
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.run(cmd, func(ctx context.Context, c *collection.Collection) error { return p.runCheck(ctx, c, asJSON) })
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

type checkedJSON struct {
	Schema    int                `json:"schema"`
	Sound     bool               `json:"sound"`
	Documents int                `json:"documents"`
	Faults    []collection.Fault `json:"faults"`
	Strays    int                `json:"strays"` // in the index and not listed; they are not shown
	Index     string             `json:"index"`  // "whole", "damaged"
}

// faultWords say what is wrong with a document: of which file, and its title.
var faultWords = map[collection.FaultKind]lang.Text{
	collection.Unkept: faultUnkept, collection.Unindexed: faultUnindexed, collection.Changed: faultChanged, collection.Vanished: faultVanished,
}

func (p *program) runCheck(ctx context.Context, c *collection.Collection, asJSON bool) error {
	b := p.newBar()
	k, err := c.Check(ctx, b.show)
	b.end()
	if err != nil {
		return err
	}
	if asJSON {
		out := checkedJSON{command.Schema, k.Sound(), k.Documents, all(k.Faults), k.Strays, "whole"}
		if k.Lost != nil {
			out.Index = "damaged"
		}
		err = p.PrintJSON(out)
	} else {
		err = p.printFaults(k)
	}
	if err == nil && !k.Sound() {
		return &command.Failure{Exit: command.ExitFailed, Code: "damaged", Message: msgUnsound.String(), Hint: hintRebuild.String()}
	}
	return err
}

func (p *program) printFaults(k collection.Checked) error {
	unindexed := 0
	for _, f := range k.Faults {
		if f.Fault == collection.Unindexed {
			unindexed++
		}
	}
	lost := k.Lost != nil || unindexed > 1 && unindexed == k.Documents
	for _, f := range k.Faults {
		if f.Fault == collection.Unindexed && lost {
			continue // as all are, which is said once
		}
		if err := p.Print(faultWords[f.Fault].F(f.Title, save.Said(f.Path)) + "\n"); err != nil {
			return err
		}
	}
	if lost {
		if err := p.Print(indexLost.String() + "\n"); err != nil {
			return err
		}
	}
	if !k.Sound() {
		return nil
	}
	return p.Print(sound.F(k.Documents) + "\n")
}

func (p *program) rebuild() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "rebuild",
		Short:   shortRebuild.String(),
		Long:    shortRebuild.String() + longRebuild.String(),
		Example: "yunlan library rebuild",
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.run(cmd, func(ctx context.Context, c *collection.Collection) error { return p.runRebuild(ctx, c, asJSON) })
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

type rebuiltJSON struct {
	Schema    int         `json:"schema"`
	Documents int         `json:"documents"`
	Lost      []namedJSON `json:"lost"`
	Stopped   bool        `json:"stopped"`
}

func (p *program) runRebuild(ctx context.Context, c *collection.Collection, asJSON bool) error {
	b := p.newBar()
	r, err := c.Rebuild(ctx, b.show)
	b.end()
	if err != nil {
		return err
	}
	out := rebuiltJSON{command.Schema, r.Documents, []namedJSON{}, r.Stopped}
	for _, d := range r.Lost {
		out.Lost = append(out.Lost, newNamedJSON(d))
		if err := p.Tell(faultUnkept.F(d.Title, save.Said(d.Places[0].Path))); err != nil {
			return err
		}
	}
	if asJSON {
		err = p.PrintJSON(out)
	} else {
		said := rebuilt.F(r.Documents) + "\n"
		if r.Stopped {
			said += msgStoppedRebuild.String() + "\n"
		}
		err = p.Print(said)
	}
	if err == nil && len(r.Lost) > 0 {
		return &command.Failure{Exit: command.ExitFailed, Code: "lost", Message: msgLost.F(len(r.Lost)), Hint: hintLost.String()}
	}
	return err
}
