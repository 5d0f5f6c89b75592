package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Bounds of what is mended: a table that says which characters codes stand for is
// never larger.
const (
	maxTable  = 1 << 20
	maxHeader = 1 << 12
	maxRanges = 100 // in a block
)

// mend returns the file with those ranges of its ToUnicode tables split that cross a
// multiple of 256, as Quartz of macOS writes them: <19ff> <1a00> <6570>. The
// specification forbids them and pdfium loses their characters. Only the streams
// themselves change, within their room; a table that does not fit any more becomes
// a new version of its object at the end of the file. Without such a range data is
// returned as it is.
func mend(data []byte) []byte {
	var out []byte
	var added []object
	for at := 0; ; {
		k := bytes.Index(data[at:], []byte("stream"))
		if k < 0 {
			break
		}
		at += k + len("stream")
		table, size, start := tableAt(data, at)
		if table == nil {
			continue
		}
		split := splitRanges(table)
		if split == nil {
			at = start + size
			continue
		}
		if out == nil {
			out = slices.Clone(data)
		}
		packed := deflate(split)
		if len(packed) <= size {
			clear(out[start : start+size])
			copy(out[start:], packed)
		} else if n, ok := numberOf(data, at-len("stream")); ok {
			added = append(added, object{n, split})
		}
		at = start + size
	}
	if out == nil {
		return data
	}
	return appended(out, added)
}

// tableAt returns the table in the stream whose keyword ends at byte at, its packed
// size and where it starts; nil where the stream is something else.
func tableAt(data []byte, at int) (table []byte, size, start int) {
	start = at
	if start < len(data) && data[start] == '\r' {
		start++
	}
	if start >= len(data) || data[start] != '\n' {
		return nil, 0, 0
	}
	start++
	header := data[max(0, at-maxHeader):at]
	header = header[max(0, bytes.LastIndex(header, []byte(" obj"))):]
	if !bytes.Contains(header, []byte("FlateDecode")) || bytes.Contains(header, []byte("/Subtype")) || bytes.Contains(header, []byte("/Type")) || bytes.Contains(header, []byte("DecodeParms")) {
		return nil, 0, 0
	}
	in := bytes.NewReader(data[start:])
	z, err := zlib.NewReader(in)
	if err != nil {
		return nil, 0, 0
	}
	head := make([]byte, 512)
	n, _ := io.ReadFull(z, head)
	if !bytes.Contains(head[:n], []byte("begincmap")) {
		return nil, 0, 0
	}
	rest, err := io.ReadAll(io.LimitReader(z, maxTable))
	if err != nil || len(rest) == maxTable {
		return nil, 0, 0
	}
	return append(head[:n], rest...), len(data) - start - in.Len(), start
}

// blocks finds the blocks of ranges in a table, and ranges what is in them.
var (
	blocks = lazily(`(?s)\d+\s+beginbfrange.*?endbfrange`)
	ranges = lazily(`<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])`)
)

