package mcp

import (
	"context"
	"regexp"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content/lang"
)

// TestBadInputSaysWhatToTry, in either language, and never with a command line.
func TestBadInputSaysWhatToTry(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, one := range []struct{ tool, arguments, want string }{
		{"search", `{"query":""}`, "search "},
		{"search", `{"query":"云","limit":101}`, "100"},
		{"search", `{"query":"云","limit":-1}`, "100"},
		{"search", `{"query":"云","limit":0}`, "100"},
		{"contents", `{"limit":0}`, "100"},
		{"search", `{"query":"云","offset":-1}`, "next_offset"},
		{"search", `{"query":"云","offset":5000}`, "next_offset"},
		{"search", `{"query":"云","document":"other"}`, "whitepaper"},
		{"search", `{"query":"云","kinds":["poem"]}`, "paragraph"},
		{"search", `{"query":"云","chapters":["9"]}`, "9"},
		{"search", `{"query":"` + strings.Repeat("云", 201) + `"}`, "200"},
		{"search", `{"query":"云","limit":"many"}`, "整数"},
		{"search", `{"question":"云"}`, "query"},
		{"search", `{"query":null}`, "query"},
		{"search", `{"query":"云","limit":1e300}`, "整数"},
		{"contents", `{"offset":9223372036854775808}`, "整数"},
		{"contents", `{"limit":2.5}`, "整数"},
		{"contents", `{"document":5}`, "字符串"},
		{"policies", `{"regions":"北京"}`, "regions 要写字符串的数组"},
		{"facts", `{"units":[1]}`, "数组"},
		{"facts", `{"units":"亿元"}`, "数组"},
		{"chart", `{"figure":"图4","png":"yes"}`, "true"},
		{"chart", `{"figure":"图4","series":"` + strings.Repeat("x", 100000) + `"}`, "value"},
		{"assess", `{"mode":"` + strings.Repeat("x", 100000) + `"}`, "quick"},
		{"assess", `{"answers":[1]}`, "对象"},
		{"assess", `{"answers":{"run1":2}}`, "answers.run1 要写字符串"},
		{"assess", `{"profile":{"region":5}}`, "profile.region"},
		{"assess", `{"answers":{"` + strings.Repeat("x", 100000) + `":"1"}}`, "answers"},
		{"assess", `{"answers":{"run1":"` + strings.Repeat("x", 100000) + `"}}`, "run1"},
		{"subsidy", `{"region":"` + strings.Repeat("x", 100000) + `"}`, "xxx"},
		{"subsidy", `{"size":"` + strings.Repeat("x", 100000) + `"}`, "size"},
		{"search", `{}`, "query"},
		{"read", `{"ref":"9.9"}`, "5"},
		{"read", `{"ref":"2.3","cite":"apa"}`, "gbt7714"},
		{"read", `{"ref":"2.3","text":"fr"}`, "both"},
		{"facts", `{"subjects":["火星云"]}`, "阿里"},
		{"facts", `{"units":["parsec"]}`, "%"},
		{"policies", `{"regions":["火星"]}`, "火星"},
		{"policies", `{"since":"soon"}`, "2022.10"},
		{"policies", `{"sort":"beauty"}`, "date"},
		{"policies", `{"levels":["galactic"]}`, "国家"},
		{"table", `{"table":"图4"}`, "read"},
		{"table", `{"since":"2030"}`, "20"},
		{"chart", `{"figure":"图99"}`, "图7"},
		{"chart", `{"figure":"图4","series":"monthly"}`, "value"},
		{"chart", `{"png":true}`, "fig4"},
		{"check", `{"results":["fine"]}`, "conflicts"},
		{"terms", `{"names":["量子云雾"]}`, "search"},
		{"actors", `{"names":["某某公司"]}`, "actors"},
		{"timeline", `{"since":"soon"}`, "2022.10"},
		{"subsidy", `{}`, "region"},
		{"subsidy", `{"contract":"much"}`, "120万元"},
		{"subsidy", `{"region":"火星"}`, "火星"},
		{"subsidy", `{"wealth":"much"}`, "参数有"},
		{"assess", `{"answers":{"bak1":"9"}}`, "unsure"},
		{"assess", `{"answers":{"nothing":"1"}}`, "answers"},
		{"assess", `{"profile":{"region":"火星"},"answers":{}}`, "火星"},
	} {
		for _, l := range []lang.Lang{lang.Chinese, lang.English} {
			lang.Use(l)
			r := ask(t, client, one.tool, one.arguments)
			said := r.Content[0].(*mcp.TextContent).Text
			if !r.IsError || r.StructuredContent != nil {
				t.Errorf("%s %s is no error: %s", one.tool, one.arguments, said)
			}
			if want := one.want; !strings.Contains(said, want) && !strings.Contains(strings.ToLower(said), inEnglish[want]) {
				t.Errorf("%s %s does not say %q: %s", one.tool, one.arguments, want, said)
			}
			if len(said) > 4000 || strings.Contains(said, strings.Repeat("x", 60)) || regexp.MustCompile(`json:|reflect|Go struct|mcp\.`).MatchString(said) {
				t.Errorf("%s %.60s repeats what was sent or speaks of Go: %.300s", one.tool, one.arguments, said)
			}
			if regexp.MustCompile(`yunlan |(^|\s)--[a-z]`).MatchString(said) || strings.Contains(said, "\n") {
				t.Errorf("%s %s speaks of a command line: %s", one.tool, one.arguments, said)
			}
		}
	}
}

