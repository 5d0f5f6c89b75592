// Package theme makes lipgloss styles of about sixteen semantic colours. No other
// package makes styles. Colour never carries meaning alone: a style with a meaning
// also differs in weight, underline, reverse or a sign beside it, so that the theme
// without colours can be read as well.
//
//	styles := theme.New("auto", darkTerminal, noColor)
//	line := styles.Title.Render("云计算发展概述")
package theme
