package cli

import (
	"time"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/app"
	"yunlan/ui/config"
	"yunlan/ui/plain"
	"yunlan/ui/report"
	"yunlan/ui/save"
)

var (
	flagByLine   = lang.Text{"逐行模式：编号菜单，不画界面，适合读屏软件和管道", "line by line: numbered menus, no screen; for screen readers and pipes"}
	msgPlainJSON = lang.Text{"--plain 和 --json 不能同时用", "--plain and --json exclude each other"}
)

// lineByLine reports that somebody is there but the terminal cannot draw.
func (p *program) lineByLine() bool { return p.cols > 0 && p.dumb() && p.keyboard() }

// wantsLines reports a reader at a terminal who chose this for every day;
// --plain=false comes before the choice.
func (p *program) wantsLines(cmd *cobra.Command) bool {
	choices, _ := config.Read(config.Path(store.DefaultDirs()), p.getenv) // the explorer says what is wrong with it
	yes, _ := choices.Flag("plain")
	return yes && p.interactive && !cmd.Flags().Changed("plain")
}

// talk is a conversation over the run's streams.
func (p *program) talk() *plain.Talk {
	return plain.NewTalk(p.stdin, p.stdout, min(p.cols, measure), p.cols > 0 && p.keyboard())
}

// lines is the whole program line by line, from a reference on if one is given.
func (p *program) lines(ref content.Ref) error {
	st := store.Open(store.DefaultDirs())
	lines := &plain.Program{Talk: p.talk(), Paper: p.paper(), Store: st, Clock: time.Now, Keep: keepReport}
	if len(ref.Blocks) > 0 {
		lines.Start = ref.Blocks[0].ID
	}
	return p.leave(st, lines.Run())
}

// leave ends a conversation: what could not be saved is a failure that has been
// told.
func (p *program) leave(st *store.Store, err error) error {
	if app.ReportUnsaved(st, p.stderr) && err == nil {
		return &failure{exit: exitFailed}
	}
	return err
}

// keepReport writes a report in the format that the file's name says.
func keepReport(file string, r *report.Report) error {
	format, err := reportFormat(file)
	if err != nil {
		return err
	}
	out, err := rendered(r, reportOptions{format: format}, "  ")
	if err != nil {
		return err
	}
	return save.Private(file, []byte(out), false)
}
