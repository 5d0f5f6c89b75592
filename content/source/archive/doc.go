// Package archive reads the entries of a zip file within limits. Sizes in its
// headers are not believed: what is counted is what comes out.
//
//	a, err := archive.Open(data, refusal.Usual)
//	xml, err := a.Read("word/document.xml")
//
// It opens no archive within an archive.
package archive
