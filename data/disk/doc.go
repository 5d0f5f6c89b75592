// Package disk writes files whole or not at all, and says in the reader's
// language why the system refused to.
//
//	err := disk.Replace(path, data, 0o600, nil)
//	if err != nil { … disk.Reason(err) … } // 磁盘已满
//
// It decides nothing: data/store says what is kept and what happens to a
// document that cannot be, ui/save what a person is told of a file of theirs.
package disk
