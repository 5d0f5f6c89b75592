package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/text"
)

// besideFrom is the width from which the Chinese and the English stand side by side.
const besideFrom = 100

// reading is the text of the paper that is shown.
func (s *Screen) reading() english.Text {
	return s.env.Text()
}

// edition is the translation, nil where the Chinese alone is read.
func (s *Screen) edition() *english.Edition {
	if s.reading() == english.Chinese {
		return nil
	}
	return s.env.English
}

// textsBeside reports that two texts stand side by side.
func (s *Screen) textsBeside() bool { return s.reading() == english.Both && s.w >= besideFrom }

// nextText shows the next of the texts; the sentence on top stays there.
func (s *Screen) nextText() tea.Cmd {
	cmd := s.env.NextText()
	s.reset()
	return cmd
}

// offersEnglish reports that a reader of English looks at the Chinese.
func (s *Screen) offersEnglish() bool {
	return s.reads() && lang.Now() == lang.English && s.env.English != nil && s.reading() == english.Chinese
}

// asRead are the words of a passage in the text that is shown; of the English,
// whole sentences.
func (s *Screen) asRead(on content.Passage) string {
	var lines []string
	for _, place := range on {
		switch s.reading() {
		case english.English:
			own, _ := s.env.English.At(place)
			lines = append(lines, own)
		case english.Both:
			own, _ := s.env.English.At(place)
			lines = append(lines, s.env.Paper.Words(content.Passage{place}), own)
		default:
			lines = append(lines, s.env.Paper.Words(content.Passage{place}))
		}
	}
	return strings.Join(lines, "\n")
}

// notice is what is said over a translation, the longer form first; nil over the
// Chinese.
func (s *Screen) notice() []string {
	if s.reading() == english.Chinese {
		return nil
	}
	long, short := english.Notice.String(), noticeShort.String()
	if n := len(s.env.English.Missing()); n > 0 {
		lacks := noticeLacks.F(n)
		long, short = long+" "+lacks, lacks
	}
	return []string{long, short}
}

// noticeRow is the notice as far as it fits, "" over the Chinese.
func (s *Screen) noticeRow() string {
	left := min(s.column().left, s.w)
	said := ""
	for _, form := range s.notice() {
		if said = form; text.Width(form, s.env.Ambiguous) <= s.w-left {
			break
		}
	}
	if said == "" {
		return ""
	}
	return strings.Repeat(" ", left) + s.env.Styles.Muted.Render(text.Truncate(said, s.w-left, "…", s.env.Ambiguous))
}

// namesEnglish reports that sections go by their English titles: where the English is
// read, of both texts by who has an English interface.
func (s *Screen) namesEnglish() bool {
	return s.reading() == english.English || s.reading() == english.Both && lang.Now() == lang.English
}

// inEnglish is the number and the title of a section: 2.3 New cloud technologies….
func (s *Screen) inEnglish(id content.ID) string {
	sec, _ := s.env.English.Paper(english.English).Section(id)
	return sec.Number + sec.Title
}
