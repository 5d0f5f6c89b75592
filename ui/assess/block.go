package assess

import (
	"strconv"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/policy"
	"yunlan/data/sitting"
	"yunlan/ui/chart"
	"yunlan/ui/report"
	"yunlan/ui/text"
)

// block draws one block of a report; the cursor can stand on each but a head.
func (s *Screen) block(p *page, sec report.Section, b report.Block, item int) {
	st := s.env.Styles
	if b.Kind == report.Head {
		p.gap()
		p.say(b.Text, st.Heading)
		return
	}
	if b.Kind == report.Step && item > 0 || b.Kind == report.Lead {
		p.gap()
	}
	p.pick(s.leadsTo(sec, b, item))
	if sec.ID == "subsidies" && b.Kind == report.Item {
		do, says := s.moneyLine(item)
		p.picks[p.now()].do = do
		p.says(says)
	} else if p.says(sentenceDesc.String()); p.on() && s.sentenceOf(sec, b, item) == nil {
		p.picks[p.now()].do = nil // the tool's own words
	}
	switch b.Kind {
	case report.Bar:
		s.bar(p, sec, b)
		return
	case report.Lead:
		p.text(b.Text, st.Title, 0)
	case report.Step:
		p.text(strconv.Itoa(item+1)+"  "+b.Text, st.Heading, 3)
	case report.Note:
		p.text(b.Text, st.Muted, 0)
	case report.Line:
		p.text(b.Text, st.Text, 0)
	default:
		style := st.Text
		if b.Quiet {
			style = st.Muted
		}
		p.text(b.Text, style, 2)
	}
	for _, l := range b.Lines {
		p.under(l)
	}
	if b.Quote != nil && (sec.ID == "steps" || sec.ID == "why" || sec.ID == "subsidies") {
		p.under(s.inText(*b.Quote) + " " + b.Quote.Place)
	}
}

// inText is a sentence of the paper in the text that is read.
func (s *Screen) inText(q report.Quote) string {
	cited, err := s.env.Paper.Quoted(q.Section, q.Text)
	if err != nil {
		return content.Quotation(q.Text)
	}
	return s.env.Words().Quote(cited)
}

// under adds a muted line that belongs to the one above.
func (p *page) under(t string) { p.text(t, p.s.env.Styles.Muted, 3) }

// bar draws a dimension; the names are padded so that all bars begin together.
// The number of one that is not drawn stands where its bar would begin.
func (s *Screen) bar(p *page, sec report.Section, b report.Block) {
	if b.Value == nil {
		p.text(b.Text, s.env.Styles.Text, 2)
		return
	}
	names, labels := 0, 0
	for _, other := range sec.Blocks {
		if other.Kind == report.Bar {
			names = max(names, text.Width(other.Text, s.env.Ambiguous))
		}
		if other.Drawn() {
			labels = max(labels, text.Width(other.Figure(), s.env.Ambiguous))
		}
	}
	point := chart.Point{Name: text.Pad(b.Text, names, s.env.Ambiguous), Label: b.Figure(), Kind: chart.Plain}
	if b.Drawn() {
		point.Value, point.Label = float64(*b.Value), text.Pad(point.Label, labels, s.env.Ambiguous)
	}
	o := chart.Options{Width: p.width, Ambiguous: s.env.Ambiguous, ASCII: s.env.ASCII(), Max: 100, Track: true}
	for _, row := range chart.Bars([]chart.Point{point}, o) {
		p.row(row.Paint(s.env.Styles, p.on()))
	}
	p.fresh = false
}

// evidenceOf is the sentence that a line without one of its own rests on. The
// report lists its lines in the order of the result.
func (s *Screen) evidenceOf(section string, kind report.Kind, item int) *assess.Evidence {
	r := s.shown.Run.Result
	if section == report.FrontLevel && kind != report.Lead {
		return nil
	}
	if kind == report.Lead && r.Level != nil {
		return first(s.shown.Run.Bank().Level(*r.Level).Evidence)
	}
	if kind == report.Bar {
		return s.sideEvidence(item)
	}
	if kind == report.Line || kind == report.Note || item < 0 {
		return nil
	}
	ids := map[string][]string{
		"strengths": r.Strengths, "unanswered": r.Unanswered, "verify": r.Unsure, "not_applicable": r.NotApplicable,
	}[section]
	switch section {
	case "roadmap":
		for _, stage := range r.Roadmap {
			for _, t := range stage.All() {
				ids = append(ids, t.Question)
			}
		}
	case "contradictions":
		for _, c := range s.shown.Run.Bank().Consistency {
			for _, id := range r.Consistency {
				if id == c.ID {
					ids = append(ids, c.If.Question)
				}
			}
		}
	case "answers":
		for _, q := range s.shown.Run.Bank().Visible(s.shown.Run.Answers) {
			ids = append(ids, q.ID)
		}
	case "change":
		ids = s.changed()
	}
	if item >= len(ids) {
		return nil
	}
	q, _ := s.shown.Run.Bank().Question(ids[item])
	return first(q.Evidence)
}

// sideEvidence is that of the dimension behind a bar.
func (s *Screen) sideEvidence(item int) *assess.Evidence {
	for _, d := range s.shown.Run.Bank().Dimensions {
		if _, scored := s.shown.Run.Result.Dimensions[d.ID]; !scored {
			continue
		}
		if item == 0 {
			return first(d.Evidence)
		}
		item--
	}
	return nil
}

// changed are the questions that were answered otherwise the last time.
func (s *Screen) changed() []string {
	var ids []string
	if before, ok := sitting.Previous(s.past, s.shown.ID); ok {
		for _, c := range assess.Compare(before.Run, s.shown.Run).Questions {
			if c.Changed {
				ids = append(ids, c.Question)
			}
		}
	}
	return ids
}

// policyOf is the policy that a line of the subsidies is about.
func (s *Screen) policyOf(item int) string {
	all, err := policy.All(s.env.Paper)
	verdicts := s.shown.report.Subsidies()
	if err != nil || item >= len(verdicts) {
		return ""
	}
	for _, p := range all {
		if p.Row == verdicts[item].Block {
			return p.ID
		}
	}
	return ""
}

func first(evidence []assess.Evidence) *assess.Evidence {
	if len(evidence) == 0 {
		return nil
	}
	return &evidence[0]
}
