package store

import (
	"encoding/json"
	"errors"
	"io"

	"yunlan/content/lang"
	"yunlan/data/disk"
)

// Problem is an error with the reader's files, worded for the reader.
type Problem struct {
	Kind    string // which document: "place", "settings", …
	Path    string // the file or folder concerned; "" when there is none
	Cause   string // what happened
	Message string // that, and what it means for a reader who goes on
	Hint    string // what the reader can do
}

// tell reports an error of reading or writing, each cause once.
func (f *file) tell(err error) {
	p := Problem{Kind: f.name, Path: f.path()}
	key := p.Path
	switch {
	case errors.Is(err, ErrNewer):
		p.Cause, p.Hint = say(msgNewer, f.name), hintNewer.String()
		key += ":newer"
	case errors.Is(err, errStuck):
		p.Cause, p.Hint = say(msgStuck, f.name, reason(err)), hintStuck.String()
		key += ":stuck"
	case errors.Is(err, errUnreadable):
		p.Cause, p.Hint = say(msgUnreadable, f.name, reason(err)), hintUnreadable.String()
		key += ":unreadable"
	case f.told:
		return
	default: // one disk fails for all kinds at once
		p.Path = f.dir
		p.Cause, p.Hint = say(msgUnsaved, f.name, reason(err)), hintUnsaved.String()
		key = f.dir + ":" + reason(err)
	}
	f.told = true
	p.Message = p.Cause + inMemory.String()
	f.store.report(key, p)
}

// tellDamage reports that a damaged file was moved to aside.
func (f *file) tellDamage(err error, aside string, backed bool) {
	p := Problem{Kind: f.name, Path: aside, Hint: hintDamaged.String()}
	p.Cause = say(msgDamagedAnew, f.name, damage(err))
	if backed {
		p.Cause = say(msgDamagedBacked, f.name, damage(err))
	}
	p.Message = p.Cause
	f.store.report(aside, p)
}

// reason words why nothing was read or written.
func reason(err error) string {
	for _, r := range reasons {
		if errors.Is(err, r.err) {
			return r.text.String()
		}
	}
	return disk.Reason(err)
}

// damage words what is wrong with a file that is not what yunlan writes.
func damage(err error) string {
	var broken *json.SyntaxError
	for _, r := range reasons {
		if errors.Is(err, r.err) {
			return r.text.String()
		}
	}
	if errors.As(err, &broken) || errors.Is(err, io.ErrUnexpectedEOF) {
		return whyBroken.String()
	}
	return whyForeign.String()
}

// What is wrong with a file.
var (
	errNowhere  = errors.New("a link that leads nowhere")
	errNoFile   = errors.New("not a file")
	errEncoding = errors.New("not UTF-8")
)

var reasons = []struct {
	err  error
	text lang.Text
}{
	{errNoFolder, whyNoFolder},
	{errBusy, whyBusy},
	{errTooLarge, whyTooLarge},
	{errNowhere, whyNowhere},
	{errNoFile, whyNoFile},
	{errEncoding, whyEncoding},
}
