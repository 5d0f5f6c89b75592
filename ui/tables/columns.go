package tables

import (
	"slices"

	"yunlan/content/lang"
	"yunlan/ui/sheet"
)

// Columns returns columns by their keys, with headings in the language in use; those
// in numbers hold numbers.
func Columns(keys []string, numbers ...string) []sheet.Column {
	columns := make([]sheet.Column, len(keys))
	for i, key := range keys {
		columns[i] = sheet.Column{Key: key, Name: heads[key].String()}
		if slices.Contains(numbers, key) {
			columns[i].Kind = sheet.Number
		}
		if key == "page" {
			columns[i].Kind = sheet.Page
		}
	}
	return columns
}

// heads are the headings of columns by key.
var heads = map[string]lang.Text{
	"id": {"编号", "number"}, "subject": {"主体", "subject"}, "metric": {"指标", "metric"}, "period": {"时间", "period"},
	"value": {"数值", "value"}, "unit": {"单位", "unit"}, "qualifier": {"限定", "qualifier"}, "kind": {"类别", "kind"},
	"formula": {"公式", "formula"}, "quote": {"原文", "sentence"}, "region_en": {"地区（英）", "region"}, "policy_en": {"政策（英译）", "policy"},
	"content_en": {"要点（英译，非官方）", "content (unofficial translation)"}, "issuer_en": {"发布机构（英）", "issuer"},
	"quote_en": {"英译（非官方）", "sentence (unofficial translation)"}, "block": {"段落", "block"}, "section": {"章节", "section"},
	"page": {"页", "page"}, "figure": {"图", "figure"}, "region": {"地区", "region"}, "date": {"时间", "date"},
	"policy": {"政策", "policy"}, "content": {"要点", "content"}, "amount": {"金额", "amount"}, "level": {"层级", "level"},
	"issuer": {"发布机构", "issuer"}, "note": {"说明", "note"}, "series": {"系列", "series"}, "view": {"视图", "view"},
	"x": {"项目", "item"}, "sign": {"符号", "sign"}, "facts": {"数的编号", "numbers used"}, "document": {"文档", "document"}, "title": {"名称", "title"},
	"views": {"可看", "views"}, "result": {"结果", "result"}, "arithmetic": {"算式", "arithmetic"},
	"rule": {"规则", "rule"}, "verdict": {"结论", "verdict"}, "reason": {"不符合", "not met"}, "missing": {"请补充", "missing"},
	"amount_fen": {"金额（分）", "amount in fen"}, "amount_kind": {"金额性质", "kind of amount"}, "worked": {"算式", "calculation"}, "warning": {"提示", "warning"}, "source": {"出处", "source"},
	"to": {"至", "to"}, "state": {"状态", "state"}, "found_by": {"认出者", "found by"}, "mentions": {"处数", "mentions"},
}
