package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/search/answer"
	"yunlan/ui/answers"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/text"
)

// searchOptions are the options of `yunlan search`.
type searchOptions struct {
	limit, context  int
	kinds, chapters []string
	width           int
	format, text    string
	json, library   bool
}

// searchFormats are the values of --format.
var searchFormats = []string{command.AsText, "json", "tsv"}

func (p *program) search() *cobra.Command {
	o := searchOptions{limit: 20, format: command.AsText}
	cmd := &cobra.Command{
		Use:     "search QUERY…",
		Short:   shortSearch.String(),
		Long:    shortSearch.String() + longSearch.String(),
		Example: exampleSearch.String(),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.settle(cmd); err != nil {
				return err
			}
			o.width = p.WrapAt(cmd, o.width)
			if o.library {
				return p.searchLibrary(cmd, args, o)
			}
			return p.runSearch(args, o)
		},
	}
	flags := cmd.Flags()
	flags.Var(command.Count{Value: &o.limit}, "limit", flagLimit.String())
	flags.Var(command.Count{Value: &o.context}, "context", flagContext.String())
	flags.Var(command.List{Values: &o.kinds}, "type", flagType.String())
	flags.Var(command.List{Values: &o.chapters}, "chapter", flagChapter.String())
	flags.Var(command.Cells{Value: &o.width}, "width", command.FlagWidth.String())
	command.Choose(cmd, flags, command.Choice{Value: &o.format, Names: searchFormats}, "format", flagSearchFormat.String())
	flags.BoolVar(&o.json, "json", false, command.FlagJSON.String())
	flags.BoolVar(&o.library, "library", false, flagLibrary.String())
	command.AddText(cmd, &o.text, command.FlagText)
	command.Complete(cmd, "type", command.CompleteList(func(string) []string { return command.SearchKinds }))
	command.Complete(cmd, "chapter", command.CompleteList(p.sectionIDs))
	return cmd
}

// settle decides the format; --width and --context are for text alone.
func (o *searchOptions) settle(cmd *cobra.Command) error {
	if o.json {
		if cmd.Flags().Changed("format") && o.format != "json" {
			return command.Usage(command.MsgTwoFormats.F(o.format), command.HintTwoFormats.String())
		}
		o.format = "json"
	}
	for _, name := range []string{"width", "context"} {
		if o.format != command.AsText && cmd.Flags().Changed(name) {
			return command.Usage(msgForText.F(name, o.format), hintForText.F(name))
		}
	}
	return nil
}

// runSearch looks for the words of args.
func (p *program) runSearch(args []string, o searchOptions) error {
	query, err := p.Query(strings.Join(args, " "), o.kinds, o.chapters)
	if err != nil {
		return err
	}
	query.Limit = o.limit
	w, err := p.Words(o.text)
	if err != nil {
		return err
	}
	engine := answers.Engine(p.Paper(), store.DefaultDirs().Cache)
	defer func() { _ = engine.Close() }() // the process ends
	found := answers.New(p.Paper()).Look(engine, query)
	if err := p.printFound(found, w, o); err != nil {
		return err
	}
	return p.answered(found.Answered(), found.Result, hintNoHit.String())
}

// printFound puts the result on stdout, and on stderr what is for people alone:
// how the query was read, how much was found.
func (p *program) printFound(f answers.Found, w evidence.Words, o searchOptions) error {
	if o.format == "json" {
		return p.PrintJSON(p.foundJSON(f))
	}
	if f.Total > 0 {
		for _, said := range readings(f.Result) {
			if err := p.Tell(said); err != nil {
				return err
			}
		}
	}
	if err := p.printHits(f, w, o); err != nil {
		return err
	}
	if rest := f.Total - len(f.Hits); rest > 0 {
		return p.Tell(moreHits.F(rest))
	}
	return nil
}

// foundJSON is a result with the English of what the snippets and the answer show, by
// block.
func (p *program) foundJSON(f answers.Found) any {
	own, shown := evidence.Translated(p.Paper()), map[content.ID]string{}
	for _, h := range f.Hits {
		shown[h.ID] = own.English(h.Shown(snippetCells))
	}
	if f.Card != nil {
		for _, it := range f.Card.Items {
			shown[it.Block] = own.English(it.Place)
		}
	}
	doc := f.Document()
	doc.Answered = f.Answered()
	return struct {
		search.Document
		Answer  *answer.Card          `json:"answer"`
		English map[content.ID]string `json:"english"`
	}{doc, f.Card, shown}
}

