package policy

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/firm"
)

// ParseMoney reads an amount in yuan as people write it (1200000, 1,200,000.50元,
// ￥120万, 1.5亿元, 三百万元, 3百万, 300w, RMB 1.2 million, 80,000 yuan) into fen. Zero and negative amounts, more than two decimals
// of a yuan and amounts beyond an int64 of fen are errors.
func ParseMoney(text string) (int64, error) {
	fen, err := fenOf(text)
	if err != nil {
		return 0, refused(text, err)
	}
	return fen, nil
}

// refused returns an error with what was typed and why it cannot be used.
func refused(text string, why error) error {
	return fmt.Errorf(quotedFault.String(), content.Sanitize(text), why)
}

func fenOf(text string) (int64, error) {
	digits, unit := splitUnit(plainDigits(text))
	digits = inDigits(digits, digits != plainDigits(text))
	if !grouped(text) || digits == "" || strings.Trim(digits, "0123456789.-+") != "" || strings.HasSuffix(digits, ".") {
		return 0, ErrAmountForm
	}
	amount, ok := new(big.Rat).SetString(digits)
	if !ok {
		return 0, ErrAmountForm
	}
	return wholeFen(amount.Mul(amount, new(big.Rat).SetInt64(unit)))
}

// A number typed without a unit says its unit by its size: what lies between the two
// does not, and is never guessed.
const (
	bareWan  = 1_000  // below it 万元, where amounts of so few yuan are unusual
	bareYuan = 10_000 // from it on yuan: 10,000万元 would be an unlikely contract
)

// ReadAmount reads an amount for a field as people type it into a form: with a unit or ￥
// as ParseMoney does, a bare number from 10,000 on as yuan, one below 1,000 as 万元 (wan is
// then true). A bare number that may be either is refused, as is every small one for a
// field whose amounts are small. In commands a bare number is yuan, as their help says.
func ReadAmount(f firm.Field, text string) (fen int64, wan bool, err error) {
	bare := plainDigits(text)
	n, isNumber := new(big.Rat).SetString(bare)
	if !isNumber || strings.ContainsAny(bare, "eE/_") || strings.ContainsAny(text, "￥¥") ||
		n.Cmp(new(big.Rat).SetInt64(bareYuan)) >= 0 || n.Sign() <= 0 {
		fen, err = ParseMoney(text)
		return fen, false, err
	}
	if fen, err = fenOf(text + "万"); err != nil {
		return 0, true, refused(text, err)
	}
	if f.Small || n.Cmp(new(big.Rat).SetInt64(bareWan)) >= 0 {
		return 0, false, refused(text, errAmountUnit(bare))
	}
	return fen, true, nil
}

// ReadWords say how ReadAmount read an amount.
func ReadWords(fen int64, wan bool) string {
	yuan := FormatDigits(fen)
	if !wan {
		return amountRead.F(yuan)
	}
	const one = 10_000 * 100
	return wanRead.F(strconv.FormatFloat(float64(fen)/one, 'f', -1, 64), yuan)
}

// FormatYuan prints fen as yuan with all their digits: 1,234.50 元, 120,000 元.
func FormatYuan(fen int64) string { return FormatDigits(fen) + " 元" }

// FormatDigits is FormatYuan without its unit.
func FormatDigits(fen int64) string {
	yuan := strconv.FormatInt(fen/100, 10)
	for i := len(yuan) - 3; i > 0; i -= 3 {
		yuan = yuan[:i] + "," + yuan[i:]
	}
	if fen%100 == 0 {
		return yuan
	}
	return fmt.Sprintf("%s.%02d", yuan, fen%100)
}

// FormatWan prints round amounts as the paper does, 30万元, others as FormatYuan.
func FormatWan(fen int64) string {
	const wan = 10_000 * 100
	if fen%(wan/10) != 0 {
		return FormatYuan(fen)
	}
	if fen%wan == 0 {
		return fmt.Sprintf("%d万元", fen/wan)
	}
	return fmt.Sprintf("%d.%d万元", fen/wan, fen%wan/(wan/10))
}

func wholeFen(amount *big.Rat) (int64, error) {
	switch {
	case amount.Sign() <= 0:
		return 0, ErrAmountSign
	case !amount.IsInt():
		return 0, ErrAmountFen
	case !amount.Num().IsInt64():
		return 0, ErrAmountLarge
	}
	return amount.Num().Int64(), nil
}

// grouped reports that every comma is followed by three or more digits. Others are
// decimal commas: 12,50 is 12.50, not 1,250.
func grouped(text string) bool {
	groups := strings.Split(content.Narrow(text), ",")
	for _, group := range groups[1:] {
		digits := plainDigits(group)
		if len(digits)-len(strings.TrimLeft(digits, "0123456789")) < 3 {
			return false
		}
	}
	return true
}

// plainDigits makes digits half-width and drops spaces, separators and ￥.
func plainDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t,¥", r) {
			return -1
		}
		return r
	}, content.Narrow(text))
}

// latinUnits are units of amounts in fen; 300w is 300万 to those who type it.
var latinUnits = map[string]int64{
	"w": 1e6, "wan": 1e6, "k": 1e5, "thousand": 1e5, "m": 1e8, "million": 1e8, "bn": 1e11, "billion": 1e11,
}

// splitUnit splits an amount into its digits and its unit in fen.
func splitUnit(text string) (digits string, fen int64) {
	text = strings.ToLower(text)
	for _, currency := range []string{"rmb", "cny", "yuan"} {
		text = strings.TrimSuffix(strings.TrimPrefix(text, currency), currency)
	}
	text = strings.TrimSuffix(strings.TrimSuffix(text, "人民币"), "元")
	if digits, ok := strings.CutSuffix(text, "亿"); ok {
		return digits, 1e10
	}
	if digits, ok := strings.CutSuffix(text, "万"); ok {
		return digits, 1e6
	}
	digits = strings.TrimRight(text, "abcdefghijklmnopqrstuvwxyz")
	if fen, ok := latinUnits[text[len(digits):]]; ok {
		return digits, fen
	}
	return text, 100
}
