package collection

import (
	"fmt"
	"strings"
	"testing"
)

// TestAlikeIsSaid: a text that is nearly that of another is said to be, and both stay; an
// edition with other words is not, and what has changed in its place is no second one.
func TestAlikeIsSaid(t *testing.T) {
	c, dir := library(t), folderOf(t)
	lines := func(year, other int) string {
		var b strings.Builder
		fmt.Fprintf(&b, "# 数据条例（%d年）\n\n", year)
		for i := range 120 {
			n := i
			if i >= 120-other {
				n += 1000 * year
			}
			fmt.Fprintf(&b, "第%d条说明了数据处理者在第%d种情形下应当采取的措施和期限。\n\n", n*7919%100003, n*104729%99991)
		}
		return b.String()
	}
	write(t, dir, "2022.md", lines(2022, 60))
	if o := add(t, c, dir); len(o.Alike) != 0 || len(o.Added) != 1 {
		t.Fatalf("the first: %+v", o.Alike)
	}
	write(t, dir, "2023.md", lines(2023, 60))
	if o := add(t, c, dir); len(o.Alike) != 0 || len(o.Added) != 1 {
		t.Errorf("an edition of which half is new: %+v", o.Alike)
	}
	write(t, dir, "2022-copy.md", strings.Replace(lines(2022, 60), "措施和期限", "办法和期限", 2))
	o := add(t, c, dir)
	if len(o.Alike) != 1 || len(o.Added) != 1 || o.Documents != 3 {
		t.Fatalf("a text with two words changed: %s, %+v", counts(o), o.Alike)
	}
	if a := o.Alike[0]; !strings.HasSuffix(a.Path, "2022-copy.md") || a.OtherTitle != "数据条例（2022年）" || a.Likeness < nearly || a.Likeness > 1 || a.Other == a.ID {
		t.Errorf("%+v", a)
	}
	write(t, dir, "2023.md", strings.Replace(lines(2023, 60), "措施和期限", "办法和期限", 2))
	if o := add(t, c, dir); len(o.Alike) != 0 || len(o.Replaced) != 1 {
		t.Errorf("a file that changed a little: %s, %+v", counts(o), o.Alike)
	}
	sound(t, 3)
}
