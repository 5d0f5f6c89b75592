package cli

import (
	"errors"
	"io"
	"os"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/policy"
)

// readAnswers reads an answer file, or stdin for -. It takes no more than a
// small file has, whatever is at the other end.
func (p *program) readAnswers(file string) (assess.Answers, error) {
	from := p.stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return assess.Answers{}, badAnswers(file, err)
		}
		defer func() { _ = f.Close() }() // only read
		from = io.Reader(f)
	}
	answers, err := assess.DecodeAnswers(from)
	if err != nil {
		return assess.Answers{}, badAnswers(file, err)
	}
	if place := policy.PlaceOf(answers.Profile.Region); !place.Known() {
		fault := msgFirmRegion.F(echo(string(place)))
		return assess.Answers{}, &failure{exitUsage, "bad_input", msgAnswers.F(inputName(file), fault), hintPlace.String()}
	}
	return answers, nil
}

// badAnswers names the file, the line and the field.
func badAnswers(file string, err error) error {
	var wrong *assess.InputError
	why, hint := whyUnread(err), hintAnswerFile.String()
	if errors.As(err, &wrong) {
		why, hint = wrong.In(langCode()), hintAnswers.String()
	}
	return &failure{exitUsage, "bad_input", msgAnswers.F(inputName(file), why), hint}
}

func langCode() string {
	if lang.Now() == lang.English {
		return "en"
	}
	return "zh"
}
