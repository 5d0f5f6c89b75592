package mcp

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
)

// maxFrame is the length of a message in bytes; the longest that a client has to send
// is a set of answers of some kilobytes.
const maxFrame = 1 << 20

// frames passes on the lines of a client that hold one message each, and answers the
// others with an error of the protocol: the SDK would end the session.
type frames struct {
	in   *bufio.Reader
	out  *replies
	rest []byte // of the line that is being read
}

func newFrames(in io.Reader, out *replies) *frames {
	return &frames{in: bufio.NewReaderSize(in, 64<<10), out: out}
}

// Close does nothing: stdin ends with the process.
func (*frames) Close() error { return nil }

// Read returns what is left of a line, or the next good one. It returns the end of the
// input when all calls are answered: the SDK cancels those that are left then.
func (f *frames) Read(p []byte) (int, error) {
	for len(f.rest) == 0 {
		line, tooLong, err := f.line()
		message, refusal := messageOf(line, tooLong)
		if message != nil {
			refusal = f.out.expect(message)
		}
		switch {
		case refusal != nil:
			if err := f.out.refuse(refusal); err != nil {
				return 0, err
			}
		case message != nil:
			f.rest = append(line, '\n')
		}
		if err != nil && len(f.rest) == 0 {
			f.out.drain()
			return 0, err
		}
	}
	n := copy(p, f.rest)
	f.rest = f.rest[n:]
	return n, nil
}

// line reads a line without white space around it. Of one that is too long nothing is
// kept.
func (f *frames) line() (line []byte, tooLong bool, err error) {
	for {
		part, err := f.in.ReadSlice('\n')
		tooLong = tooLong || len(line)+len(part) > maxFrame
		if tooLong {
			line = nil
		} else {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimSpace(line), tooLong, err
		}
	}
}

// messageOf is the message of a line, or the error for one that holds none; an empty line
// is neither.
func messageOf(line []byte, tooLong bool) (jsonrpc.Message, *jsonrpc.Error) {
	switch {
	case tooLong:
		return nil, &jsonrpc.Error{Code: jsonrpc.CodeInvalidRequest, Message: "the message is longer than 1 MB; send less in one call"}
	case len(line) == 0:
		return nil, nil
	case !json.Valid(line):
		return nil, &jsonrpc.Error{Code: jsonrpc.CodeParseError, Message: "the line is not JSON; send one JSON-RPC 2.0 message a line, in UTF-8"}
	}
	message, err := jsonrpc.DecodeMessage(line)
	if err != nil {
		return nil, &jsonrpc.Error{Code: jsonrpc.CodeInvalidRequest, Message: "the line is not one JSON-RPC 2.0 message; batches are not supported"}
	}
	return message, nil
}
