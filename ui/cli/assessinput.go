package cli

import (
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/policy"
)

// readAnswers reads an answer file, or stdin for -. It takes no more than a
// small file has, whatever is at the other end.
func (p *program) readAnswers(file string) (assess.Answers, error) {
	answers, _, err := p.readAnswerFile(file)
	return answers, err
}

// readAnswerFile is readAnswers with a sum over the bytes of the file.
func (p *program) readAnswerFile(file string) (answers assess.Answers, sum [sha256.Size]byte, err error) {
	from := p.stdin
	if file != "-" {
		if waits(file) {
			return answers, sum, badAnswers(file, errPipe)
		}
		f, err := os.Open(file)
		if err != nil {
			return answers, sum, badAnswers(file, err)
		}
		defer func() { _ = f.Close() }() // only read
		from = io.Reader(f)
	}
	bytes := sha256.New()
	answers, err = assess.DecodeAnswers(io.TeeReader(from, bytes))
	if err != nil {
		return answers, sum, badAnswers(file, err)
	}
	if place := policy.PlaceOf(answers.Profile.Region); !place.Known() {
		fault := msgFirmRegion.F(echo(string(place)))
		return answers, sum, &failure{exitUsage, "bad_input", msgAnswers.F(inputName(file), fault), hintPlace.String()}
	}
	return answers, [sha256.Size]byte(bytes.Sum(nil)), nil
}

// waits reports a named pipe: reading it may never end. What a shell makes of
// <(…) is written to already.
func waits(file string) bool {
	info, err := os.Stat(file)
	return err == nil && info.Mode()&fs.ModeNamedPipe != 0 && !strings.HasPrefix(file, "/dev/") && !strings.HasPrefix(file, "/proc/")
}

// errPipe says so; badAnswers has the words.
var errPipe = errors.New("a named pipe")

// badAnswers names the file, the line and the field.
func badAnswers(file string, err error) error {
	var wrong *assess.InputError
	why, hint := whyUnread(err), hintAnswerFile.String()
	switch {
	case errors.As(err, &wrong):
		why, hint = wrong.In(langCode()), hintAnswers.String()
	case errors.Is(err, errPipe):
		why = namedPipe.String()
	}
	return &failure{exitUsage, "bad_input", msgAnswers.F(inputName(file), why), hint}
}

func langCode() string {
	if lang.Now() == lang.English {
		return "en"
	}
	return "zh"
}
