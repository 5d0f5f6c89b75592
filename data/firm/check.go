package firm

import (
	"slices"
	"strconv"

	"yunlan/content/lang"
)

// Check returns an error that names the field if the value is not one of its.
func (f Field) Check(value string) error {
	switch f.Kind {
	case Place:
	case Choice:
		if value != "" && !slices.Contains(f.Values(), value) {
			return fieldError{f.Name, faultChoice.F(value, f.valueList())}
		}
	case YesNo:
		if value != "true" && value != "false" {
			return fieldError{f.Name, faultType.F(value, kindBool)}
		}
	case Money:
		if fen, err := strconv.ParseInt(value, 10, 64); err != nil || fen <= 0 {
			return fieldError{f.Name, ErrAmountSign.Error()}
		}
	case Count:
		if n, err := strconv.Atoi(value); err != nil || n < 0 || n > f.Max {
			return fieldError{f.Name, faultCount.F(f.Unit, f.Max)}
		}
	}
	return nil
}

// valueList lists the values of a choice, without “unknown”.
func (f Field) valueList() string {
	values := f.Values()
	return lang.List(values[:len(values)-1])
}

// fieldError is an error in one field of a profile.
type fieldError struct{ field, fault string }

func (e fieldError) Error() string { return e.field + ": " + e.fault }

// fault is a fixed error in the language in use.
type fault lang.Text

func (f fault) Error() string { return lang.Text(f).String() }

// ErrAmountSign is the error of an amount of zero or less.
var ErrAmountSign = error(fault{"金额必须大于零", "an amount is more than zero"})
