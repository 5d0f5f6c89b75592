package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
)

// Kind is one document of type T, a struct without a field "schema".
type Kind[T any] struct{ file *file }

// NewKind describes a document; it costs nothing and touches nothing. Kinds
// of one name on one store share what is kept in memory. The name becomes a
// file name: a to z, 0 to 9 and -, at most 32, or every method returns
// ErrName. Version counts from 1; older documents are decoded as they are.
func NewKind[T any](s *Store, name string, version int, where Where) *Kind[T] {
	return &Kind[T]{s.file(name, version, where, shape{
		fits: func(doc []byte) error {
			_, err := decode[T](doc)
			return err
		},
		known: fieldNames(reflect.TypeFor[T]()),
	})}
}

// Load returns the document; the zero value when there is none. A damaged
// one is moved aside and the version before it returned. Errors: ErrNewer,
// or that the file may not be read; both are reported and leave it untouched.
func (k *Kind[T]) Load() (T, error) {
	doc, err := k.file.load()
	if err != nil {
		var zero T
		return zero, err
	}
	return decode[T](doc)
}

// Glance returns the document without repairing or reporting anything, for a start
// page. ok is false if there is none or it cannot be read.
func (k *Kind[T]) Glance() (v T, ok bool) {
	doc := k.file.glance()
	if doc == nil {
		return v, false
	}
	v, err := decode[T](doc)
	return v, err == nil
}

// Update changes the newest version of the document under the lock, and
// returns nil once it is on disk. An error of change is returned as it is
// and nothing is changed. When the change could only be kept in memory the
// error is ErrUnsaved (and ErrNewer, if that is why); the trouble has been
// reported, so most callers may go on. Change may be called again later, on
// newer data, to be written then: it must not depend on how often it runs.
func (k *Kind[T]) Update(change func(*T) error) error {
	return k.file.update(func(old []byte) ([]byte, error) {
		v, err := decode[T](old)
		if err != nil {
			return nil, err
		}
		if err := change(&v); err != nil {
			return nil, err
		}
		return encode(v, old, k.file.version)
	})
}

// Delete removes the document, its backup and its damaged versions. Errors are
// those of Update.
func (k *Kind[T]) Delete() error {
	return k.file.update(func([]byte) ([]byte, error) { return nil, nil })
}

// Forget removes the backup and the damaged versions, and leaves the document.
func (k *Kind[T]) Forget() error { return k.file.forget() }

func decode[T any](doc []byte) (T, error) {
	var v T
	if doc == nil {
		return v, nil
	}
	err := json.Unmarshal(doc, &v)
	return v, err
}

// encode writes v as a document: the schema first, then v's fields in their
// order, then the fields of old that T does not have.
func encode[T any](v T, old []byte, version int) ([]byte, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("encode document: %w", err)
	}
	if len(body) == 0 || body[0] != '{' {
		return nil, errors.New("encode document: not a JSON object")
	}
	parts := [][]byte{fmt.Appendf(nil, `"schema":%d`, version)}
	if string(body) != "{}" {
		parts = append(parts, body[1:len(body)-1])
	}
	parts = append(parts, unknownFields(old, reflect.TypeFor[T]())...)

	var out bytes.Buffer
	flat := append(append([]byte{'{'}, bytes.Join(parts, []byte{','})...), '}')
	if err := json.Indent(&out, flat, "", "  "); err != nil {
		return nil, fmt.Errorf("encode document: %w", err)
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}
