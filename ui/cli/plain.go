package cli

import (
	"time"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/app"
	"yunlan/ui/cli/assess"
	"yunlan/ui/config"
	"yunlan/ui/plain"
)

// wantsLines reports that the configuration asks for plain mode on a terminal;
// --plain=false overrides it.
func (p *program) wantsLines(cmd *cobra.Command) bool {
	choices, _ := config.Read(config.Path(store.DefaultDirs()), p.Getenv) // the explorer reports its problems
	yes, _ := choices.Flag("plain")
	return yes && p.Interactive && !cmd.Flags().Changed("plain")
}

// beginsHome reports that the configuration asks for the start page.
func (p *program) beginsHome() bool {
	choices, _ := config.Read(config.Path(store.DefaultDirs()), p.Getenv) // the explorer reports its problems
	return choices.Word("start") == app.BeginHome
}

// lines runs the program in plain mode, at a reference if one is given, after what is to
// be said, "" for nothing.
func (p *program) lines(ref content.Ref, said string) error {
	if said != "" {
		if err := p.Tell(said); err != nil {
			return err
		}
	}
	st := p.Store()
	lines := &plain.Program{Talk: p.Talk(), Paper: p.Paper(), Store: st, Clock: time.Now, Keep: assess.KeepReport}
	if len(ref.Blocks) > 0 {
		lines.Start = ref.Blocks[0].ID
	}
	shared := store.Open(store.DefaultDirs())
	if !p.Paper().Part() && (p.File != "" || p.Paper().Bundled() && len(shared.Opened()) > 0) {
		_ = shared.SaveOpened(shelf.Opened(p.Paper(), p.File, time.Now())) // where nothing can be written, that is said of the reading place
	}
	return p.EndTalk(st, lines.Run())
}
