package strictjson

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Embedded reads data that is a part of the program. It refuses unknown fields
// as quickly as encoding/json does; that no field stands in it twice is shown
// by a test, once, instead of at every start.
func Embedded(data []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("decode embedded data: %w", err)
	}
	return nil
}
