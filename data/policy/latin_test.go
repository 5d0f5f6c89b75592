package policy

import (
	"strings"
	"testing"
)

func TestRegionsInPinyinAndEnglish(t *testing.T) {
	for text, want := range map[string]Region{
		"Beijing":                          {Province: "北京"},
		"BEIJING":                          {Province: "北京"},
		"beijing shi":                      {Province: "北京"},
		"Beijing, China":                   {Province: "北京"},
		"Shanxi":                           {Province: "山西"},
		"shaanxi":                          {Province: "陕西"},
		"Inner Mongolia":                   {Province: "内蒙古"},
		"inner-mongolia":                   {Province: "内蒙古"},
		"Inner Mongolia Autonomous Region": {Province: "内蒙古"},
		"neimenggu":                        {Province: "内蒙古"},
		"Guangxi Zhuang Autonomous Region": {Province: "广西"},
		"Hong Kong":                        {Province: "香港"},
		"Hong Kong SAR":                    {Province: "香港"},
		"Macau":                            {Province: "澳门"},
		"macao":                            {Province: "澳门"},
		"Tibet":                            {Province: "西藏"},
		"Xizang":                           {Province: "西藏"},
		"Shenzhen":                         {Province: "广东", City: "深圳"},
		"Guangdong Shenzhen":               {Province: "广东", City: "深圳"},
		"Shenzhen, Guangdong":              {Province: "广东", City: "深圳"},
		"shenzhen guangdong":               {Province: "广东", City: "深圳"},
		"Xi'an":                            {Province: "陕西", City: "西安"},
		"Shaanxi Xian":                     {Province: "陕西", City: "西安"},
		"Jilin":                            {Province: "吉林"},
		"Jilin Jilin City":                 {Province: "吉林", City: "吉林"},
		"Hainan":                           {Province: "海南"},
		"Suzhou, Jiangsu":                  {Province: "江苏", City: "苏州"},
		"Anhui Suzhou":                     {Province: "安徽", City: "宿州"},
		"Urumqi":                           {Province: "新疆", City: "乌鲁木齐"},
		"Lüliang":                          {Province: "山西", City: "吕梁"},
		"Baoan":                            {Province: "广东", City: "深圳", District: "宝安区"},
		"Bao'an District, Shenzhen":        {Province: "广东", City: "深圳", District: "宝安区"},
		"zhejiang ningbo haishu":           {Province: "浙江", City: "宁波", District: "海曙区"},
		"Chengdu High-tech Zone":           {Province: "四川", City: "成都", District: "高新区"},
		"Beijing Haidian":                  {Province: "北京", District: "海淀"},
		"Shenzhen Nanshan District":        {Province: "广东", City: "深圳", District: "nanshan district"},
	} {
		t.Run(text, func(t *testing.T) {
			if got, ok := ParseRegion(text); !ok || got != want {
				t.Errorf("%+v %v", got, ok)
			}
		})
	}
}

func TestNotRegionsInLatinLetters(t *testing.T) {
	for _, text := range []string{"mars", "x", "china", "city", "Beijing Road", "suzhou", "guangdong mars", "beijingx", "gaoxin", "beijing 北京"} {
		if r, ok := ParseRegion(text); ok {
			t.Errorf("%q is %+v", text, r)
		}
	}
}

// TestEveryPlaceHasALatinName says each way to write each place, the province
// before the city.
func TestEveryPlaceHasALatinName(t *testing.T) {
	places, spelled := strings.Split(strings.TrimSpace(regionList), "\n"), strings.Split(strings.TrimSpace(latinList), "\n")
	if len(places) != len(spelled) {
		t.Fatalf("%d lines of names, %d of spellings", len(places), len(spelled))
	}
	for i, line := range places {
		names, ways := strings.Fields(line), strings.Fields(spelled[i])
		if len(names) != len(ways) {
			t.Fatalf("%s: %d names, %d spellings", line, len(names), len(ways))
		}
		for j, city := range names {
			for way := range strings.SplitSeq(ways[j], ",") {
				want, text := Region{Province: shortProvince(names[0])}, way
				if j > 0 {
					first, _, _ := strings.Cut(ways[0], ",")
					want.City, text = city, first+" "+way
				}
				if got, ok := ParseRegion(text); !ok || got != want {
					t.Errorf("%s is %+v, want %+v", text, got, want)
				}
			}
		}
	}
}

// TestInRegionInEnglish: the English name keeps what the Chinese one does.
func TestInRegionInEnglish(t *testing.T) {
	for english, chinese := range map[string]string{
		"Guangdong": "广东", "shenzhen": "深圳", "Tibet": "西藏", "UK": "英国", "United States": "美国",
		"EU": "欧盟", "China": "中国", "Greater Bay Area": "粤港澳大湾区", "japan": "日本",
	} {
		want, err := InRegion(all(t), chinese)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := InRegion(all(t), english); err != nil || ids(got) != ids(want) {
			t.Errorf("%s: %s, %v; %s: %s", english, ids(got), err, chinese, ids(want))
		}
	}
}
