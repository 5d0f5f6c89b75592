package data

import (
	"slices"

	"github.com/spf13/cobra"

	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/firm"
	"yunlan/ui/cli/command"
	"yunlan/ui/sheet"
)

// prepared reports a document about which somebody has gathered what these commands
// print. In any other, a machine finds numbers, documents and dates, and nothing else.
func (p *program) prepared() bool { return edition.Has(p.Paper()) }

// lists are the lists in the JSON of the commands that find nothing in another
// document.
var lists = map[string]string{
	"table": "rows", "chart": "figures", "audit": "checks", "subsidy": "verdicts", "terms": "terms", "actors": "actors", "routes": "routes",
}

// nothing answers such a command: that there is nothing of the kind, which is no error,
// or that there is nothing of the kind with a name or a filter.
func (p *program) nothing(cmd *cobra.Command, r command.Request, narrowed bool) error {
	said := nothingOf[cmd.Name()]
	if narrowed {
		return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: said.String(), Hint: hintOfDocument.String()}
	}
	return p.none(r, lists[cmd.Name()], said)
}

// none answers for a document in which there is nothing of a kind: an empty list in
// JSON, else a sentence on stderr. No other file is written, and said so.
func (p *program) none(r command.Request, list string, said lang.Text) error {
	output, _ := r.File()
	switch {
	case r.Format == string(sheet.JSON):
		return p.Deliver(r, command.Outcome{Json: func() any { return map[string]any{"schema": command.Schema, list: []any{}} }}, 0)
	case command.IsFile(output):
		return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: said.String(), Hint: hintNoFile.F(output)}
	}
	return p.Tell(said.String())
}

// saysFirm reports that an option says something of the firm.
func saysFirm(cmd *cobra.Command) bool {
	return cmd.Flags().Changed("profile") || slices.ContainsFunc(firm.Fields(), func(f firm.Field) bool { return cmd.Flags().Changed(f.Option) })
}

// asked is the request of a command that prints text or JSON.
func asked(asJSON bool) command.Request {
	if asJSON {
		return command.Request{Format: string(sheet.JSON)}
	}
	return command.Request{Format: command.AsText}
}
