package html

import (
	"strings"

	"golang.org/x/net/html"
)

// removeHidden takes out what a page has but does not show, and counts it: elements with
// the attribute hidden or with a style of their own that hides them. Style sheets are not
// read. It is called on trees whose depth was bounded when they were parsed.
func removeHidden(n *html.Node) int {
	removed := 0
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.ElementNode && hidden(c) {
			n.RemoveChild(c)
			removed++
		} else {
			removed += removeHidden(c)
		}
		c = next
	}
	return removed
}

// hidden reports an element that its own attributes hide.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return !strings.EqualFold(a.Val, "until-found")
		case "style":
			if hides(a.Val) {
				return true
			}
		}
	}
	return false
}

// hides reports an inline style under which nothing is seen.
func hides(style string) bool {
	for rule := range strings.SplitSeq(strings.ToLower(style), ";") {
		name, value, _ := strings.Cut(rule, ":")
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		switch strings.TrimSpace(name) {
		case "display":
			if value == "none" {
				return true
			}
		case "visibility":
			if value == "hidden" || value == "collapse" {
				return true
			}
		case "font-size", "opacity":
			if number := strings.TrimRight(value, "abcdefghijklmnopqrstuvwxyz%"); number != "" && strings.Trim(number, "0.") == "" {
				return true
			}
		}
	}
	return false
}
