package mcp

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"unicode/utf8"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
)

// maxFrame is the length of a message in bytes; the longest that a client has to send
// is a set of answers of some kilobytes.
const maxFrame = 1 << 20

// frames passes on the lines of a client that hold one message each, and answers the
// others with an error of the protocol: the SDK would end the session, or answer with
// another ID than the client gave.
type frames struct {
	in  *bufio.Reader
	out *replies
}

func newFrames(in io.Reader, out *replies) *frames {
	return &frames{in: bufio.NewReaderSize(in, 64<<10), out: out}
}

// refusal is an error for a message that is not passed on, with its ID as it was written;
// "" where it has none that can be given back.
type refusal struct {
	id  json.RawMessage
	err worded
}

// next returns the next good message. It returns the end of the input when all calls are
// answered: the SDK cancels those that are left then.
func (f *frames) next() (jsonrpc.Message, error) {
	for {
		line, tooLong, err := f.line()
		message, no := messageOf(line, tooLong)
		if no == nil && message != nil {
			no = f.out.expect(message)
		}
		switch {
		case no != nil:
			if err := f.out.refuse(no); err != nil {
				return nil, err
			}
		case message != nil:
			return message, nil // the end of the input is met again
		}
		if err != nil {
			f.out.drain()
			return nil, err
		}
	}
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
// is neither, nor is a client's error about a message that it could not read.
func messageOf(line []byte, tooLong bool) (jsonrpc.Message, *refusal) {
	var fields map[string]json.RawMessage
	switch {
	case tooLong:
		return nil, &refusal{err: invalid(msgLongMessage.F(maxFrame >> 20))}
	case len(line) == 0:
		return nil, nil
	case !utf8.Valid(line) || !json.Valid(line):
		return nil, &refusal{err: wordedAs(jsonrpc.CodeParseError, msgNotJSON.String())}
	case json.Unmarshal(line, &fields) != nil || fields == nil:
		return nil, &refusal{err: invalid(msgNotMessage.String())}
	}
	id, identified := fields["id"]
	_, called := fields["method"]
	_, failed := fields["error"]
	_, answered := fields["result"]
	switch {
	case identified && !called && failed && string(id) == "null":
		return nil, nil
	case identified && !isID(id):
		return nil, &refusal{err: invalid(msgWrongID.F(maxID))}
	case !called && !failed && !answered:
		return nil, &refusal{id, invalid(msgNoMethodNamed.String())}
	}
	message, err := jsonrpc.DecodeMessage(line)
	if err != nil {
		return nil, &refusal{id, invalid(msgNotMessage.String())}
	}
	if call, ok := message.(*jsonrpc.Request); ok && call.IsCall() {
		if said := wrongParams(call); said != "" {
			return nil, &refusal{id, wordedAs(jsonrpc.CodeInvalidParams, said)}
		}
	}
	return message, nil
}

// maxID is the largest integer that the SDK gives back as it came: it reads numbers as
// floating point.
const maxID = 1 << 53

// isID reports whether an ID is a string or an integer that can be given back.
func isID(raw json.RawMessage) bool {
	if raw[0] == '"' {
		return true
	}
	n, err := strconv.ParseInt(string(raw), 10, 64)
	return err == nil && -maxID <= n && n <= maxID
}
