package search

import (
	"errors"
	"fmt"
	"syscall"
	"testing"
)

// TestAFullDiskIsTold from any other fault, also where the index has only its words.
func TestAFullDiskIsTold(t *testing.T) {
	words := fmt.Errorf("persist err: write 4.zap: %s", syscall.ENOSPC.Error())
	if !errors.Is(caused(words), syscall.ENOSPC) || caused(words).Error() == "" {
		t.Errorf("%v", caused(words))
	}
	if other := errors.New("segment is torn"); caused(other).Error() != other.Error() || caused(nil) != nil {
		t.Error("another error is changed")
	}
}
