package assess

import (
	"reflect"
	"strings"
)

// mergeProfiles takes each field from the first file that states it and names
// the fields on which files differ, in the order of the profile.
func mergeProfiles(parts []Part) (Profile, []string) {
	var merged Profile
	conflicts := []string{}
	fields := reflect.ValueOf(&merged).Elem()
	for i := range fields.NumField() {
		field := fields.Field(i)
		differ := false
		for _, p := range parts {
			said := reflect.ValueOf(p.Answers.Profile).Field(i)
			switch {
			case said.IsZero():
			case field.IsZero():
				field.Set(said)
			default:
				differ = differ || !reflect.DeepEqual(field.Interface(), said.Interface())
			}
		}
		if differ {
			conflicts = append(conflicts, fieldName(fields.Type().Field(i)))
		}
	}
	return merged, conflicts
}

func fieldName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

// asksAlike reports whether two profiles open the same questions; region and
// money do not matter for that.
func (b *Bank) asksAlike(one, two Profile) bool {
	for _, q := range b.Questions {
		if c := q.ShowIf; c != nil && c.Profile != "" && c.holds(Answers{Profile: one}) != c.holds(Answers{Profile: two}) {
			return false
		}
	}
	return true
}
