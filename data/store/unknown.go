package store

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// unknownFields returns the fields of a document that type t does not have, written by
// other releases, each as `"key":value`, sorted.
func unknownFields(doc []byte, t reflect.Type) [][]byte {
	if doc == nil {
		return nil
	}
	var all map[string]json.RawMessage
	if json.Unmarshal(doc, &all) != nil {
		return nil
	}
	known := fieldNames(t)
	var out [][]byte
	for _, key := range slices.Sorted(maps.Keys(all)) {
		if known[strings.ToLower(key)] {
			continue // encoding/json reads keys in any case
		}
		name, err := json.Marshal(key)
		if err != nil {
			continue
		}
		out = append(out, append(append(name, ':'), all[key]...))
	}
	return out
}

func fieldNames(t reflect.Type) map[string]bool {
	names := map[string]bool{"schema": true}
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" {
			name = f.Name
		}
		names[strings.ToLower(name)] = true
	}
	return names
}