// inEnglish is what stands for a word in an English message.
var inEnglish = map[string]string{"阿里": "alibaba", "国家": "national", "local": "local", "120万元": "rmb 1.2 million", "整数": "a whole number", "字符串": "a string", "regions 要写字符串的数组": "regions has to be a list of strings", "answers.run1 要写字符串": "answers.run1 has to be a string, not 2", "数组": "a list", "对象": "an object", "参数有": "takes"}

// TestUnknownNames are errors of the protocol that list what exists.
func TestUnknownNames(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for l, want := range map[lang.Lang]string{lang.Chinese: "search、read", lang.English: "search, read"} {
		lang.Use(l)
		_, err := client.CallTool(context.Background(), &mcp.CallToolParams{Name: "delete\u202etool"})
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\u202e") {
			t.Errorf("an unknown tool: %v", err)
		}
		_, err = client.GetPrompt(context.Background(), &mcp.GetPromptParams{Name: "poem"})
		if err == nil || !strings.Contains(err.Error(), "check_claim") {
			t.Errorf("an unknown prompt: %v", err)
		}
		if _, err := client.ListTools(context.Background(), &mcp.ListToolsParams{Cursor: "zzz"}); err == nil || !strings.Contains(err.Error(), "cursor") {
			t.Errorf("an unknown page: %v", err)
		}
	}
}

// TestNullIsLeftOut: clients send null for parameters that they do not use.
func TestNullIsLeftOut(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	with, without := ask(t, client, "contents", `{"document":null,"limit":null,"offset":3}`), ask(t, client, "contents", `{"offset":3}`)
	if a, b := jsonOf(t, with), jsonOf(t, without); with.IsError || string(a) != string(b) {
		t.Errorf("with null %s, without %s", a, b)
	}
}

// TestHintsNameTools: hints for the command line, in the names of tools.
func TestHintsNameTools(t *testing.T) {
	for hint, want := range map[string]string{
		"目录见 yunlan toc":                  "目录见 contents",
		"for other places yunlan show 图4": "for other places read 图4",
		"widen --region or --since":       "widen regions or since",
		"没有同时符合的；分开看：--region 北京 3；--since 2023 2":    "没有同时符合的；分开看：regions 北京 3；since 2023 2",
		"where it is used: yunlan search 云 --limit 3": "where it is used: search 云 limit 3",
		"2022–2023 -- as printed":                     "2022–2023 -- as printed",
	} {
		if got := inTools(hint); got != want {
			t.Errorf("%q becomes %q", hint, got)
		}
	}
}
