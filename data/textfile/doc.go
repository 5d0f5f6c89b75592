// Package textfile reads the text files that people edit or hand in, whatever
// their editor saved: UTF-8 with or without a byte order mark, UTF-16 of either
// order with or without one, GB18030 (and GBK, a part of it). Line ends become
// "\n".
//
//	text, enc, err := textfile.Decode(data)
//	if err != nil { … err.Error(), in the reader's language … }
//	if said := enc.Said(); said != "" { … "按 GB18030 读取" … }
//
// Nothing is repaired: bytes that fit none of these are an [Error] that
// says where the first of them is. What the text means is the caller's; JSON
// goes to data/strictjson.
package textfile
