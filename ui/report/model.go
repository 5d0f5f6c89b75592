package report

import (
	"strconv"
	"strings"

	"yunlan/content"
)

// Kind says how a block is set.
type Kind string

// The kinds of block.
const (
	Lead Kind = "lead" // what the section comes down to
	Line Kind = "line"
	Note Kind = "note" // said more quietly
	Head Kind = "head" // names the blocks below it
	Item Kind = "item" // of a list
	Step Kind = "step" // of a numbered list
	Bar  Kind = "bar"  // Value of 100
)

// Section is a part of a report under its heading.
type Section struct {
	ID     string  `json:"id"` // the same in every language
	Title  string  `json:"title"`
	Blocks []Block `json:"blocks"`
}

// Block is a line of a report with what belongs to it.
type Block struct {
	Kind  Kind     `json:"kind"`
	Text  string   `json:"text"`
	Lines []string `json:"lines,omitempty"`
	Quote *Quote   `json:"quote,omitempty"`
	Value *int     `json:"value,omitempty"` // of a Bar
	Quiet bool     `json:"-"`               // it does not concern the reader
}

// Drawn reports that a bar's value is drawn as well as written. One with a word
// beside it rests on a single answer: its length would invite a comparison
// that the word warns of.
func (b Block) Drawn() bool { return b.Kind == Bar && len(b.Lines) == 0 }

// Figure is a bar's number with the word beside it, set apart as the word's own
// bracket asks for: a full-width one brings its space along.
func (b Block) Figure() string {
	said := strconv.Itoa(*b.Value)
	for _, l := range b.Lines {
		if strings.HasPrefix(l, "(") {
			said += " "
		}
		said += l
	}
	return said
}

// Quote is a sentence of the paper, and where it stands.
type Quote struct {
	Text    string     `json:"text"`              // in Chinese always
	English string     `json:"text_en,omitempty"` // its translation, where English is the language in use
	Section content.ID `json:"section"`
	Page    string     `json:"page"`                // as printed
	Last    string     `json:"last_page,omitempty"` // on which it ends; "" where that is Page
	Place   string     `json:"place"`               // both in words

	marked string
}

// Marked is the sentence between quotation marks, in the text that is read.
func (q Quote) Marked() string { return q.marked }

// Lang is the language of Marked, as web pages name it.
func (q Quote) Lang() string {
	if q.English != "" {
		return "en"
	}
	return "zh-CN"
}

func (s *Section) add(k Kind, text string, lines ...string) {
	s.Blocks = append(s.Blocks, Block{Kind: k, Text: text, Lines: lines})
}

// clean makes every text of a report fit for a screen and puts it on one line:
// names, places and stored results are whatever somebody wrote.
func (r *Report) clean() {
	r.Title, r.Name, r.Date = content.Collapse(r.Title), content.Collapse(r.Name), content.Collapse(r.Date)
	for _, s := range r.all() {
		s.Title = content.Collapse(s.Title)
		for j := range s.Blocks {
			b := &s.Blocks[j]
			b.Text = content.Collapse(b.Text)
			for k := range b.Lines {
				b.Lines[k] = content.Collapse(b.Lines[k])
			}
		}
	}
}

// all are the sections of the first page and those behind it.
func (r *Report) all() []*Section {
	var all []*Section
	for i := range r.Front {
		all = append(all, &r.Front[i])
	}
	for i := range r.Sections {
		all = append(all, &r.Sections[i])
	}
	return all
}
