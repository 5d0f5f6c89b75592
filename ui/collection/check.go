package collection

import (
	"context"
	"os"

	"yunlan/content"
	"yunlan/data/shelf"
)

// Fault is something that is wrong with a document.
type Fault struct {
	Item
	Fault FaultKind `json:"fault"`
}

// FaultKind says what is wrong. Scripts see these values.
type FaultKind string

// The faults. A changed or vanished file is none of the library: it has the text as
// it was read.
const (
	Unkept    FaultKind = "unkept"    // what was kept of it is gone or damaged
	Unindexed FaultKind = "unindexed" // searches do not find it
	Changed   FaultKind = "changed"   // its file is not the one that was read
	Vanished  FaultKind = "vanished"  // its file is gone
)

// Checked says how the library is.
type Checked struct {
	Documents int
	Faults    []Fault
	Lost      error // why the index cannot be used; nil if it can
	Strays    int   // documents that the index has and the list has not: they are not shown
}

// Sound reports that everything that is listed is there.
func (k Checked) Sound() bool {
	for _, f := range k.Faults {
		if f.Fault == Unkept || f.Fault == Unindexed {
			return false
		}
	}
	return k.Lost == nil
}

// Check compares the list with what is kept, the index and the files. It changes
// nothing.
func (c *Collection) Check(ctx context.Context, tell func(Progress)) (Checked, error) {
	list, engine, err := c.opened()
	if err != nil {
		return Checked{}, err
	}
	k := Checked{Documents: len(list), Lost: engine.Lost()}
	lacking := map[string]bool{}
	for _, d := range lackingOf(list, engine) {
		lacking[d.ID] = true
	}
	k.Strays = len(engine.Documents()) - (len(list) - len(lacking))
	for i, d := range list {
		if ctx.Err() != nil {
			return k, ctx.Err()
		}
		tell(Progress{Done: i, Total: len(list), Name: d.Title})
		k.Faults = append(k.Faults, c.faultsOf(d, lacking[d.ID])...)
	}
	return k, nil
}

func (c *Collection) faultsOf(d shelf.Document, lacking bool) (list []Fault) {
	say := func(kind FaultKind, path string) { list = append(list, Fault{Item{path, d.ID, d.Title}, kind}) }
	doc, err := c.shelf.Kept(d)
	switch {
	case err != nil:
		say(Unkept, d.Places[0].Path)
	case shelf.Fingerprint(content.Build(doc)) != d.Text && d.Reader == shelf.Reader:
		say(Unkept, d.Places[0].Path)
	}
	if lacking {
		say(Unindexed, d.Places[0].Path)
	}
	for _, p := range d.Places {
		info, err := os.Stat(p.Path)
		switch {
		case missing(p.Path):
			say(Vanished, p.Path)
		case err == nil && (info.Size() != p.Bytes || !info.ModTime().Equal(p.Modified)):
			say(Changed, p.Path)
		}
	}
	return list
}
