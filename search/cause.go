package search

import (
	"errors"
	"strings"
	"syscall"
)

// told are the errors of the system that end the writing of an index.
var told = []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EROFS, syscall.EIO, syscall.EACCES}

// caused gives an error of the index the error of the system that it tells of: bleve
// keeps its words alone, and a full disk has to be told from a fault.
func caused(err error) error {
	if err == nil {
		return nil
	}
	for _, no := range told {
		if strings.Contains(err.Error(), no.Error()) && !errors.Is(err, no) {
			return errors.Join(err, no)
		}
	}
	return err
}
