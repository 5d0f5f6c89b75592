package disk

import (
	"errors"

	"golang.org/x/sys/windows"
)

// ownerOnly gives a file the access list that mode 0600 is elsewhere: one entry,
// for the user who runs the program, and none inherited. Every error wraps
// errors.ErrUnsupported: file systems without access lists return many, and one
// that really fails does so when the file is written.
func ownerOnly(path string) error {
	err := setAccess(path)
	if err != nil {
		err = errors.Join(errors.ErrUnsupported, err)
	}
	return err
}

func setAccess(path string) error {
	me, err := windows.GetCurrentProcessToken().GetTokenUser()
	if err != nil {
		return err
	}
	list, err := windows.SecurityDescriptorFromString("D:P(A;;FA;;;" + me.User.Sid.String() + ")")
	if err != nil {
		return err
	}
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	const others = windows.FILE_SHARE_READ | windows.FILE_SHARE_WRITE | windows.FILE_SHARE_DELETE
	file, err := windows.CreateFile(name, windows.WRITE_DAC, others, nil, windows.OPEN_EXISTING, 0, 0)
	if err != nil {
		return err
	}
	defer func() { _ = windows.CloseHandle(file) }()
	return windows.SetKernelObjectSecurity(file, windows.DACL_SECURITY_INFORMATION|windows.PROTECTED_DACL_SECURITY_INFORMATION, list)
}
