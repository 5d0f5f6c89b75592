package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"yunlan/content"
	"yunlan/data/disk"
)

// Print writes a result to stdout in one piece. All of it is sanitised once
// more: nothing but the painter's own styles gets past this gate.
func (p *Program) Print(s string) error {
	profile := p.Profile()
	if profile <= colorprofile.NoTTY {
		return p.Write(content.Sanitize(s))
	}
	var b bytes.Buffer
	w := colorprofile.Writer{Forward: &b, Profile: profile}
	if _, err := w.WriteString(cleanPainted(s)); err != nil {
		return err
	}
	return p.Write(b.String())
}

// Write puts what is safe already on stdout.
func (p *Program) Write(s string) error {
	_, err := io.WriteString(p.Stdout, s)
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return err
	}
	return &Failure{ExitFailed, "write", msgSave.F(stdoutName.String(), disk.Reason(err)), hintStdout.String()}
}

// Tell writes a message for a person to stderr.
func (p *Program) Tell(s string) error {
	_, err := io.WriteString(p.Stderr, OneLine(s)+"\n")
	return err
}

// PrintJSON writes a value on one line, or indented for a person to read.
func (p *Program) PrintJSON(v any) error {
	s, err := Encode(v, p.Indent("-"))
	if err != nil {
		return err
	}
	return p.Write(s)
}

// IsFile reports that -o names a file; - is stdout, as if it were not given.
func IsFile(output string) bool { return output != "" && output != "-" }

// Indent is that of JSON: for a person at a terminal, and for nothing else.
func (p *Program) Indent(output string) string {
	if p.Cols > 0 && !IsFile(output) {
		return "  "
	}
	return ""
}

// Encode is JSON as a person would write it: < and & are themselves.
func Encode(v any, indent string) (string, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	out.SetIndent("", indent)
	if err := out.Encode(v); err != nil {
		return "", fmt.Errorf("encode JSON: %w", err)
	}
	return content.Sanitize(b.String()), nil
}

// Painter styles text for a terminal; what it paints is sanitised. Only the
// terminal's own colours are used: they fit whatever background it has.
type Painter bool

func (p *Program) Painter() Painter { return p.Profile() > colorprofile.NoTTY }

func (on Painter) Title(s string) string { return on.style(s, bold) }

func (on Painter) Muted(s string) string { return on.style(s, faint) }

func (on Painter) Accent(s string) string { return on.style(s, cyan) }

func (on Painter) Plain(s string) string { return content.Sanitize(s) }

func (on Painter) style(s, sequence string) string {
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
