package mcp

import (
	"context"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/cli/command"
)

// prompt is a task that a person can choose in a client. Its words are the program's
// own and the arguments; no document's text is in them.
type prompt struct {
	name      string
	title     lang.Text
	about     string
	arguments []*mcp.PromptArgument
	holds     map[string]func(*server, string) error // what is wrong with an argument
	words     func(given map[string]string) string
}

func (s *server) addPrompts() {
	for _, p := range prompts {
		s.mcp.AddPrompt(&mcp.Prompt{Name: p.name, Title: p.title[lang.Chinese], Description: p.about, Arguments: p.arguments}, s.prompting(p))
		s.prompts = append(s.prompts, p.name)
	}
}

// prompting fills the arguments of a prompt in, each on one line. An argument that is
// unknown, too long, or names no document or style is an error.
func (s *server) prompting(p prompt) mcp.PromptHandler {
	return func(ctx context.Context, req *mcp.GetPromptRequest) (*mcp.GetPromptResult, error) {
		if err := s.begin(ctx); err != nil {
			return nil, err
		}
		defer s.end()
		given, err := s.argumentsOf(p, req.Params.Arguments)
		if err != nil {
			return nil, wordedAs(jsonrpc.CodeInvalidParams, plain(err).Error())
		}
		return p.with(given), nil
	}
}

// longestArgument is the length of an argument of a prompt in characters.
const longestArgument = 2000

// argumentsOf are the arguments of a prompt, each on one line.
func (s *server) argumentsOf(p prompt, all map[string]string) (map[string]string, error) {
	takes := make([]string, len(p.arguments))
	given := map[string]string{}
	for i, a := range p.arguments {
		takes[i], given[a.Name] = a.Name, content.OneLine(all[a.Name])
		var err error
		switch n := utf8.RuneCountInString(given[a.Name]); {
		case n == 0 && a.Required:
			err = command.Usage(msgNeeds.F(p.name, a.Name), "")
		case n > longestArgument:
			err = command.Usage(msgLongArgument.F(a.Name, n), hintLongArgument.F(longestArgument))
		case n > 0 && p.holds[a.Name] != nil:
			err = p.holds[a.Name](s, given[a.Name])
		}
		if err != nil {
			return nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if !slices.Contains(takes, name) {
			return nil, command.Usage(msgNoParameter.F(p.name, content.Echo(name)), msgTakes.F(p.name, lang.List(takes)))
		}
	}
	return given, nil
}

// aDocument and aStyle say what is wrong with an argument that is to be one.
func aDocument(s *server, name string) error {
	_, err := s.document(name)
	return err
}

func aStyle(_ *server, name string) error {
	if slices.Contains(content.CiteStyles, content.CiteStyle(name)) {
		return nil
	}
	return command.Usage(msgNoStyle.F(command.Echo(name)), command.HintChoose.F(lang.List(names(content.CiteStyles))))
}

// with is the prompt with its arguments.
func (p prompt) with(given map[string]string) *mcp.GetPromptResult {
	return &mcp.GetPromptResult{
		Description: p.about,
		Messages:    []*mcp.PromptMessage{{Role: "user", Content: &mcp.TextContent{Text: p.words(given)}}},
	}
}
