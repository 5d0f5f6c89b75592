package disk

import (
	"maps"
	"slices"
	"strings"

	"yunlan/content/lang"
)

var (
	notice = lang.Text{"%s 所在的磁盘%s。已照常写入。", "The disk that holds %s %s. The data was written all the same."}
	lacks  = map[Protection]lang.Text{
		Lock:   {"不支持文件锁（两个云览同时写，先写的可能被盖掉）", "has no file locks (if two yunlans write at once, one may overwrite the other)"},
		Mode:   {"不支持文件权限（其他用户也许能读）", "keeps no permissions (other users may be able to read)"},
		Sync:   {"不能确认数据已落盘（突然断电会丢掉刚写的内容）", "cannot confirm that data has reached it (a power cut may lose what was just written)"},
		Rename: {"不支持整体替换文件（写到一半被打断，文件会损坏）", "cannot replace a file in one step (a write cut short damages it)"},
	}
)

// Notice says, in the language in use, which protections file systems were found
// to lack since the last call, each once for a file system; "" for nothing new.
func Notice() string {
	found.Lock()
	defer found.Unlock()
	var disks []volume
	where, fresh := map[volume]string{}, map[volume][]Protection{}
	for _, dir := range slices.Sorted(maps.Keys(found.missing)) {
		disk := volumeOf(dir)
		for _, p := range found.missing[dir] {
			if slices.Contains(found.told[disk], p) {
				continue
			}
			if fresh[disk] == nil {
				disks, where[disk] = append(disks, disk), dir
			}
			fresh[disk] = append(fresh[disk], p)
			found.told[disk] = append(found.told[disk], p)
		}
	}
	var said []string
	for _, disk := range disks {
		said = append(said, notice.F(where[disk], Names(fresh[disk])))
	}
	return strings.Join(said, " ")
}

// Names lists missing protections with what each means for the reader.
func Names(missing []Protection) string {
	var words []string
	for _, p := range slices.Sorted(slices.Values(missing)) {
		words = append(words, lacks[p].String())
	}
	return lang.Statements(words)
}
