package policy

import (
	"cmp"
	"fmt"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/firm"
)

// WarningWords belong before every amount of money.
var WarningWords = lang.Text{"政策载于 2022–2023 年，申报前请向主管部门核实", "Policies are as printed in 2022–2023; confirm with the authority before you apply"}

// Warning is WarningWords in Chinese, as scripts have it.
var Warning = WarningWords[lang.Chinese]

var standingNames = map[Standing]lang.Text{
	MayApply:    {"可能适用", "May apply"},
	NeedsInfo:   {"信息不足", "More information needed"},
	NotEligible: {"不符合（按白皮书所述）", "Not eligible, as the paper puts it"},
}

// amountWords word an amount by its kind, with the form in which it is paid.
var amountWords = map[AmountKind]lang.Text{
	UpperBound: {"最多 %s（%s，原文为“不超过”）", "at most %s (%s; the paper says “no more than”)"},
	ByFormula:  {"%s（%s，按白皮书的公式）", "%s (%s; by the paper's formula)"},
	AsPrinted:  {"%s（%s，白皮书写明的金额）", "%s (%s; the amount the paper states)"},
}

// What is said with every verdict.
var (
	MissingWords = lang.Text{"请补充：%s", "Not known yet: %s"}
	NotMetWords  = lang.Text{"不符合：%s", "Does not fit: %s"}
	NoSumWords   = lang.Text{"各项分别估算，不相加：白皮书没有说明可以同时享受。", "Each is calculated separately and not added up: the paper does not say they can be combined."}
)

// The lines of a rule in plain words.
var (
	plainRegion    = lang.Text{"地区：%s", "Region: %s"}
	plainCondition = lang.Text{"条件：%s", "Condition: %s"}
	plainFrom      = lang.Text{"起点：%s", "From: %s"}
	plainAmount    = lang.Text{"金额：%s", "Amount: %s"}
	plainForm      = lang.Text{"形式：%s", "Form: %s"}
	plainCaveat    = lang.Text{"注意：%s", "Note: %s"}
	notBelow       = lang.Text{"%s不低于 %s", "%s of %s or more"}
	above          = lang.Text{"%s超过 %s", "%s above %s"}
	notMore        = lang.Text{"不超过%s的 %s", "no more than %[2]s of the %[1]s"}
	exactly        = lang.Text{"%s的 %s", "%[2]s of the %[1]s"}
	atMost         = lang.Text{"%s，最高 %s", "%s, at most %s"}
	halved         = lang.Text{"%s，%s的减半", "%s, half of it for %s"}
	tierAmount     = lang.Text{"%s %s", "%s %s"}
)

// anyFirm is whom a rule pays that describes none.
var anyFirm = lang.Text{"当地企业（原文没有限定）", "local firms (the paper does not say which)"}

// betweenPlaces parts places, whose English has commas of its own.
var betweenPlaces = lang.Text{"、", "; "}

// What is said of a place, of a title's year, and of what the authority knows.
var (
	noRule    = lang.Text{"白皮书没有写%s的补贴规则（只列了部分省市），不等于没有；请向当地主管部门询问", "The paper prints no subsidy rule for %s (it lists only some provinces and cities), which does not mean that there is none: ask the local authority"}
	elsewhere = lang.Text{"另有 %d 条是其他地区的规则，与所在地无关：%s", "%d more rule(s) are for other places: %s"}
	rulesOf   = lang.Text{"白皮书的政策表写明金额的规则有 %d 条：%s。", "The paper's table of policies has %d rules that state an amount: %s."}
	passed    = lang.Text{"标题写明 %s 年，这一年已过，政策很可能已经结束", "The title names %s; that year has passed, so the policy has very likely ended"}
	confirm   = lang.Text{"须向主管部门核实：%s（是区里的任务还是企业的条件，原文不明）", "To be confirmed with the authority: %s (the paper does not say whether this binds the district or the firm)"}
)

// inPlace asks whether a firm is in a part of its region.
var inPlace = lang.Text{"是不是%s", "whether it is in %s"}

