package policy

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestRegionsAsPeopleWriteThem(t *testing.T) {
	tests := []struct {
		text string
		want Region
	}{
		{"上海市", Region{"上海", "", ""}},
		{"北京", Region{"北京", "", ""}},
		{"中国北京市", Region{"北京", "", ""}},
		{"北京市朝阳区", Region{"北京", "", "朝阳区"}},
		{"广东深圳宝安", Region{"广东", "深圳", "宝安"}},
		{"深圳市宝安区", Region{"广东", "深圳", "宝安区"}},
		{"广东省深圳市宝安区西乡街道", Region{"广东", "深圳", "宝安区西乡街道"}},
		{"广东（深圳）", Region{"广东", "深圳", ""}},
		{"广东 深圳 宝安区", Region{"广东", "深圳", "宝安区"}},
		{"宝安区", Region{"广东", "深圳", "宝安区"}},
		{"成都高新区", Region{"四川", "成都", "高新区"}},
		{"四川省成都市高新区", Region{"四川", "成都", "高新区"}},
		{"宁波海曙", Region{"浙江", "宁波", "海曙"}},
		{"浙江海曙区", Region{"浙江", "宁波", "海曙区"}},
		{"南京", Region{"江苏", "南京", ""}},
		{"浦东", Region{"上海", "", "浦东"}},
		{"浦东新区张江", Region{"上海", "", "浦东新区张江"}},
		{"上海浦东", Region{"上海", "", "浦东"}},
		{"海淀区中关村", Region{"北京", "", "海淀区中关村"}},
		{"大兴安岭", Region{"黑龙江", "大兴安岭", ""}},
		{"内蒙古", Region{"内蒙古", "", ""}},
		{"内蒙古自治区", Region{"内蒙古", "", ""}},
		{"吉林市", Region{"吉林", "", ""}},
		{"吉林省吉林市", Region{"吉林", "吉林", ""}},
		{"内蒙古自治区呼和浩特市", Region{"内蒙古", "呼和浩特", ""}},
		{"新疆维吾尔自治区", Region{"新疆", "", ""}},
		{"浙江台州路桥区", Region{"浙江", "台州", "路桥区"}},
		{"长春朝阳区", Region{"吉林", "长春", "朝阳区"}},
		{"朝阳市", Region{"辽宁", "朝阳", ""}},
		{"北京朝阳", Region{"北京", "", "朝阳"}},
		{"天津河北", Region{"天津", "", "河北"}},
		{"大连中山", Region{"辽宁", "大连", "中山"}},
		{"天津和平", Region{"天津", "", "和平"}},
		{"沈阳市和平区", Region{"辽宁", "沈阳", "和平区"}},
		{"马鞍山和县", Region{"安徽", "马鞍山", "和县"}},
		{"邵阳邵阳县", Region{"湖南", "邵阳", "邵阳县"}},
		{"深圳市南山区和平路", Region{"广东", "深圳", "南山区和平路"}},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			got, ok := ParseRegion(tt.text)
			if !ok || got != tt.want {
				t.Errorf("%+v %v", got, ok)
			}
		})
	}
}

func TestNotRegions(t *testing.T) {
	for _, text := range []string{
		"", "高新区", "朝阳区", "北京路", "上海南路", "南京西路", "东京", "火星", "京", "中国", "宝安大道", "浦东大道", "浦东南路", "通州", "北", "市",
		"北京上海", "北京和上海", "北京及上海", "北京或上海", "北京以及上海", "北京or上海", "北京|上海", "北京+上海", "北京&上海", "北京～上海", "北京－上海",
		"北京海淀和上海浦东", "北京海淀区|上海", "深圳广州", "深圳和广州", "广东深圳与广州", "北京|火星", "北京和火星", "beijing|shanghai", "beijing+mars", "Shenzhen Guangzhou",
		"Guangzhou and Shenzhen", "北京、深圳", "广东深圳、北京", "Beijing Shanghai", "Inner Mongolia Beijing", "Beijing, Shenzhen",
	} {
		if r, ok := ParseRegion(text); ok {
			t.Errorf("%q is %+v", text, r)
		}
	}
}

