package command

import "yunlan/content"

// Refs resolves references. One that is none as a whole (a title may contain a comma) is
// read as a list: 图4,表1. The error is a *content.RefError.
func (p *Program) Refs(names []string) ([]content.Ref, error) {
	var refs []content.Ref
	for _, name := range names {
		parts := []string{name}
		if _, err := p.Paper().Resolve(name); err != nil && len(ListParts(name)) > 1 {
			parts = ListParts(name)
		}
		for _, part := range parts {
			ref, err := p.Paper().Resolve(part)
			if err != nil {
				return nil, err
			}
			refs = append(refs, ref)
		}
	}
	return refs, nil
}
