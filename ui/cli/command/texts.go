package command

import (
	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/store"
	"yunlan/ui/config"
	"yunlan/ui/evidence"
	"yunlan/ui/text"
)

// AddText adds --text, the language that the paper is read in.
func AddText(cmd *cobra.Command, value *string, use lang.Text) {
	names := make([]string, len(english.Texts))
	for i, t := range english.Texts {
		names[i] = string(t)
	}
	Choose(cmd, cmd.Flags(), Choice{Value: value, Names: names}, "text", use.String())
}

// TextNamed is the text that --text names or, without it, the configuration, or that of
// the interface. Other documents have no translation.
func (p *Program) TextNamed(name string) (english.Text, error) {
	paper := p.Paper()
	switch {
	case !edition.Has(paper) && name != "" && name != string(english.Chinese):
		return "", Usage(msgNoEnglish.String(), hintNoEnglish.String())
	case !edition.Has(paper):
		return english.Chinese, nil
	case name != "":
		return english.Text(name), nil
	}
	choices, _ := config.Read(config.Path(store.DefaultDirs()), p.Getenv) // the explorer reports its problems
	switch configured := english.Text(choices.Word("text")); {
	case configured != "":
		return configured, nil
	case lang.Now() == lang.English:
		return english.English, nil
	}
	return english.Chinese, nil
}

// Words are quotations and names in the text that --text names.
func (p *Program) Words(named string) (evidence.Words, error) {
	t, err := p.TextNamed(named)
	if err != nil || t == english.Chinese {
		return evidence.Words{}, err
	}
	return evidence.New(english.Of(p.Paper()), t), nil
}

// Notice is the line that marks a translation, with a blank line before it; "" where the
// paper's own words are shown.
func (l Layout) Notice(w evidence.Words) string {
	if w.Notice() == "" {
		return ""
	}
	return "\n" + l.Lines(w.Hint(), text.Options{}, l.Paint.Muted)
}

// At is a block for yunlan show and its pages: 2.2p1 p. 13. In English an ID has no
// Chinese characters; show takes it either way.
func At(block content.ID, page string) string { return citedAt.F(block.Typed(), page) }
