package numeral

import "testing"

// TestQuantitiesAreFoundAsPrinted finds numbers with their units and with what bends
// them, and no other number.
func TestQuantitiesAreFoundAsPrinted(t *testing.T) {
	number := func(v float64) *float64 { return &v }
	for _, c := range []struct {
		words, unit string
		value       *float64
		text, want  string
	}{
		{"规模为 4,910亿美元，增速 19%", "亿美元", number(4910), "", "4,910亿美元"},
		{"到 2025年超过 95%的应用", "%", number(95), "", "超过 95%"},
		{"达到 85%以上", "%", number(85), "", "85%以上"},
		{"不超过合同额的 30%，给予最高 30万元", "万元", number(30), "", "最高 30万元"},
		{"不超过合同额的 30%，给予最高 30万元", "%", number(30), "", "30%"},
		{"已建设 40余个可用区", "个", number(40), "", "40余个"},
		{"将突破万亿美元", "亿美元", number(10000), "", "突破万亿美元"},
		{"参数已达千亿", "亿", number(1000), "", "千亿"},
		{"整合上万个 GPU", "个", number(10000), "", "上万个"},
		{"等八部门发布", "个", number(8), "", "八"},
		{"一个机房至少一周", "周", number(1), "", "至少一周"},
		{"达到欧洲的两倍", "倍", number(2), "", "两倍"},
		{"Reach Nearly $600 Billion", "十亿美元", number(600), "", "$600 Billion"},
		{"2022 年 12月，AWS发布", "年月(yyyymm)", number(202212), "", "2022 年 12月"},
		{"2023.3《指南》", "年月(yyyymm)", number(202303), "", "2023.3"},
		{"2021年 9月，同年 10月", "年月(yyyymm)", number(202110), "", "2021年 9月，同年 10月"},
		{"均有 1/3以上", "%", number(33.3), "1/3", "1/3以上"},
		{"规模为 4,910亿美元", "亿元", number(491), "", "-"},
		{"第 9次", "%", number(9), "", "-"},
		{"2022年 6月", "年月(yyyymm)", number(202207), "", "-"},
		{"没有数", "亿元", nil, "", "-"},
	} {
		got := "-"
		if start, end, ok := (Quantity{Value: c.value, Unit: c.unit, Spelt: c.text}).Find(c.words); ok {
			got = c.words[start:end]
		}
		if got != c.want {
			t.Errorf("%v %s in %q: %q, want %q", c.value, c.unit, c.words, got, c.want)
		}
	}
}

// TestANumberCountsWhatFollows: 八部门 counts departments.
func TestANumberCountsWhatFollows(t *testing.T) {
	const words = "工业和信息化部等八部门发布"
	eight, wan := 8.0, 2.5
	if start, end, ok := (Quantity{Value: &eight, Unit: "个", Counts: "发文部门"}).Find(words); !ok || words[start:end] != "八部门" {
		t.Errorf("%q, %v", words[start:end], ok)
	}
	if n := (Quantity{Value: &wan, Unit: "万家"}).Number(); n != 25_000 {
		t.Errorf("2.5 万家 is %v", n)
	}
	if n := (Quantity{Spelt: "几十"}).Number(); n != 0 {
		t.Errorf("几十 is %v", n)
	}
}
