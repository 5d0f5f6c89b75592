package answer

import (
	"yunlan/content"
	"yunlan/content/lang"
)

// Source is a paper and what is known of it.
type Source struct {
	Paper    *content.Paper
	Facts    []Fact
	Derived  []Derived
	Terms    []Term
	Findings []Finding
	Names    []Name                     // who and what the paper names
	Means    func(word string) []string // what the paper says for a word that readers use; nil for what any says
	Places   []Place                    // that readers may ask for, in the paper or not
	Firms    []string                   // of the names the usual ones of firms and institutions
	Regions  []string                   // and of countries
}

// Fact is one number that a sentence of the paper states.
type Fact struct {
	ID        string
	Subject   string
	Metric    string
	Period    string // "2022", "2022-12", "2019-2023", "目前(2023)"
	Value     *float64
	Unit      string // 亿元, %, 年月(yyyymm)
	Qualifier string
	Text      string        // how the sentence writes what is no plain number: 1/3
	Place     content.Place // of the words that state it
}

// Term is something that the paper explains.
type Term struct {
	Names  []string        // all of its names, in any language
	Places []content.Place // of the explanations, the best first
}

// Finding is what to beware of in some facts: what an audit found, what the
// sentence leaves open.
type Finding struct {
	Facts []string // IDs
	Text  lang.Text
}

// Name is somebody or something by all names that readers use, the usual first.
type Name []string

// Place is a place and what it lies in, the nearest first.
type Place struct {
	Name   string
	Within []string
}
