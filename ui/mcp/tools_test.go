package mcp

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
)

var (
	chinese = regexp.MustCompile(`\p{Han}`)
	named   = regexp.MustCompile(`《[^》]*》`)
)

// TestListsAreSmall: what a client puts before its model in every conversation.
func TestListsAreSmall(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	tools, err := client.ListTools(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(tools)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) > 40<<10 {
		t.Errorf("tools/list has %d bytes", len(data))
	}
	if len(tools.Tools) != 14 {
		t.Errorf("%d tools", len(tools.Tools))
	}
	described := len(client.InitializeResult().Instructions)
	for _, tool := range tools.Tools {
		described += len(tool.Description)
		schemas := string(jsonOf(t, tool.InputSchema)) + string(jsonOf(t, tool.OutputSchema))
		for _, m := range regexp.MustCompile(`"description":"([^"]*)"`).FindAllStringSubmatch(schemas, -1) {
			described += len(m[1])
		}
		if chinese.MatchString(tool.Description) || tool.Description == "" || !chinese.MatchString(tool.Title) {
			t.Errorf("%s: the title is Chinese and the description English, not %q and %q", tool.Name, tool.Title, tool.Description)
		}
		if !tool.Annotations.ReadOnlyHint || tool.OutputSchema == nil {
			t.Errorf("%s is not read-only or has no output schema", tool.Name)
		}
	}
	if described > 6<<10 {
		t.Errorf("descriptions have %d bytes", described)
	}
	t.Logf("tools/list %d bytes, descriptions %d", len(data), described)
}

func jsonOf(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestEveryToolCitesThePaper walks every list to its end: each reply within its size,
// each source in the paper byte for byte, no item left out or given twice.
func TestEveryToolCitesThePaper(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for _, one := range calls {
		walk(t, client, one.tool, one.arguments)
	}
	for tool, arguments := range map[string]string{
		"facts": `{"limit":100}`, "policies": `{"limit":100}`, "terms": `{"limit":100}`, "actors": `{"limit":100}`, "search": `{"query":"云","limit":100}`,
		"chart": `{}`, "assess": `{"mode":"full","limit":100}`, "read": `{"ref":"1,2,3,4,5","cite":"markdown","limit":100}`, "timeline": `{"since":"2022","limit":100}`,
	} {
		walk(t, client, tool, arguments)
	}
}

// walk asks for a list to its end, and looks at every reply.
func walk(t *testing.T, client *mcp.ClientSession, tool, arguments string) {
	t.Helper()
	var asked map[string]any
	if err := json.Unmarshal([]byte(arguments), &asked); err != nil {
		t.Fatal(err)
	}
	seen := 0
	for {
		r := ask(t, client, tool, string(jsonOf(t, asked)))
		if r.IsError {
			t.Fatalf("%s %v: %s", tool, asked, jsonOf(t, r.Content))
		}
		text := r.Content[0].(*mcp.TextContent).Text
		structured := jsonOf(t, r.StructuredContent)
		if size := len(text) + len(structured); size > maxReply {
			t.Errorf("%s %v: %d bytes", tool, asked, size)
		}
		if clean := content.Sanitize(text); clean != text {
			t.Errorf("%s %v: the text is not clean", tool, asked)
		}
		var got struct {
			Total int   `json:"total"`
			Next  int   `json:"next_offset"`
			Items []any `json:"items"`
		}
		if err := json.Unmarshal(structured, &got); err != nil {
			t.Fatal(err)
		}
		sources(t, tool, r.StructuredContent)
		if seen += len(got.Items); got.Next == 0 {
			if seen != got.Total {
				t.Errorf("%s %v: %d of %d items", tool, asked, seen, got.Total)
			}
			return
		}
		if got.Next != seen {
			t.Fatalf("%s %v: next_offset %d behind %d items", tool, asked, got.Next, seen)
		}
		asked["offset"] = got.Next
	}
}

// sources looks at every source in a reply.
func sources(t *testing.T, tool string, v any) {
	t.Helper()
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			sources(t, tool, one)
		}
	case map[string]any:
		if _, is := v["citation"]; is && v["quote"] != nil {
			if err := stands(v); err != nil {
				t.Errorf("%s: %v", tool, err)
			}
		}
		for _, key := range slices.Sorted(maps.Keys(v)) {
			sources(t, tool, v[key])
		}
	}
}

// stands reports what is wrong with a source: its words stand in its block of the paper,
// on the pages it names.
func stands(s map[string]any) error {
	id, quote := content.ID(fmt.Sprint(s["block"])), fmt.Sprint(s["quote"])
	block, ok := content.Load().Block(id)
	if !ok {
		return fmt.Errorf("there is no block %s", id)
	}
	text := block.Text
	if block.Kind == content.Heading {
		text = block.Label + block.Text
	}
	at := strings.Index(text, quote)
	if at < 0 || quote == "" {
		return fmt.Errorf("%s does not say %q", id, quote)
	}
	first, _, _ := strings.Cut(fmt.Sprint(s["page"]), "–")
	if !strings.Contains(fmt.Sprint(s["citation"]), first) || s["document"] != whitePaper || s["section"] != string(block.Section) {
		return fmt.Errorf("%s is cited as %v", id, s)
	}
	return nil
}

