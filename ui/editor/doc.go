// Package editor runs the program that the reader has chosen to write with.
//
// $VISUAL comes before $EDITOR. Their values are read as git reads them: on
// Unix a value with anything that a shell knows is left to the shell,
//
//	sh -c 'VALUE "$@"' VALUE FILE
//
// so that quotes, backslashes, ~, $HOME and FOO=1 before the program work;
// any other value is the program's name. On Windows words are split at blanks
// and double quotes hold them together.
//
// It is no terminal: ui/screen gives that away and takes it back. Nothing is
// paged, so that there is no $PAGER.
package editor
