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

// scoresLike reports whether two profiles lead to the same weights and the
// same questions; region, industry and money do not matter for that.
func (p Profile) scoresLike(other Profile) bool {
	yes := func(b *bool) bool { return b != nil && *b }
	key := func(p Profile) [4]bool {
		return [4]bool{p.Size == "large", yes(p.HasOwnSystems), yes(p.HasDevTeam), yes(p.UsesCompute)}
	}
	return key(p) == key(other)
}