func lazily(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

// splitRanges returns the table with its crossing ranges split, nil if it has none.
// Blocks state how many ranges they have, a hundred at most.
func splitRanges(table []byte) []byte {
	crossing := false
	out := blocks().ReplaceAllFunc(table, func(block []byte) []byte {
		var pieces []string
		crosses := false
		for _, m := range ranges().FindAllSubmatch(block, -1) {
			split := splitRange(string(m[1]), string(m[2]), string(m[3]), string(m[4]))
			if crosses = crosses || split != nil; split == nil {
				split = []string{string(m[0])}
			}
			pieces = append(pieces, split...)
		}
		if !crosses {
			return block
		}
		crossing = true
		var b bytes.Buffer
		for some := range slices.Chunk(pieces, maxRanges) {
			fmt.Fprintf(&b, "%d beginbfrange\n%s\nendbfrange\n", len(some), strings.Join(some, "\n"))
		}
		return b.Bytes()
	})
	if !crossing {
		return nil
	}
	return out
}

// splitRange writes a range as several that each stay within 256 codes; nil for one
// that does already.
func splitRange(low, high, first, list string) []string {
	from, _ := strconv.ParseUint(low, 16, 32)
	to, _ := strconv.ParseUint(high, 16, 32)
	if from>>8 == to>>8 || to < from {
		return nil
	}
	targets := strings.FieldsFunc(list, func(r rune) bool { return strings.ContainsRune("<> \r\n\t", r) })
	var out []string
	for at := from; at <= to; {
		end := min(at|0xff, to)
		target := "<" + plus(first, int(at-from)) + ">"
		if first == "" {
			a, b := min(int(at-from), len(targets)), min(int(end-from)+1, len(targets))
			target = "[<" + strings.Join(targets[a:b], "><") + ">]"
		}
		out = append(out, fmt.Sprintf("<%04x><%04x>%s", at, end, target))
		at = end + 1
	}
	return out
}

// plus is the hexadecimal UTF-16 text first with n added to its last unit.
func plus(first string, n int) string {
	b, err := hex.DecodeString(first)
	if err != nil || len(b) < 2 {
		return first
	}
	k := len(b) - 2
	v := int(b[k])<<8 + int(b[k+1]) + n
	b[k], b[k+1] = byte(v>>8), byte(v)
	return hex.EncodeToString(b)
}

func deflate(data []byte) []byte {
	var b bytes.Buffer
	z, _ := zlib.NewWriterLevel(&b, zlib.BestCompression) // the level is one that there is
	_, _ = z.Write(data)                                  // to memory
	_ = z.Close()
	return b.Bytes()
}

// object is a new version of an object: its number with its generation, and its stream.
type object struct {
	number string
	stream []byte
}

// numberOf is the number and generation of the object before byte at: "12 0".
func numberOf(data []byte, at int) (string, bool) {
	header := data[max(0, at-maxHeader):at]
	k := bytes.LastIndex(header, []byte(" obj"))
	if k < 0 {
		return "", false
	}
	fields := strings.Fields(string(header[max(0, k-24):k]))
	if len(fields) < 2 {
		return "", false
	}
	n, err := strconv.Atoi(fields[len(fields)-2])
	return fmt.Sprintf("%d 0", n), err == nil && fields[len(fields)-1] == "0"
}

// appended adds new versions of objects to a file that ends with a cross-reference
// table; one that ends with something else stays as it is.
func appended(data []byte, added []object) []byte {
	tail := bytes.LastIndex(data, []byte("startxref"))
	if len(added) == 0 || tail < 0 {
		return data
	}
	fields := strings.Fields(string(data[tail+len("startxref") : min(len(data), tail+40)]))
	if len(fields) == 0 {
		return data
	}
	previous, err := strconv.Atoi(fields[0])
	trailer := bytes.LastIndex(data[:tail], []byte("trailer"))
	if err != nil || previous < 0 || previous >= len(data) || !bytes.HasPrefix(data[previous:], []byte("xref")) || trailer < previous {
		return data
	}
	dict := string(bytes.TrimSpace(data[trailer+len("trailer") : tail]))
	if !strings.HasPrefix(dict, "<<") || !strings.HasSuffix(dict, ">>") || strings.Contains(dict, "/Prev") {
		return data
	}
	table := "xref\n"
	for _, o := range added {
		data = append(data, '\n')
		table += fmt.Sprintf("%s\n%010d 00000 n \n", strings.TrimSuffix(o.number, " 0")+" 1", len(data))
		data = fmt.Appendf(data, "%s obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n", o.number, len(o.stream), o.stream)
	}
	at := len(data)
	return fmt.Appendf(data, "%strailer\n%s /Prev %d >>\nstartxref\n%d\n%%%%EOF\n", table, strings.TrimSuffix(dict, ">>"), previous, at)
}
