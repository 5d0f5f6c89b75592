package cli

import (
	"slices"

	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/config"
)

// languages are the values of --lang.
var languages = []string{"zh", "en"}

// speak sets the language of the run: --lang, YUNLAN_LANG, the configuration, then
// the locale. It reads the raw arguments, because commands take their words when
// they are built; errors in arguments are reported later.
func (p *program) speak() {
	for _, said := range []string{p.Argument("lang"), p.Getenv("YUNLAN_LANG"), p.configured()} {
		if slices.Contains(languages, said) {
			lang.Use(lang.Named(said))
			return
		}
	}
	lang.Use(lang.FromEnv(p.Getenv))
}

// configured is the language of the configuration.
func (p *program) configured() string {
	choices, _ := config.Read(config.Path(store.DefaultDirs()), p.Getenv)
	return choices.Word("lang")
}
