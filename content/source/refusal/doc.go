// Package refusal is a leaf of what the sources of documents share when they say
// no: the error with its words, and the limits that they keep to.
//
//	return shape.Doc{}, refusal.New(refusal.TooDeep)
package refusal
