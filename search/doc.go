// Package search finds the passage a reader means.
package search
