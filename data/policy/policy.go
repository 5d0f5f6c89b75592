package policy

import (
	"fmt"
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/sentence"
	"yunlan/data/edition"
)

// Policy is one policy of the paper: a row of table 1 or something that the
// prose names; Kind tells the two apart that only look alike in a list.
type Policy struct {
	ID      string       `json:"id"`     // the row's, 表1r3, or P07
	Region  string       `json:"region"` // as printed
	Date    Date         `json:"date"`
	By      string       `json:"by"` // 之前 or 前, as the paper has it: no later than Date; else ""
	Kind    Kind         `json:"kind"`
	Name    string       `json:"policy"`
	Points  string       `json:"content"` // 重点内容, or the sentence that names it
	Amount  string       `json:"amount"`  // money in plain words, in Chinese; "" for none
	Level   Level        `json:"level"`
	Issuer  string       `json:"issuer"`
	Note    string       `json:"note"` // the editor's, in Chinese
	Row     content.ID   `json:"-"`    // of table 1, "" for prose
	Related []content.ID `json:"rows"` // rows of table 1 that the prose sums up
	Citation

	scope
}

// scope is where a policy holds, what its rule pays, and Note in both languages.
type scope struct {
	areas   []Region
	reach   []Region // further places that its name means: 川南
	ceiling int64    // the most it pays, in fen; 0 when not printed
	note    lang.Text
	pays    lang.Text // Amount where a rule says it, in both languages
}

// Pays is the amount in the language in use, or as the paper prints it if there is
// no rule.
func (p Policy) Pays() string {
	if p.pays == (lang.Text{}) {
		return p.Amount
	}
	return p.pays.String()
}

// Kind says what an entry is; the values are what scripts see.
type Kind string

// The kinds.
const (
	Measure  Kind = "政策" // a policy, strategy, plan or act of its issuer
	Summary  Kind = "概括" // a sentence that sums up rows of table 1
	Target   Kind = "目标" // something that the paper says is planned
	Platform Kind = "平台" // a platform that is run or tried
	Mention  Kind = "提及" // named in passing: the paper says neither who nor when
)

// Kinds are the kinds in the order in which they are counted.
func Kinds() []Kind { return []Kind{Measure, Summary, Target, Platform, Mention} }

// When is the date for a reader, with the paper's 之前.
func (p Policy) When() string {
	if p.By != "" {
		return before.F(p.Date, lang.Text{p.By, byWord})
	}
	return p.Date.String()
}

// Titled is the name, with the kind of what is no policy behind it.
func (p Policy) Titled() string {
	if p.Kind == Measure || p.Kind == "" {
		return p.Name
	}
	return titled.F(p.Name, p.Kind.Name())
}

// Level is the level of government. Scripts see these values.
type Level string

// The levels.
const (
	National      Level = "国家" // China as a whole
	Local         Level = "地方" // a province or less
	International Level = "国际" // other countries, and unions of them
)

// All returns every policy in the order of the paper's sections: the rows of
// table 1 first, then those named in prose. An error means that the data and
// the paper do not belong together.
func All(paper *content.Paper) ([]Policy, error) {
	own := edition.Of(paper)
	if own == nil {
		return nil, nil // nobody has read its policies
	}
	rules, err := Rules(paper)
	if err != nil {
		return nil, err
	}
	list := tableRows(paper, rules)
	records, err := edition.Decode[[]record](own, "policies.json")
	if err != nil {
		return nil, err
	}
	for _, r := range records {
		p, err := r.policy(paper)
		if err != nil {
			return nil, fmt.Errorf("policy %s: %w", r.ID, err)
		}
		list = append(list, p)
	}
	return list, nil
}

// TableID is the table of policies of the paper; "" for one whose policies nobody has
// read.
func TableID(paper *content.Paper) content.ID {
	if own := edition.Of(paper); own != nil {
		return own.Policies
	}
	return ""
}

// InTable reports whether something stands in the table of policies.
func InTable(paper *content.Paper, block content.ID) bool {
	table := TableID(paper)
	return table != "" && strings.HasPrefix(string(block), string(table)+"r")
}

// The columns of table 1, by their printed headers.
const (
	columnRegion = "省市"
	columnDate   = "时间"
	columnPolicy = "相关政策"
	columnPoints = "重点内容"
)

func tableRows(paper *content.Paper, rules []Rule) []Policy {
	var list []Policy
	for _, row := range paper.Rows(TableID(paper)) {
		date, _ := ParseDate(text(row, columnDate)) // unreadable is unknown
		points := text(row, columnPoints)
		start := max(0, strings.Index(row.Text, points))
		p := Policy{
			ID: string(row.ID), Row: row.ID, Level: Local, Kind: Measure, Date: date,
			Region: text(row, columnRegion), Name: text(row, columnPolicy), Points: points,
			Citation: row.Cited(content.Place{Block: row.ID, Start: start, End: start + len(points)}),
		}
		p.areas, p.reach = areasOf(p.Region), reachOf(p.Region+p.Name)
		if i := slices.IndexFunc(rules, func(r Rule) bool { return r.Row == row.ID }); i >= 0 {
			p.pays, p.ceiling, p.areas = rules[i].amount(), rules[i].Ceiling(), areasOf(rules[i].Region)
			p.Amount = p.pays[lang.Chinese]
		}
		list = append(list, p)
	}
	return list
}

// record is a policy named in prose, as the embedded data has it.
type record struct {
	ID      string       `json:"id"`
	Region  string       `json:"region"`
	Date    Date         `json:"date"`
	By      string       `json:"by"`
	Kind    Kind         `json:"kind"`
	Name    string       `json:"name"`
	Level   Level        `json:"level"`
	Issuer  string       `json:"issuer"`
	Amount  string       `json:"amount"`
	Note    lang.Text    `json:"note"`
	Rows    []content.ID `json:"rows"`
	Quote   string       `json:"quote"`
	Section content.ID   `json:"section"`
}

func (r record) policy(paper *content.Paper) (Policy, error) {
	cited, err := paper.Stated(r.Section, r.Quote)
	if err != nil {
		return Policy{}, err
	}
	block, _ := paper.Block(cited.Block)
	return Policy{
		ID: r.ID, Region: r.Region, Date: r.Date, By: r.By, Kind: r.Kind, Name: r.Name, Level: r.Level,
		Issuer: r.Issuer, Amount: r.Amount, Note: r.Note[lang.Chinese], Related: slices.Clone(r.Rows),
		Points: points(block.Text, cited.Place), Citation: cited, scope: scope{note: r.Note, areas: areasOf(r.Region), reach: reachOf(r.Region + r.Name)},
	}, nil
}

// points are the sentences that a place stands in.
func points(text string, at content.Place) string {
	start, end := sentence.Around(text, at.Start, at.End)
	return strings.TrimSpace(text[start:end])
}

// areasOf reads the places of a printed region: 北京、上海、深圳.
func areasOf(region string) []Region {
	var areas []Region
	for part := range strings.SplitSeq(region, "、") {
		if area, ok := ParseRegion(part); ok {
			areas = append(areas, area)
		}
	}
	return areas
}
