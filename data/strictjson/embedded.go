package strictjson

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Embedded decodes data that is part of the program. Unknown fields are errors;
// repeated fields are checked by a test instead of at every start.
func Embedded(data []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("decode embedded data: %w", err)
	}
	return nil
}
