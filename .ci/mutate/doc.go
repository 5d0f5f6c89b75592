// Command mutate measures how much of a package's behaviour its own tests hold.
// It makes one small change to the code at a time, runs the tests of that
// package, and prints every change that no test noticed.
//
//	go run ./.ci/mutate -seed 7 -n 60 ./ui/text ./ui/reader
//
// What is changed reaches the compiler by `go test -overlay`: no file of the tree
// is touched. One build holds many mutants: each is a copy of its function, which
// the function itself calls when a file beside the test binary names it.
//
// The sample depends on the seed and on the code alone. What does not compile, or
// compiles to the same program, is not a mutant: the next one of the sample takes
// its place, and both are counted.
package main
