// Package sitting manages assessments in progress and finished ones. A sitting is
// one assessment from its first answer to its result; the screen, plain mode and
// the commands all store theirs through this package.
//
//	for _, s := range sitting.Unfinished(st) { … }      // the one answered last comes first
//	s := sitting.Begin(st, past, now, assess.Quick)     // nothing is on the disk yet
//	s, meanwhile, err := s.Put(now, func(d *assess.Draft) {
//		d.Answers = d.Answers.With("run1", "2")
//	})
//	run, meanwhile, err := s.Finish(now)                // from now on in History
//
// A Session is a value: Put returns the one that follows, and what its Draft
// holds is on the disk, or reported by the store as kept in memory only.
//
// The rules:
//
//   - Any number of assessments may be in progress. Each has its own ID, and a
//     Session writes only its own: two are never mixed.
//   - A Session is stored from its first answer on. Before that nothing is written,
//     nor while the answers of a finished run are reopened and not changed.
//   - Programs that resumed the same assessment share it: each writes its changes
//     and takes over the other's answers.
//   - If another program finished or deleted it, the next Put or Finish stores the
//     answers of this Session as a new assessment and returns what happened, for
//     the person to be told.
//   - Finish adds a run to the history. After Revise it replaces the run, but only
//     the version that was reopened; a run that was changed or finished elsewhere
//     since stays, and this one is added. The draft is removed if nobody answered
//     in it since.
//   - A deletion removes only what the caller has seen; otherwise ErrChanged.
//   - What is told of the firm is one set of facts (Firm, Tell, ForgetFirm) for the
//     profile, the calculator and the commands. DeleteAll deletes it too.
//   - The history is sorted by the date of finishing; Previous is the last readable
//     run before another.
//
// Scores are computed by data/assess. There is no clock and no screen here. Every
// function but Revise, Extend, Latest and Previous waits for the disk.
package sitting
