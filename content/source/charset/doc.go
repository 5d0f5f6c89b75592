// Package charset turns the bytes of a text file into UTF-8 and says how they
// were written: UTF-8, UTF-16, GB18030 (which reads GBK and GB2312) or Big5.
//
//	text, name, lost, err := charset.Decode(data, "")
//
// It knows nothing of documents.
package charset