// The lines of the arithmetic.
var (
	stepGiven   = lang.Text{"%s：%s", "%s: %s"}
	ifAll       = lang.Text{"若都符合：%s", "If all of this holds: %s"}
	stepReached = lang.Text{"%s %s %s %s，达到起点", "%s: %s %s %s, the threshold is reached"}
	stepRate    = lang.Text{"%s × %s = %s", "%s × %s = %s"}
	stepDropped = lang.Text{"（不足 1 分舍去）", " (rounded down to a fen)"}
	stepNoCap   = lang.Text{"原文未写上限", "the paper prints no upper limit"}
	stepCapped  = lang.Text{"%s 超过最高 %s，按最高计", "%s is above the limit of %s, so the limit applies"}
	stepUnder   = lang.Text{"未超过最高 %s", "not above the limit of %s"}
	stepFixed   = lang.Text{"奖励 %s", "award %s"}
	stepHalf    = lang.Text{"%s ÷ 2 = %s（减半）", "%s ÷ 2 = %s (half)"}
	stepTier    = lang.Text{"%s上云企业：%s", "cloud enterprise of %s: %s"}
)

// String names a standing for the reader.
func (s Standing) String() string { return standingNames[s].String() }

var columnNames = map[Column]lang.Text{
	ByRegion: {"地区", "region"},
	ByDate:   {"时间", "date"},
	ByName:   {"政策", "policy"},
	ByPoints: {"要点", "points"},
	ByAmount: {"金额", "amount"},
	ByLevel:  {"层级", "level"},
}

// fault is a fixed error in the language in use.
type fault lang.Text

func (f fault) Error() string { return lang.Text(f).String() }

// quotedFault repeats an amount and says why it cannot be used.
var quotedFault = lang.Text{"“%s”：%w", "“%s”: %w"}

// String names a column for the reader.
func (c Column) String() string { return columnNames[c].String() }

// kindNames name the kinds for the reader.
var kindNames = map[Kind]lang.Text{
	Measure:  {"政策", "policy"},
	Summary:  {"概括", "summary"},
	Target:   {"目标", "goal"},
	Platform: {"平台", "platform"},
	Mention:  {"提及", "mention"},
}

// Name names a kind for the reader.
func (k Kind) Name() string { return kindNames[k].String() }

// KindNames name a kind in both languages.
func KindNames(k Kind) lang.Text { return kindNames[k] }

// Called reports whether a word is the kind's name in either language.
func (k Kind) Called(word string) bool {
	names := kindNames[k]
	return names[lang.Chinese] == word || strings.EqualFold(names[lang.English], word)
}

// byWord is the English of 之前 and 前.
const byWord = "by"

var (
	before = lang.Text{"%s %s", "%[2]s %[1]s"}
	titled = lang.Text{"%s（%s）", "%s (%s)"}
)

// Count says how many there are of each kind: 政策 32、概括 6; policy 32, summary 6.
func Count(list []Policy) string {
	var parts []string
	for _, k := range Kinds() {
		n := 0
		for _, p := range list {
			if p.Kind == k {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", k.Name(), n))
		}
	}
	return lang.List(parts)
}

// levelNames name the levels for the reader.
var levelNames = map[Level]lang.Text{
	National:      {"国家", "national"},
	Local:         {"地方", "local"},
	International: {"国际", "international"},
}

// Name names a level for the reader.
func (l Level) Name() string {
	if name, ok := levelNames[l]; ok {
		return name.String()
	}
	return string(l)
}

// NoteWords is the editor's note on the policy in the language in use, in Chinese where
// it has no other.
func (p Policy) NoteWords() string { return cmp.Or(p.note.String(), p.Note) }

// How an amount of money was read.
var (
	amountRead = lang.Text{"按 %s 元算", "Read as RMB %s"}
	wanRead    = lang.Text{"按 %s 万元（%s 元）算", "Read as %s × RMB 10,000 (RMB %s)"}
)

// Why an amount of money cannot be used.
var (
	ErrAmountForm  = error(fault{"金额写法不明，例如 120万元、1200000元 或 1,200,000.50元", "not an amount; write it in yuan, such as 1,200,000, or as RMB 1.2 million"})
	ErrAmountSign  = firm.ErrAmountSign
	ErrAmountLarge = error(fault{"金额过大，无法精确计算", "too large to calculate exactly"})
	ErrAmountUnit  = error(fault{"请写明单位", "give the unit"})
	ErrAmountFen   = error(fault{"金额只能精确到分", "give two decimals at most: a fen is the smallest unit"})
)

// unitAsked asks for the unit of a bare number that may be yuan or 万元.
var unitAsked = lang.Text{"%w：%[2]s元 还是 %[2]s万元？", "%w: %[2]s yuan, or %[2]s wan (× 10,000 yuan)?"}

func errAmountUnit(bare string) error { return fmt.Errorf(unitAsked.String(), ErrAmountUnit, bare) }