func (p *program) printHits(f answers.Found, w evidence.Words, o searchOptions) error {
	if o.format == command.AsText {
		return p.Print(p.foundText(f, w, o))
	}
	return p.Write(hitLines(f.Hits, evidence.Translated(p.Paper())))
}

// hitLines are the hits for other programs, one a line, with tabs between the
// columns that the help names. No column has a tab or a line end of its own.
func hitLines(hits []search.Hit, own evidence.Words) string {
	var b strings.Builder
	for _, h := range hits {
		columns := []string{string(h.ID), string(h.Kind), h.Page, string(h.Section), h.SectionTitle, h.Text}
		if own != (evidence.Words{}) {
			columns = append(columns, own.English(h.Shown(snippetCells)))
		}
		for i, c := range columns {
			columns[i] = command.OneLine(c)
		}
		b.WriteString(strings.Join(columns, "\t") + "\n")
	}
	return b.String()
}

// answered ends a search of which the result was printed: one that found nothing is
// complained of and fails; hint helps where there is nothing near.
func (p *program) answered(ok bool, r search.Result, hint string) error {
	if ok {
		return nil
	}
	f := notAnswered(r, hint)
	if err := p.Complain(f); err != nil {
		return err
	}
	return &command.Failure{Exit: f.Exit} // stdout has the result, which is no error
}

// notAnswered says that the paper does not have what was looked for, also where
// passages with something else of the query are shown.
func notAnswered(r search.Result, hint string) *command.Failure {
	switch near := nearWords(r); {
	case r.Total > 0:
		hint = hintOnlyRest.String()
	case slices.ContainsFunc(r.Nearest, func(s search.Suggestion) bool { return s.Text == r.Query }): // what was asked for stands outside the limits of the query
		hint = hintOutside.String()
	case near != "":
		hint = hintNearest.F(r.Noun.String(), near)
	case r.Garbled > 0:
		hint = hintGarbled.F(r.Garbled)
	}
	return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoHit.F(command.Echo(r.Query)), Hint: hint}
}

func nearWords(r search.Result) string {
	var near []string
	for _, s := range r.Nearest {
		near = append(near, s.Text)
	}
	return lang.List(near)
}

// readings say how the query was read and how much was found.
func readings(r search.Result) []string {
	var said []string
	for _, statement := range search.Explain(r) {
		said = append(said, string(statement))
	}
	return append(said, foundAll.F(r.Total, r.Matches))
}

// foundText is the answer, then each hit.
func (p *program) foundText(f answers.Found, w evidence.Words, o searchOptions) string {
	l := command.Layout{Width: o.width, Paint: p.Painter()}
	var parts []string
	if f.Card != nil {
		parts = append(parts, p.cardText(*f.Card, w, l))
	}
	for _, h := range f.Hits {
		parts = append(parts, p.hit(h, w, l, o.context))
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, "\n") + l.Notice(w)
}

// snippetCells is the length of a snippet: two lines of a common terminal.
const snippetCells = 150

// hit is one passage: where it stands, then its snippet, or with --context the
// whole of it among its neighbours.
func (p *program) hit(h search.Hit, w evidence.Words, l command.Layout, around int) string {
	b, _ := p.Paper().Block(h.ID)
	shown := h.Snippet(snippetCells)
	out := l.Lines(standing(h, shown, w), text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.Paint.Title)
	if around == 0 {
		for _, said := range answers.Shown(h, w, snippetCells) {
			out += l.Prose(said, text.Options{Indent: 4, Hang: 4}, l.Paint.Plain)
		}
		return out
	}
	at := p.Paper().Index(b.ID)
	from, to := max(at-around, 0), min(at+around+1, len(p.Paper().Blocks))
	return out + l.Blocks(w.Paper(p.Paper()).Blocks[from:to])
}

// standing says where a hit stands.
func standing(h search.Hit, shown search.Snippet, w evidence.Words) string {
	where := []string{h.ID.Typed(), w.Section(h.Section, h.SectionTitle), h.Kind.Name()}
	if h.Page != "" { // else the document has no pages
		where = append(where, onPage.F(shown.Pages("–")))
	}
	if h.Alike {
		where = append(where, search.WhyName(search.WhyMeaning))
	}
	return strings.Join(where, " · ")
}
