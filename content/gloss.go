package content

import "yunlan/content/lang"

// Gloss is a short English translation of a heading of this paper, for readers
// of the English interface; "" for other papers and unknown sections. It is the
// program's own: the paper is not translated.
func (p *Paper) Gloss(section ID) string {
	if p.Title != glossed {
		return ""
	}
	return glosses[section]
}

// Heading is a section's title in the language of the interface:
// 二、我国云计算发展概述, or 2 Cloud computing in China.
func (p *Paper) Heading(s Section) string {
	if gloss := p.Gloss(s.ID); lang.Now() == lang.English && gloss != "" {
		return string(s.ID) + " " + gloss
	}
	return s.Number + s.Title
}

const glossed = "云计算白皮书（2023年）"

var glosses = map[ID]string{
	"0":   "Foreword",
	"1":   "Cloud computing worldwide",
	"1.1": "Countries press on with cloud; its value for industry comes first",
	"1.2": "The market grows steadily; the giants extend their lead",
	"1.3": "Competition rises; providers start a new race",
	"2":   "Cloud computing in China",
	"2.1": "Policy guides innovation; regions move companies to the cloud",
	"2.2": "The market grows fast; telecom operators lead a new round",
	"2.3": "Technology renews itself; many scenarios, upgraded industries",
	"2.4": "Industries adopt in tiers; small firms decide the pace",
	"3":   "Cloud as a digital operating system",
	"3.1": "Cloud's role changes; new applications, new supply of computing",
	"3.2": "Managing cloud anew; downwards it redefines how computing is used",
	"3.3": "Incubating innovation; upwards it redefines digital applications",
	"4":   "Computing power as a service; cloud speeds the new paradigm",
	"4.1": "Architecture: centred on data; cloud carries computing services",
	"4.2": "Functions: innovation goes on; cloud drives computing services",
	"4.3": "Models: supply and demand rebuilt; computing services through cloud",
	"5":   "Summary and outlook",
}
