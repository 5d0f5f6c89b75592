// Package clipboard puts text where the reader can paste it and says honestly
// which way it went: a native tool, the terminal (OSC 52, wrapped for tmux and
// screen), or a file when neither is there.
//
//	route := clipboard.Find(os.Getenv, exec.LookPath)
//	result := route.Copy(ctx, text)
package clipboard
