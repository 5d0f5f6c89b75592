// Package key describes what the reader can do and which keys do it.
//
// An Action says everything about one thing that can be done: its id, its keys,
// its words, where it works and the function that does it. A screen puts its
// actions into a Table, which runs the keys and makes the hints of the last line;
// help, palette, configuration and docs/keys.md read the same table through its
// Bindings. To add an action, add it to the table of its screen:
//
//	{ID: "market.View", Keys: []string{"v"}, Desc: viewDesc, Group: key.Look, Do: do((*Screen).nextView)}
//
// Keys also work while a Chinese input method is on: such a method sends ？ ／ ：
// where the key says ? / :. A Scheme holds what the reader made of the keys: a
// preset, and keys chosen for single actions.
//
// It draws nothing and knows no screen.
package key
