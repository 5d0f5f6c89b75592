package mcp

import (
	"context"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
)

// prompt is a task that a person can choose in a client. Its words are the program's
// own and the arguments; no document's text is in them.
type prompt struct {
	name      string
	title     lang.Text
	about     string
	arguments []*mcp.PromptArgument
	words     func(given map[string]string) string
}

func (s *server) addPrompts() {
	for _, p := range prompts {
		s.mcp.AddPrompt(&mcp.Prompt{Name: p.name, Title: p.title[lang.Chinese], Description: p.about, Arguments: p.arguments}, p.get)
		s.prompts = append(s.prompts, p.name)
	}
}

// get fills the arguments in, each on one line.
func (p prompt) get(_ context.Context, req *mcp.GetPromptRequest) (*mcp.GetPromptResult, error) {
	given := map[string]string{}
	for _, a := range p.arguments {
		given[a.Name] = content.OneLine(req.Params.Arguments[a.Name])
		if given[a.Name] == "" && a.Required {
			return nil, wordedAs(jsonrpc.CodeInvalidParams, msgNeeds.F(p.name, a.Name))
		}
	}
	return &mcp.GetPromptResult{
		Description: p.about,
		Messages:    []*mcp.PromptMessage{{Role: "user", Content: &mcp.TextContent{Text: p.words(given)}}},
	}, nil
}
