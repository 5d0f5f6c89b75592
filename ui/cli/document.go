package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/content/source"
	"yunlan/content/source/refusal"
	"yunlan/data/english"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
)

// document is what options say of the document to work on.
type document struct{ file, encoding, passwordFile string }

// encodings are what --encoding takes.
var encodings = []string{"auto", "utf-8", "gb18030", "big5", "utf-16"}

// limits are those of the program with the encoding that was asked for.
func (d document) limits() source.Limits {
	l := source.Usual
	if d.encoding != "auto" {
		l.Encoding = d.encoding
	}
	return l
}

// asked reports that an encoding was named.
func (d document) asked() bool { return d.encoding != "" && d.encoding != "auto" }

// openNamed opens the file of --doc, if there is one, for any command.
func (p *program) openNamed(cmd *cobra.Command, d document) error {
	if d.file == "" {
		if d.asked() && !cmd.Flags().Changed("doc") && cmd.Name() != "open" && cmd != cmd.Root() { // those take a file as an argument
			return command.Usage(msgNoFile.String(), hintNoFile.String())
		}
		return nil
	}
	if cmd.Name() == "open" {
		return command.Usage(msgDocTwice.String(), hintDocTwice.String())
	}
	_, err := p.openFile(d.file, d)
	return err
}

// openFirst opens the first argument if it is a file and not a place in the paper. It
// returns the absolute paths of the files behind it, which must be there, and the
// arguments behind those.
func (p *program) openFirst(args []string, d document) (others, rest []string, err error) {
	n := 0
	for n < len(args) && p.isFile(args[n]) {
		n++
	}
	switch {
	case d.file != "" && n > 0:
		return nil, nil, command.Usage(msgOneDocument.F(command.Echo(args[0])), hintOneDocument.String())
	case d.file == "" && d.asked() && n == 0:
		return nil, nil, command.Usage(msgNoFile.String(), hintNoFile.String())
	case n == 0:
		return nil, args, nil
	}
	for _, file := range args[1:n] {
		if _, err := os.Stat(file); err != nil {
			return nil, nil, notOpened(file, refusal.New(refusal.Missing))
		}
		if file, err = filepath.Abs(file); err != nil {
			return nil, nil, err
		}
		others = append(others, file)
	}
	p.early = p.early && n == len(args) // a place may lie behind the beginning
	_, err = p.openFile(args[0], d)
	return others, args[n:], err
}

// resume opens the document that was read last. It returns why that cannot be opened
// and "" if it is open, or if it is the paper that comes along.
func (p *program) resume(d document) string {
	all := store.Open(store.DefaultDirs()).Opened()
	if len(all) == 0 || all[0].Path == "" {
		return ""
	}
	_, err := p.openFile(all[0].Path, d)
	var no *command.Failure
	switch {
	case err == nil:
		return ""
	case !errors.As(err, &no):
		return err.Error()
	case !isThere(all[0].Path):
		return msgMoved.F(content.OneLine(all[0].Title), command.InputName(all[0].Path))
	}
	return no.Message
}

func isThere(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

// isFile tells a file from a reference and from a mistyped command: standard input,
// a path, or the name of a file that exists. A place in the paper comes first.
func (p *program) isFile(arg string) bool {
	if arg == "-" || strings.ContainsRune(arg, filepath.Separator) || strings.Contains(arg, "/") {
		return true
	}
	if _, err := english.Resolve(p.Paper(), arg); err == nil {
		return false
	}
	if _, err := os.Lstat(arg); err == nil || isListed(arg) {
		return true
	}
	ext := strings.ToLower(filepath.Ext(arg))
	switch ext {
	case ".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".epub", ".pdf", ".doc", ".rtf":
		return true
	}
	return false
}

// openFile makes a file the paper of all commands.
func (p *program) openFile(file string, d document) (source.Report, error) {
	if report, there, err := p.openListed(file); there {
		return report, err
	}
	doc, report, err := p.readFile(file, d)
	if err != nil {
		return report, notOpened(file, err)
	}
	if content.Embeds(report.Hash) { // the paper that comes along, with all that was gathered about it
		p.Paper, p.File = content.Load, ""
		return report, nil
	}
	paper := paperOf(doc, report)
	if len(paper.Blocks) == 0 && p.Rest != nil { // a cover
		paper, p.Rest = p.Rest.Whole(), nil
	}
	if paper == nil || len(paper.Blocks) == 0 { // a contents page, front matter alone
		return report, notOpened(file, refusal.New(refusal.NoWords))
	}
	p.Paper, p.File = func() *content.Paper { return paper }, ""
	if file != "-" {
		p.File, _ = filepath.Abs(file) // without a working folder it is not remembered
	}
	if report.Encoding != "" && report.Encoding != "UTF-8" {
		return report, p.Tell(msgDecoded.F(report.Encoding))
	}
	return report, nil
}

// paperOf is what was read of a file, as the reader left it.
func paperOf(doc shape.Doc, report source.Report) *content.Paper {
	paper := content.Build(doc)
	paper.Doc = report.Hash
	if paper.Title == "" {
		paper.Title = strings.TrimSuffix(content.OneLine(report.Name), filepath.Ext(report.Name))
	}
	return store.Of(store.DefaultDirs(), paper).Known(paper)
}

// paperIn is the document of a file, which does not become the paper of all commands.
func (p *program) paperIn(file string, d document) (*content.Paper, error) {
	apart := *p.Program
	one := program{Program: &apart}
	_, err := one.openFile(file, d)
	return one.Paper(), err
}

// notOpened says why a file is not opened: exit 2 for one that is refused, 1 for one
// that fails while it is read.
func notOpened(file string, err error) error {
	var no *refusal.Error
	if !errors.As(err, &no) {
		return err
	}
	f := &command.Failure{Exit: command.ExitUsage, Code: "refused", Message: msgNotOpened.F(command.InputName(file), no.Why), Hint: no.Hint}
	if no.Failed {
		f.Exit, f.Code = command.ExitFailed, "damaged"
	}
	return f
}
