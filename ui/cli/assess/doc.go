// Package assess holds the commands of the self-assessment: the assessment
// itself (on the screen, line by line, or from an answer file), its questions,
// history, reports, comparisons, merged answers and what-if trials.
//
//	yunlan assess --answers FILE ─> data/assess (scores) ─> ui/report ─> stdout or -o FILE
//	yunlan assess history, show, delete ─> data/sitting over data/store
//
// Scoring is in data/assess, storage in data/sitting, reports in ui/report.
package assess
