package command

import (
	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/english"
)

// Refs resolves references. One that is none as a whole (a title may contain a comma) is
// read as a list: 图4,表1. The error is a *content.RefError.
func (p *Program) Refs(names []string) ([]content.Ref, error) {
	var refs []content.Ref
	for _, name := range names {
		parts := []string{name}
		if _, err := p.ref(name); err != nil && len(ListParts(name)) > 1 {
			parts = ListParts(name)
		}
		for _, part := range parts {
			ref, err := p.ref(part)
			if err != nil {
				return nil, err
			}
			refs = append(refs, ref)
		}
	}
	return refs, nil
}

// ref resolves a reference, which may be an English title.
func (p *Program) ref(name string) (content.Ref, error) {
	ref, err := p.Paper().Resolve(name)
	if err == nil || !edition.Has(p.Paper()) {
		return ref, err
	}
	if titled, unknown := english.Of(p.Paper()).Paper(english.English).Resolve(name); unknown == nil {
		return p.Paper().Resolve(string(titled.ID))
	}
	return ref, err
}
