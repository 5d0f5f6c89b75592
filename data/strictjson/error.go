package strictjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"yunlan/content/lang"
)

// Error says in the language in use what is wrong with a document, and where.
type Error struct {
	Line, Column int    // from 1, in characters; 0 when the whole is meant
	Field        string // answers.run1; "" for no field
	Reason       lang.Text
	Known        []string     // the names there are, in the place of an unknown one
	Value        string       // of a value of the wrong type: what it is
	Type         reflect.Type // what it should be; nil for other faults
	Err          error        // of a type's own UnmarshalJSON
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Reason.String()
	}
	return atPlace.F(e.Line, e.Column) + e.Reason.String()
}

// Unwrap returns the error of a type's own UnmarshalJSON.
func (e *Error) Unwrap() error { return e.Err }

// both formats words in both languages.
func both(t lang.Text, args ...any) lang.Text {
	return lang.Text{fmt.Sprintf(t[lang.Chinese], args...), fmt.Sprintf(t[lang.English], args...)}
}

// errorAt is an error at a byte of the data.
func errorAt(data []byte, offset int, reason lang.Text) *Error {
	read := data[:min(offset, len(data))]
	column := utf8.RuneCount(read[bytes.LastIndexByte(read, '\n')+1:]) + 1
	return &Error{Line: 1 + bytes.Count(read, []byte("\n")), Column: column, Reason: reason}
}

// syntax words a syntax error with its place.
func syntax(data []byte, err error) error {
	var at *json.SyntaxError
	switch {
	case !errors.As(err, &at):
		return &Error{Reason: notJSON}
	case strings.HasPrefix(err.Error(), "unexpected end"):
		return errorAt(data, len(bytes.TrimRight(data, " \t\r\n")), cutOff)
	}
	start := int(at.Offset) - 1 // of the byte that was read last
	for start > 0 && !utf8.RuneStart(data[start]) {
		start--
	}
	r, _ := utf8.DecodeRune(data[start:])
	return errorAt(data, start, both(misplaced, r))
}
