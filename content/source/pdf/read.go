package pdf

import (
	"bytes"
	"errors"

	"github.com/klippa-app/go-pdfium"
	pdferrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"yunlan/content/shape"
	"yunlan/content/source/refusal"
)

// maxTraps is how many pages may bring pdfium down before a file is given up.
const maxTraps = 3

// Read makes a document of a PDF file. Its error is a *refusal.Error.
func Read(data []byte, l refusal.Limits) (shape.Doc, error) {
	r := &reader{data: mend(data), limits: l}
	defer r.close()
	if err := r.open(); err != nil {
		return shape.Doc{}, err
	}
	if err := r.readPages(); err != nil {
		return shape.Doc{}, err
	}
	return r.document(), nil
}

// reader reads one file.
type reader struct {
	data   []byte
	limits refusal.Limits

	in    pdfium.Pdfium
	fast  bool // it runs compiled
	file  references.FPDF_DOCUMENT
	count int // of pages

	pages  []page
	broken int // pages that could not be read
	traps  int
	unread int // pages that were not read because the reader was stopped
}

// open opens the file in an instance of its own.
func (r *reader) open() error {
	in, fast, err := shared.instance(r.limits.Cache)
	if err != nil {
		return refusal.Broken("pdfium: " + err.Error())
	}
	r.in, r.fast = in, fast
	opened, err := in.OpenDocument(&requests.OpenDocument{
		FileReader: bytes.NewReader(r.data), FileReaderSize: int64(len(r.data)), Password: password(r.limits.Password),
	})
	if err != nil {
		return r.refused(err)
	}
	r.file = opened.Document
	n, err := in.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: r.file})
	if err != nil || n.PageCount == 0 {
		return refusal.Broken("PDF")
	}
	r.count = n.PageCount
	return nil
}

func password(s string) *string {
	if s == "" {
		return nil // the empty password is tried
	}
	return &s
}

// refused says why pdfium does not open the file.
func (r *reader) refused(err error) error {
	switch {
	case errors.Is(err, pdferrors.ErrPassword) && r.limits.Password != "":
		return locked(refusal.WrongPassword)
	case errors.Is(err, pdferrors.ErrPassword):
		return locked(refusal.NeedsPassword)
	case errors.Is(err, pdferrors.ErrSecurity):
		return refusal.New(refusal.UnknownCipher)
	}
	return refusal.Broken("PDF")
}

func locked(c refusal.Cause) error {
	e := refusal.New(c)
	e.Locked = true
	return e
}

func (r *reader) close() {
	if r.in != nil {
		shared.done(r.in, r.fast)
		r.in = nil
	}
}

// readPages reads page after page and tells how far it is. The compiler begins after
// the first page and takes over as soon as it is ready.
func (r *reader) readPages() error {
	r.pages = make([]page, r.count)
	for i := range r.count {
		if err := r.quicken(); err != nil {
			return err
		}
		if err := r.readPage(i); err != nil {
			return err
		}
		if !r.fast {
			shared.begin(r.limits.Cache)
		}
		if r.limits.Progress != nil && !r.limits.Progress(i+1, r.count) {
			r.unread = r.count - i - 1
			break
		}
	}
	if r.broken == r.count {
		return refusal.Broken("PDF")
	}
	return nil
}

// quicken changes to compiled code when that has become ready.
func (r *reader) quicken() error {
	if r.fast || !shared.ready() {
		return nil
	}
	r.close()
	return r.open()
}

// readPage reads page i. A page that cannot be read is counted; one that brings
// pdfium down makes a new instance for the pages after it.
func (r *reader) readPage(i int) error {
	p, err := readPage(r.in, r.file, i)
	if err == nil {
		r.pages[i] = p
		return nil
	}
	r.broken++
	r.pages[i].broken = true
	if errors.Is(err, pdferrors.ErrPage) {
		return nil
	}
	if r.traps++; r.traps > maxTraps {
		return refusal.Broken("PDF")
	}
	r.close()
	return r.open()
}

// document makes the document of the pages.
func (r *reader) document() shape.Doc {
	doc := shape.Doc{Flow: shape.Printed, Meta: r.meta()}
	labels := r.labels()
	markFurniture(r.pages, labels)
	doc.Outline = r.outline()
	markTables(r.pages)
	set := newSetting(r.pages)
	set.paragraphs()
	doc.Lines = set.shape(r.pages)
	doc.Pages = make([]shape.Page, r.count-r.unread)
	for i := range doc.Pages {
		doc.Pages[i].Label = labels[i]
		if r.pages[i].chars == 0 && !r.pages[i].broken {
			doc.Lose(shape.NoText, 1)
		}
	}
	if r.broken > 0 {
		doc.Lose(shape.Broken, r.broken)
	}
	if n := garbled(doc.Lines); n > 0 {
		doc.Lose(shape.Garbled, n)
	}
	if r.unread > 0 {
		doc.Lose(shape.Unread, r.unread)
	}
	if doc.Meta.Title == "" {
		doc.Meta.Title = set.title()
	}
	return doc
}
