package assess

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// Run is a finished assessment as the history keeps it: the answers, what they
// gave then, and which wording they answered. Whoever keeps it adds the time.
type Run struct {
	SpecVersion string            `json:"spec_version"`
	Texts       map[string]string `json:"texts"` // question ID → hash of its wording
	Answers     Answers           `json:"input"`
	Result      Result            `json:"result"`
}

// Bank is the edition that the run answered; that in use where the program does
// not have it.
func (r Run) Bank() *Bank {
	if b, ok := Edition(r.SpecVersion); ok {
		return b
	}
	return Load()
}

// Record scores the answers and notes the wording they belong to.
func (b *Bank) Record(a Answers) Run {
	texts := map[string]string{}
	for _, q := range b.Questions {
		texts[q.ID] = q.TextHash()
	}
	return Run{SpecVersion: b.SpecVersion, Texts: texts, Answers: a, Result: b.Score(a)}
}

// TextHash identifies the wording of the question and of its five answers:
// twelve hex digits, equal only while a reader is asked the same thing.
func (q Question) TextHash() string {
	wording := struct {
		Text    Text
		Options []Option
	}{q.Text, q.Options}
	data, err := json.Marshal(wording)
	if err != nil { // strings and numbers only
		panic(err)
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:6])
}
