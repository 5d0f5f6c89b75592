package mcp

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/cli/command"
)

// worded is an error of the protocol in the words of this server. The SDK's own errors
// are in English, name Go types and repeat what was sent; none is passed on.
type worded struct{ Wire *jsonrpc.Error }

func (w worded) Error() string { return w.Wire.Message }
func (w worded) Unwrap() error { return w.Wire }

// longestError is the length of an error in characters: what it repeats is cut before,
// and a list of what there is has room.
const longestError = 2000

func wordedAs(code int64, said string) worded {
	return worded{&jsonrpc.Error{Code: code, Message: command.Shortened(content.OneLine(said), longestError)}}
}

func invalid(said string) worded { return wordedAs(jsonrpc.CodeInvalidRequest, said) }

// methods are what a client can call.
var methods = []string{
	initialize, "ping", "tools/list", "tools/call", "resources/list", "resources/templates/list", readResource, "prompts/list", "prompts/get",
}

// wireError is an error as it is sent: what the SDK says of a call of a method is said
// anew. begun tells whether the session is.
func wireError(err error, method string, begun bool) *jsonrpc.Error {
	var own worded
	if errors.As(err, &own) {
		return own.Wire
	}
	code := int64(0)
	var wire *jsonrpc.Error
	if errors.As(err, &wire) {
		code = wire.Code
	}
	switch {
	case code == jsonrpc.CodeMethodNotFound:
		return wordedAs(code, msgNoMethod.F(content.Echo(method), lang.List(methods))).Wire
	case code == 0 && method == initialize:
		return invalid(msgBegun.String()).Wire
	case code == 0 && !begun:
		return invalid(msgNotBegun.String()).Wire
	case code == 0:
		return wordedAs(jsonrpc.CodeInternalError, msgNoReply.F(content.Echo(method))).Wire
	case code == jsonrpc.CodeInvalidParams, code == jsonrpc.CodeInvalidRequest:
		return wordedAs(code, msgWrongParams.F(content.Echo(method))).Wire
	}
	return &jsonrpc.Error{Code: code, Message: wordedAs(code, wire.Message).Error(), Data: wire.Data}
}

// The parameters of methods, as far as the SDK's own errors about them are no help.
type (
	toolParams struct {
		Name      *string                    `json:"name"`
		Arguments map[string]json.RawMessage `json:"arguments"`
	}
	promptParams struct {
		Name      *string           `json:"name"`
		Arguments map[string]string `json:"arguments"`
	}
	resourceParams struct {
		URI *string `json:"uri"`
	}
	withCursor struct {
		Cursor string `json:"cursor"`
	}
	helloParams struct {
		Version      string                     `json:"protocolVersion"`
		Capabilities map[string]json.RawMessage `json:"capabilities"`
		Client       struct {
			Name    string `json:"name"`
			Version string `json:"version"`
		} `json:"clientInfo"`
	}
)

// wrongParams says what is wrong with the parameters of a call and how they are written;
// "" for nothing.
func wrongParams(call *jsonrpc.Request) string {
	raw := call.Params
	if len(raw) == 0 {
		raw = json.RawMessage("{}")
	}
	var err error
	missing := ""
	switch call.Method {
	case initialize:
		err = json.Unmarshal(raw, &helloParams{})
	case "tools/call":
		var p toolParams
		if err = json.Unmarshal(raw, &p); err == nil && p.Name == nil {
			missing = "name"
		}
	case "prompts/get":
		var p promptParams
		if err = json.Unmarshal(raw, &p); err == nil && p.Name == nil {
			missing = "name"
		}
	case readResource:
		var p resourceParams
		if err = json.Unmarshal(raw, &p); err == nil && p.URI == nil {
			missing = "uri"
		}
	case "tools/list", "prompts/list", "resources/list", "resources/templates/list":
		err = json.Unmarshal(raw, &withCursor{})
	}
	var wrong *json.UnmarshalTypeError
	switch {
	case missing != "":
		return msgNeeds.F(call.Method, missing)
	case errors.As(err, &wrong):
		where := strings.Trim("params."+wrong.Field, ".")
		return msgWrongType.F(call.Method, where, typeOf(wrong).String())
	}
	return ""
}

// typeOf is what was to be written instead, in words.
func typeOf(wrong *json.UnmarshalTypeError) lang.Text {
	if wrong.Type.Kind().String() == "string" {
		return kindString
	}
	return kindObject
}
