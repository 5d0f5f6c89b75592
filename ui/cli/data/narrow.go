package data

import (
	"slices"
	"strings"

	"yunlan/content/lang"
)

// filter is an option that narrows a list.
type filter[T any] struct {
	said  string
	keeps func(T) bool
}

// filtered returns the items that all filters keep. If there are none, alone says how
// many each filter keeps by itself.
func filtered[T any](all []T, filters []filter[T]) (kept []T, alone string) {
	kept = slices.Clone(all)
	var said []string
	for _, w := range filters {
		n := len(keeping(all, w))
		kept = keeping(kept, w)
		said = append(said, keepsAlone.F(w.said, n))
	}
	if len(kept) > 0 || len(filters) < 2 {
		return kept, ""
	}
	return nil, hintAlone.F(lang.Statements(said))
}

func keeping[T any](list []T, w filter[T]) []T {
	return slices.DeleteFunc(slices.Clone(list), func(one T) bool { return !w.keeps(one) })
}

// option is an option as it is typed: --region 北京,上海.
func option(name string, values []string) string {
	return "--" + name + " " + strings.Join(values, ",")
}
