package market

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestAFigureIsSavedInEveryFormat, and no file is replaced.
func TestAFigureIsSavedInEveryFormat(t *testing.T) {
	t.Chdir(t.TempDir())
	s := newScreen(80, 22)
	list, ok := press(s, "x").(screen.ListMsg)
	if !ok || len(list.Items) != len(formats) {
		t.Fatalf("x opens %+v", list)
	}
	begins := map[string]string{"svg": "<svg", "csv": "\ufeff视图,", "json": "{", "md": "**图4", "xlsx": "PK", "book": "PK"}
	for i, format := range formats {
		names := []string{"图4." + format, "图4-2." + format}
		if format == asBook {
			names = []string{"云计算白皮书图表.xlsx", "云计算白皮书图表-2.xlsx"}
		}
		for _, name := range names {
			said := s.Update(list.Items[i].Run())().(screen.ToastMsg).Text
			written, err := os.ReadFile(name)
			if format == asPNG && err != nil {
				if !strings.Contains(said, "字体") { // none is installed here
					t.Errorf("png: %s", said)
				}
				continue
			}
			if err != nil || !strings.HasSuffix(said, name) || !bytes.Contains(written[:min(200, len(written))], []byte(begins[format])) {
				t.Errorf("%s: %s, %v, %.60q", name, said, err, written)
			}
		}
	}
}

// TestTheViewIsSaved that is shown, under its name; the sums are saved in the workbook.
func TestTheViewIsSaved(t *testing.T) {
	t.Chdir(t.TempDir())
	s := newScreen(80, 22)
	press(s, "v")
	list := press(s, "x").(screen.ListMsg)
	s.Update(list.Items[0].Run())()
	written, err := os.ReadFile("图4-" + string(s.view) + ".svg")
	if err != nil || !bytes.Contains(written, []byte("71.56")) {
		t.Errorf("%v", err)
	}
	if said, ok := press(s, "/").(screen.ToastMsg); !ok || said.Text != noFilter.String() {
		t.Errorf("/ says %+v", said)
	}
	press(s, "a")
	if list, ok := press(s, "x").(screen.ListMsg); !ok || len(list.Items) != 1 || !strings.HasSuffix(list.Items[0].Detail, ".xlsx") {
		t.Errorf("the sums: %+v", list)
	}
}
