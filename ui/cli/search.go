package cli

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"
)

// kindsOf are the kinds of passage, by the names of scripts and of readers.
func kindsOf() command.Vocabulary {
	return command.Vocabulary{
		Names: searchKinds, Unknown: msgNoKind, Exist: command.HintChoose,
		Find: func(word string) []string {
			var out []string
			for _, k := range search.KindsOf(search.Folded(word)) {
				out = append(out, string(k))
			}
			return out
		},
	}
}

// searchOptions are the options of `yunlan search`.
type searchOptions struct {
	limit, context  int
	kinds, chapters []string
	width           int
	json            bool
}

func (p *program) search() *cobra.Command {
	o := searchOptions{limit: 20}
	cmd := &cobra.Command{
		Use:     "search QUERY…",
		Short:   shortSearch.String(),
		Long:    shortSearch.String() + longSearch.String(),
		Example: exampleSearch,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.width = p.WrapAt(cmd, o.width)
			return p.runSearch(args, o)
		},
	}
	flags := cmd.Flags()
	flags.Var(command.Count{Value: &o.limit}, "limit", flagLimit.String())
	flags.Var(command.Count{Value: &o.context}, "context", flagContext.String())
	flags.Var(command.List{Values: &o.kinds}, "type", flagType.String())
	flags.Var(command.List{Values: &o.chapters}, "chapter", flagChapter.String())
	flags.Var(command.Cells{Value: &o.width}, "width", command.FlagWidth.String())
	flags.BoolVar(&o.json, "json", false, command.FlagJSON.String())
	command.Complete(cmd, "type", command.CompleteList(func() []string { return searchKinds }))
	command.Complete(cmd, "chapter", command.CompleteList(p.sectionIDs))
	return cmd
}

// runSearch looks for the words of args.
func (p *program) runSearch(args []string, o searchOptions) error {
	query := strings.TrimSpace(strings.Join(args, " "))
	if query == "" {
		return command.Usage(msgNoQuery.String(), hintQuery.String())
	}
	if n := utf8.RuneCountInString(query); n > search.MaxRunes {
		return command.Usage(msgLongQuery.F(n, search.MaxRunes), hintLongQuery.String())
	}
	kinds, err := kindsOf().Options(o.kinds)
	if err != nil {
		return err
	}
	chapters, err := p.chapterIDs(o.chapters)
	if err != nil {
		return err
	}
	engine := search.Open(p.Paper(), store.DefaultDirs().Cache)
	defer func() { _ = engine.Close() }() // the process ends
	r := engine.Search(search.Query{
		Text: query, Limit: o.limit, Type: strings.Join(kinds, ","), Chapter: strings.Join(chapters, ","),
	})
	if o.json {
		if err := p.PrintJSON(r); err != nil {
			return err
		}
	} else if r.Total > 0 {
		if err := p.Print(p.found(r, o)); err != nil {
			return err
		}
	}
	if r.Answered() {
		return nil
	}
	f := notAnswered(r)
	if err := p.Complain(f); err != nil {
		return err
	}
	return &command.Failure{Exit: f.Exit} // stdout has the result, which is no error
}

// chapterIDs are the sections that --chapter names.
func (p *program) chapterIDs(values []string) ([]string, error) {
	refs, err := p.resolveRefs(values)
	var unknown *content.RefError
	if errors.As(err, &unknown) {
		return nil, command.Usage(unknown.Error(), unknown.Hint())
	}
	ids := make([]string, len(refs))
	for i, ref := range refs {
		ids[i] = string(ref.ID)
		if ref.Kind != content.RefSection {
			return nil, command.Usage(msgNoChapter.F(command.Echo(ref.Title)), hintChapter.String())
		}
	}
	return ids, err
}

// notAnswered says that the paper does not have what was looked for, also where
// passages with something else of the query are shown.
func notAnswered(r search.Result) *command.Failure {
	hint := hintNoHit.String()
	switch near := nearWords(r); {
	case r.Total > 0:
		hint = hintOnlyRest.String()
	case near != "":
		hint = hintNearest.F(near)
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

// found is the list of hits: how the query was read, then each passage.
func (p *program) found(r search.Result, o searchOptions) string {
	l := command.Layout{Width: o.width, Paint: p.Painter()}
	var b strings.Builder
	for _, said := range readings(r) {
		b.WriteString(l.Lines(said, text.Options{}, l.Paint.Muted))
	}
	for i, h := range r.Hits {
		if i > 0 || b.Len() > 0 {
			b.WriteString("\n")
		}
		b.WriteString(p.hit(h, l, o.context))
	}
	if rest := r.Total - len(r.Hits); rest > 0 {
		b.WriteString("\n" + l.Lines(moreHits.F(rest), text.Options{}, l.Paint.Muted))
	}
	return b.String()
}

// snippetCells is the length of a snippet: two lines of a common terminal.
const snippetCells = 150

// hit is one passage: where it stands, then its snippet, or with --context the
// whole of it among its neighbours.
func (p *program) hit(h search.Hit, l command.Layout, around int) string {
	b, _ := p.Paper().Block(h.ID)
	where := []string{string(h.ID), h.SectionTitle, kindName(h.Kind), onPage.F(h.Page)}
	out := l.Lines(strings.Join(where, " · "), text.Options{Hang: 2, Spacing: text.SpacingKeep}, l.Paint.Title)
	if around == 0 {
		return out + l.Prose(h.Snippet(snippetCells).Text, text.Options{Indent: 4, Hang: 4}, l.Paint.Plain)
	}
	at := p.Paper().Index(b.ID)
	from, to := max(at-around, 0), min(at+around+1, len(p.Paper().Blocks))
	return out + l.Blocks(p.Paper().Blocks[from:to])
}

func kindName(k content.Kind) string {
	if name, ok := kindNames[k]; ok {
		return name.String()
	}
	return string(k)
}
