package source_test

import (
	"errors"
	"testing"

	"yunlan/content/source"
	"yunlan/content/source/refusal"
)

// TestAPanicInASourceIsAnErrorOfItsFile, and the next file is read as ever.
func TestAPanicInASourceIsAnErrorOfItsFile(t *testing.T) {
	file := threePages().Bytes()
	l := usual()
	l.Progress = func(done, _ int) bool {
		if done == 2 {
			panic("index out of range")
		}
		return true
	}
	doc, report, err := source.Read("f.pdf", file, l)
	var no *refusal.Error
	if !errors.As(err, &no) || len(doc.Lines) > 0 || report.Name != "f.pdf" || report.Kind != source.PDF {
		t.Errorf("%+v of %d lines: %v", report, len(doc.Lines), err)
	}
	if doc, _, err := source.Read("f.pdf", file, usual()); err != nil || len(doc.Pages) != 3 {
		t.Errorf("the next file has %d pages, %v", len(doc.Pages), err)
	}
}
