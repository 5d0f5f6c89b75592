package report

import (
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/data/assess"
)

// written is the report of a quick run of a firm in 宁波 as text.
func written(given map[string]assess.Value) string {
	a := assess.Answers{Mode: assess.Quick, Given: map[string]assess.Value{}, Profile: assess.Profile{Region: []string{"浙江", "宁波"}}}
	for _, q := range assess.Load().Questions {
		if q.Quick {
			a.Given[q.ID] = "2"
		}
	}
	for id, v := range given {
		a.Given[id] = v
	}
	run := assess.Load().Record(a)
	return New(Source{Paper: content.Load(), Run: run, Date: time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)}).Text(TextOptions{})
}

// TestWordsAreHonest: a step is an act and not the next answer, what was asked in
// part is not called unasked, and every verdict names its answer.
func TestWordsAreHonest(t *testing.T) {
	cases := []struct {
		name  string
		given map[string]assess.Value
		says  []string
		not   []string
	}{
		{
			"a step is an act",
			map[string]assess.Value{"acc1": "0"},
			[]string{"1. 本周：给每个人开自己的账号", "谁来做：管电脑的人或软件服务商", "要多久：一周内", "了解价格：", "做好的标准：系统的操作记录里写的是人名", "关系企业存亡"},
			[]string{"再往上一格", "多数人共用几个账号"},
		},
		{
			"an island of data that was seen",
			map[string]assess.Value{"dat1": "1"},
			[]string{"[存在] 数据孤岛", "依据您答的：两处以上重录，靠人工对账"},
			[]string{"未评全"},
		},
		{
			"no island in what was asked",
			map[string]assess.Value{"dat1": "3"},
			[]string{"[未评全] 数据孤岛", "依据您答的：主要系统之间自动同步", "完整自评会问全"},
			[]string{"[未评] 数据孤岛", "[存在] 数据孤岛"},
		},
		{
			"whose shortage it is", nil,
			[]string{"[部分存在] 人才不足", "依据您答的：有指定的兼职人员", "引文说的是整个行业"},
			nil,
		},
		{
			"not sure is no fact",
			map[string]assess.Value{"tal5": assess.Unsure},
			[]string{"[待确认] 人才不足", "依据您答的：不确定", "不等于企业就是这样"},
			[]string{"[存在] 人才不足", "[部分存在] 人才不足"},
		},
		{
			"one definite answer is enough",
			map[string]assess.Value{"cst6": "1", "str5": assess.Unsure},
			[]string{"[尚未具备] 持续优化治理"},
			[]string{"[待确认]"},
		},
		{
			"a capped level is not described as the firm's own",
			map[string]assess.Value{"bak1": "0", "run1": "4", "use1": "4"},
			[]string{"按得分为 3 级（成长），因以下限制评为 2 级。下面是该级的一般描述，仅供参考。\n已有系统在云上"},
			[]string{"只看得分可到"},
		},
		{"by weight", nil, []string{"按权重计", "标“权重 6”的题算六份", "答：有指定的兼职人员 · 权重 3"}, nil},
		{"two scales", nil, []string{"是白皮书对行业的划分"}, nil},
		{"the district is asked for", nil, []string{"请补充：是不是海曙区、"}, []string{"请补充：所在地区"}},
		{"the score alone is short", nil, []string{"得分未达 4 级（成熟，60 分）。即使达到，还有以下限制："}, []string{"没有限制等级的问题"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := written(c.given)
			for _, s := range c.says {
				if !strings.Contains(text, s) {
					t.Errorf("it does not say %s:\n%s", s, text)
				}
			}
			for _, s := range c.not {
				if strings.Contains(text, s) {
					t.Errorf("it says %s", s)
				}
			}
			if n := strings.Count(text, "权重、分值和等级线为本工具设定"); n != 1 {
				t.Errorf("whose the weights are is said %d times", n)
			}
		})
	}
}

// TestOnlyTheFirmsPlaceIsTold: its rule in full, the others in one line, and a
// place without one is told so.
func TestOnlyTheFirmsPlaceIsTold(t *testing.T) {
	text := written(nil) // of 宁波
	for _, s := range []string{"信息不足 · 《2023年宁波市", "标题写明 2023 年", "须向主管部门核实：是否完成市对区上云任务考核", "另有 4 条是其他地区的规则"} {
		if !strings.Contains(text, s) {
			t.Errorf("it does not say %s", s)
		}
	}
	if strings.Contains(text, "《2023年北京市") || strings.Contains(text, "不符合 · ") {
		t.Errorf("other places' rules are told:\n%s", text)
	}
	a := all(assess.Quick, "2")
	a.Profile.Region = []string{"天津"}
	text = New(source(a)).Text(TextOptions{})
	if !strings.Contains(text, "白皮书没有写天津的补贴规则（只列了部分省市），不等于没有") || strings.Contains(text, "不符合") {
		t.Errorf("of 天津 it says\n%s", text)
	}
}

// TestTheRegionsTitleIsALineOfMoney of the factory in 海曙, which has not said
// whether it holds it.
func TestTheRegionsTitleIsALineOfMoney(t *testing.T) {
	text := New(source(firmNamed(t, "machine-tool"))).Text(TextOptions{})
	if !strings.Contains(text, "请补充：是否获评省级制造业“云上企业”、是否已评为省级标杆上云企业") {
		t.Errorf("it says\n%s", text)
	}
}
