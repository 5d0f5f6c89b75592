package mcp

import (
	"encoding/json"
	"io"
	"sync"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
)

// replies is stdout, one message a write. It knows which calls are still to be answered.
type replies struct {
	out  io.Writer
	mu   sync.Mutex
	done *sync.Cond // signalled at every write
	open map[jsonrpc.ID]bool
	gone bool // a write failed: the client reads no more
}

func newReplies(out io.Writer) *replies {
	r := &replies{out: out, open: map[jsonrpc.ID]bool{}}
	r.done = sync.NewCond(&r.mu)
	return r
}

// listening is a call that is answered when its client wants no more.
const listening = "subscriptions/listen"

// expect notes a call that will be answered. It is an error if one with its ID is open.
func (r *replies) expect(m jsonrpc.Message) *jsonrpc.Error {
	call, ok := m.(*jsonrpc.Request)
	if !ok || !call.IsCall() {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.open[call.ID] {
		return &jsonrpc.Error{Code: jsonrpc.CodeInvalidRequest, Message: "a call with this id is not answered yet; give each call an id of its own"}
	}
	if call.Method != listening {
		r.open[call.ID] = true
	}
	return nil
}

// drain waits until every call is answered, or the client is gone.
func (r *replies) drain() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(r.open) > 0 && !r.gone {
		r.done.Wait()
	}
}

// Write writes one message with its line end.
func (r *replies) Write(p []byte) (int, error) {
	m, err := jsonrpc.DecodeMessage(p)
	answer, ok := m.(*jsonrpc.Response)
	r.mu.Lock()
	defer r.mu.Unlock()
	if err == nil && ok {
		delete(r.open, answer.ID)
	}
	n, err := r.out.Write(p)
	r.gone = r.gone || err != nil
	r.done.Broadcast()
	return n, err //nolint:wrapcheck // the SDK looks at it
}

// Close does nothing: stdout ends with the process.
func (*replies) Close() error { return nil }

// refuse answers a message whose ID is not known.
func (r *replies) refuse(e *jsonrpc.Error) error {
	data, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": nil, "error": e})
	if err != nil {
		return err //nolint:wrapcheck // cannot happen: numbers and words
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	_, err = r.out.Write(append(data, '\n'))
	return err //nolint:wrapcheck // the end of the session
}
