package shelf

import "testing"

// TestEditionsAreOfOneFamily: what differs by year and edition alone.
func TestEditionsAreOfOneFamily(t *testing.T) {
	for _, c := range []struct {
		family string
		titles []string
	}{
		{"云计算白皮书", []string{
			"云计算白皮书（2023年）", "云计算白皮书(2021)", "云计算白皮书 2022年", "2020年云计算白皮书", "２０１９年 云计算白皮书", "云计算白皮书（2018年7月）",
			"云计算白皮书（第二版）", "云计算白皮书（2022年修订版）", "云计算白皮书2.0", "云计算白皮书 V3.1", "云计算白皮书（二〇二三年）", "《云计算白皮书》（2022-2023年度）", "云计算白皮书-2024年版",
		}},
		{"State of the Cloud", []string{
			"State of the Cloud 2023", "2022 State of the Cloud", "State of the Cloud, 3rd Edition", "State of the cloud (FY2021)", "STATE OF THE CLOUD – Second Edition", "State of the Cloud, Version 2.0",
		}},
		{"贵州省政府工作报告", []string{"2023年贵州省政府工作报告", "贵州省2024年政府工作报告", "贵州省政府工作报告（2021—2022）"}},
	} {
		for _, title := range c.titles {
			if got := Family(title); !SameFamily(got, c.family) {
				t.Errorf("%s is of the family %q, want %q", title, got, c.family)
			}
		}
	}
	for title, want := range map[string]string{
		"工业4.0发展报告": "工业4.0发展报告", "5G应用安全白皮书": "5G应用安全白皮书", "2023年": "2023年", "12345号文件": "12345号文件",
		"Annual Report 2022": "Annual Report", "第十四个五年规划": "第十四个五年规划", "白皮书 第3章 网络": "白皮书第3章网络", "": "",
	} {
		if got := Family(title); got != want {
			t.Errorf("%q is of the family %q, want %q", title, got, want)
		}
	}
}

// TestTheYearOfADocument is that of its title before its file's name and date.
func TestTheYearOfADocument(t *testing.T) {
	for _, c := range []struct {
		title, name, date string
		want              int
	}{
		{"云计算白皮书（2023年）", "x2021.pdf", "", 2023},
		{"云计算白皮书", "云计算白皮书2021.pdf", "2024-01", 2021},
		{"云计算白皮书", "20210709_report.pdf", "", 2021},
		{"云计算白皮书", "1234567890.pdf", "", 0},
		{"云计算白皮书", "report.pdf", "2019-07-25", 2019},
		{"年度报告（2021—2022）", "", "", 2022},
		{"Annual report 2022-23", "", "", 2023},
		{"二〇二三年工作报告", "", "", 2023},
		{"2035年远景目标的建议", "", "2020-11", 2020},
		{"中国制造", "report-v2.docx", "", 0},
		{"", "", "", 0},
	} {
		if got := YearOf(c.title, c.name, c.date); got != c.want {
			t.Errorf("%q in %q of %q is of %d, want %d", c.title, c.name, c.date, got, c.want)
		}
	}
}

// TestEditionsAreInTheOrderOfTheirYears, those without one last.
func TestEditionsAreInTheOrderOfTheirYears(t *testing.T) {
	list := []Document{
		{ID: "c", Family: "云计算白皮书"},
		{ID: "b", Family: "云计算 白皮书", Year: 2023},
		{ID: "x", Family: "算力白皮书", Year: 2020},
		{ID: "a", Family: "云计算白皮书", Year: 2021},
	}
	got := ""
	for _, d := range Editions(list, "云计算白皮书") {
		got += d.ID
	}
	if got != "abc" {
		t.Errorf("the editions are %s", got)
	}
}
