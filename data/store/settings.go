package store

import (
	"encoding/json"
	"reflect"
	"slices"
)

var _ json.Unmarshaler = (*Settings)(nil)

// Settings are the reader's choices. An unknown value, such as a misspelt one in a
// file edited by hand, counts as the default.
type Settings struct {
	Theme     string `json:"theme"`     // auto, dark, light, mono
	Measure   int    `json:"measure"`   // Han characters a line; 0 is the default, 40
	Spacing   string `json:"spacing"`   // between Han and Latin: auto, keep, none
	Justify   bool   `json:"justify"`   // even right edge
	Indent    string `json:"indent"`    // two (首行缩进) or blank (a blank line)
	Ambiguous string `json:"ambiguous"` // width of ambiguous characters: auto, 1, 2
	Mouse     bool   `json:"mouse"`
	Focus     bool   `json:"focus"`
	Contents  bool   `json:"contents"` // the table of contents stands beside the text
	Cite      string `json:"cite"`     // style of citations: plain, gbt7714, markdown, bibtex
	Text      string `json:"text"`     // of the paper: zh, both, en; "" is that of the language in use
	Figures   string `json:"figures"`  // in the text: inline (drawn where there is room), link
}

// maxMeasure is the largest measure in Chinese characters.
const maxMeasure = 100

// DefaultSettings are those of a reader who chose nothing.
func DefaultSettings() Settings {
	return Settings{
		Theme: "auto", Spacing: "auto", Indent: "two", Ambiguous: "auto", Cite: "plain", Figures: "inline",
		Mouse: true, Contents: true,
	}
}

// UnmarshalJSON uses the default for missing and unknown values.
func (s *Settings) UnmarshalJSON(data []byte) error {
	type plain Settings
	got := plain(DefaultSettings())
	if err := json.Unmarshal(data, &got); err != nil {
		return err
	}
	*s = Settings(got).known()
	return nil
}

// Settings returns the reader's choices, the default where there are none.
func (s *Store) Settings() Settings {
	got, err := s.settings().Load()
	if err != nil || got == (Settings{}) {
		return DefaultSettings() // an error is reported
	}
	return got
}

// SaveSettings applies change to the settings on disk and leaves the rest as it is
// there. Errors are those of Kind.Update.
func (s *Store) SaveSettings(change func(*Settings)) error {
	return s.settings().Update(func(now *Settings) error {
		if *now == (Settings{}) {
			*now = DefaultSettings()
		}
		change(now)
		*now = now.known()
		return nil
	})
}

// Follow sets what differs between before and after, except the fields named (by
// their JSON names) in except: these come from flags or the configuration.
func (s *Settings) Follow(before, after Settings, except map[string]bool) {
	old, now, mine := reflect.ValueOf(before), reflect.ValueOf(after), reflect.ValueOf(s).Elem()
	for i := range mine.NumField() {
		name := mine.Type().Field(i).Tag.Get("json")
		if !except[name] && !old.Field(i).Equal(now.Field(i)) {
			mine.Field(i).Set(now.Field(i))
		}
	}
}

func (s *Store) settings() *Kind[Settings] {
	return NewKind[Settings](s, "settings", 1, Config)
}

func (s Settings) known() Settings {
	d := DefaultSettings()
	s.Theme = oneOf(s.Theme, d.Theme, "dark", "light", "mono")
	s.Spacing = oneOf(s.Spacing, d.Spacing, "keep", "none")
	s.Indent = oneOf(s.Indent, d.Indent, "blank")
	s.Ambiguous = oneOf(s.Ambiguous, d.Ambiguous, "1", "2")
	s.Cite = oneOf(s.Cite, d.Cite, "gbt7714", "markdown", "bibtex")
	s.Text = oneOf(s.Text, d.Text, "zh", "both", "en")
	s.Figures = oneOf(s.Figures, d.Figures, "link")
	s.Measure = min(max(s.Measure, 0), maxMeasure)
	return s
}

func oneOf(value, fallback string, others ...string) string {
	if slices.Contains(others, value) {
		return value
	}
	return fallback
}
