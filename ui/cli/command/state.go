package command

import (
	"errors"
	"strings"

	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/app"
)

// TellProblems reports the store's problems on stderr.
func (p *Program) TellProblems(s *store.Store) error {
	for _, one := range s.Problems() {
		if err := p.Tell("yunlan: " + ofFile(one) + " " + one.Hint); err != nil {
			return err
		}
	}
	return nil
}

// StoreFailure is the failure of a command that a problem of the store stops.
func StoreFailure(one store.Problem) error {
	return &Failure{ExitFailed, "store", ofFile(one), one.Hint}
}

// SaveFailure converts an error of saving. ErrUnsaved is a failure too: what is only in
// a command's memory is lost when it ends.
func SaveFailure(s *store.Store, err error) error {
	problems := s.Problems()
	switch {
	case err == nil:
		return nil
	case len(problems) == 0:
		return &Failure{ExitFailed, "store", disk.Reason(err), hintAgain.String()}
	case errors.Is(err, store.ErrNewer):
		return StoreFailure(problems[0])
	}
	return &Failure{ExitFailed, "store", ofFile(problems[0]), hintAgain.String()}
}

// RescueFailure writes what could not be saved to a rescue file, and returns a failure
// that names the command to restore it.
func RescueFailure(s *store.Store) error {
	hint := app.Rescue(s)
	if problems := s.Problems(); len(problems) > 0 {
		return &Failure{ExitFailed, "store", ofFile(problems[0]), hint}
	}
	return &Failure{ExitFailed, "store", hint, ""}
}

// ofFile words a problem with its file.
func ofFile(one store.Problem) string { return strings.TrimSpace(one.Cause + " " + one.Path) }
