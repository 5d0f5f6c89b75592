package pdf

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

const table = "/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n" +
	"2 beginbfrange\n<0041><0042><4e00>\n%s\nendbfrange\nendcmap\n"

// TestRangesAreSplit at multiples of 256, with the blocks counted anew.
func TestRangesAreSplit(t *testing.T) {
	for in, want := range map[string]string{
		"<19ff><1a00><63cf>":               "<19ff><19ff><63cf>\n<1a00><1a00><63d0>",
		"<00fe><0201><4e00>":               "<00fe><00ff><4e00>\n<0100><01ff><4e02>\n<0200><0201><4f02>",
		"<00ff><0101>[<4e00><4e8c><4e09>]": "<00ff><00ff>[<4e00>]\n<0100><0101>[<4e8c><4e09>]",
		"<00ff><0100><d835dc00>":           "<00ff><00ff><d835dc00>\n<0100><0100><d835dc01>",
	} {
		got := string(splitRanges(fmt.Appendf(nil, table, in)))
		count := 2 + strings.Count(want, "\n")
		if !strings.Contains(got, fmt.Sprintf("%d beginbfrange\n<0041><0042><4e00>\n%s\nendbfrange", count, want)) {
			t.Errorf("%s: %s", in, got)
		}
	}
	if got := splitRanges(fmt.Appendf(nil, table, "<1900><19ff><63cf>")); got != nil {
		t.Errorf("a range within 256 codes is split: %s", got)
	}
	var many strings.Builder
	for i := range 99 {
		fmt.Fprintf(&many, "<%02xff><%02x00><4e00>\n", i, i+1)
	}
	if got := splitRanges(fmt.Appendf(nil, table, many.String())); bytes.Count(got, []byte("endbfrange")) != 2 || !bytes.Contains(got, []byte("100 beginbfrange")) || !bytes.Contains(got, []byte("99 beginbfrange")) {
		t.Errorf("blocks of a hundred: %s", got)
	}
}

// TestMendedFile: a table is changed in its place, or written anew at the end where
// it does not fit; other bytes stay.
func TestMendedFile(t *testing.T) {
	small := string(deflate(fmt.Appendf(nil, table, "<19ff><1a00><63cf>")))
	file := func(packed string) []byte {
		return fmt.Appendf(nil, "%%PDF-1.4\n5 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 >>\nstartxref\n%d\n%%%%EOF\n",
			len(packed), packed, len("%PDF-1.4\n5 0 obj\n<< /Length  /Filter /FlateDecode >>\nstream\n\nendstream\nendobj\n")+len(packed)+len(fmt.Sprint(len(packed))))
	}
	data := file(small)
	before := bytes.Clone(data)
	out := mend(data)
	if !bytes.Equal(data, before) {
		t.Error("the bytes of the file itself have changed")
	}
	if !bytes.HasPrefix(out, before[:len(before)-1]) || !bytes.Contains(out[len(before):], []byte("5 0 obj")) || !bytes.Contains(out[len(before):], []byte("<1a00><1a00><63d0>")) || !bytes.Contains(out[len(before):], []byte("/Prev ")) {
		t.Errorf("not written anew: %q", out[len(before)-1:])
	}
	roomy := file(small + strings.Repeat("\x00", 100))
	if out := mend(roomy); len(out) < len(roomy) {
		t.Error("the file is shorter")
	}
	plain := file(string(deflate(fmt.Appendf(nil, table, "<1900><19ff><63cf>"))))
	if out := mend(plain); &out[0] != &plain[0] {
		t.Error("a file without crossing ranges is copied")
	}
}
