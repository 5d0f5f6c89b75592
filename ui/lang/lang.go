// Package lang is content/lang under the name that the screens first knew.
package lang

import "yunlan/content/lang"

// Text is words in each language.
type Text = lang.Text

// Lang is a language of the interface.
type Lang = lang.Lang

// The languages.
const (
	Chinese = lang.Chinese
	English = lang.English
)

// Use chooses the language of everything said from now on.
func Use(l Lang) { lang.Use(l) }

// Now is the language in use.
func Now() Lang { return lang.Now() }

// FromEnv is the language of a locale.
func FromEnv(getenv func(string) string) Lang { return lang.FromEnv(getenv) }

// Named is the language of a locale's name.
func Named(locale string) Lang { return lang.Named(locale) }
