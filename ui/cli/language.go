package cli

import (
	"slices"

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
