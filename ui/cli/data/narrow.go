package data

import (
	"slices"
	"strings"

	"yunlan/content/lang"
)

// wish is an option that narrows a list: as it was written, and what it keeps.
type wish[T any] struct {
	said  string
	keeps func(T) bool
}

// wished is what every wish keeps. Where that is nothing, alone says how much
// each keeps by itself.
func wished[T any](all []T, wishes []wish[T]) (kept []T, alone string) {
	kept = slices.Clone(all)
	var said []string
	for _, w := range wishes {
		n := len(keeping(all, w))
		kept = keeping(kept, w)
		said = append(said, keepsAlone.F(w.said, n))
	}
	if len(kept) > 0 || len(wishes) < 2 {
		return kept, ""
	}
	return nil, hintAlone.F(strings.Join(said, lang.Semicolon.String()))
}

func keeping[T any](list []T, w wish[T]) []T {
	return slices.DeleteFunc(slices.Clone(list), func(one T) bool { return !w.keeps(one) })
}

// option is an option as somebody may write it: --region 北京,上海.
func option(name string, values []string) string {
	return "--" + name + " " + strings.Join(values, ",")
}
