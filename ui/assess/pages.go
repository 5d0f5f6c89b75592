package assess

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// name is a page of the screen.
type name string

// The pages.
const (
	start    name = "start"
	profile  name = "profile" // what the firm says of itself
	field    name = "field"   // one thing of it
	asking   name = "question"
	overview name = "overview"
	review   name = "review"
	finished name = "result" // its first page
	trying   name = "what-if"
	history  name = "history"
	compared name = "compare"
	format   name = "format"
	naming   name = "naming" // the file of a report
	confirm  name = "confirm"
	fact     name = "fact" // something that a subsidy rule must know
	sum      name = "sum"  // the same as an amount to type

	// What stands behind the first page of a result.
	areas      name = "areas"
	steps      name = "steps"
	money      name = "money"
	allAnswers name = "answers"
	method     name = "method"
)

// pageKind is how a page is drawn and what it does with keys.
type pageKind struct {
	draw   func(*Screen, *page)
	typing bool // digits and letters are input of the page
}

// pages are all kinds. They are filled in by init because pages open other pages,
// which would be an initialization cycle.
var pages map[name]pageKind

func init() {
	pages = map[name]pageKind{
		start:    {draw: (*Screen).drawStart},
		profile:  {draw: (*Screen).drawProfile},
		field:    {draw: (*Screen).drawField},
		asking:   {draw: (*Screen).drawQuestion, typing: true},
		overview: {draw: (*Screen).drawOverview, typing: true},
		review:   {draw: (*Screen).drawReview, typing: true},
		finished: {draw: (*Screen).drawFront},
		trying:   {draw: (*Screen).drawTrial, typing: true},
		history:  {draw: (*Screen).drawHistory},
		compared: {draw: (*Screen).drawCompared},
		format:   {draw: (*Screen).drawFormat},
		naming:   {draw: (*Screen).drawNaming, typing: true},
		confirm:  {draw: (*Screen).drawConfirm},
		fact:     {draw: (*Screen).drawFact},
		sum:      {draw: (*Screen).drawSum, typing: true},
	}
	for _, p := range parts {
		pages[p.page] = pageKind{draw: (*Screen).drawPart}
		modes[p.page] = onResult
	}
}

// open shows a page over the present one, to which Esc returns.
func (s *Screen) open(to spot) {
	s.under = append(s.under, s.at)
	s.turn(to)
}

// turn replaces the present page.
func (s *Screen) turn(to spot) {
	s.at, s.notes, s.drawn.old = to, notes{}, true
}

// leave returns to the page below, if there is one.
func (s *Screen) leave() {
	if n := len(s.under); n > 0 {
		at := s.under[n-1]
		s.under = s.under[:n-1]
		s.turn(at)
	}
}

// Steps implements screen.Stepper: whether there is a page below.
func (s *Screen) Steps() bool { return len(s.under) > 0 }

// StepBack goes back one page, as Esc does.
func (s *Screen) StepBack() tea.Cmd {
	s.Escape()
	return nil
}

// home shows a page with only the start page below it.
func (s *Screen) home(to spot) {
	s.under = nil
	if to.page != start {
		s.under = []spot{{page: start}}
	}
	s.turn(to)
}

// Place returns the page and what is selected on it.
func (s *Screen) Place() screen.Place {
	item := strings.Join([]string{string(s.at.page), s.at.item, strconv.Itoa(s.at.cursor)}, "/")
	return screen.Place{Screen: screen.Assess, Item: item}
}

// Restore shows the page of a place, or the start page if the answers no longer lead
// to it.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	s.drawn.old = true
	parts := strings.Split(p.Item, "/")
	if len(parts) != 3 {
		return nil
	}
	to := spot{page: name(parts[0]), item: parts[1]}
	to.cursor, _ = strconv.Atoi(parts[2])
	switch {
	case to.page == s.at.page && to.item == s.at.item && to.page != start:
		s.at.cursor, s.at.turned = to.cursor, false
	case to.page == asking && s.isShown(to.item), to.page == overview && s.isShown(to.item), to.page == review && len(s.sitting.Draft.Answers.Given) > 0,
		to.page == history:
		s.home(to)
	case to.page == start:
		s.home(to)
		s.toFull()
	case to.page == finished && s.show(to.item):
		s.home(to)
	case isPart(to.page) && s.show(to.item):
		s.home(spot{page: finished, item: to.item})
		s.open(to)
	default:
		s.home(spot{page: start})
	}
	return nil
}