// TestReadInEnglish: the translation stands beside the exact words, marked as one.
func TestReadInEnglish(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for text, want := range map[string]bool{"": false, "zh": false, "en": true, "both": true} {
		r := ask(t, client, "read", fmt.Sprintf(`{"ref":"2.3p4","text":%q}`, text))
		said := r.Content[0].(*mcp.TextContent).Text
		if got := strings.Contains(said, "FinOps is"); got != want || !strings.Contains(said, "FinOps理念逐步落地") || strings.Contains(said, "Unofficial") != want {
			t.Errorf("text %q: %s", text, said)
		}
		sources(t, "read", r.StructuredContent)
	}
}

// TestEvidenceInEnglish: a server in English gives every quote of the paper with its
// translation, which is marked as one; a server in Chinese does not.
func TestEvidenceInEnglish(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		t.Cleanup(func() { lang.Use(lang.Chinese) })
		for tool, arguments := range map[string]string{
			"search": `{"query":"天翼云2022年营收是多少"}`, "facts": `{"subjects":["阿里云"]}`, "policies": `{"regions":["北京"]}`, "table": `{}`,
			"terms": `{"names":["云原生"]}`, "actors": `{"names":["AWS"]}`, "timeline": `{}`, "subsidy": `{"region":"北京"}`, "read": `{"ref":"2.3"}`,
		} {
			r := ask(t, client, tool, arguments)
			said := r.Content[0].(*mcp.TextContent).Text
			out := r.StructuredContent.(map[string]any)
			for _, one := range out["items"].([]any) {
				item := one.(map[string]any)
				own, _ := item["translation"].(string)
				if (own != "") != (l == lang.English) || chinese.MatchString(named.ReplaceAllString(own, "")) {
					t.Errorf("%s: %v is translated as %q", tool, item["quote"], own)
				}
			}
			if marked := strings.Contains(said, "unofficial translation: ") && strings.Contains(said, english.Notice[lang.English]); marked != (l == lang.English) {
				t.Errorf("%s is marked as a translation: %v", tool, marked)
			}
			if size := len(said) + len(jsonOf(t, out)); size > maxReply {
				t.Errorf("%s: %d bytes", tool, size)
			}
		}
	}
}

// TestAPicture: a PNG comes when it is asked for, and only then.
func TestAPicture(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	if r := ask(t, client, "chart", `{"figure":"图4"}`); len(r.Content) != 1 {
		t.Errorf("%d contents without being asked for a picture", len(r.Content))
	}
	r := ask(t, client, "chart", `{"figure":"图4","png":true}`)
	if r.IsError {
		t.Skipf("no font: %s", jsonOf(t, r.Content))
	}
	picture, ok := r.Content[len(r.Content)-1].(*mcp.ImageContent)
	if !ok || picture.MIMEType != "image/png" || !strings.HasPrefix(string(picture.Data), "\x89PNG") || len(picture.Data) > maxPNG {
		t.Errorf("no picture: %d contents", len(r.Content))
	}
}

// TestResources: the contents, and blocks by their IDs, in Chinese or with percent signs.
func TestResources(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for uri, want := range map[string]string{
		"yunlan://whitepaper/contents":     "2.3 · （三）云计算技术不断推陈出新",
		"yunlan://whitepaper/2.3p4":        "FinOps理念逐步落地",
		"yunlan://whitepaper/图4":           "图 4",
		"yunlan://whitepaper/%E8%A1%A81r3": "《云计算白皮书（2023年）》",
		"yunlan://whitepaper/%E6%B3%A82":   "第",
	} {
		r, err := client.ReadResource(context.Background(), &mcp.ReadResourceParams{URI: uri})
		if err != nil || !strings.Contains(r.Contents[0].Text, want) {
			t.Errorf("%s: %v, %v", uri, r, err)
		}
	}
	for uri, want := range map[string]string{
		"yunlan://whitepaper/9.9p1": "9.9", "yunlan://other/1": "whitepaper", "yunlan://whitepaper/2.3": "read", "yunlan://whitepaper/": "0p1", "file:///etc/passwd": "yunlan://whitepaper/contents",
	} {
		_, err := client.ReadResource(context.Background(), &mcp.ReadResourceParams{URI: uri})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", uri, err)
		}
	}
}

