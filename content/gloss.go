package content

// Gloss is a heading of this paper in a few English words, for readers whose
// interface is English; "" for a paper or a section that it does not know. The
// words are a translation: the paper has none.
func (p *Paper) Gloss(section ID) string {
	if p.Title != glossed {
		return ""
	}
	return glosses[section]
}

const glossed = "云计算白皮书（2023年）"

var glosses = map[ID]string{
	"0":   "Foreword",
	"1":   "Cloud computing worldwide",
	"1.1": "Countries press on with cloud strategies and with value for industry",
	"1.2": "The market grows steadily; the giants extend their lead",
	"1.3": "Competition rises on all fronts; providers start a new race",
	"2":   "Cloud computing in China",
	"2.1": "Policy guides innovation; regions move companies to the cloud",
	"2.2": "The market grows fast; telecom operators lead a new round",
	"2.3": "Technology keeps renewing itself for many scenarios and industry",
	"2.4": "Industries adopt cloud in tiers; small firms decide the pace",
	"3":   "Cloud turns into the operating system of the digital world",
	"3.1": "Changes in applications and computing supply change cloud's role",
	"3.2": "Cloud management evolves; downwards it redefines how computing is used",
	"3.3": "Cloud incubates innovation; upwards it redefines digital applications",
	"4":   "Cloud speeds a new paradigm of computing-power services",
	"4.1": "Architecture: cloud makes computing services centre on data",
	"4.2": "Functions: cloud keeps driving innovation in computing services",
	"4.3": "Models: cloud rebuilds supply and demand of computing services",
	"5":   "Summary and outlook",
}
