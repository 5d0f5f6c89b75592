package cli

import "yunlan/ui/lang"

// What the commands on citations say.
var (
	flagCite = lang.Text{
		"写成引文，`STYLE` 为 plain 通用、gbt7714、markdown、bibtex",
		"as a citation, `STYLE` is plain, gbt7714, markdown or bibtex",
	}
	msgCiteWith  = lang.Text{"--cite 不能和 --%s 同时用", "--cite and --%s exclude each other"}
	hintCiteWith = lang.Text{"去掉 --%s", "leave out --%s"}
)
