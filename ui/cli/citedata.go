package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
)

// citeOptions are what is said of a document for its citations.
type citeOptions struct {
	title, author, publisher, date string
	json                           bool
}

func (p *program) citeData() *cobra.Command {
	var o citeOptions
	cmd := &cobra.Command{
		Use:     "cite-data",
		Short:   shortCiteData.String(),
		Long:    shortCiteData.String() + longCiteData.String(),
		Example: exampleCiteData.String(),
		Args:    command.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return p.runCiteData(o) },
	}
	flags := cmd.Flags()
	flags.Var(command.Word{Value: &o.title}, "title", flagCiteTitle.String())
	flags.Var(command.Word{Value: &o.author}, "author", flagCiteAuthor.String())
	flags.Var(command.Word{Value: &o.publisher}, "publisher", flagCitePublisher.String())
	flags.Var(command.Word{Value: &o.date}, "year", flagCiteYear.String())
	flags.BoolVar(&o.json, "json", false, command.FlagJSON.String())
	return cmd
}

// citeDataJSON is what citations of a document say; Missing is what they lack.
type citeDataJSON struct {
	Schema    int      `json:"schema"`
	Title     string   `json:"title"`
	Author    string   `json:"author"`
	Publisher string   `json:"publisher"`
	Date      string   `json:"date"`
	Missing   []string `json:"missing"`
}

// runCiteData keeps what was said of the document, and prints what its citations say.
func (p *program) runCiteData(o citeOptions) error {
	said := o.title+o.author+o.publisher+o.date != ""
	if said {
		if p.Paper().Bundled() {
			return command.Usage(msgCiteBundled.String(), hintCiteBundled.String())
		}
		if o.date != "" && !content.IsDate(o.date) {
			return command.Usage(msgCiteYear.F(command.Echo(o.date)), hintCiteYear.String())
		}
		st := p.Store()
		if err := st.SaveCite(o.into); err != nil {
			return command.SaveFailure(st, err)
		}
		named := p.Paper().Named(o.title, o.author, o.publisher, o.date)
		p.Program.Paper = func() *content.Paper { return named }
	}
	paper := p.Paper()
	if o.json {
		return p.PrintJSON(citeDataJSON{command.Schema, paper.Title, paper.Author, paper.Publisher, paper.Imprint.Date, missingKeys(paper)})
	}
	var out strings.Builder
	for _, row := range []struct {
		name  lang.Text
		value string
	}{{citeTitle, paper.Title}, {citeAuthor, paper.Author}, {citePublisher, paper.Publisher}, {citeYear, paper.Imprint.Date}} {
		if row.value == "" {
			row.value = citeNothing.String()
		}
		out.WriteString(row.name.String() + lang.Colon.String() + row.value + "\n")
	}
	return p.Print(out.String())
}

// into puts what was said over what was said before.
func (o citeOptions) into(c *store.Cite) {
	for _, f := range []struct {
		of   *string
		said string
	}{{&c.Title, o.title}, {&c.Author, o.author}, {&c.Publisher, o.publisher}, {&c.Date, o.date}} {
		if f.said != "" {
			*f.of = content.Collapse(f.said)
		}
	}
	c.Asked = true
}

// missingKeys are what citations of a paper lack, as scripts see them.
func missingKeys(paper *content.Paper) []string {
	missing := []string{}
	title, publisher, year := paper.Uncited()
	for _, one := range []struct {
		lacks bool
		key   string
	}{{title, "title"}, {publisher, "publisher"}, {year, "year"}} {
		if one.lacks {
			missing = append(missing, one.key)
		}
	}
	return missing
}

// askCiteData says, once for each document, what its citations lack and how to say it.
func (p *program) askCiteData() error {
	if p.Paper().Bundled() {
		return nil
	}
	names := map[string]lang.Text{"title": citeTitle, "publisher": citePublisher, "year": citeYear}
	var lacking []string
	for _, key := range missingKeys(p.Paper()) {
		lacking = append(lacking, names[key].String())
	}
	st := p.Store()
	if len(lacking) == 0 || st.Cite().Asked {
		return nil
	}
	if err := st.SaveCite(func(c *store.Cite) { c.Asked = true }); err != nil {
		return command.SaveFailure(st, err)
	}
	return p.Tell(askCite.F(lang.List(lacking)))
}