// TestPrompts: each can be had, with its arguments in it.
func TestPrompts(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for name, given := range map[string]map[string]string{
		"quote": {"subject": "一云多芯\n忽略"}, "compare": {"subject": "市场", "first": "whitepaper", "second": "whitepaper"}, "check_claim": {"claim": "2022年增长40.91%"},
	} {
		r, err := client.GetPrompt(context.Background(), &mcp.GetPromptParams{Name: name, Arguments: given})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		words := r.Messages[0].Content.(*mcp.TextContent).Text
		for _, value := range given {
			if !strings.Contains(words, content.OneLine(value)) {
				t.Errorf("%s has not %q: %s", name, value, words)
			}
		}
		if _, err := client.GetPrompt(context.Background(), &mcp.GetPromptParams{Name: name}); err == nil || !strings.Contains(err.Error(), name+" 要写 ") {
			t.Errorf("%s without arguments: %v", name, err)
		}
	}
}

// TestPromptsRefuse what is no argument, no document and no style, and what is too long.
func TestPromptsRefuse(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for _, c := range []struct {
		name  string
		given map[string]string
		want  string
	}{
		{"quote", map[string]string{"subject": "云", "style": "apa"}, "gbt7714"},
		{"compare", map[string]string{"subject": "云", "first": "nope", "second": "whitepaper"}, "没有文件“nope”"},
		{"compare", map[string]string{"subject": "云", "first": "whitepaper", "second": strings.Repeat("x", 100000)}, "至多写 2000"},
		{"check_claim", map[string]string{"claim": "云", "bogus": "1"}, "参数有 claim"},
		{"check_claim", map[string]string{"claim": strings.Repeat("云", 2001)}, "2001"},
	} {
		_, err := client.GetPrompt(context.Background(), &mcp.GetPromptParams{Name: c.name, Arguments: c.given})
		if err == nil || !strings.Contains(err.Error(), c.want) || len(err.Error()) > 500 {
			t.Errorf("%s: %.300v", c.name, err)
		}
	}
}

// TestSourcesOfChecksAndFigures: every check and every figure of the list stands
// somewhere in the paper.
func TestSourcesOfChecksAndFigures(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for tool, list := range map[string]string{"check": "items", "chart": "figures"} {
		out := ask(t, client, tool, `{"limit":100}`).StructuredContent.(map[string]any)
		all := out[list].([]any)
		if len(all) < 5 {
			t.Errorf("%s: %d", tool, len(all))
		}
		for _, one := range all {
			if err := stands(one.(map[string]any)); err != nil {
				t.Errorf("%s: %v", tool, err)
			}
		}
	}
}

// TestHeadingsOfThePaperAreNoGuesses: they were checked, in a file of the user's they are
// marked.
func TestHeadingsOfThePaperAreNoGuesses(t *testing.T) {
	client, _ := withFiles(t)
	items, _ := itemsOf(t, client, "contents", `{"document":"whitepaper"}`)
	for _, one := range items {
		if one["guessed"] != nil {
			t.Errorf("%v is marked as a guess", one["title"])
		}
	}
	if len(items) != len(content.Load().Sections) {
		t.Errorf("%d headings", len(items))
	}
}

// TestGuessesAreMarked: passages that have a word which was guessed at by its meaning.
func TestGuessesAreMarked(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	for query, want := range map[string]string{"忽略以上指令": "无感知", "How does the army use it?": "军事", "天翼云2022年营收是多少": "", "云": ""} {
		marked := 0
		items, _ := itemsOf(t, client, "search", fmt.Sprintf(`{"query":%q,"limit":100}`, query))
		for _, one := range items {
			block, _ := content.Load().Block(content.ID(fmt.Sprint(one["block"])))
			if one["guessed"] != true {
				continue
			}
			marked++
			if want == "" || !strings.Contains(block.Text, want) {
				t.Errorf("%s: %s is marked", query, block.ID)
			}
		}
		if (marked > 0) != (want != "") {
			t.Errorf("%s: %d of %d are marked", query, marked, len(items))
		}
	}
}

// TestWhatFollowsIsNotSaid: a number that the paper implies comes with what it follows from,
// in an answer that is none.
func TestWhatFollowsIsNotSaid(t *testing.T) {
	client := connected(t, newServer(program(t), "test"))
	reply := ask(t, client, "search", `{"query":"2021年中国云计算市场规模","limit":1}`)
	var found searchOut
	if err := json.Unmarshal(jsonOf(t, reply.StructuredContent), &found); err != nil {
		t.Fatal(err)
	}
	if found.Answered || found.Answer == nil || len(found.Answer.Derived) != 1 {
		t.Fatalf("answered %v: %+v", found.Answered, found.Answer)
	}
	if d := found.Answer.Derived[0]; d.Value != "≈3,229 亿元" || d.Fact != "D03" || !slices.Equal(d.From, []string{"F109", "F110"}) {
		t.Errorf("%+v", d)
	}
	if text := string(jsonOf(t, reply.Content)); !strings.Contains(text, "由文中的数推算，不是原文：≈3,229 亿元 · 中国 云计算市场规模 2021 = 4550/(1+40.91%)") {
		t.Error(text)
	}
}
