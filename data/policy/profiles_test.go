package policy

import (
	"fmt"
	"testing"
)

// profileCase is a firm, a rule and what the rule says to it: an amount in fen
// where it may apply, else the fields that speak against it or are missing.
type profileCase struct {
	rule, profile string
	standing      Standing
	fen           int64
	fields        string
}

// profiles are firms worked out by hand from the five printed rules.
var profiles = []profileCase{
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":10000000`, MayApply, 3000000, ""},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":9999999`, NotEligible, 0, "[contract_amount_fen]"},
	{"BJ-2023-03", `"region":"北京海淀区","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":12000000`, MayApply, 3600000, ""},
	{"BJ-2023-03", `"region":"北京市朝阳区","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":25000000`, MayApply, 7500000, ""},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":99999999`, MayApply, 29999999, ""},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":100000000`, MayApply, 30000000, ""},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":500000000`, MayApply, 30000000, ""},
	{"BJ-2023-03", `"region":"北京","size":"large","is_zjtx":true,"project_accepted":true,"contract_amount_fen":50000000`, NotEligible, 0, "[size]"},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":false,"project_accepted":true,"contract_amount_fen":50000000`, NotEligible, 0, "[is_zjtx]"},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":true,"project_accepted":false,"contract_amount_fen":50000000`, NotEligible, 0, "[project_accepted]"},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":false,"project_accepted":false`, NotEligible, 0, "[is_zjtx project_accepted]"},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":true,"project_accepted":true`, NeedsInfo, 0, "[contract_amount_fen]"},
	{"BJ-2023-03", `"region":"北京","size":"sme","is_zjtx":true,"contract_amount_fen":50000000`, NeedsInfo, 0, "[project_accepted]"},
	{"BJ-2023-03", `"region":"北京","size":"sme","project_accepted":true,"contract_amount_fen":50000000`, NeedsInfo, 0, "[is_zjtx]"},
	{"BJ-2023-03", `"region":"北京","is_zjtx":true,"project_accepted":true,"contract_amount_fen":50000000`, NeedsInfo, 0, "[size]"},
	{"BJ-2023-03", `"region":"北京"`, NeedsInfo, 0, "[size is_zjtx project_accepted contract_amount_fen]"},
	{"BJ-2023-03", `"size":"sme","is_zjtx":true,"project_accepted":true,"contract_amount_fen":50000000`, NeedsInfo, 0, "[region]"},
	{"BJ-2023-03", `"region":"天津","size":"sme","is_zjtx":true`, NotEligible, 0, "[region]"},
	{"BJ-2023-03", `"region":"河北","size":"large"`, NotEligible, 0, "[region]"},

	{"SH-2023-05", `"region":"上海","size":"sme","contract_with_digital_provider":true,"contract_amount_fen":100`, MayApply, 30, ""},
	{"SH-2023-05", `"region":"上海","size":"sme","contract_with_digital_provider":true,"contract_amount_fen":12345678`, MayApply, 3703703, ""},
	{"SH-2023-05", `"region":"上海浦东新区","size":"sme","contract_with_digital_provider":true,"contract_amount_fen":20000000`, MayApply, 6000000, ""},
	{"SH-2023-05", `"region":"上海","size":"sme","contract_with_digital_provider":true,"contract_amount_fen":1000000000`, MayApply, 300000000, ""},
	{"SH-2023-05", `"region":"上海","size":"sme","contract_with_digital_provider":false,"contract_amount_fen":20000000`, NotEligible, 0, "[contract_with_digital_provider]"},
	{"SH-2023-05", `"region":"上海","size":"large","contract_with_digital_provider":false`, NotEligible, 0, "[size contract_with_digital_provider]"},
	{"SH-2023-05", `"region":"上海","size":"sme","contract_with_digital_provider":true`, NeedsInfo, 0, "[contract_amount_fen]"},
	{"SH-2023-05", `"region":"上海","size":"sme","contract_amount_fen":20000000`, NeedsInfo, 0, "[contract_with_digital_provider]"},
	{"SH-2023-05", `"region":"上海","size":"sme"`, NeedsInfo, 0, "[contract_with_digital_provider contract_amount_fen]"},
	{"SH-2023-05", `"region":"上海","is_zjtx":true,"contract_with_digital_provider":true,"contract_amount_fen":20000000`, NeedsInfo, 0, "[size]"},
	{"SH-2023-05", `"region":"江苏苏州","size":"sme","contract_with_digital_provider":true,"contract_amount_fen":20000000`, NotEligible, 0, "[region]"},
	{"SH-2023-05", `"region":"北京","size":"sme","contract_with_digital_provider":true,"contract_amount_fen":20000000`, NotEligible, 0, "[region]"},

	{"SZ-BAOAN-2023-04", `"region":"深圳宝安","on_cloud_or_platform":true,"annual_platform_fee_fen":1000000`, MayApply, 300000, ""},
	{"SZ-BAOAN-2023-04", `"region":"广东深圳宝安区","size":"large","on_cloud_or_platform":true,"annual_platform_fee_fen":10000000`, MayApply, 3000000, ""},
	{"SZ-BAOAN-2023-04", `"region":"深圳宝安","on_cloud_or_platform":true,"annual_platform_fee_fen":16666666`, MayApply, 4999999, ""},
	{"SZ-BAOAN-2023-04", `"region":"深圳宝安","on_cloud_or_platform":true,"annual_platform_fee_fen":16666667`, MayApply, 5000000, ""},
	{"SZ-BAOAN-2023-04", `"region":"深圳宝安","on_cloud_or_platform":true,"annual_platform_fee_fen":80000000`, MayApply, 5000000, ""},
	{"SZ-BAOAN-2023-04", `"region":"深圳宝安","on_cloud_or_platform":false,"annual_platform_fee_fen":80000000`, NotEligible, 0, "[on_cloud_or_platform]"},
	{"SZ-BAOAN-2023-04", `"region":"深圳宝安","on_cloud_or_platform":true`, NeedsInfo, 0, "[annual_platform_fee_fen]"},
	{"SZ-BAOAN-2023-04", `"region":"深圳宝安","annual_platform_fee_fen":1000000`, NeedsInfo, 0, "[on_cloud_or_platform]"},
	{"SZ-BAOAN-2023-04", `"region":"深圳","on_cloud_or_platform":true,"annual_platform_fee_fen":1000000`, NeedsInfo, 0, "[region]"},
	{"SZ-BAOAN-2023-04", `"region":"深圳福田区","on_cloud_or_platform":true,"annual_platform_fee_fen":1000000`, NotEligible, 0, "[region]"},
	{"SZ-BAOAN-2023-04", `"region":"广州","on_cloud_or_platform":true,"annual_platform_fee_fen":1000000`, NotEligible, 0, "[region]"},

	{"NB-HAISHU-2023-03", `"region":"宁波海曙","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":false,"city_task_met":true`, MayApply, 15000000, ""},
	{"NB-HAISHU-2023-03", `"region":"浙江宁波海曙区","size":"large","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":true,"city_task_met":true`, MayApply, 7500000, ""},
	{"NB-HAISHU-2023-03", `"region":"宁波海曙","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":false,"city_task_met":false`, NeedsInfo, 0, "[city_task_met]"},
	{"NB-HAISHU-2023-03", `"region":"宁波海曙","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":true`, NeedsInfo, 0, "[city_task_met]"},
	{"NB-HAISHU-2023-03", `"region":"宁波海曙","provincial_cloud_enterprise_mfg":true,"city_task_met":true`, NeedsInfo, 0, "[provincial_benchmark]"},
	{"NB-HAISHU-2023-03", `"region":"宁波海曙","provincial_benchmark":false,"city_task_met":true`, NeedsInfo, 0, "[provincial_cloud_enterprise_mfg]"},
	{"NB-HAISHU-2023-03", `"region":"宁波海曙","provincial_cloud_enterprise_mfg":false,"provincial_benchmark":false,"city_task_met":false`, NotEligible, 0, "[provincial_cloud_enterprise_mfg]"},
	{"NB-HAISHU-2023-03", `"region":"宁波","provincial_cloud_enterprise_mfg":true,"provincial_benchmark":false,"city_task_met":true`, NeedsInfo, 0, "[region]"},
	{"NB-HAISHU-2023-03", `"region":"宁波鄞州区","provincial_cloud_enterprise_mfg":true`, NotEligible, 0, "[region]"},
	{"NB-HAISHU-2023-03", `"region":"杭州","provincial_cloud_enterprise_mfg":true`, NotEligible, 0, "[region]"},

	{"CD-GAOXIN-2023-04", `"region":"成都高新区","star_level_sichuan":5`, MayApply, 20000000, ""},
	{"CD-GAOXIN-2023-04", `"region":"四川成都高新区","star_level_sichuan":4`, MayApply, 10000000, ""},
	{"CD-GAOXIN-2023-04", `"region":"成都高新区","size":"large","star_level_sichuan":3`, MayApply, 5000000, ""},
	{"CD-GAOXIN-2023-04", `"region":"成都高新区","star_level_sichuan":2`, NotEligible, 0, "[star_level_sichuan]"},
	{"CD-GAOXIN-2023-04", `"region":"成都高新区","star_level_sichuan":0`, NotEligible, 0, "[star_level_sichuan]"},
	{"CD-GAOXIN-2023-04", `"region":"成都高新区"`, NeedsInfo, 0, "[star_level_sichuan]"},
	{"CD-GAOXIN-2023-04", `"region":"成都","star_level_sichuan":5`, NeedsInfo, 0, "[region]"},
	{"CD-GAOXIN-2023-04", `"region":"四川绵阳","star_level_sichuan":5`, NotEligible, 0, "[region]"},
	{"CD-GAOXIN-2023-04", `"region":"重庆","star_level_sichuan":5`, NotEligible, 0, "[region]"},
}

// TestProfiles holds sixty firms against the rule that each is about.
func TestProfiles(t *testing.T) {
	if len(profiles) < 60 {
		t.Fatalf("%d profiles", len(profiles))
	}
	for _, c := range profiles {
		v := judge(t, "{"+c.profile+"}", c.rule)
		fields := v.Reason
		if v.Standing == NeedsInfo {
			fields = v.Missing
		}
		said := ""
		if len(fields) > 0 {
			said = fmt.Sprint(fields)
		}
		if v.Standing != c.standing || said != c.fields || (v.AmountFen != nil) != (c.standing == MayApply) || v.AmountFen != nil && *v.AmountFen != c.fen {
			t.Errorf("%s %s: %s %s %v", c.rule, c.profile, v.Standing, said, v.AmountFen)
		}
	}
}
