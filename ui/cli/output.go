package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	"yunlan/content"
	"yunlan/data/disk"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// print writes a result to stdout in one piece. All of it is sanitised once
// more: nothing but the painter's own styles gets past this gate.
func (p *program) print(s string) error {
	profile := p.profile()
	if profile <= colorprofile.NoTTY {
		return p.write(content.Sanitize(s))
	}
	var b bytes.Buffer
	w := colorprofile.Writer{Forward: &b, Profile: profile}
	if _, err := w.WriteString(cleanPainted(s)); err != nil {
		return err
	}
	return p.write(b.String())
}

// write puts what is safe already on stdout.
func (p *program) write(s string) error {
	_, err := io.WriteString(p.stdout, s)
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return err
	}
	return &failure{exitFailed, "write", msgSave.F(stdoutName.String(), disk.Reason(err)), hintStdout.String()}
}

// tell writes a message for a person to stderr.
func (p *program) tell(s string) error {
	_, err := io.WriteString(p.stderr, oneLine(s)+"\n")
	return err
}

// printJSON writes a value on one line, or indented for a person to read.
func (p *program) printJSON(v any) error {
	s, err := encode(v, p.indent("-"))
	if err != nil {
		return err
	}
	return p.write(s)
}

// isFile reports that -o names a file; - is stdout, as if it were not given.
func isFile(output string) bool { return output != "" && output != "-" }

// indent is that of JSON: for a person at a terminal, and for nothing else.
func (p *program) indent(output string) string {
	if p.cols > 0 && !isFile(output) {
		return "  "
	}
	return ""
}

// encode is JSON as a person would write it: < and & are themselves.
func encode(v any, indent string) (string, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	out.SetIndent("", indent)
	if err := out.Encode(v); err != nil {
		return "", fmt.Errorf("encode JSON: %w", err)
	}
	return content.Sanitize(b.String()), nil
}

// painter styles text for a terminal; what it paints is sanitised. Only the
// terminal's own colours are used: they fit whatever background it has.
type painter bool

func (p *program) painter() painter { return p.profile() > colorprofile.NoTTY }

func (on painter) title(s string) string { return on.style(s, bold) }

func (on painter) muted(s string) string { return on.style(s, faint) }

func (on painter) accent(s string) string { return on.style(s, cyan) }

func (on painter) plain(s string) string { return content.Sanitize(s) }

func (on painter) style(s, sequence string) string {
	s = content.Sanitize(s)
	if !on || s == "" {
		return s
	}
	return sequence + s + ansi.ResetStyle
}

// What the painter writes around text, besides ansi.ResetStyle.
const (
	bold  = "\x1b[1m"
	faint = "\x1b[2m"
	cyan  = "\x1b[36m"
)

// cleanPainted sanitises what stands between the painter's sequences.
func cleanPainted(s string) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(s, "\x1b")
		b.WriteString(content.Sanitize(before))
		if !found {
			return b.String()
		}
		s = after
		for _, sequence := range []string{bold, faint, cyan, ansi.ResetStyle} {
			if rest, ours := strings.CutPrefix(after, sequence[1:]); ours {
				b.WriteString(sequence)
				s = rest
			}
		}
	}
}
