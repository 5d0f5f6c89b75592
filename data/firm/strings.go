package firm

import "yunlan/content/lang"

// What is wrong with a profile.
var (
	saidYes = lang.Text{"是", "yes"}
	saidNo  = lang.Text{"否", "no"}
	saidAs  = lang.Text{"%s：%s", "%s: %s"}

	faultObject = fault{"企业情况应为一个 JSON 对象", "a profile must be one JSON object"}
	faultPlace  = lang.Text{"应为文字或文字列表，例如 [\"广东\",\"深圳\",\"宝安区\"]", "must be text or a list of texts, such as “[\"广东\",\"深圳\",\"宝安区\"]”"}
	faultChoice = lang.Text{"“%s” 不是 %s 或 unknown", "“%s” is not %s or unknown"}
	faultCount  = lang.Text{"%s应在 0 到 %d 之间", "%s must be 0 to %d"}
	faultType   = lang.Text{"不接受 %s，应为%s", "%s is not accepted; it must be %s"}
	kindBool    = lang.Text{" true 或 false", "true or false"}
	kindFen     = lang.Text{"整数，以分计，不超过 9223372036854775807", "a whole number of fen, 9223372036854775807 at most"}
	kindWhole   = lang.Text{"整数", "a whole number"}
	kindText    = lang.Text{"文字", "text"}
)
