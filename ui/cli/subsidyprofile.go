package cli

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"yunlan/data/policy"
	"yunlan/data/strictjson"

	"github.com/spf13/cobra"
)

// profileFlags are the options that say a field of the profile.
var profileFlags = map[string]string{
	policy.FieldRegion: "region", policy.FieldSize: "size", policy.FieldZJTX: "zjtx",
	policy.FieldAccepted: "accepted", policy.FieldContract: "contract",
	policy.FieldDigitalProvider: "digital-provider", policy.FieldOnCloud: "on-cloud",
	policy.FieldFee: "fee", policy.FieldCloudEnterprise: "cloud-enterprise",
	policy.FieldBenchmark: "benchmark", policy.FieldCityTask: "city-task", policy.FieldStars: "stars",
}

// firm is what the options say of one; places are resolved to its one region.
type firm struct {
	policy.Profile
	places []string
}

// profileOptions lets the options say the profile; what is not given is not
// said, which is not the same as no.
func profileOptions(cmd *cobra.Command, said *firm) {
	flags := cmd.Flags()
	flags.Var(list{&said.places}, profileFlags[policy.FieldRegion], flagPlace.String())
	choose(cmd, flags, choice{&said.Size, []string{"sme", "large", "unknown"}}, profileFlags[policy.FieldSize], flagSize.String())
	for field, value := range map[string]**bool{
		policy.FieldZJTX: &said.ZJTX, policy.FieldAccepted: &said.Accepted,
		policy.FieldDigitalProvider: &said.DigitalProvider, policy.FieldOnCloud: &said.OnCloud,
		policy.FieldCloudEnterprise: &said.CloudEnterprise, policy.FieldBenchmark: &said.Benchmark,
		policy.FieldCityTask: &said.CityTask,
	} {
		flags.VarPF(optional[bool]{value, yesOrNo, "bool"}, profileFlags[field], "", policy.FieldName(field)).NoOptDefVal = "true"
	}
	flags.Var(optional[int64]{&said.Contract, fen, "amount"}, profileFlags[policy.FieldContract], flagContract.String())
	flags.Var(optional[int64]{&said.Fee, fen, "amount"}, profileFlags[policy.FieldFee], flagFee.String())
	flags.Var(optional[int]{&said.Stars, stars, "stars"}, profileFlags[policy.FieldStars], flagStars.String())
}

// optional is an option that may be left unsaid.
type optional[T any] struct {
	value **T
	parse func(string) (T, error)
	kind  string
}

func (o optional[T]) String() string { return "" }
func (o optional[T]) Type() string   { return o.kind }

func (o optional[T]) Set(s string) error {
	v, err := o.parse(s)
	if err != nil {
		return chooseError(err.Error())
	}
	*o.value = &v
	return nil
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

func fen(s string) (int64, error) {
	amount, err := policy.ParseMoney(s)
	if inner := errors.Unwrap(err); inner != nil {
		return 0, inner // what was written is in the message already
	}
	return amount, err
}

func stars(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 5 {
		return 0, errors.New(badStars.String())
	}
	return n, nil
}

// profileOf is the profile of a file, or what the options said.
func (p *program) profileOf(cmd *cobra.Command, file string, options firm) (policy.Profile, error) {
	said := options.Profile
	given := false
	for _, name := range profileFlags {
		given = given || cmd.Flags().Changed(name)
	}
	if file == "" {
		if !given {
			return said, usage(msgNoProfile.String(), hintNoProfile.String())
		}
		region, err := p.onePlace(options.places)
		said.Region = region
		return said, err
	}
	if given {
		return said, usage(msgTwoProfiles.String(), hintTwoProfiles.String())
	}
	data, err := p.readInput(file, maxProfile)
	if err != nil {
		why, hint := whyUnread(err, hintProfileFile)
		return said, badProfile(file, why, hint)
	}
	profile, err := policy.DecodeProfile(bytes.NewReader(data))
	if err != nil {
		return said, badProfile(file, strings.TrimPrefix(err.Error(), "read profile: "), profileHint(err))
	}
	if !profile.Region.Known() {
		fault := policy.FieldRegion + ": " + msgNoRegion.F(echo(string(profile.Region)))
		return said, badProfile(file, fault, hintPlace.String())
	}
	return profile, nil
}

// onePlace is where a firm is: a place as people write it, also from the inside
// out (Shenzhen, Guangdong). A firm is in one place.
func (p *program) onePlace(values []string) (policy.Place, error) {
	if len(values) == 0 {
		return "", nil
	}
	if place := policy.Place(values[0]); len(values) == 1 && place.Known() {
		return place, nil
	}
	all, err := policy.All(p.paper())
	if err != nil {
		return "", err
	}
	v := p.regions(all)
	v.exist = hintPlace
	places, bad := v.resolve(values)
	switch {
	case bad != nil:
		return "", v.refuse(bad)
	case len(places) > 1:
		return "", usage(msgOnePlace.F(strings.Join(places, comma.String())), hintOnePlace.F(places[0]))
	case !policy.Place(places[0]).Known():
		return "", usage(msgNoRegion.F(echo(places[0])), hintPlace.String()) // abroad
	}
	return policy.Place(places[0]), nil
}

// profileHint is what to do about a fault of a profile.
func profileHint(err error) string {
	var wrong *strictjson.Error
	switch {
	case !errors.As(err, &wrong):
		return hintProfile.String()
	case wrong.Field == "":
		return hintJSON.String()
	}
	return didYouMean(wrong.Field, wrong.Known, "", hintProfile.String())
}

const maxProfile = 1 << 20 // bytes; more is not a profile

func badProfile(file, why, hint string) error {
	return &failure{exitUsage, "bad_input", msgProfile.F(inputName(file), why), hint}
}
