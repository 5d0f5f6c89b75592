//go:build linux

package store

import "testing"

func TestDefaultDirs(t *testing.T) {
	tests := []struct {
		name string
		env  map[string]string
		want Dirs
	}{
		{"home", map[string]string{"HOME": "/h"}, Dirs{
			"/h/.config/yunlan", "/h/.local/state/yunlan", "/h/.cache/yunlan", "/h/.local/share/yunlan",
		}},
		{"xdg", map[string]string{"HOME": "/h", "XDG_STATE_HOME": "/s", "XDG_CONFIG_HOME": "/c"}, Dirs{
			"/c/yunlan", "/s/yunlan", "/h/.cache/yunlan", "/h/.local/share/yunlan",
		}},
		{"relative xdg is ignored", map[string]string{"HOME": "/h", "XDG_STATE_HOME": "s"}, Dirs{
			"/h/.config/yunlan", "/h/.local/state/yunlan", "/h/.cache/yunlan", "/h/.local/share/yunlan",
		}},
		{"our own variable wins", map[string]string{"HOME": "/h", "XDG_STATE_HOME": "/s", "YUNLAN_HOME": "/y"}, Dirs{
			"/y/config", "/y/state", "/y/cache", "/y/data",
		}},
		{"a relative home is none", map[string]string{"HOME": "h", "XDG_DATA_HOME": "/d"}, Dirs{Data: "/d/yunlan"}},
		{"no home", map[string]string{"XDG_DATA_HOME": "/d"}, Dirs{Data: "/d/yunlan"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, v := range []string{"HOME", "YUNLAN_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"} {
				t.Setenv(v, tt.env[v])
			}
			same(t, "dirs", DefaultDirs(), tt.want)
		})
	}
}

func TestNoHomeKeepsInMemory(t *testing.T) {
	s := Open(Dirs{})
	if err := s.SavePlace(Place{Block: "1p1"}); err == nil {
		t.Error("saved without a folder")
	}
	same(t, "place", s.Place().Block, "1p1")
	if p := s.Problems(); len(p) != 1 || p[0].Message != "阅读位置保存失败：没有主目录。改动先留在内存里，本次使用不受影响。" {
		t.Errorf("problems = %q", p)
	}
}

// TestADocumentHasFoldersOfItsOwn: what is of the bundled paper lies where it lay.
func TestADocumentHasFoldersOfItsOwn(t *testing.T) {
	d := Dirs{Config: "c", State: "s", Cache: "k", Data: "d"}
	if d.Document("") != d {
		t.Error("the bundled paper's folders moved")
	}
	of := d.Document("ab12")
	if of.Config != d.Config || of.Cache != d.Cache || of.State == d.State || of.Data == d.Data || of.Data == d.Document("cd34").Data {
		t.Errorf("folders of a document: %+v", of)
	}
	if none := (Dirs{}).Document("ab12"); none != (Dirs{}) {
		t.Errorf("without a home: %+v", none)
	}
}
