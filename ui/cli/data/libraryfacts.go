package data

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/found"
	"yunlan/ui/cli/command"
	"yunlan/ui/collection"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// InLibrary opens the library for a command that may take long; tell shows how far it
// is.
type InLibrary func(run *command.Program, cmd *cobra.Command, do func(ctx context.Context, c *collection.Collection, tell func(collection.Progress)) error) error

// libraryFact is a number and the document that states it.
type libraryFact struct {
	Document string `json:"document"`
	Title    string `json:"title"`
	found.Fact
}

// libraryFactsJSON is the numbers of a library.
type libraryFactsJSON struct {
	foundBy
	Facts []libraryFact `json:"facts"`
}

// runLibraryFacts prints the numbers found in all documents of the library.
func (p *program) runLibraryFacts(cmd *cobra.Command, o factsOptions, library InLibrary) error {
	if cmd.Flags().Changed("doc") {
		return command.Usage(msgLibraryOrDoc.String(), hintLibraryOrDoc.String())
	}
	filters, err := foundFilters(o.subjects, o.units, o.kinds)
	if err != nil {
		return err
	}
	var facts []libraryFact
	var unread []string
	err = library(p.Program, cmd, func(ctx context.Context, c *collection.Collection, tell func(collection.Progress)) error {
		list, err := c.Documents()
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: noLibraryYet.String(), Hint: hintAddFirst.String()}
		}
		facts, unread, err = p.factsOf(ctx, c, parts(o.subjects), filters, tell)
		return err
	})
	if err == nil && len(unread) > 0 {
		err = p.Tell(msgUnread.F(len(unread), lang.List(unread)))
	}
	switch {
	case err != nil:
		return err
	case len(facts) == 0:
		return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: noLibraryFacts.String(), Hint: hintFoundFacts.String()}
	}
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return libraryFactsText(facts, l) },
		Json:  func() any { return libraryFactsJSON{byMachine(), facts} },
		Sheet: func() sheet.Table { return libraryFactsSheet(facts, sheet.Format(o.Format)) },
	}, 0)
}

// factsOf are the numbers that pass the filters, and the titles of the documents that
// cannot be read.
func (p *program) factsOf(ctx context.Context, c *collection.Collection, words []string, filters []filter[found.Fact], tell func(collection.Progress)) (facts []libraryFact, unread []string, err error) {
	all, lost, err := c.FactsOf(ctx, words, func(f found.Fact) bool {
		for _, one := range filters {
			if !one.keeps(f) {
				return false
			}
		}
		return true
	}, tell)
	for _, v := range all {
		facts = append(facts, libraryFact{v.Document, content.OneLine(v.Title), v.Fact})
	}
	for _, d := range lost {
		unread = append(unread, content.OneLine(d.Title))
	}
	return facts, unread, err
}

// libraryFactsText is each document, and below it a line for each number.
func libraryFactsText(facts []libraryFact, l command.Layout) string {
	var out strings.Builder
	out.WriteString(foundHead(l))
	for from := 0; from < len(facts); {
		to := from
		g := headed(foundFactColumns)
		for ; to < len(facts) && facts[to].Document == facts[from].Document; to++ {
			g.Rows = append(g.Rows, foundRow(facts[to].Fact))
		}
		out.WriteString("\n" + l.Paint.Title(facts[from].Title+" · "+facts[from].Document) + "\n" + g.Set(l))
		from = to
	}
	return out.String()
}

// libraryFactsSheet is the table of the numbers, the document first.
func libraryFactsSheet(facts []libraryFact, format sheet.Format) sheet.Table {
	plain := make([]found.Fact, len(facts))
	for i, f := range facts {
		plain[i] = f.Fact
	}
	t := tables.FoundFacts(plain, format)
	t.Columns = append(tables.Columns([]string{"document", "title"}), t.Columns...)
	for i := range t.Rows {
		t.Rows[i] = append([]string{facts[i].Document, facts[i].Title}, t.Rows[i]...)
	}
	return t
}
