package command

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"syscall"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"yunlan/content"
	"yunlan/data/disk"
)

// Print writes text to stdout. It is sanitised again: only the painter's own styles
// are passed.
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

// Write writes to stdout what is already sanitised.
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
	s, err := content.EncodeJSON(v, p.Indent("-"))
	if err != nil {
		return err
	}
	return p.Write(s)
}

// IsFile reports that -o names a file; "" and - are stdout.
func IsFile(output string) bool { return output != "" && output != "-" }

// Indent is the indent of JSON: two spaces on a terminal, else none.
func (p *Program) Indent(output string) string {
	if p.Cols > 0 && !IsFile(output) {
		return "  "
	}
	return ""
}

// Painter sanitises text and, if true, styles it for a terminal. It uses only the
// terminal's own colours, which fit any background.
type Painter bool

// Painter is the painter of stdout, which styles if there is colour.
func (p *Program) Painter() Painter { return p.Profile() > colorprofile.NoTTY }

// Title styles a heading.
func (on Painter) Title(s string) string { return on.style(s, bold) }

// Muted styles what is less important.
func (on Painter) Muted(s string) string { return on.style(s, faint) }

// Accent styles what stands out.
func (on Painter) Accent(s string) string { return on.style(s, cyan) }

// Plain only sanitises.
func (on Painter) Plain(s string) string { return content.Sanitize(s) }

func (on Painter) style(s, sequence string) string {
	s = content.Sanitize(s)
	if !on || s == "" {
		return s
	}
	return sequence + s + ansi.ResetStyle
}

// The painter's sequences, besides ansi.ResetStyle.
const (
	bold  = "\x1b[1m"
	faint = "\x1b[2m"
	cyan  = "\x1b[36m"
)

// cleanPainted sanitises the text between the painter's sequences.
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
