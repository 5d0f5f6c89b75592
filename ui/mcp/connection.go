package mcp

import (
	"context"
	"io"
	"sync"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// connection is the transport of a session and its connection: the messages of frames,
// answered by replies.
type connection struct {
	in       *frames
	out      *replies
	incoming chan received
	closed   chan struct{}
	close    sync.Once
}

// received is a message, or the end of the input.
type received struct {
	message jsonrpc.Message
	err     error
}

func newConnection(in io.Reader, out io.Writer) *connection {
	r := newReplies(out)
	return &connection{in: newFrames(in, r), out: r, incoming: make(chan received), closed: make(chan struct{})}
}

// Connect begins to read.
func (c *connection) Connect(context.Context) (mcp.Connection, error) {
	go func() {
		for {
			m, err := c.in.next()
			select {
			case c.incoming <- received{m, err}:
			case <-c.closed:
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return c, nil
}

func (c *connection) Read(ctx context.Context) (jsonrpc.Message, error) {
	select {
	case r := <-c.incoming:
		return r.message, r.err
	case <-c.closed:
		return nil, io.EOF
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (c *connection) Write(_ context.Context, m jsonrpc.Message) error { return c.out.write(m) }

// Close ends Read; stdin and stdout end with the process.
func (c *connection) Close() error {
	c.close.Do(func() { close(c.closed) })
	return nil
}

// SessionID is empty: there is one session.
func (*connection) SessionID() string { return "" }
