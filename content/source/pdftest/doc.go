// Package pdftest makes PDF files for tests: lines at places, an outline, a password.
// Only tests import it. It reads nothing; package pdf does.
//
//	data := pdftest.File{Pages: [][]pdftest.Line{{pdftest.At(100, 700, 14, "一、总则")}}}.Bytes()
package pdftest
