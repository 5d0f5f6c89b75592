package notes

import (
	"errors"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/data/strictjson"
	"yunlan/data/textfile"
)

// Limits of an import: what the store keeps, and what the program itself writes.
const (
	maxFile = 16 << 20
	MaxText = 64 << 10 // bytes of one note
	maxID   = 64
)

// Error says what is wrong with a file of notes and what to do about it.
type Error struct{ What, Hint string }

// Error implements error.
func (e *Error) Error() string { return e.What }

// Parse reads a File: every note, or none and an *Error. Each passage is located in
// the paper, which corrects offsets of an earlier edition.
func Parse(p *content.Paper, data []byte) ([]store.Note, error) {
	f, err := decode(data)
	if err != nil {
		return nil, err
	}
	out := make([]store.Note, len(f.Notes))
	for i, e := range f.Notes {
		if out[i], err = e.note(p, i+1); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func decode(data []byte) (File, error) {
	var f File
	if len(data) > maxFile {
		return f, &Error{tooLarge.String(), hintExport.String()}
	}
	data, _, err := textfile.Decode(data)
	var encoding *textfile.Error
	if errors.As(err, &encoding) {
		return f, &Error{encoding.Error(), encoding.Hint}
	}
	root, err := strictjson.Parse(data)
	if err != nil {
		return f, wrong(err)
	}
	kept, version := head(root) // a newer file may have another shape
	switch {
	case kept != kind || version < 1:
		return f, &Error{notNotes.String(), hintExport.String()}
	case version > content.Schema:
		return f, &Error{newerSchema.F(int(min(version, 1e9))), hintNewer.String()}
	}
	if err := strictjson.Decode(data, &f); err != nil {
		return f, wrong(err)
	}
	return f, nil
}

// head returns the kind and the schema of a file.
func head(root strictjson.Node) (kind string, schema float64) {
	for _, m := range root.Children {
		switch m.Key {
		case "kind":
			kind = m.Text
		case "schema":
			schema, _ = strconv.ParseFloat(m.Text, 64)
		}
	}
	return kind, schema
}

// wrong converts an error of the decoder.
func wrong(err error) *Error {
	hint := hintExport
	var at *strictjson.Error
	if errors.As(err, &at) && at.Field != "" {
		hint = hintField
	}
	return &Error{err.Error(), hint.String()}
}

// note is the n-th entry as it is stored.
func (e Entry) note(p *content.Paper, n int) (store.Note, error) {
	note := store.Note{
		ID: e.ID, Block: string(e.Block), Start: e.Start, EndBlock: string(e.EndBlock), End: e.End,
		Quote: e.Quote, Text: strings.TrimSpace(content.Sanitize(e.Text)), Created: e.Created, Updated: e.Updated,
	}
	switch {
	case !goodID(e.ID):
		return note, &Error{noID.F(n), hintEntry.String()}
	case p.Index(e.Block) < 0:
		return note, &Error{noBlock.F(n, brief(string(e.Block))), hintEntry.String()}
	case e.EndBlock != "" && p.Index(e.EndBlock) < 0:
		return note, &Error{noBlock.F(n, brief(string(e.EndBlock))), hintEntry.String()}
	case len(note.Text) > MaxText:
		return note, &Error{longText.F(n, MaxText), hintEntry.String()}
	}
	found := find(p, note)
	if e.Quote == "" || len(found) == 0 {
		return note, &Error{noQuote.F(n), hintEntry.String()}
	}
	placed := New(p, found)
	placed.ID, placed.Text, placed.Created, placed.Updated = note.ID, note.Text, note.Created, note.Updated
	return placed, nil
}

// goodID reports an ID of the form that the program makes.
func goodID(id string) bool {
	return id != "" && len(id) <= maxID && strings.Trim(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") == ""
}

// brief shortens a word of the file for a message.
func brief(s string) string {
	if r := []rune(content.Sanitize(s)); len(r) > maxID {
		return string(r[:maxID]) + "…"
	}
	return content.Sanitize(s)
}
