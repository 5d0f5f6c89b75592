package content

import (
	"slices"
	"strings"
	"time"
)

// Imprint is where and when a paper was published, as its citations give it;
// "" for what is not known. Date is a year, a month or a day: 2023, 2023-07,
// 2023-07-25.
type Imprint struct{ Place, Date string }

// IsDate reports a date as an Imprint has it.
func IsDate(s string) bool {
	return slices.ContainsFunc([]string{"2006", "2006-01", time.DateOnly}, func(layout string) bool {
		_, err := time.Parse(layout, s)
		return err == nil
	})
}

// Named is the paper with what somebody said of it put over what its file says; "" for
// what was not said. The date is of its Imprint.
func (p *Paper) Named(title, author, publisher, date string) *Paper {
	if title+author+publisher+date == "" {
		return p
	}
	if inner, whole := strings.CutSuffix(strings.TrimPrefix(title, "《"), "》"); whole && !strings.ContainsAny(inner, "《》") {
		title = inner // citations put the marks
	}
	named := *p
	if p.asRead != nil { // corrections begin from it
		named.asRead = p.asRead.Named(title, author, publisher, date)
	}
	for _, said := range []struct {
		of    *string
		value string
	}{{&named.Title, title}, {&named.Author, author}, {&named.Publisher, publisher}, {&named.Imprint.Date, date}} {
		if said.value != "" {
			*said.of = said.value
		}
	}
	return &named
}

// Uncited is what a citation of the paper lacks: its title, its publisher, its year.
func (p *Paper) Uncited() (title, publisher, year bool) {
	return p.Title == "", p.Publisher == "" && p.Author == "", p.year() == ""
}

// Published is the paper with what an imprint says put over its own.
func (p *Paper) Published(i Imprint) *Paper {
	published := *p
	if i.Place != "" {
		published.Imprint.Place = i.Place
	}
	if i.Date != "" {
		published.Imprint.Date = i.Date
	}
	return &published
}

// year is that of the date, or what the title says of it: 云计算白皮书（2023年）; ""
// if neither says one.
func (p *Paper) year() string {
	if p.Imprint.Date != "" {
		year, _, _ := strings.Cut(p.Imprint.Date, "-")
		return year
	}
	return p.titleYear()
}

func (p *Paper) titleYear() string {
	const digits = 4
	before, _, ok := strings.Cut(p.Title, "年")
	if !ok || len(before) < digits {
		return ""
	}
	year := before[len(before)-digits:]
	if strings.Trim(year, "0123456789") != "" {
		return ""
	}
	return year
}
