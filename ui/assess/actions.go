package assess

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/widget"
)

// action is one of the screen's.
type action = key.Action[*Screen]

// in lists modes.
func in(modes ...*key.Mode) []*key.Mode { return modes }

// actions are what can be done on the pages, in the order of the hints.
func actions() []action {
	return slices.Concat(questionActions(), moveActions(), pathActions(), partActions(), resultActions())
}

// questionActions answer a question, or unfold what stands under it.
func questionActions() []action {
	return []action{
		{
			ID: "assess.Choose", Keys: []string{"enter"}, Desc: chooseDesc, Group: key.Answer, Do: (*Screen).choose,
			Modes: in(onStart, onQuestion, onOverview, onReview, onResult, onTrial, onHistory, onFormat, onName),
		},
		{
			ID: "assess.Answer", Keys: []string{"1", "2", "3", "4", "5"}, Label: "1–5", Desc: answerDesc, Modes: in(onQuestion, onTrial), Group: key.Answer,
			Do: func(*Screen) tea.Cmd { return toast(pressDigit.String()) },
		},
		{ID: "assess.Quote", Keys: []string{"e"}, Desc: quoteDesc, Modes: in(onQuestion), Group: key.Look, Bar: (*Screen).quoteHint, Do: key.Do(func(s *Screen) { s.unfold(&s.notes.quote) })},
		{ID: "assess.Why", Keys: []string{"?"}, Desc: whyDesc, Modes: in(onQuestion), Group: key.Look, Bar: (*Screen).whyHint, Do: key.Do(func(s *Screen) { s.unfold(&s.notes.why) })},
		{
			ID: "assess.Back", Keys: []string{"b", "left", "backspace"}, Label: "b ←", Desc: backDesc, Title: backTitle, Modes: in(onQuestion), Group: key.Move,
			Bar: key.Say[*Screen](backDesc), Do: (*Screen).back,
		},
		{ID: "assess.Next", Keys: []string{"l", "right"}, Desc: nextDesc, Title: nextTitle, Modes: in(onQuestion), Group: key.Move, Do: (*Screen).forward},
	}
}

func moveActions() []action {
	moves := widget.Moves[*Screen]{
		Of: "assess", Do: (*Screen).walk, Nth: (*Screen).toLine, Modes: in(onStart, onResult, onTrial, onHistory, onFormat, onPage),
		Desc:  map[string]lang.Text{"Top": topDesc, "End": endDesc},
		Label: map[string]string{"Top": "Home", "PageUp": "PgUp"},
		Bar:   map[string]func(*Screen) string{"PageDown": key.SayIf(pageDownDesc, (*Screen).turnsPages)},
	}.Actions()
	for i, a := range moves {
		switch a.ID {
		case "assess.Down":
			moves[i].Title = downTitle
			moves[i].Modes = in(append(a.Modes, onQuestion, onOverview, onReview)...)
		case "assess.Up":
			moves[i].Title = upTitle
			moves[i].Modes = in(append(a.Modes, onQuestion, onOverview, onReview)...)
		case "assess.PageDown", "assess.PageUp":
			moves[i].Modes = in(append(a.Modes, onReview)...)
		}
	}
	step := func(by int) func(*Screen) tea.Cmd { return func(s *Screen) tea.Cmd { return s.sideways(by) } }
	return append(
		[]action{
			{
				ID: "assess.Left", Keys: []string{"h", "left"}, Desc: leftDesc, Modes: in(onOverview, onTrial), Group: key.Move,
				Bar: key.SayIf(leftDesc, (*Screen).overviews), Count: key.Repeat(step(-1)), Do: step(-1),
			},
			{
				ID: "assess.Right", Keys: []string{"l", "right"}, Desc: rightDesc, Modes: in(onOverview, onTrial), Group: key.Move,
				Bar: key.SayIf(rightDesc, (*Screen).overviews), Count: key.Repeat(step(1)), Do: step(1),
			},
			{ID: "assess.Undo", Keys: []string{"x"}, Desc: undoDesc, Modes: in(onTrial), Group: key.Answer, Bar: key.Say[*Screen](undoDesc), Do: key.Do((*Screen).undo)},
		}, moves...)
}

// pathActions lead to the overview and out of the questions.
func pathActions() []action {
	asks := func(s *Screen) bool { return s.at.page != overview }
	return []action{
		{
			ID: "assess.Overview", Keys: []string{"g"}, Desc: overviewDesc, Modes: in(onQuestion, onOverview, onReview), Group: key.Go,
			Bar: key.SayIf(overviewDesc, asks), Do: key.Do((*Screen).toggleOverview),
		},
		{
			ID: "assess.Save", Keys: []string{"s"}, Desc: saveDesc, Modes: in(onQuestion, onOverview, onReview), Group: key.Go,
			Bar: key.SayIf(saveDesc, asks), Do: (*Screen).saveAndLeave,
		},
		{
			ID: "assess.Unsure", Keys: []string{"0"}, Desc: unsureDesc, Modes: in(onQuestion, onTrial), Group: key.Answer,
			Bar: key.SayIf(unsureDesc, (*Screen).questions), Do: (*Screen).answerUnsure,
		},
		{
			ID: "assess.NA", Keys: []string{"n"}, Desc: naDesc, Modes: in(onQuestion, onTrial), Group: key.Answer,
			Bar: key.SayIf(naDesc, (*Screen).offersNA), Do: (*Screen).answerNA,
		},
	}
}

// resultActions are those of a result and of the earlier ones.
func resultActions() []action {
	return []action{
		{ID: "assess.Try", Keys: []string{"w"}, Desc: tryDesc, Modes: in(onResult), Group: key.Answer, Bar: key.Say[*Screen](tryDesc), Do: (*Screen).openTrial},
		{
			ID: "assess.Export", Keys: []string{"x"}, Desc: exportDesc, Title: exportTitle, Names: exportNames, Modes: in(onResult), Group: key.Keep,
			Bar: key.Say[*Screen](exportDesc), Do: func(s *Screen) tea.Cmd { return s.openPage(format) },
		},
		{ID: "assess.Change", Keys: []string{"e"}, Desc: changeDesc, Modes: in(onResult), Group: key.Answer, Bar: key.Say[*Screen](changeDesc), Do: (*Screen).changeAnswers},
		{ID: "assess.Compare", Keys: []string{"c"}, Desc: compareDesc, Modes: in(onResult, onHistory), Group: key.Look, Bar: key.Say[*Screen](compareDesc), Do: (*Screen).compare},
		{
			ID: "assess.Delete", Keys: []string{"D"}, Desc: deleteDesc, Title: deleteTitle, Modes: in(onResult, onHistory), Group: key.Keep,
			Bar: key.SayIf(deleteDesc, func(s *Screen) bool { return s.at.page == history }), Do: (*Screen).deleteRun,
		},
		{ID: "assess.Amounts", Keys: []string{"m"}, Desc: amountsDesc, Modes: in(onResult, onFormat), Group: key.Look, Do: (*Screen).toggleAmounts},
	}
}
