package assess

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/strictjson"
)

// node is a value of an answer file with its place.
type node struct{ strictjson.Node }

// parseTree reads exactly one JSON value. Its error is an *InputError.
func parseTree(data []byte) (node, error) {
	root, err := strictjson.Parse(data)
	var at *strictjson.Error
	if errors.As(err, &at) {
		return node{}, &InputError{Line: at.Line, Column: at.Column, Reason: at.Reason}
	}
	return node{root}, err
}

// members are the values of an object or a list.
func (n node) members() []node {
	all := make([]node, len(n.Children))
	for i, c := range n.Children {
		all[i] = node{c}
	}
	return all
}

// shownKey is the key as an error may print it: plain when it looks like one
// of ours, else quoted and cut.
func (n node) shownKey() string {
	odd := strings.ContainsFunc(n.Key, func(r rune) bool {
		return r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z')
	})
	if odd || n.Key == "" || len(n.Key) > 40 {
		runes := []rune(n.Key)
		return strconv.QuoteToGraphic(string(runes[:min(len(runes), 40)]))
	}
	return n.Key
}

// boolean reads true, false or null.
func (n node) boolean(path string) (*bool, error) {
	switch n.Kind {
	case strictjson.Null:
		return nil, nil
	case strictjson.Bool:
		return &n.Yes, nil
	}
	return nil, n.wrong(path+n.Key, textNotBool)
}

// count reads a whole number that is not negative, or null.
func (n node) count(path string) (*int64, error) {
	if n.Kind == strictjson.Null {
		return nil, nil
	}
	v, err := strconv.ParseInt(n.Text, 10, 64)
	if n.Kind != strictjson.Number || err != nil || v < 0 {
		return nil, n.wrong(path+n.Key, textNotCount)
	}
	return &v, nil
}

// condition reads a value of a condition of a firm, "" for null.
func (n node) condition(path string, f firm.Field) (string, error) {
	switch f.Kind {
	case firm.YesNo:
		yes, err := n.boolean(path)
		if yes == nil {
			return "", err
		}
		return strconv.FormatBool(*yes), nil
	case firm.Money, firm.Count:
		v, err := n.count(path)
		switch {
		case v == nil:
			return "", err
		case f.Kind == firm.Count && *v > int64(f.Max):
			return "", n.wrong(path+n.Key, lang.Text{fmt.Sprintf(textAtMost[lang.Chinese], f.Max), fmt.Sprintf(textAtMost[lang.English], f.Max)})
		}
		return strconv.FormatInt(*v, 10), nil
	case firm.Choice:
		return n.choice(path, f.Values())
	case firm.Place:
		parts, err := n.path(path)
		return firm.PlaceOf(parts), err
	}
	return "", nil
}

// choice reads one of the values, or null.
func (n node) choice(path string, values []string) (string, error) {
	if n.Kind == strictjson.Null {
		return "", nil
	}
	if n.Kind != strictjson.String || !slices.Contains(values, n.Text) {
		list := strings.Join(values, " / ")
		return "", n.wrong(path+n.Key, lang.Text{textChoice[lang.Chinese] + list, textChoice[lang.English] + list})
	}
	return n.Text, nil
}

// path reads ["浙江","宁波","海曙区"], the same in one string with slashes, or null.
func (n node) path(path string) ([]string, error) {
	if n.Kind == strictjson.Null || n.Kind == strictjson.String && n.Text == "" {
		return nil, nil
	}
	if n.Kind == strictjson.String {
		return strings.Split(n.Text, "/"), nil
	}
	parts := []string{}
	for _, c := range n.members() {
		if c.Kind != strictjson.String {
			return nil, c.wrong(path+n.Key, textNotPath)
		}
		parts = append(parts, c.Text)
	}
	if n.Kind != strictjson.List {
		return nil, n.wrong(path+n.Key, textNotPath)
	}
	return parts, nil
}
