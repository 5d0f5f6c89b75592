package content

import "yunlan/content/lang"

// Gloss is the English translation of a heading of this paper, for readers of the
// English interface; "" for other papers and unknown sections. It is the program's
// own; data/english translates the rest and holds the same words.
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
	"1":   "Overview of cloud computing worldwide",
	"1.1": "Countries step up cloud strategies and focus on its value to industry",
	"1.2": "The cloud market enters steady growth and the industry giants extend their lead",
	"1.3": "Cloud competition intensifies on all fronts as providers enter a new contest",
	"2":   "Overview of cloud computing in China",
	"2.1": "National policy guides cloud innovation; regions promote cloud adoption and use by enterprises",
	"2.2": "The cloud market is growing fast, with telecom operators leading a new round of growth",
	"2.3": "New cloud technologies keep emerging, serving varied needs and upgrading industry",
	"2.4": "Industries adopt and use the cloud in tiers; SMEs become the key to its progress",
	"3":   "Cloud is becoming the operating system of the digital world",
	"3.1": "Changes in digital applications and computing-power supply transform the role of cloud",
	"3.2": "New ways of managing cloud redefine, on the lower side, how computing power is used",
	"3.3": "Cloud as incubator of innovation redefines, on the upper side, the interface of digital applications",
	"4":   "Cloud gives rise to a new paradigm of computing-power services",
	"4.1": "Architecture: cloud supports data-centric computing-power services",
	"4.2": "Functions: cloud keeps driving innovation in computing-power services",
	"4.3": "Business model: cloud reshapes supply and demand of computing-power services",
	"5":   "Summary and outlook",
}
