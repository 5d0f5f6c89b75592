package mcp

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
)

// guard answers what names no tool, prompt or parameter with an error that lists those
// that exist; the SDK would only say that it is unknown.
func (s *server) guard(next mcp.MethodHandler) mcp.MethodHandler {
	return func(ctx context.Context, method string, req mcp.Request) (mcp.Result, error) {
		switch params := req.GetParams().(type) {
		case *mcp.CallToolParamsRaw:
			if params != nil && !slices.Contains(s.tools, params.Name) {
				return nil, unknown("tool", params.Name, s.tools)
			}
		case *mcp.GetPromptParams:
			if params != nil && !slices.Contains(s.prompts, params.Name) {
				return nil, unknown("prompt", params.Name, s.prompts)
			}
		case *mcp.ReadResourceParams:
			if params != nil {
				params.URI = escaped(params.URI)
			}
		}
		result, err := next(ctx, method, req)
		if method == readResource && err != nil {
			err = s.noResource(err)
		}
		if call, ok := result.(*mcp.CallToolResult); ok && call.IsError && err == nil {
			s.explain(call, req)
		}
		return result, err
	}
}

func unknown(kind, name string, known []string) *jsonrpc.Error {
	said := "unknown " + kind + " " + content.Echo(name) + "; there are " + strings.Join(known, ", ")
	return &jsonrpc.Error{Code: jsonrpc.CodeInvalidParams, Message: said}
}

// explain adds to an error of the SDK's own check of the arguments what a tool takes.
func (s *server) explain(result *mcp.CallToolResult, req mcp.Request) {
	params, ok := req.GetParams().(*mcp.CallToolParamsRaw)
	text, isText := result.Content[0].(*mcp.TextContent)
	if !ok || !isText || !strings.HasPrefix(text.Text, `validating "arguments"`) {
		return
	}
	takes := s.takes[params.Name]
	var given map[string]json.RawMessage
	if json.Unmarshal(params.Arguments, &given) == nil {
		for _, name := range slices.Sorted(maps.Keys(given)) {
			if !slices.Contains(takes, name) {
				text.Text = params.Name + " has no parameter " + content.Echo(name)
				break
			}
		}
	}
	text.Text = content.Sanitize(text.Text) + "; " + params.Name + " takes " + strings.Join(takes, ", ")
}
