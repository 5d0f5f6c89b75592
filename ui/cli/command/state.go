package command

import (
	"errors"
	"strings"

	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/app"
)

// Warn tells what the store met with on the way.
func (p *Program) Warn(s *store.Store) error {
	for _, one := range s.Problems() {
		if err := p.Tell("yunlan: " + ofFile(one) + " " + one.Hint); err != nil {
			return err
		}
	}
	return nil
}

// Problem is a trouble that a command cannot go on with.
func Problem(one store.Problem) error {
	return &Failure{ExitFailed, "store", ofFile(one), one.Hint}
}

// Kept turns an error of saving into a failure: what is only in the memory of
// a command is lost when it ends, so that nothing is promised.
func Kept(s *store.Store, err error) error {
	problems := s.Problems()
	switch {
	case err == nil:
		return nil
	case len(problems) == 0:
		return &Failure{ExitFailed, "store", disk.Reason(err), hintAgain.String()}
	case errors.Is(err, store.ErrNewer):
		return Problem(problems[0])
	}
	return &Failure{ExitFailed, "store", ofFile(problems[0]), hintAgain.String()}
}

// Rescued keeps in a file what a command could not save, and names the command
// that takes it back.
func Rescued(s *store.Store) error {
	hint := app.Rescue(s)
	if problems := s.Problems(); len(problems) > 0 {
		return &Failure{ExitFailed, "store", ofFile(problems[0]), hint}
	}
	return &Failure{ExitFailed, "store", hint, ""}
}

// ofFile says what happened, and to which file.
func ofFile(one store.Problem) string { return strings.TrimSpace(one.Cause + " " + one.Path) }