func TestWithin(t *testing.T) {
	tests := []struct {
		at, area string
		want     Answer
	}{
		{"成都市高新技术产业开发区", "四川成都高新区", Yes},
		{"成都国家高新区", "四川成都高新区", Yes},
		{"成都高新南区", "四川成都高新区", Yes},
		{"成都市武侯区", "四川成都高新区", No},
		{"成都市武侯区高新区", "四川成都高新区", Unknown},
		{"成都高新大道", "四川成都高新区", Unknown},
		{"成都", "四川成都高新区", Unknown},
		{"四川", "四川成都高新区", Unknown},
		{"四川高新区", "四川成都高新区", Unknown},
		{"西安高新区", "四川成都高新区", No},
		{"重庆高新区", "四川成都高新区", No},
		{"深圳南山区宝安大道", "广东深圳宝安区", No},
		{"深圳市龙华区", "广东深圳宝安区", No},
		{"广东广州", "广东深圳宝安区", No},
		{"宁波市江北区", "浙江宁波海曙区", No},
		{"北京经济技术开发区", "北京", Yes},
		{"南京", "北京", No},
	}
	for _, tt := range tests {
		t.Run(tt.at+" in "+tt.area, func(t *testing.T) {
			at, _ := ParseRegion(tt.at)
			area, ok := ParseRegion(tt.area)
			if got := at.Within(area); !ok || got != tt.want {
				t.Errorf("%v of %+v", got, at)
			}
		})
	}
}

func TestInRegion(t *testing.T) {
	tests := []struct{ name, want string }{
		{"北京市", "表1r1 表1r2 P27 P31 P33"},
		{"深圳市宝安区", "表1r5 表1r6 P30 P31 P35"},
		{"深圳南山", "表1r5 P30 P31 P35"},
		{"广东", "表1r5 表1r6 P30 P31 P35"},
		{"广州", "P30 P35"},
		{"四川省成都市武侯区", "表1r10 P32"},
		{"中国", "P39 P20 P21 P22 P23 P24 P25 P26"},
		{"英国", "P11 P12 P38"},
		{"粤港澳大湾区", "P35"},
		{"西藏", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := InRegion(all(t), tt.name)
			if err != nil || ids(got) != tt.want {
				t.Errorf("%s, %v", ids(got), err)
			}
		})
	}
	if _, err := InRegion(all(t), "火星"); !errors.Is(err, ErrUnknownRegion) {
		t.Errorf("火星: %v", err)
	}
}

// Whatever is written: no panic, a province when known, and the whole text
// kept in its three parts' order.
func TestParseRegionOfAnything(t *testing.T) {
	parts := []string{"北京", "广东", "深圳", "宝安", "海曙", "高新", "成都", "朝阳", "市", "省", "区", "路", "大道", "中国", "（", " ", "x", "街道", "南"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(parts)).Draw(t, "parts"), "")
		r, ok := ParseRegion(text)
		if ok != (r.Province != "") || r.City != "" && gazetteer().provinceOf[r.City] != r.Province {
			t.Fatalf("%q is %+v %v", text, r, ok)
		}
		if !strings.HasSuffix(placeText(text), r.District) {
			t.Fatalf("%q lost its end: %+v", text, r)
		}
		if r.Within(r) == No {
			t.Fatalf("%q is not within itself", text)
		}
	})
}

func TestGazetteerIsWhole(t *testing.T) {
	g := gazetteer()
	if len(g.cities) != 34 {
		t.Errorf("%d provinces, want 34", len(g.cities))
	}
	lines := 0
	for _, cities := range g.cities {
		lines += len(cities)
	}
	if lines != len(g.allCities) {
		t.Errorf("%d cities under %d names: a name stands twice", lines, len(g.allCities))
	}
	for city := range g.allCities {
		if strings.TrimRight(city, "市") == "" {
			t.Errorf("city %q", city)
		}
	}
}

func ids(list []Policy) string {
	var names []string
	for _, p := range list {
		names = append(names, p.ID)
	}
	return strings.Join(names, " ")
}
