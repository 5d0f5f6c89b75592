// Package clipboard copies text so that the reader can paste it, and reports by
// which means: a native tool, the terminal (OSC 52, wrapped for tmux and screen), or
// a file if there is neither.
//
//	route := clipboard.Find(os.Getenv, exec.LookPath)
//	result := route.Copy(ctx, text)
package clipboard
