package cli

import (
	"errors"
	"strings"

	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/app"
)

// warn tells what the store met with on the way.
func (p *program) warn(s *store.Store) error {
	for _, one := range s.Problems() {
		if err := p.tell("yunlan: " + ofFile(one) + " " + one.Hint); err != nil {
			return err
		}
	}
	return nil
}

// problem is a trouble that a command cannot go on with.
func problem(one store.Problem) error {
	return &failure{exitFailed, "store", ofFile(one), one.Hint}
}

// kept turns an error of saving into a failure: what is only in the memory of
// a command is lost when it ends, so that nothing is promised.
func kept(s *store.Store, err error) error {
	problems := s.Problems()
	switch {
	case err == nil:
		return nil
	case len(problems) == 0:
		return &failure{exitFailed, "store", disk.Reason(err), hintAgain.String()}
	case errors.Is(err, store.ErrNewer):
		return problem(problems[0])
	}
	return &failure{exitFailed, "store", ofFile(problems[0]), hintAgain.String()}
}

// rescued keeps in a file what a command could not save, and names the command
// that takes it back.
func rescued(s *store.Store) error {
	hint := app.Rescue(s)
	if problems := s.Problems(); len(problems) > 0 {
		return &failure{exitFailed, "store", ofFile(problems[0]), hint}
	}
	return &failure{exitFailed, "store", hint, ""}
}

// ofFile says what happened, and to which file.
func ofFile(one store.Problem) string { return strings.TrimSpace(one.Cause + " " + one.Path) }
