package assess

import (
	"bytes"
	"crypto/sha256"
	"errors"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/ui/cli/command"
)

// readAnswers reads an answer file, or stdin for -.
func (p *program) readAnswers(file string) (assess.Answers, error) {
	answers, _, err := p.readAnswerFile(file)
	return answers, err
}

// readAnswerFile is readAnswers with a checksum of the file.
func (p *program) readAnswerFile(file string) (answers assess.Answers, sum [sha256.Size]byte, err error) {
	data, err := p.ReadInput(file, assess.MaxAnswerFile)
	if err != nil {
		why, hint := command.WhyUnread(err, hintAnswerFile)
		return answers, sum, badAnswers(file, why, hint)
	}
	answers, err = assess.DecodeAnswers(bytes.NewReader(data))
	var wrong *assess.InputError
	if errors.As(err, &wrong) {
		hint := hintAnswers
		if wrong.Column > 0 { // a syntax error
			hint = command.HintJSON
		}
		return answers, sum, badAnswers(file, wrong.Error(), hint.String())
	}
	if err != nil {
		return answers, sum, err
	}
	if place := firm.PlaceOf(answers.Profile.Region); !command.KnownPlace(place) {
		fault := msgFirmRegion.F(command.Echo(place))
		return answers, sum, &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: msgAnswers.F(command.InputName(file), fault), Hint: command.HintPlace.String()}
	}
	if carried := assess.Load().Carried(answers); carried != "" {
		err = p.Tell(command.InputName(file) + lang.Colon.String() + carried)
	}
	return answers, sha256.Sum256(data), err
}

// badAnswers is the failure of an answer file; why names the line and the field.
func badAnswers(file, why, hint string) error {
	return &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: msgAnswers.F(command.InputName(file), why), Hint: hint}
}
