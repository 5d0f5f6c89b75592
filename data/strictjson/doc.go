// Package strictjson reads JSON that people write, and takes nothing that it
// does not understand: no unknown field, also not one that differs in its
// letters' case, no field twice, nothing behind the value, no endless nesting.
//
//	var p Profile
//	err := strictjson.Decode(data, &p)
//	// 第 3 行第 5 列：没有 sise 这个字段
//
// Parse gives the values with their places instead, for who has more to say of
// each. An [Error] is in the reader's language. The size of what is read, and
// its encoding, are textfile's.
package strictjson
