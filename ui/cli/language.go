package cli

import (
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/config"
)

// languages are the values of --lang.
var languages = []string{"zh", "en"}

// speak chooses the language of everything the run says: --lang, YUNLAN_LANG,
// the configuration, then the locale. It reads the arguments themselves, because the commands take
// their words as they are built; what is wrong with an argument is said later.
func (p *program) speak() {
	for _, said := range []string{p.argument("lang"), p.getenv("YUNLAN_LANG"), p.configured()} {
		if slices.Contains(languages, said) {
			lang.Use(lang.Named(said))
			return
		}
	}
	lang.Use(lang.FromEnv(p.getenv))
}

// configured is the language of the configuration.
func (p *program) configured() string {
	choices, _ := config.Read(config.Path(store.DefaultDirs()), p.getenv)
	return choices.Word("lang")
}

// forScripts makes what scripts read, whose values do not change with the
// language of the person who started them.
func forScripts[T any](made func() T) T {
	now := lang.Now()
	defer lang.Use(now)
	lang.Use(lang.Chinese)
	return made()
}

// argument is the value of an option as it stands among the arguments, the last
// one if it is given twice.
func (p *program) argument(name string) string {
	value, next := "", false
	for _, a := range p.args {
		switch rest, joined := strings.CutPrefix(a, "--"+name+"="); {
		case next:
			value, next = a, false
		case a == "--":
			return value
		case joined:
			value = rest
		default:
			next = a == "--"+name
		}
	}
	return value
}
