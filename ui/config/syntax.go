package config

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"

	"yunlan/content"
)

// Limits for skipping errors: invalid lines, and lines of one entry.
const (
	maxFaults = 50
	maxEntry  = 100
)

// parse reads TOML as far as it can be read safely: a faulty line that is an
// entry of its own is left out, a faulty table's head with all of its table,
// and where neither can be told, all that follows. The problems say which.
func parse(data []byte) (map[string]any, []byte, []Problem) {
	var problems []Problem
	for {
		doc := map[string]any{}
		err := toml.Unmarshal(data, &doc)
		if err == nil {
			return doc, data, problems
		}
		from, to := faulty(data, err)
		if len(problems) == maxFaults {
			from, to = 0, bytes.Count(data, []byte("\n"))+1
		}
		problems = append(problems, malformed(data, err, from, to))
		data = without(data, from, to)
	}
}

// faulty are the lines [from, to) that an error of the parser makes useless,
// from 0.
func faulty(data []byte, err error) (from, to int) {
	lines := strings.Split(string(data), "\n")
	from = min(max(row(err)-1, 0), len(lines)-1)
	for start := from; from > 0 && !parses(lines[:from]); from-- { // the entry began earlier
		if start-from == maxEntry {
			return 0, len(lines)
		}
	}
	switch line := strings.TrimSpace(lines[from]); {
	case strings.HasPrefix(line, "["):
		if next := slices.IndexFunc(lines[from+1:], isHead); next >= 0 {
			return from, from + 1 + next
		}
		return from, len(lines)
	case row(err)-1 != from, spans(line):
		return from, len(lines)
	}
	return from, from + 1
}

// isHead reports the head of a table of ours, or of another.
func isHead(line string) bool {
	head, ok := strings.CutPrefix(strings.TrimSpace(line), "[")
	name, rest, closed := strings.Cut(head, "]")
	rest = strings.TrimSpace(rest)
	return ok && closed && name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_.-") == "" && (rest == "" || rest[0] == '#')
}

// row is the line of an error, from 1; 1 where it has none.
func row(err error) int {
	var at *toml.DecodeError
	if !errors.As(err, &at) {
		return 1
	}
	line, _ := at.Position()
	return line
}

func parses(lines []string) bool {
	return toml.Unmarshal([]byte(strings.Join(lines, "\n")), &map[string]any{}) == nil
}

// spans reports a line whose value may continue in the next one.
func spans(line string) bool {
	_, value, _ := strings.Cut(line, "=")
	return strings.Contains(line, `"""`) || strings.Contains(line, `'''`) ||
		strings.Count(value, "[") != strings.Count(value, "]") || strings.Count(value, "{") != strings.Count(value, "}")
}

// without blanks lines, so that the others keep their numbers.
func without(data []byte, from, to int) []byte {
	lines := strings.Split(string(data), "\n")
	for i := from; i < to; i++ {
		lines[i] = ""
	}
	return []byte(strings.Join(lines, "\n"))
}

// malformed returns the problem of a line that is not TOML: where and why, what to
// write instead, and which part of the file is ignored.
func malformed(data []byte, err error, from, to int) Problem {
	lines := strings.Split(string(data), "\n")
	p := Problem{Line: from + 1, Column: 1}
	var at *toml.DecodeError
	if errors.As(err, &at) && row(err) == p.Line {
		_, column := at.Position()
		before := lines[from][:min(max(column-1, 0), len(lines[from]))]
		p.Column = utf8.RuneCountInString(before) + 1
	}
	text := strings.TrimSpace(content.Sanitize(lines[from]))
	p.Said, p.Hint = badSyntax.F(cut(text)), syntaxHint(text, err)
	switch {
	case to == len(lines) && to > from+1:
		p.Said += lostRest.F(p.Line)
		p.Whole = !slices.ContainsFunc(lines[:from], isEntry)
	case to > from+1:
		p.Said += lostTable.F(p.Line, to)
	}
	return p
}

// isEntry reports a line that is neither blank nor a comment.
func isEntry(line string) bool {
	line = strings.TrimSpace(line)
	return line != "" && line[0] != '#'
}

// cut shortens a line for a message.
func cut(s string) string {
	const longest = 60
	if r := []rune(s); len(r) > longest {
		return string(r[:longest]) + "…"
	}
	return s
}

// syntaxHint says how to correct a line.
func syntaxHint(line string, err error) string {
	name, value, given := strings.Cut(line, "=")
	value = strings.TrimSpace(value)
	first, _ := utf8.DecodeRuneInString(value)
	switch {
	case strings.Contains(err.Error(), "already"):
		return twiceHint.String()
	case strings.ContainsAny(line, "“”‘’＝［］＂＇"):
		return wideHint.String()
	case strings.HasPrefix(line, "["):
		return tableHint.String()
	case !given:
		return entryHint.String()
	case value == "":
		return valueHint.F(strings.TrimSpace(name))
	case strings.Contains(value, `"""`), strings.Contains(value, "'''"), strings.Count(value, `"`)%2 != 0, strings.Count(value, `'`)%2 != 0:
		return quoteHint.String()
	case spans(line):
		return bracketHint.String()
	case slices.Contains([]string{"yes", "no", "on", "off", "true", "false"}, strings.ToLower(value)):
		return wantsFlag.String()
	case unicode.IsLetter(first):
		return wordHint.F(strings.TrimSpace(name), cut(value))
	}
	return entryHint.String()
}
