package cli

import (
	"bytes"
	"crypto/sha256"
	"errors"

	"yunlan/data/assess"
	"yunlan/data/firm"
)

// readAnswers reads an answer file, or stdin for -.
func (p *program) readAnswers(file string) (assess.Answers, error) {
	answers, _, err := p.readAnswerFile(file)
	return answers, err
}

// readAnswerFile is readAnswers with a sum over the text of the file.
func (p *program) readAnswerFile(file string) (answers assess.Answers, sum [sha256.Size]byte, err error) {
	data, err := p.readInput(file, assess.MaxAnswerFile)
	if err != nil {
		why, hint := whyUnread(err, hintAnswerFile)
		return answers, sum, badAnswers(file, why, hint)
	}
	answers, err = assess.DecodeAnswers(bytes.NewReader(data))
	var wrong *assess.InputError
	if errors.As(err, &wrong) {
		hint := hintAnswers
		if wrong.Column > 0 { // it is no JSON
			hint = hintJSON
		}
		return answers, sum, badAnswers(file, wrong.Error(), hint.String())
	}
	if err != nil {
		return answers, sum, err
	}
	if place := firm.PlaceOf(answers.Profile.Region); !knownPlace(place) {
		fault := msgFirmRegion.F(echo(place))
		return answers, sum, &failure{exitUsage, "bad_input", msgAnswers.F(inputName(file), fault), hintPlace.String()}
	}
	return answers, sha256.Sum256(data), nil
}

// badAnswers names the file, the line and the field.
func badAnswers(file, why, hint string) error {
	return &failure{exitUsage, "bad_input", msgAnswers.F(inputName(file), why), hint}
}
