// Package strictjson decodes JSON that people write. Unknown fields (also those
// that differ in case only), repeated fields, anything after the value and deep
// nesting are errors.
//
//	var p Profile
//	err := strictjson.Decode(data, &p)
//	// 第 3 行第 5 列：没有 sise 这个字段
//
// Parse returns the values with their places instead, for callers that check more.
// An [Error] is in the reader's language. Limits of size and the encoding are
// handled by data/textfile.
package strictjson
