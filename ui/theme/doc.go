// Package theme turns about sixteen semantic colours into lipgloss styles. It
// is the only package that makes styles. Colour never carries meaning alone:
// every style that means something also differs in weight, underline, reverse
// or a sign beside it, so Mono reads as well as Dark and Light.
package theme
