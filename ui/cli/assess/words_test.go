package assess

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/assess"
)

// TestTheWordsNameWhatIsAsked: examples, options and hints name questions of the
// edition in use.
func TestTheWordsNameWhatIsAsked(t *testing.T) {
	words, err := os.ReadFile("strings.go")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`\b([a-z]+[0-9])=`).FindAllStringSubmatch(string(words), -1)
	if len(named) == 0 {
		t.Fatal("no question is named")
	}
	for _, m := range named {
		if _, ok := assess.Load().Question(m[1]); !ok {
			t.Errorf("%s is not asked", m[1])
		}
	}
}

// TestTheWordsCountWhatIsAsked: a firm without systems is asked the fewest questions,
// one that has everything all of them.
func TestTheWordsCountWhatIsAsked(t *testing.T) {
	bank := assess.Load()
	quick := fmt.Sprint(len(bank.Possible(assess.Answers{Mode: assess.Quick})))
	full := fmt.Sprintf("%d–%d", bank.Fewest(assess.Full), len(bank.Questions))
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		if !strings.Contains(flagQuick[l], quick+" ") || !strings.Contains(flagFull[l], full+" ") {
			t.Errorf("%s and %s are said as %q and %q", quick, full, flagQuick[l], flagFull[l])
		}
	}
}
