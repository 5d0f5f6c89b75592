package data

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/data/strictjson"
	"yunlan/ui/cli/command"
)

// firmOptions hold the profile given by options; places are resolved to one region.
type firmOptions struct {
	firm.Profile
	places []string
}

// options adds an option for each field of a profile. A missing option is unknown,
// which differs from “no”.
func (o *firmOptions) options(cmd *cobra.Command) {
	for _, f := range firm.Fields() {
		usage := cmp.Or(f.Usage, f.Label)
		if f.Kind == firm.Place {
			cmd.Flags().Var(command.List{Values: &o.places}, f.Option, usage.String())
			continue
		}
		flag := cmd.Flags().VarPF(condition{f, o.Profile}, f.Option, "", usage.String())
		if f.Kind == firm.YesNo {
			flag.NoOptDefVal = "true"
		}
		if values := f.Values(); len(values) > 0 {
			command.Complete(cmd, f.Option, command.CompleteFixed(values...))
		}
	}
}

var _ pflag.Value = condition{}

// condition is the option of one field.
type condition struct {
	field firm.Field
	said  firm.Profile
}

func (c condition) String() string { return "" }

func (c condition) Type() string {
	return map[firm.Kind]string{firm.Choice: "choice", firm.YesNo: "bool", firm.Money: "amount", firm.Count: "count"}[c.field.Kind]
}

func (c condition) Set(s string) error {
	value, err := c.read(s)
	if err == nil {
		err = c.said.Say(c.field, value)
	}
	if err != nil {
		return command.ChooseError(err.Error())
	}
	return nil
}

// read converts the text of an option to a value of the field.
func (c condition) read(s string) (string, error) {
	switch c.field.Kind {
	case firm.Choice:
		if !slices.Contains(c.field.Values(), s) {
			return "", errors.New(command.HintChoose.F(lang.List(c.field.Values())))
		}
	case firm.YesNo:
		yes, err := yesOrNo(s)
		return strconv.FormatBool(yes), err
	case firm.Money:
		amount, err := fen(s)
		return strconv.FormatInt(amount, 10), err
	case firm.Count:
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 || n > c.field.Max {
			return "", errors.New(badNumber.F(c.field.Max))
		}
		return strconv.Itoa(n), nil
	case firm.Place:
	}
	return s, nil
}

func yesOrNo(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "true", "yes", "是":
		return true, nil
	case "false", "no", "否":
		return false, nil
	}
	return false, errors.New(badAnswer.String())
}

// fen reads an amount; a bare number is yuan, as help says: scripts write all digits.
func fen(s string) (int64, error) {
	amount, err := policy.ParseMoney(s)
	if inner := errors.Unwrap(err); inner != nil {
		return 0, inner // what was written is in the message already
	}
	return amount, err
}

// Profile reads a profile from the options of its fields as people write them:
// {"region": "北京", "contract": "120万元"}. An unknown option, a wrong value and a profile
// that says nothing are wrong usage.
func Profile(run *command.Program, given map[string]string) (firm.Profile, error) {
	said := firm.Profile{}
	var names []string
	for _, f := range firm.Fields() {
		names = append(names, f.Option)
		value, ok := given[f.Option]
		if !ok {
			continue
		}
		if f.Kind == firm.Place {
			place, err := (&program{run}).onePlace([]string{value})
			if err != nil {
				return nil, err
			}
			value = place
		}
		if err := (condition{f, said}).Set(value); err != nil {
			return nil, command.Usage(msgFieldValue.F(f.Option, command.Echo(value)), err.Error())
		}
	}
	for name := range given {
		if !slices.Contains(names, name) {
			return nil, command.Usage(msgNoField.F(command.Echo(name)), command.HintChoose.F(lang.List(names)))
		}
	}
	if len(said) == 0 {
		return nil, command.Usage(msgNoProfile.String(), command.HintChoose.F(lang.List(names)))
	}
	return said, nil
}

// profileOf is the profile of a file, or of the options.
func (p *program) profileOf(cmd *cobra.Command, file string, options firmOptions) (firm.Profile, error) {
	said := options.Profile
	given := false
	for _, f := range firm.Fields() {
		given = given || cmd.Flags().Changed(f.Option)
	}
	if file == "" {
		if known := sitting.Firm(store.Open(store.DefaultDirs())); !given && len(known) > 0 {
			return known, p.Tell("yunlan: " + knownFirm.F(policy.Said(known)))
		}
		if !given {
			return said, command.Usage(msgNoProfile.String(), hintNoProfile.String())
		}
		region, err := p.onePlace(options.places)
		if region != "" {
			said[firm.Region] = region
		}
		return said, err
	}
	if given {
		return said, command.Usage(msgTwoProfiles.String(), hintTwoProfiles.String())
	}
	data, err := p.ReadInput(file, maxProfile)
	if err != nil {
		why, hint := command.WhyUnread(err, hintProfileFile)
		return said, badProfile(file, why, hint)
	}
	profile, err := firm.Decode(bytes.NewReader(data))
	if err != nil {
		return said, badProfile(file, strings.TrimPrefix(err.Error(), "read profile: "), profileHint(err))
	}
	if region := profile[firm.Region]; !command.KnownPlace(region) {
		fault := firm.Region + ": " + msgNoRegion.F(command.Echo(region))
		return said, badProfile(file, fault, command.HintPlace.String())
	}
	return profile, nil
}

// keepFirm keeps what was told of the firm, for the calculator and the assessment too.
func (p *program) keepFirm(said firm.Profile) error {
	st := store.Open(store.DefaultDirs())
	if err := command.SaveFailure(st, sitting.Tell(st, said)); err != nil {
		return err
	}
	return p.Tell("yunlan: " + firmKept.F(policy.Said(said)))
}

// forgetFirm deletes what was told of the firm.
func (p *program) forgetFirm() error {
	st := store.Open(store.DefaultDirs())
	if err := command.SaveFailure(st, sitting.ForgetFirm(st)); err != nil {
		return err
	}
	return p.Print(firmForgotten.String() + "\n")
}

// onePlace resolves --region to one place, also if it is written from the inside out
// (Shenzhen, Guangdong). Several places are an error.
func (p *program) onePlace(values []string) (string, error) {
	if len(values) == 0 {
		return "", nil
	}
	if len(values) == 1 && command.KnownPlace(values[0]) {
		return values[0], nil
	}
	all, err := policy.All(p.Paper())
	if err != nil {
		return "", err
	}
	v := p.regions(all)
	v.Exist = command.HintPlace
	places, bad := v.Resolve(values)
	switch {
	case bad != nil:
		return "", v.Refuse(bad)
	case len(places) > 1:
		return "", command.Usage(msgOnePlace.F(lang.List(places)), hintOnePlace.F(places[0]))
	case !command.KnownPlace(places[0]):
		return "", command.Usage(msgNoRegion.F(command.Echo(places[0])), command.HintPlace.String()) // abroad
	}
	return places[0], nil
}

// profileHint is the hint for an error of a profile.
func profileHint(err error) string {
	var wrong *strictjson.Error
	switch {
	case !errors.As(err, &wrong):
		return hintProfile.String()
	case wrong.Field == "":
		return command.HintJSON.String()
	}
	return command.DidYouMean(wrong.Field, wrong.Known, "", hintProfile.String())
}

const maxProfile = 1 << 20 // bytes; more is not a profile

func badProfile(file, why, hint string) error {
	return &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: msgProfile.F(command.InputName(file), why), Hint: hint}
}
