package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/shape"
	"yunlan/content/source"
	"yunlan/ui/cli/command"
)

// open reads a document and says what was read.
func (p *program) open(d *document) *cobra.Command {
	var report, asJSON bool
	cmd := &cobra.Command{
		Use:     "open FILE",
		Short:   shortOpen.String(),
		Long:    shortOpen.String() + longOpen.String(),
		Example: exampleOpen,
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return command.Usage(msgOpenOne.String(), command.HintHelp.F(cmd.CommandPath()))
			}
			p.opens = !report && !asJSON
			p.early = p.opens && p.explores(cmd, rootOptions{})
			read, err := p.openFile(args[0], *d)
			if err != nil {
				return err
			}
			if asJSON {
				return p.PrintJSON(newOpened(read, p.Paper()))
			}
			if report || !p.Interactive {
				return p.Print(newOpened(read, p.Paper()).text())
			}
			return p.runRoot(cmd, nil, rootOptions{}, document{file: args[0]})
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveDefault
		},
	}
	cmd.Flags().BoolVar(&report, "report", false, flagReport.String())
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

// opened is what was read of a file.
type opened struct {
	Schema    int         `json:"schema"`
	File      string      `json:"file"`
	Kind      source.Kind `json:"kind"`
	Bytes     int         `json:"bytes"`
	Hash      string      `json:"sha256"`
	Encoding  string      `json:"encoding,omitempty"`
	Title     string      `json:"title"`
	Author    string      `json:"author,omitempty"`
	Publisher string      `json:"publisher,omitempty"`
	Date      string      `json:"date,omitempty"`
	Pages     int         `json:"pages"`
	Chars     int         `json:"characters"`
	Sections  int         `json:"sections"`
	Guessed   int         `json:"guessed_headings"`
	counts
}

// counts are the blocks by kind, and what is not among them.
type counts struct {
	Paragraphs int    `json:"paragraphs"`
	Tables     int    `json:"tables"`
	Notes      int    `json:"footnotes"`
	Aside      int    `json:"aside"` // pieces of running text, contents pages and navigation
	Lost       []lost `json:"lost"`
}

type lost struct {
	Reason shape.Reason `json:"reason"`
	Count  int          `json:"count"`
}

func newOpened(r source.Report, paper *content.Paper) opened {
	o := opened{
		Schema: command.Schema, File: content.OneLine(r.Name), Kind: r.Kind, Bytes: r.Bytes, Hash: r.Hash, Encoding: r.Encoding,
		Title: paper.Title, Author: paper.Author, Publisher: paper.Publisher, Date: paper.Imprint.Date,
		Pages: len(paper.Pages), Chars: paper.Chars(), Sections: len(paper.Sections),
	}
	o.Aside, o.Lost = len(paper.Furniture), []lost{}
	for _, s := range paper.Sections {
		if paper.Guessed(s.ID) {
			o.Guessed++
		}
	}
	for _, b := range paper.Blocks {
		switch b.Kind {
		case content.Paragraph:
			o.Paragraphs++
		case content.Table:
			o.Tables++
		case content.Footnote:
			o.Notes++
		}
	}
	for _, l := range r.Lost {
		o.Lost = append(o.Lost, lost{l.Reason, l.Count})
	}
	return o
}

// text is the report for people.
func (o opened) text() string {
	var b strings.Builder
	line := func(name lang.Text, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s%s\n", name, value)
		}
	}
	line(reportTitle, o.Title)
	line(reportMaker, strings.Join(strings.Fields(o.Author+" "+o.Publisher+" "+o.Date), " "))
	kind := strings.ToUpper(string(o.Kind))
	if o.Encoding != "" {
		kind += " (" + o.Encoding + ")"
	}
	line(reportKind, kind)
	if o.Pages > 0 {
		line(reportRead, readPages.F(o.Pages, o.Chars))
	} else {
		line(reportRead, readChars.F(o.Chars))
	}
	line(reportFound, foundCounts.F(o.Sections, o.Paragraphs, o.Tables, o.Notes))
	if o.Guessed > 0 {
		line(reportGuessed, guessedCount.F(o.Guessed))
	}
	if o.Aside > 0 {
		line(reportAside, asideCount.F(o.Aside))
	}
	for _, l := range o.Lost {
		line(reportLost, lossWords[l.Reason].F(l.Count))
	}
	if len(o.Lost) == 0 {
		line(reportLost, nothingLost.String())
	}
	return b.String()
}
