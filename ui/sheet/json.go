package sheet

import (
	"bytes"
	"encoding/json"
	"fmt"

	"yunlan/content"
)

// tableJSON is a table as scripts see it: rows are objects with the columns'
// keys, in the columns' order.
type tableJSON struct {
	Schema  int               `json:"schema"`
	Title   string            `json:"title"`
	Notes   []string          `json:"notes"`
	Columns []columnJSON      `json:"columns"`
	Rows    []json.RawMessage `json:"rows"`
	Source  []string          `json:"source"`
}

type columnJSON struct {
	Key  string `json:"key"`
	Name string `json:"name"`
}

func (t Table) json(indent string) ([]byte, error) {
	out := tableJSON{Schema: content.Schema, Title: t.Title, Notes: t.Before, Columns: []columnJSON{}, Rows: []json.RawMessage{}, Source: t.After}
	for _, c := range t.Columns {
		out.Columns = append(out.Columns, columnJSON{c.Key, c.Name})
	}
	for _, row := range t.Rows {
		object, err := t.object(row)
		if err != nil {
			return nil, err
		}
		out.Rows = append(out.Rows, object)
	}
	return encode(out, indent)
}

// object is a row; numbers are numbers.
func (t Table) object(row []string) (json.RawMessage, error) {
	var b bytes.Buffer
	for i, c := range t.Columns {
		key, err := encode(c.Key, "")
		if err != nil {
			return nil, err
		}
		var value any = row[i]
		if digits, ok := c.number(row[i]); ok && json.Valid([]byte(digits)) {
			value = json.Number(digits)
		}
		cell, err := encode(value, "")
		if err != nil {
			return nil, err
		}
		separator := byte(',')
		if i == 0 {
			separator = '{'
		}
		b.WriteByte(separator)
		b.Write(bytes.TrimSpace(key))
		b.WriteByte(':')
		b.Write(bytes.TrimSpace(cell))
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// encode is JSON as a person would write it: < and & are themselves.
func encode(v any, indent string) ([]byte, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	out.SetIndent("", indent)
	if err := out.Encode(v); err != nil {
		return nil, fmt.Errorf("encode JSON: %w", err)
	}
	return b.Bytes(), nil
}
