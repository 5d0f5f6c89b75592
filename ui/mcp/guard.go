package mcp

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content"
	"yunlan/content/lang"
)

// guard answers what names no tool, prompt, parameter or page with an error that says
// what there is; the SDK would only say that it is unknown.
func (s *server) guard(next mcp.MethodHandler) mcp.MethodHandler {
	return func(ctx context.Context, method string, req mcp.Request) (mcp.Result, error) {
		if err := s.refused(method, req); err != nil {
			return nil, err
		}
		if list, ok := req.(*mcp.ListResourcesRequest); ok {
			return s.resources(ctx, list)
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

// refused returns the error of a request before the SDK sees it, and puts a request that
// may pass into the form that the SDK takes.
func (s *server) refused(method string, req mcp.Request) error {
	cursor := ""
	switch params := req.GetParams().(type) {
	case *mcp.CallToolParamsRaw:
		if params == nil {
			return nil
		}
		if s.tools[params.Name] == nil {
			return unknown(msgNoTool, params.Name, s.names)
		}
		params.Arguments = withoutNulls(params.Arguments)
	case *mcp.GetPromptParams:
		if params != nil && !slices.Contains(s.prompts, params.Name) {
			return unknown(msgNoPrompt, params.Name, s.prompts)
		}
	case *mcp.ReadResourceParams:
		if params != nil {
			params.URI = escaped(params.URI)
		}
	case *mcp.ListToolsParams:
		if params != nil {
			cursor = params.Cursor
		}
	case *mcp.ListPromptsParams:
		if params != nil {
			cursor = params.Cursor
		}
	case *mcp.ListResourceTemplatesParams:
		if params != nil {
			cursor = params.Cursor
		}
	}
	if cursor != "" {
		return wordedAs(jsonrpc.CodeInvalidParams, msgOnePage.F(content.Echo(cursor), method))
	}
	return nil
}

func unknown(message lang.Text, name string, known []string) error {
	return wordedAs(jsonrpc.CodeInvalidParams, message.F(content.Echo(name), lang.List(known)))
}

// explain replaces the words of the SDK's own check of the arguments, and adds what the
// tool takes.
func (s *server) explain(result *mcp.CallToolResult, req mcp.Request) {
	params, ok := req.GetParams().(*mcp.CallToolParamsRaw)
	text, isText := result.Content[0].(*mcp.TextContent)
	var own said
	if !ok || !isText || errors.As(result.GetError(), &own) {
		return
	}
	schema := s.tools[params.Name]()
	takes := strings.Join(parameters(schema), ", ")
	text.Text = wordedAs(0, misuse(params.Name, schema, params.Arguments)+lang.Semicolon.String()+msgTakes.F(params.Name, takes)).Error()
}
