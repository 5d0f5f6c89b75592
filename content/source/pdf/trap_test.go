package pdf

import (
	"errors"
	"os"
	"testing"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/responses"

	"yunlan/content/shape"
	"yunlan/content/source/refusal"
)

// trapping is pdfium that traps at a page: it returns wazero's error, or panics.
type trapping struct {
	pdfium.Pdfium
	page   int
	panics bool
}

func (p *trapping) FPDF_LoadPage(r *requests.FPDF_LoadPage) (*responses.FPDF_LoadPage, error) {
	switch {
	case r.Index != p.page:
		return p.Pdfium.FPDF_LoadPage(r) //nolint:wrapcheck // it stands for pdfium
	case p.panics:
		panic("wasm error: unreachable")
	}
	return nil, errors.New("wasm error: unreachable")
}

// aFile is a document of several pages.
func aFile(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile("../../../../shared/documents/aureus.pdf")
	if err != nil {
		t.Skip("it needs ../shared/documents: ", err)
	}
	return data
}

func trapped(t *testing.T, data []byte, page int, panics bool) (*reader, error) {
	t.Helper()
	l := refusal.Usual
	l.Cache = testCache()
	r := &reader{data: mend(data), limits: l}
	t.Cleanup(r.close)
	if err := r.open(); err != nil {
		t.Fatal(err)
	}
	r.in = &trapping{r.in, page, panics}
	return r, r.readPages()
}

// TestATrapCostsAPage: pdfium comes up again for the pages behind it, one page is said to
// be damaged, and the next file is read as ever.
func TestATrapCostsAPage(t *testing.T) {
	data := aFile(t)
	whole, err := Read(data, refusal.Limits{Cache: testCache()})
	if err != nil || len(whole.Pages) < 3 {
		t.Fatalf("%d pages, %v", len(whole.Pages), err)
	}
	r, err := trapped(t, data, 1, false)
	if err != nil {
		t.Fatal(err)
	}
	doc := r.document()
	lost := shape.Loss{}
	for _, one := range doc.Lost {
		if one.Reason == shape.Broken {
			lost = one
		}
	}
	if lost.Count != 1 || len(doc.Pages) != len(whole.Pages) || r.pages[0].chars == 0 || r.pages[2].chars == 0 {
		t.Errorf("lost %v of %d pages", doc.Lost, len(doc.Pages))
	}
	if again, err := Read(data, refusal.Limits{Cache: testCache()}); err != nil || len(again.Lines) != len(whole.Lines) {
		t.Errorf("the next file: %d lines of %d, %v", len(again.Lines), len(whole.Lines), err)
	}
}

// TestAFileThatTrapsAgainAndAgainIsRefused and no other.
func TestAFileThatTrapsAgainAndAgainIsRefused(t *testing.T) {
	data := aFile(t)
	r, err := trapped(t, data, 0, false)
	r.traps, r.broken = maxTraps, 0
	if err != nil {
		t.Fatal(err)
	}
	r.in = &trapping{r.in, 1, false}
	var no *refusal.Error
	if err := r.readPage(1); !errors.As(err, &no) {
		t.Errorf("after %d traps: %v", maxTraps, err)
	}
	if _, err := Read(data, refusal.Limits{Cache: testCache()}); err != nil {
		t.Errorf("the next file: %v", err)
	}
}
