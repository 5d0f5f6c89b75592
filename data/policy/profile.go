package policy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"yunlan/data/strictjson"
)

// The fields of a profile, by the names scripts see. They also name what is
// missing from it and what speaks against it.
const (
	FieldRegion          = "region"
	FieldSize            = "size"
	FieldZJTX            = "is_zjtx"
	FieldAccepted        = "project_accepted"
	FieldContract        = "contract_amount_fen"
	FieldDigitalProvider = "contract_with_digital_provider"
	FieldOnCloud         = "on_cloud_or_platform"
	FieldFee             = "annual_platform_fee_fen"
	FieldCloudEnterprise = "provincial_cloud_enterprise_mfg"
	FieldBenchmark       = "provincial_benchmark"
	FieldCityTask        = "city_task_met"
	FieldStars           = "star_level_sichuan"
)

// Profile is what a firm says of itself. A nil or empty field is not said,
// which is not the same as no. Amounts are in fen.
type Profile struct {
	Region          Place  `json:"region"` // as people write it: 广东深圳宝安
	Size            string `json:"size"`   // sme, large; "" or unknown is not said
	ZJTX            *bool  `json:"is_zjtx"`
	Accepted        *bool  `json:"project_accepted"`
	Contract        *int64 `json:"contract_amount_fen"`
	DigitalProvider *bool  `json:"contract_with_digital_provider"`
	OnCloud         *bool  `json:"on_cloud_or_platform"`
	Fee             *int64 `json:"annual_platform_fee_fen"`
	CloudEnterprise *bool  `json:"provincial_cloud_enterprise_mfg"`
	Benchmark       *bool  `json:"provincial_benchmark"`
	CityTask        *bool  `json:"city_task_met"`
	Stars           *int   `json:"star_level_sichuan"` // 1 to 5, 0 for none
}

// Place is a region as written, or in JSON its parts: ["广东","深圳","宝安区"].
type Place string

// PlaceOf joins the parts of a place, from the outside in.
func PlaceOf(parts []string) Place {
	gap := ""
	if text := strings.Join(parts, ""); len(text) == utf8.RuneCountInString(text) {
		gap = " " // Guangdong Shenzhen
	}
	return Place(strings.Join(parts, gap))
}

// Known is false for a region that no rule could be held against; one that is
// not said is no mistake.
func (p Place) Known() bool {
	_, ok := ParseRegion(string(p))
	return ok || p == ""
}

// UnmarshalJSON reads a string or a list of strings.
func (p *Place) UnmarshalJSON(data []byte) error {
	var parts []string
	if json.Unmarshal(data, &parts) == nil {
		*p = PlaceOf(parts)
		return nil
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fieldError{FieldRegion, faultPlace.String()}
	}
	*p = Place(text)
	return nil
}

// DecodeProfile reads one JSON object. Unknown fields, wrong types, impossible
// values and anything after the object are errors that name the field.
func DecodeProfile(r io.Reader) (Profile, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return Profile{}, fmt.Errorf("read profile: %w", err)
	}
	p := new(Profile) // null is no firm that says nothing
	if err := strictjson.Decode(data, &p); err != nil {
		return Profile{}, fmt.Errorf("read profile: %w", plainError(err))
	}
	if p == nil {
		return Profile{}, fmt.Errorf("read profile: %w", faultObject)
	}
	if err := p.Validate(); err != nil {
		return Profile{}, fmt.Errorf("read profile: %w", err)
	}
	return *p, nil
}

// Validate refuses values that no firm can have; the error names the field.
func (p Profile) Validate() error {
	if p.Size != "" && p.Size != "unknown" && p.Size != "sme" && p.Size != "large" {
		return fieldError{FieldSize, faultSize.F(p.Size)}
	}
	for field, amount := range map[string]*int64{FieldContract: p.Contract, FieldFee: p.Fee} {
		if amount != nil && *amount <= 0 {
			return fieldError{field, ErrAmountSign.Error()}
		}
	}
	if p.Stars != nil && (*p.Stars < 0 || *p.Stars > 5) {
		return fieldError{FieldStars, faultStars.String()}
	}
	return nil
}

// value returns a field as text; false when the firm has not said.
func (p Profile) value(field string) (string, bool) {
	switch field {
	case FieldSize:
		return p.Size, p.Size != "" && p.Size != "unknown"
	case FieldStars:
		if p.Stars == nil {
			return "", false
		}
		return strconv.Itoa(*p.Stars), true
	}
	flag := p.flag(field)
	if flag == nil {
		return "", false
	}
	return strconv.FormatBool(*flag), true
}

func (p Profile) flag(field string) *bool {
	return map[string]*bool{
		FieldZJTX:            p.ZJTX,
		FieldAccepted:        p.Accepted,
		FieldDigitalProvider: p.DigitalProvider,
		FieldOnCloud:         p.OnCloud,
		FieldCloudEnterprise: p.CloudEnterprise,
		FieldBenchmark:       p.Benchmark,
		FieldCityTask:        p.CityTask,
	}[field]
}

func (p Profile) amount(field string) *int64 {
	if field == FieldFee {
		return p.Fee
	}
	return p.Contract
}

// fieldError is a fault of one field of a profile.
type fieldError struct{ field, fault string }

func (e fieldError) Error() string { return e.field + ": " + e.fault }

// plainError words the decoder's errors so that they say what a firm's field
// takes.
func plainError(err error) error {
	var wrong *strictjson.Error
	switch {
	case !errors.As(err, &wrong):
		return err
	case wrong.Type != nil && wrong.Field == "":
		return faultObject
	case wrong.Type != nil:
		return fieldError{wrong.Field, faultType.F(wrong.Value, kindOf(wrong.Type))}
	case wrong.Err != nil:
		return wrong.Err
	case wrong.Field != "":
		return fmt.Errorf("%s: %w", wrong.Field, wrong)
	}
	return wrong
}

func kindOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return kindBool.String()
	case reflect.Int64:
		return kindFen.String()
	case reflect.Int:
		return kindWhole.String()
	}
	return kindText.String()
}
