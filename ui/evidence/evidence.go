package evidence

import (
	"fmt"
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/policy"
)

// Words are quotations and names in one text of the paper. The zero value is the
// Chinese.
type Words struct {
	edition *english.Edition
	text    english.Text
}

// New returns the words of an edition; nil has none but the Chinese.
func New(e *english.Edition, t english.Text) Words {
	if e == nil || t == english.Chinese {
		return Words{}
	}
	return Words{e, t}
}

// Of returns the words of a paper in the text that the language in use suggests: what
// is read where nobody has chosen one. Other documents have the Chinese alone.
func Of(paper *content.Paper) Words {
	if !edition.Has(paper) || lang.Now() != lang.English {
		return Words{}
	}
	return New(english.Of(paper), english.English)
}

// Translated are the words of a paper's translation, whatever is read; of other documents
// their own.
func Translated(paper *content.Paper) Words {
	if !edition.Has(paper) {
		return Words{}
	}
	return New(english.Of(paper), english.English)
}

// Title is what a document is called in the language in use: one that is translated has
// an English title too.
func Title(paper *content.Paper) string {
	if lang.Now() == lang.English {
		return english.Of(paper).Title()
	}
	return paper.Title
}

// Paper is a paper in the text that is read.
func (w Words) Paper(paper *content.Paper) *content.Paper {
	if w.edition == nil {
		return paper
	}
	return w.edition.Paper(w.text)
}

// Place writes a section as its numbers: 二（三）, or 2.3 beside English; as its title
// where it has no number.
func (w Words) Place(paper *content.Paper, section content.ID) string {
	s, ok := paper.Section(section)
	switch {
	case !ok || w.Text() == english.Chinese:
		return paper.ShortPlace(section)
	case s.Number == "":
		return w.Section(section, s.Title)
	}
	return string(section)
}

// Section is the title of a section; title is the Chinese.
func (w Words) Section(id content.ID, title string) string {
	if w.edition == nil {
		return title
	}
	s, _ := w.edition.Paper(english.English).Section(id)
	return w.InBoth(title, s.Title)
}

// Text is the text that is read.
func (w Words) Text() english.Text {
	if w.edition == nil {
		return english.Chinese
	}
	return w.text
}

// Quote is a quotation with its marks: of both texts the Chinese first, the English in
// brackets. One that begins within a sentence says so.
func (w Words) Quote(c content.Citation) string { return w.marked(c.Quote, c.Place, c.Begun) }

// Part is Quote for the part that a citation is cited for. The English is that of the
// sentences which hold it.
func (w Words) Part(c content.Citation) string {
	at := c.Place
	if c.Words != (content.Place{}) {
		at = c.Words
	}
	return w.Quoted(c.Clip(), at)
}

// Quoted is Quote for words and the place that they stand at.
func (w Words) Quoted(chinese string, at content.Place) string {
	return w.marked(chinese, at, content.Citation{}.Begun)
}

// marked puts the marks of a quotation around words and their translation, each as begun
// words it.
func (w Words) marked(chinese string, at content.Place, begun func(string) string) string {
	own, whole := w.at(at)
	chinese, own = begun(chinese), begun(own)
	switch {
	case w.edition == nil:
		return content.Quotation(chinese)
	case !whole:
		return content.Quotation(chinese) + untranslated.String()
	case w.text == english.Both:
		return content.Quotation(chinese) + " [" + own + "]"
	}
	return content.Quotation(own)
}

// Plain is what stands at a place, without marks; of both texts the Chinese first, the
// English in brackets.
func (w Words) Plain(chinese string, at content.Place) string {
	own, whole := w.at(at)
	switch {
	case w.edition == nil:
		return chinese
	case !whole:
		return chinese + untranslated.String()
	case w.text == english.Both:
		return chinese + " [" + own + "]"
	}
	return own
}

// English is the translation of a place, "" where any of it is missing.
func (w Words) English(at content.Place) string {
	if own, whole := w.at(at); whole {
		return own
	}
	return ""
}

// at is the English of a place; whole is false where any of it is missing.
func (w Words) at(at content.Place) (own string, whole bool) {
	if w.edition == nil || at.End <= at.Start {
		return "", false
	}
	return w.edition.At(at)
}

// Lines are a quotation in each text that is read, without marks: the Chinese, the
// English, or one under the other.
func (w Words) Lines(c content.Citation) []string {
	own, whole := w.at(c.Place)
	chinese := c.Whole()
	switch {
	case w.edition == nil:
		return []string{chinese}
	case !whole:
		return []string{chinese + untranslated.String()}
	case w.text == english.Both:
		return []string{chinese, c.Begun(own)}
	}
	return []string{c.Begun(own)}
}

// Name is a region, a policy, a body or what else is called the same everywhere. Of both
// texts the English comes first.
func (w Words) Name(chinese string) string {
	if w.edition == nil {
		return chinese
	}
	return w.InBoth(chinese, w.edition.Name(chinese))
}

// InBoth is a name that has its own English in the data.
func (w Words) InBoth(chinese, own string) string {
	switch {
	case w.edition == nil || own == "":
		return chinese
	case w.text == english.Both && own != chinese:
		return own + " " + chinese
	}
	return own
}

// Policy is the name of a policy, with its kind where it is none.
func (w Words) Policy(p policy.Policy) string {
	named := p
	named.Name = w.Name(p.Name)
	return named.Titled()
}

// Titles are the region and the name of a policy in both languages.
func Titles(paper *content.Paper, p policy.Policy) lang.Text {
	own := New(english.Of(paper), english.English)
	said := lang.Text{p.Region + " " + p.Name, own.Name(p.Region) + ": " + own.Name(p.Name)}
	if p.Kind == policy.Measure {
		return said
	}
	for l := range said {
		said[l] = fmt.Sprintf("%s"+lang.Brackets[l], said[l], policy.KindNames(p.Kind)[l])
	}
	return said
}

// NoRule says that the paper has no rule for a place, and what it says in general of the
// money paid there; "" where it has a rule, or the place is not known.
func (w Words) NoRule(paper *content.Paper, here []policy.Verdict, place string) string {
	none := policy.NoRuleWords(here, place)
	if none == "" {
		return ""
	}
	said := none + lang.FullStop.String()
	for _, p := range policy.PaidIn(paper, place) {
		said += inGeneral.F(w.marked(content.Joined(p.Points), p.Place, p.Begun))
	}
	return said
}

// Points are what the paper says of a policy.
func (w Words) Points(p policy.Policy) string { return w.Plain(content.Joined(p.Points), p.Place) }

// Amount is what a policy pays, "" for nothing that is printed.
func (w Words) Amount(p policy.Policy) string {
	if pays := p.Pays(); pays != p.Amount {
		return pays
	}
	return w.Name(p.Amount)
}

// Notice marks a translation; "" for the Chinese.
func (w Words) Notice() string {
	if w.edition == nil {
		return ""
	}
	return english.Notice.String()
}

// Hint is Notice for commands, with the option that shows the Chinese too.
func (w Words) Hint() string {
	if w.Text() != english.English {
		return w.Notice()
	}
	return w.Notice() + " " + seeOriginal.String()
}

// Cited are citations of a paper with the English of their quotes, for scripts.
func Cited[T any](paper *content.Paper, list []T, of func(*T) *content.Citation) []T {
	if !edition.Has(paper) {
		return list
	}
	e, out := english.Of(paper), slices.Clone(list)
	for i := range out {
		c := of(&out[i])
		*c = e.Cited(*c)
	}
	return out
}
