// Package assess holds the commands of the self-assessment: the assessment
// itself (on the screen, line by line, or from an answer file), its questions,
// history, reports, comparisons, merged answers and what-if trials.
//
//	yunlan assess --answers FILE ─> data/assess (scores) ─> ui/report ─> stdout or -o FILE
//	yunlan assess history, show, delete ─> data/sitting over data/store
//
// It is not the scoring (data/assess), the stored runs (data/sitting) or the
// report (ui/report): it reads arguments and files, and prints.
package assess
