// Package disk writes files atomically, words system errors in the reader's
// language, and copes with file systems that lack a protection.
//
//	err := disk.Folder(dir)                       // for its owner alone
//	err = disk.Replace(path, data, disk.Private, nil)
//	if err != nil { … disk.Reason(err) … }        // 磁盘已满
//	if said := disk.Notice(); said != "" { … }    // 这块磁盘不支持文件锁…
//
// Protections are locks, modes, syncs and renames over an existing file. A file
// system may lack some (a network folder, a USB stick, a file mounted by itself);
// it is written to without them. [Tolerate] decides which errors mean that, and
// [Notice] tells the reader once for each file system.
//
// What is stored and what happens if that fails is decided by data/store; what a
// person is told about a file they asked for, by ui/save.
package disk
