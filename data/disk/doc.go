// Package disk writes files whole or not at all, says in the reader's language
// why the system refused to, and goes on where a disk lacks a protection.
//
//	err := disk.Folder(dir)                       // for its owner alone
//	err = disk.Replace(path, data, disk.Private, nil)
//	if err != nil { … disk.Reason(err) … }        // 磁盘已满
//	if said := disk.Notice(); said != "" { … }    // 这块磁盘不支持文件锁…
//
// A lock, a mode, a sync and a rename over a file are protections of what is
// written. A disk that has no such thing (a network folder, a stick, a mounted
// single file) is written to all the same: [Tolerate] is the one rule for which
// errors mean that, and [Notice] tells the reader once for each disk.
//
// It decides nothing else: data/store says what is kept and what happens to a
// document that cannot be, ui/save what a person is told of a file of theirs.
package disk
