package command

import (
	"yunlan/content"
	"yunlan/data/english"
)

// Refs resolves references. One that is none as a whole (a title may contain a comma) is
// read as a list: 图4,表1. The error is a *content.RefError.
func (p *Program) Refs(names []string) ([]content.Ref, error) {
	var refs []content.Ref
	for _, name := range names {
		parts := []string{name}
		if _, err := english.Resolve(p.Paper(), name); err != nil && len(ListParts(name)) > 1 {
			parts = ListParts(name)
		}
		for _, part := range parts {
			ref, err := english.Resolve(p.Paper(), part)
			if err != nil {
				return nil, err
			}
			refs = append(refs, ref)
		}
	}
	return refs, nil
}
