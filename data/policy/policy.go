package policy

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/sentence"
	"yunlan/data/strictjson"
)

// Policy is one policy of the paper: a row of table 1 or one named in prose.
type Policy struct {
	ID      string       `json:"id"`     // the row's, 表1r3, or P07
	Region  string       `json:"region"` // as printed
	Date    Date         `json:"date"`
	Name    string       `json:"policy"`
	Points  string       `json:"content"` // 重点内容, or the sentence that names it
	Amount  string       `json:"amount"`  // money in plain words, in Chinese; "" for none
	Level   Level        `json:"level"`
	Issuer  string       `json:"issuer"`
	Note    string       `json:"note"`
	Row     content.ID   `json:"-"`    // of table 1, "" for prose
	Related []content.ID `json:"rows"` // rows of table 1 that the prose sums up
	Citation

	areas   []Region
	ceiling int64     // the most it pays, in fen; 0 when not printed
	pays    lang.Text // Amount where a rule says it, in both languages
}

// Pays is the amount in the language in use; where no rule says it, as the
// paper does.
func (p Policy) Pays() string {
	if p.pays == (lang.Text{}) {
		return p.Amount
	}
	return p.pays.String()
}

// Level says who governs; the values are what the reader sees.
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
	rules, err := Rules()
	if err != nil {
		return nil, err
	}
	list := tableRows(paper, rules)
	records, err := decodedRecords()
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

// Table1 is the table of policies in the paper.
const Table1 content.ID = "表1"

// The columns of table 1, by their printed headers.
const (
	columnRegion = "省市"
	columnDate   = "时间"
	columnPolicy = "相关政策"
	columnPoints = "重点内容"
)

func tableRows(paper *content.Paper, rules []Rule) []Policy {
	var list []Policy
	for _, row := range paper.Rows(Table1) {
		date, _ := ParseDate(text(row, columnDate)) // unreadable is unknown
		points := text(row, columnPoints)
		start := max(0, strings.Index(row.Text, points))
		p := Policy{
			ID: string(row.ID), Row: row.ID, Level: Local, Date: date,
			Region: text(row, columnRegion), Name: text(row, columnPolicy), Points: points,
			Citation: row.Cited(content.Place{Block: row.ID, Start: start, End: start + len(points)}),
		}
		p.areas = areasOf(p.Region)
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
	Name    string       `json:"name"`
	Level   Level        `json:"level"`
	Issuer  string       `json:"issuer"`
	Amount  string       `json:"amount"`
	Note    string       `json:"note"`
	Rows    []content.ID `json:"rows"`
	Quote   string       `json:"quote"`
	Section content.ID   `json:"section"`
}

//go:embed policies.json
var recordData []byte

var decodedRecords = sync.OnceValues(func() ([]record, error) {
	var records []record
	if err := strictjson.Embedded(recordData, &records); err != nil {
		return nil, fmt.Errorf("read policies: %w", err)
	}
	return records, nil
})

func (r record) policy(paper *content.Paper) (Policy, error) {
	cited, err := paper.Quoted(r.Section, r.Quote)
	if err != nil {
		return Policy{}, err
	}
	block, _ := paper.Block(cited.Block)
	return Policy{
		ID: r.ID, Region: r.Region, Date: r.Date, Name: r.Name, Level: r.Level,
		Issuer: r.Issuer, Amount: r.Amount, Note: r.Note, Related: slices.Clone(r.Rows),
		Points: points(block.Text, cited.Place), Citation: cited, areas: areasOf(r.Region),
	}, nil
}

// points are the sentences that a place stands in, without a ； at their end.
func points(text string, at content.Place) string {
	start, end := sentence.Around(text, at.Start, at.End)
	return strings.TrimSuffix(strings.TrimSpace(text[start:end]), "；")
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
