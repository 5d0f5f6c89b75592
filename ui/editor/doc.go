// Package editor runs the reader's text editor.
//
// $VISUAL takes precedence over $EDITOR. Their values are read as git reads them: on
// Unix a value with any character special to a shell is run by the shell,
//
//	sh -c 'VALUE "$@"' VALUE FILE
//
// so that quotes, backslashes, ~, $HOME and FOO=1 before the program work;
// any other value is the program's name. On Windows words are separated by spaces,
// unless they are in double quotes.
//
// The caller releases the terminal before and takes it back after (see ui/screen).
// $PAGER is not used.
package editor
