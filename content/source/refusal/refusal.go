package refusal

import "yunlan/content/lang"

// Error says, in the language in use, why a file is not opened and what to do.
type Error struct {
	Why, Hint string
	Locked    bool // it has a password, and none or a wrong one was given
	Failed    bool // it is a document of its kind, and reading it failed
}

func (e *Error) Error() string { return e.Why }

// Cause is a reason with what helps.
type Cause struct{ Why, Hint lang.Text }

// New is the error of a cause; args fill in its reason.
func New(c Cause, args ...any) *Error {
	e := &Error{Why: c.Why.String(), Hint: c.Hint.String()}
	if len(args) > 0 {
		e.Why = c.Why.F(args...)
	}
	return e
}

// Broken is the error of a file that is of its kind and cannot be read to its end.
func Broken(detail string) *Error {
	e := New(Damaged, detail)
	e.Failed = true
	return e
}

// Limits bound what is read, in bytes unless said otherwise.
type Limits struct {
	Text     int64 // of a txt, md or html file
	Packed   int64 // of a PDF, docx or epub file
	Inflated int64 // of all entries of an archive together
	Entry    int64 // of one entry
	Entries  int   // number of entries
	Depth    int   // of elements within elements
	Encoding string
	Password string // of an encrypted file; the empty one is tried anyway
	Cache    string // the program's cache folder, for compiled code; "" for none

	// Progress is told the pages that are read, of all; false stops reading, and what
	// was read is kept. Of a document without pages it is asked for one part after
	// another before any is read. nil does not care.
	Progress func(done, all int) bool
}

// Part is how many bytes of a document without pages are asked for at once.
const Part = 64 << 10

// Wanted is how many bytes of a document of size without pages are to be read.
func (l Limits) Wanted(size int) int {
	if l.Progress == nil {
		return size
	}
	all := (size + Part - 1) / Part
	for done := 1; done < all; done++ {
		if !l.Progress(done, all) {
			return done * Part
		}
	}
	return size
}

// Usual are the limits of the program.
var Usual = Limits{
	Text: 64 << 20, Packed: 512 << 20, Inflated: 256 << 20, Entry: 64 << 20,
	Entries: 10_000, Depth: 256,
}
