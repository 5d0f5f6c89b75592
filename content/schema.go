package content

// Schema is the version of every JSON document that the program writes for
// scripts, the field `schema` of its root. Names and shapes never change within
// it; a change that a script could notice needs the next number, for all
// documents at once. docs/json.md lists them.
const Schema = 2
