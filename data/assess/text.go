package assess

import "yunlan/content/lang"

// Text is a sentence of the bank in both languages of the interface. Unlike
// lang.Text it has the names of its languages in JSON, also where it is
// embedded: saved runs are written so.
type Text struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

// String returns the sentence in the language in use.
func (t Text) String() string { return lang.Text{t.ZH, t.EN}.String() }
