// Package sitting is the one owner of assessments in progress: the screen, the
// line mode and the commands all keep them through it.
//
//	for _, s := range sitting.Unfinished(st) { … }      // the one answered last comes first
//	s := sitting.Begin(st, past, now, assess.Quick)     // nothing is on the disk yet
//	s, meanwhile, err := s.Put(now, func(d *assess.Draft) {
//		d.Answers = d.Answers.With("str1", "2")
//	})
//	run, meanwhile, err := s.Finish(now)                // from now on in History
//
// A Session is a value: Put returns the one that follows, and what its Draft
// holds is on the disk, or reported by the store as kept in memory only.
//
// The rules:
//
//   - Any number of assessments may be unfinished side by side. Each has an ID
//     of its own, and a Session writes that one alone. Two are never mixed.
//   - One is kept from the first thing that is said in it. Before that, and
//     while the answers of a finished run are taken up but not changed, there
//     is nothing of its own to keep and nothing is written.
//   - Programs that resumed the same one share it: each writes what it changed,
//     and takes over what the other answered meanwhile.
//   - One that another program finished or deleted is not taken back. The next
//     Put or Finish makes the answers of this Session an assessment of its own,
//     and returns what happened, for the person to be told.
//   - Finish adds a run to the history. It replaces one only for Revise, and
//     only the very edition that was taken up; a run that was changed or
//     finished elsewhere meanwhile stays, and this one is added beside it. The
//     draft ends if nobody answered in it since.
//   - A deletion removes what was seen. What changed meanwhile stays: ErrChanged.
//   - The history is in the order of the dates of finishing; Previous is the
//     last readable run before another.
//
// It reckons nothing (data/assess does), has no clock and no screen. Every
// function but Begin, Revise, Extend, Latest and Previous waits for the disk.
package sitting
