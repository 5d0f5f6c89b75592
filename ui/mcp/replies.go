package mcp

import (
	"encoding/json"
	"io"
	"sync"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
)

// replies is stdout, one message a write. It knows which calls are still to be answered.
type replies struct {
	out   io.Writer
	mu    sync.Mutex
	done  *sync.Cond // signalled at every write
	open  map[jsonrpc.ID]*pending
	begun bool // initialize was answered
	gone  bool // a write failed: the client reads no more
}

// pending is a call that is not answered yet.
type pending struct {
	method    string
	cancelled bool // its client wants no answer
}

func newReplies(out io.Writer) *replies {
	r := &replies{out: out, open: map[jsonrpc.ID]*pending{}}
	r.done = sync.NewCond(&r.mu)
	return r
}

// Methods of the protocol. listening is answered when its client wants no more.
const (
	initialize = "initialize"
	listening  = "subscriptions/listen"
	cancelling = "notifications/cancelled"
)

// expect notes a call that will be answered, or that one is cancelled. It is an error if
// a call with its ID is open.
func (r *replies) expect(m jsonrpc.Message) *refusal {
	call, ok := m.(*jsonrpc.Request)
	if !ok {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case call.Method == cancelling && !call.IsCall():
		r.cancel(call)
	case !call.IsCall():
	case r.open[call.ID] != nil:
		return &refusal{err: invalid(msgSameID.String())}
	case call.Method != listening:
		r.open[call.ID] = &pending{method: call.Method}
	}
	return nil
}

// cancel notes that a call is not to be answered, if it has not been.
func (r *replies) cancel(note *jsonrpc.Request) {
	var params struct {
		ID any `json:"requestId"`
	}
	if json.Unmarshal(note.Params, &params) != nil {
		return
	}
	id, err := jsonrpc.MakeID(params.ID)
	if call := r.open[id]; err == nil && call != nil && call.method != initialize {
		call.cancelled = true
	}
}

// drain waits until every call is answered, or the client is gone.
func (r *replies) drain() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(r.open) > 0 && !r.gone {
		r.done.Wait()
	}
}

// write writes one message with its line end; an error in the words of this server. The
// answer to a call that was cancelled is not written.
func (r *replies) write(m jsonrpc.Message) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if answer, ok := m.(*jsonrpc.Response); ok {
		call := r.open[answer.ID]
		if call == nil {
			call = &pending{}
		}
		delete(r.open, answer.ID)
		if call.cancelled {
			r.done.Broadcast()
			return nil
		}
		if answer.Error != nil {
			m = &jsonrpc.Response{ID: answer.ID, Error: wireError(answer.Error, call.method, r.begun)}
		}
		r.begun = r.begun || call.method == initialize && answer.Error == nil
	}
	data, err := jsonrpc.EncodeMessage(m)
	if err != nil {
		return err //nolint:wrapcheck // cannot happen: it was made from JSON
	}
	return r.send(data)
}

// refuse answers a message that is not passed on.
func (r *replies) refuse(no *refusal) error {
	id := no.id
	if len(id) == 0 {
		id = json.RawMessage("null")
	}
	data, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": id, "error": no.err.Wire})
	if err != nil {
		return err //nolint:wrapcheck // cannot happen: numbers and words
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.send(data)
}

func (r *replies) send(data []byte) error {
	_, err := r.out.Write(append(data, '\n'))
	r.gone = r.gone || err != nil
	r.done.Broadcast()
	return err //nolint:wrapcheck // the SDK looks at it
}
