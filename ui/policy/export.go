package policy

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/save"
	"yunlan/ui/screen"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
	"yunlan/ui/widget"

	data "yunlan/data/policy"
)

// fileFormat is what a list can be saved as.
type fileFormat struct {
	name   lang.Text
	format sheet.Format
	excel  bool // CSV for spreadsheets
}

// formats are what the list can be saved as.
var formats = []fileFormat{
	{lang.Text{"CSV", "CSV"}, sheet.CSV, false},
	{lang.Text{"CSV（给 Excel）", "CSV for Excel"}, sheet.CSV, true},
	{lang.Text{"JSON", "JSON"}, sheet.JSON, false},
	{lang.Text{"Markdown", "Markdown"}, sheet.Markdown, false},
	{lang.Text{"XLSX", "XLSX"}, sheet.XLSX, false},
}

// export asks how and where to save the list that is shown.
type export struct {
	format int  // index into formats
	naming bool // the keyboard is in the name, not on the format
	name   widget.Field
	folder string // where a bare name goes, "" until known
	table  func(sheet.Format) (sheet.Table, error)
	count  int    // policies in it
	over   bool   // a file is there; Enter replaces it
	wrong  string // why the last try failed, and what to do
	busy   bool   // being written
}

// folderMsg is the folder of a bare name.
type folderMsg struct{ path string }

// exportedMsg says that a list was saved, or why not.
type exportedMsg struct {
	path  string
	count int
	err   error
}

// openExport asks about the list that is shown.
func (s *Screen) openExport() tea.Cmd {
	if s.view.count == 0 {
		return toast(nothingToSave)
	}
	paper, list := s.env.Paper, s.listed()
	e := &export{name: widget.NewField(200), count: s.view.count}
	e.table = func(f sheet.Format) (sheet.Table, error) { return tables.Policies(paper, list, f) }
	if s.compare.open {
		compared := s.comparison()
		e.count, e.table = len(compared.Columns)-1, func(sheet.Format) (sheet.Table, error) { return compared, nil }
	}
	e.name.SetValue(s.fileName() + "." + string(formats[0].format))
	s.export = e
	return func() tea.Msg {
		folder, _ := os.Getwd() // unknown is not said
		return folderMsg{folder}
	}
}

// fileName is a name to start from: what is filtered for, as far as files can
// be called that.
func (s *Screen) fileName() string {
	name := exportName.String()
	if s.compare.open {
		return compareName.String()
	}
	if s.view.filter != "" {
		name += "-" + s.view.filter
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("/\\:*?\"<>|\t\n ", r) {
			return '-'
		}
		return r
	}, name)
}

// typed gives a key or a paste to the name; another name is another file.
func (e *export) typed(msg tea.Msg) tea.Cmd {
	cmd, changed := e.name.Update(msg)
	if changed {
		e.over, e.wrong = false, ""
	}
	return cmd
}

// choose takes another format, and its ending with it.
func (e *export) choose(step int) {
	e.format = (e.format + step + len(formats)) % len(formats)
	e.over, e.wrong = false, ""
	name := e.name.Value()
	if _, known := sheet.FormatOf(name); known {
		name = strings.TrimSuffix(name, filepath.Ext(name))
	}
	e.name.SetValue(name + "." + string(formats[e.format].format))
}

// save writes the list; a file that is there only when that was asked for.
func (s *Screen) save() tea.Cmd {
	e := s.export
	name := strings.TrimSpace(e.name.Value())
	if name == "" {
		e.wrong = nameNeeded.String()
		return nil
	}
	if e.busy {
		return nil
	}
	switch format, known := sheet.FormatOf(name); {
	case filepath.Ext(name) == "":
		name += "." + string(formats[e.format].format)
	case !known:
		e.wrong = badEnding.F(filepath.Ext(name), string(formats[e.format].format))
		return nil
	case format != formats[e.format].format: // as the name says
		e.format = slices.IndexFunc(formats, func(f fileFormat) bool { return f.format == format })
	}
	f := formats[e.format]
	e.busy = true
	made, count, over := e.table, e.count, e.over
	return func() tea.Msg {
		var out []byte
		table, err := made(f.format)
		if err == nil {
			out, err = table.Encode(f.format, sheet.Options{Excel: f.excel, Indent: "  "})
		}
		path := save.AtHome(name)
		if err == nil {
			err = save.File(path, out, over)
		}
		if full, e := filepath.Abs(path); e == nil {
			path = full
		}
		return exportedMsg{path, count, err}
	}
}

// exported closes the question, or says what to change.
func (s *Screen) exported(msg exportedMsg) tea.Cmd {
	var said *save.Error
	e := s.export
	switch {
	case msg.err == nil:
		s.export = nil
		return screen.Send(screen.ToastMsg{Text: exportDone.F(msg.count, save.Said(msg.path))})
	case e == nil: // left before it failed
		return screen.Send(screen.ToastMsg{Text: exportFailed.F(msg.err)})
	case errors.As(msg.err, &said) && said.Exists:
		e.over, e.wrong = true, exportOver.F(save.Said(msg.path))
	case errors.As(msg.err, &said):
		e.wrong = said.Message + "\n" + said.Hint
	default:
		e.wrong = exportFailed.F(msg.err)
	}
	e.busy = false
	return nil
}

// listed is the list as it is shown, each policy once.
func (s *Screen) listed() []data.Policy {
	var list []data.Policy
	seen := map[string]bool{}
	for _, e := range s.view.entries {
		if !seen[e.ID] {
			seen[e.ID], list = true, append(list, e.Policy)
		}
	}
	return list
}
